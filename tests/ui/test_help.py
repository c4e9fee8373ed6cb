"""The help: on the page you are on, complete, and leading nowhere outside."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import meanwhile, press, settle, texts
from touchaudit import assets
from touchaudit.ui.pages.directory import PAGES
from touchaudit.ui.pages.help import ON_PAGE, TOPICS, HelpSheet, HelpText, help_pages
from touchaudit.ui.widgets.badges import Chip
from touchaudit.ui.widgets.keysheet import KeySheet
from touchaudit.xlsform.audit_cells import CHOICE_COLUMNS, SURVEY_COLUMNS

LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)")


@pytest.mark.parametrize(
    ("page", "title"),
    [("home", "Your first audit"), ("roadmap", "The road map"), ("report", "Reading a report")],
)
def test_f1_opens_the_help_of_where_you_are(qtbot, desk, page, title):
    desk.go(page)
    seen = []
    meanwhile(lambda sheet: seen.append((type(sheet), sheet.text.document().toPlainText())))
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    assert seen[0][0] is HelpSheet
    assert seen[0][1].startswith(title)


def test_every_page_of_the_window_has_its_help():
    assert set(ON_PAGE) == set(PAGES)
    assert set(ON_PAGE.values()) <= set(TOPICS)


def test_every_help_file_is_listed_and_every_link_and_picture_is_there():
    folder = assets.resource("help")
    assert {path.stem for path in folder.glob("*.md")} == set(TOPICS)
    for page in help_pages():
        assert page.text.startswith("# ")
        for link in LINK.findall(page.text):
            assert (folder / link).is_file(), f"{page.topic}: {link}"
            assert "/" not in link


def test_the_help_names_columns_and_keys_as_they_are(qtbot, desk):
    pages = {page.topic: page.text for page in help_pages()}
    audit = pages["writing-a-checklist"].partition("## The audit columns")[2]
    named = re.findall(r"^\| ([a-z_, ]+) \|", audit, re.M)[1:]
    assert {name for cell in named for name in cell.split(", ")} <= {*SURVEY_COLUMNS, "recommendation"}
    assert set(re.findall(r"`([a-z_]+)` says what an answer", audit)) <= set(CHOICE_COLUMNS)
    sheet = KeySheet(desk.window)
    qtbot.addWidget(sheet)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    for key, says in (("R", "Voice note"), ("A", "I had to repeat myself"), ("S", "Message seen")):
        assert says.casefold() in shown[shown.index(key) + 1].casefold()
    for key, says in (("R", "records a voice note"), ("A", "counts that you had to say again")):
        assert f"`{key}` {says}" in pages["walk"]


def test_pictures_are_light():
    heavy = [path.name for path in assets.resource("help").glob("*.png") if path.stat().st_size > 120 * 1024]
    assert heavy == []


def test_the_contents_turn_the_page_and_the_field_finds_words(qtbot, desk):
    shown = []

    def read(sheet):
        sheet.contents.setCurrentRow(TOPICS.index("reading-a-report"))
        shown.append(sheet.text.document().toPlainText().splitlines()[0])
        qtbot.keyClicks(sheet.search, "Staff-Safe")
        shown.append([sheet.contents.item(row).text() for row in range(sheet.contents.count())])
        shown.append(sheet.text.textCursor().selectedText().casefold())

    desk.go("home")
    meanwhile(read)
    desk.press("Help", desk.window.rail)
    assert shown[0] == "Reading a report"
    assert shown[1] == ["Reading a report", "Working in a team"]
    assert shown[2] == "staff-safe"


def test_a_link_leads_to_a_page_of_the_help_and_nowhere_else(qtbot, desk):
    titles = []

    def follow(sheet):
        sheet.text.anchorClicked.emit(QUrl("walk.md"))
        titles.append(sheet.text.document().toPlainText().splitlines()[0])
        sheet.text.anchorClicked.emit(QUrl("https://example.org/backup.md"))
        titles.append(sheet.text.document().toPlainText().splitlines()[0])

    desk.go("home")
    meanwhile(follow)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    assert titles == ["The walk", "The walk"]


def test_nothing_is_loaded_from_outside_the_help(qtbot, tmp_path):
    (tmp_path / "secret.png").write_bytes(b"")
    text = HelpText()
    qtbot.addWidget(text)
    image = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(image, QUrl.fromLocalFile(str(tmp_path / "secret.png"))) is None
    assert text.loadResource(image, QUrl("https://example.org/x.png")) is None


def test_the_keys_are_one_step_away(qtbot, desk):
    seen = []

    def keys(sheet):
        meanwhile(lambda inner: seen.append(type(inner)))
        press(qtbot, sheet, "Keys")

    desk.go("home")
    meanwhile(keys)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    assert seen == [KeySheet]


def test_shift_f1_shows_the_keys(qtbot, desk):
    seen = []
    meanwhile(lambda dialog: seen.append((type(dialog), texts(dialog))))
    QTest.keyClick(desk.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert seen[0][0] is KeySheet
    assert "Missed opportunity" in seen[0][1]


def test_every_shortcut_is_on_the_sheet_of_keys(qtbot, desk):
    visit = next(line.visit.id for line in desk.services.clients.map(desk.client_id).visits if line.walks)
    walk = desk.services.visits.first_walk(visit)
    for page in PAGES:
        desk.go(page, visit_id="" if page == "plan" else visit, walk_id=walk)
        settle(qtbot)
    registered = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for shortcut in desk.window.findChildren(QShortcut)
        for key in shortcut.keys()  # noqa: SIM118 - a QShortcut is no dict
    }
    sheet = KeySheet(desk.window)
    told = " ".join(label.text() for label in sheet.findChildren(QLabel))
    words = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    missing = []
    for key in registered:
        parts = [words.get(part, part) for part in key.split("+")]
        digit = parts[-1].isdigit() and "1 – 9" in told
        if not digit and not all(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", told) for part in parts):
            missing.append(key)
    assert registered
    assert missing == []


def test_no_key_on_the_sheet_of_keys_is_cut(qtbot, desk):
    sheet = KeySheet(desk.window)
    qtbot.addWidget(sheet)
    sheet.show()
    settle(qtbot)
    keys = sheet.findChildren(Chip)
    assert keys
    assert [key.text() for key in keys if key.width() < key.sizeHint().width()] == []
    wide = [text for text in sheet.findChildren(QLabel) if text.geometry().right() > sheet.width()]
    assert wide == []
