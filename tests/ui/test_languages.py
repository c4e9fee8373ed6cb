"""The window in German, French and Spanish: no gap, no figure lost, no English left over."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from touchaudit import assets
from touchaudit.domain.client import Band
from touchaudit.errors import FormError, StorageError
from touchaudit.saying import Saying, joined
from touchaudit.settings import Settings
from touchaudit.ui import wording, words
from touchaudit.ui.language import NAMES, Interpreter, key_of
from touchaudit.ui.problems import MessageBar
from touchaudit.ui.widgets.opportunity_sheet import frequencies
from touchaudit.ui.widgets.row_status import wanted_text
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.xlsform import open_form

from .conftest import Desk, names, settle, texts
from .test_wording import NOW, TODAY, timedelta

TRANSLATED = [key for key in NAMES if key != "en"]
# Short words that no German text holds, however it is put.
ENGLISH = re.compile(r"\b(the|of|and|to|with|not|this|your|it|is|are|for|from|yet|question|answer)\b", re.I)


def make_translations() -> ModuleType:
    script = Path(__file__).parents[2] / "packaging" / "make_translations.py"
    spec = importlib.util.spec_from_file_location("make_translations", script)
    assert spec is not None and spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ts(language: str) -> Path:
    return assets.resource("translations", f"touchaudit_{language}.ts")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return make_translations()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Put the window in a language for one test."""
    before = QLocale()
    interpreter = Interpreter(qapp)
    yield interpreter.speak
    interpreter.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated(script: ModuleType, language: str) -> None:
    assert script.missing(ts(language)) == [], "run packaging/make_translations.py, then translate the gaps"


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_that_is_gone_is_kept(script: ModuleType, language: str) -> None:
    wanted = script.texts_of_classes() | {(words.CONTEXT, text) for text in script.texts_from_below()}
    assert {(context, text) for context, text, _ in script.messages(ts(language))} <= wanted


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_figure_has_its_place(script: ModuleType, language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)

    done = [(text, said) for _, text, said in script.messages(ts(language)) if said]
    lost = [text for text, said in done if places(text) != places(said)]
    assert lost == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_compiled_is_what_was_translated(script: ModuleType, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ts(language).with_suffix(".qm")))
    stale = [
        (context, text)
        for context, text, done in script.messages(ts(language))
        if translator.translate(context, text) != done
    ]
    assert stale == [], "run packaging/make_translations.py"


def test_a_text_that_qt_would_not_find_is_refused(script: ModuleType, tmp_path: Path) -> None:
    import ast

    for call in ('self.tr(f"{n} left")', 'self._page.tr("Left")', "self.tr(text)"):
        with pytest.raises(ValueError, match=r"self\.tr"):
            script._written_out(ast.parse(call, mode="eval").body, Path("page.py"))


def test_a_saying_is_said_with_its_figures(speak: Callable[[str], None]) -> None:
    pattern = "The experience beats expectation by {gap} on a scale of 1 to 7"
    saying = joined(
        [Saying(pattern, gap="2.5"), Saying("A signature moment: {label}", label="{A} draughty hall")]
    )
    assert words.said(saying) == saying
    speak("de")
    assert words.said(saying) == (
        "Das Erlebnis übertrifft die Erwartung um 2,5 auf einer Skala von 1 bis 7; "
        "Ein besonderer Moment: {A} draughty hall"
    )


def test_shares_and_dates_in_a_saying_are_written_as_the_language_does(
    speak: Callable[[str], None],
) -> None:
    saying = Saying("{share}: {on}", share="78.6%", on="8 May 2026")
    told = []
    for tag in ("de", "fr", "es"):
        speak(tag)
        told.append(
            words.said(saying).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
        )
    assert told == ["78,6 %: 8. Mai 2026", "78,6 %: 8 mai 2026", "78,6 %: 8 may. 2026"]


def test_figures_and_words_follow_the_language(speak: Callable[[str], None]) -> None:
    speak("de")
    assert [words.score(None), words.band_word(Band.POOR), words.signed(12.35)] == [
        "k. A.",
        "schwach",
        "+12,4",
    ]
    assert [words.percent(0.995, 1), words.duration(250)] == ["99,5\N{NO-BREAK SPACE}%", "4 min 10 s"]
    assert words.listing(["Schlange", "Schalter", "Rechnung"]) == "Schlange, Schalter und Rechnung"
    assert words.capital("in Prüfung") == "In Prüfung"
    speak("fr")
    assert [words.plural(n, "visite", "visites") for n in (0, 1, 2)] == ["0 visite", "1 visite", "2 visites"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", ["heute", "Donnerstag", "15. Nov. 2026", "vor 12 Minuten", "gestern um 21:42"]),
        ("fr", ["aujourd’hui", "jeudi", "15 nov. 2026", "il y a 12 minutes", "hier à 21:42"]),
        ("es", ["hoy", "el jueves", "15 nov. 2026", "hace 12 minutos", "ayer a las 21:42"]),
    ],
)
def test_times_are_said_as_a_person_says_them(
    speak: Callable[[str], None], language: str, told: list[str]
) -> None:
    speak(language)
    days = [wording.day_text(TODAY + timedelta(days=days), TODAY) for days in (0, -3, -7)]
    waits = [wording.ago(NOW - gone, NOW) for gone in (timedelta(minutes=12), timedelta(hours=12))]
    assert days + waits == told


def test_trouble_is_told_in_the_language(qtbot, speak: Callable[[str], None]) -> None:
    speak("es")
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_trouble(StorageError("This visit is no longer there.", safe="Nothing was changed."))
    assert "Esta visita ya no está." in texts(bar)
    assert "No se cambió nada." in texts(bar)


def test_words_that_stand_outside_of_widgets_follow_the_language(speak: Callable[[str], None]) -> None:
    speak("de")
    assert "Notiz" in wanted_text({"note"})
    assert [word for _, word in frequencies()][-1] == "Immer"


def test_a_text_of_the_base_is_translated_in_every_sheet(qtbot, speak: Callable[[str], None]) -> None:
    class NoteSheet(Sheet):
        """A sheet that has no word of its own."""

    speak("fr")
    sheet = NoteSheet(None, "Titre", "Enregistrer")
    qtbot.addWidget(sheet)
    assert sheet.no.text() == "Annuler"


def test_the_computers_language_is_taken_where_it_is_known() -> None:
    assert key_of("system") in NAMES
    assert [key_of("fr"), key_of("tlh")] == ["fr", "en"]


def test_every_page_speaks_german(open_desk, home: Path, speak, script: ModuleType) -> None:
    speak("de")
    desk = open_desk(home, Settings(language="de"))
    visit = desk.services.clients.record(desk.client_id).visits[-1]
    walk = visit.walks[0].walk.id
    own, english = stored(desk), {text for _, text, done in script.messages(ts("de")) if text != done}
    for page in ("home", "map", "plan", "walk", "review", "roadmap", "report", "library"):
        shown = desk.go(page, visit_id=visit.visit.id, walk_id=walk)
        read = [text.replace(str(home), "") for text in said_in(shown)]
        left = [text for text in read if (ENGLISH.search(text) or text in english) and not own(text)]
        assert left == [], page


def test_the_walk_asks_in_the_windows_language(open_desk, home: Path, speak: Callable[[str], None]) -> None:
    speak("de")
    desk = open_desk(home, Settings(language="de"))
    record = desk.services.clients.record(desk.client_id).visits[-1]
    page = desk.go("walk", visit_id=record.visit.id, walk_id=record.walks[0].walk.id)
    assert "Wie viel erwarten Sie von diesem Anruf?" in texts(page)
    assert desk.services.walks.open(record.walks[0].walk.id).language == "Deutsch (de)"


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("size", [(1280, 800), (960, 600), (800, 1280)])
def test_no_button_is_cut(open_desk, home, speak, language: str, size: tuple[int, int]) -> None:
    speak(language)
    desk = open_desk(home, Settings(language=language), size)
    visit = desk.services.clients.record(desk.client_id).visits[-1]
    for page in ("home", "map", "plan", "walk", "review", "roadmap", "library"):
        shown = desk.go(page, visit_id=visit.visit.id, walk_id=visit.walks[0].walk.id)
        settle(desk.qtbot)
        cut = (
            [
                (known.accessibleName(), known.width(), known.sizeHint().width())
                for known in shown.head.findChildren(QAbstractButton)
                if known.isVisible() and known.text() and known.width() < known.sizeHint().width()
            ]
            if hasattr(shown, "head")
            else []
        )
        assert cut == [], page


def said_in(page: QWidget) -> Iterator[str]:
    """Return what a page says in labels, on buttons, in empty fields, and to a screen reader."""
    yield from texts(page).splitlines()
    yield from names(page)
    for field in page.findChildren(QLineEdit):
        if field.isVisible():
            yield field.placeholderText()
    for label in page.findChildren(QLabel):
        if label.isVisible():
            yield label.toolTip()


def stored(desk: Desk) -> Callable[[str], bool]:
    """Return what tells a text that the sample or a checklist put there."""
    record = desk.services.clients.record(desk.client_id)
    known = {
        record.client.name,
        *(part.name for part in (*record.stages, *record.touchpoints, *record.personas, *record.sites)),
        *(text for action in record.actions for text in (action.title, action.detail)),
        *(visit.visit.title for visit in record.visits),
        *(missed.text for visit in record.visits for missed in visit.opportunities),
        *(persona.scenario for persona in record.personas),
        *(step.title for step in (*record.fieldwork.probes, *record.fieldwork.expected)),
    }
    return lambda text: any(one and one in text for one in known)


def test_trouble_with_a_checklist_can_be_translated_with_the_names_in_it(script, tmp_path):
    (tmp_path / "counter.txt").write_text("", "utf-8")
    with pytest.raises(FormError) as trouble:
        open_form(tmp_path / "counter.txt")
    (told,) = trouble.value.problems
    assert isinstance(told, Saying)
    assert "counter.txt" in told
    collected = script.texts_from_below()
    assert {told.pattern, trouble.value.safe, trouble.value.todo} <= collected
