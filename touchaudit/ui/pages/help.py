"""The help: short pages, read here and without a network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScroller,
    QTextBrowser,
    QWidget,
)

from touchaudit import assets
from touchaudit.domain.folding import holds, words_of
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import Snug, button, column
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.keysheet import KeySheet
from touchaudit.ui.widgets.sheet import Sheet

TOPICS = (
    "first-audit",
    "walk",
    "paper-and-phone",
    "reading-a-report",
    "insight",
    "sealed-reports",
    "road-map",
    "writing-a-checklist",
    "team-work",
    "backup",
    "keys",
)
"""The help pages in reading order: files in ``resources/help``."""

ON_PAGE = {
    "home": "first-audit",
    "map": "first-audit",
    "plan": "first-audit",
    "walk": "walk",
    "review": "walk",
    "insight": "insight",
    "roadmap": "road-map",
    "report": "reading-a-report",
    "library": "writing-a-checklist",
}
"""Which help goes with which page of the window."""

_WIDE = 1080
_CONTENTS = 230
_FOLD = 720
_TOPIC = Qt.ItemDataRole.UserRole
_PICTURE = "\ufffc"  # stands in a text for what is no letter
_HEADINGS = {1: 28, 2: 19, 3: 16}


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of the help as it is written, in Markdown."""

    topic: str
    title: str
    text: str


@cache
def help_pages() -> tuple[HelpPage, ...]:
    """Return every page of the help, in reading order."""
    pages = []
    for topic in TOPICS:
        text = assets.resource("help", f"{topic}.md").read_text("utf-8")
        pages.append(HelpPage(topic, text.splitlines()[0].removeprefix("# "), text))
    return tuple(pages)


class HelpSheet(Sheet):
    """Contents at the left, a page at the right; the field finds pages by the words in them."""

    def __init__(self, parent: QWidget, topic: str) -> None:
        super().__init__(parent, self.tr("Help"), self.tr("Close"), width=_WIDE)
        self.no.hide()
        self.extra.addWidget(button(self.tr("Keys"), "keyboard", clicked=self._show_keys))
        self.search = line_edit(self.tr("Find in the help"), hint=self.tr("Find in the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the help"))
        self.contents.currentItemChanged.connect(self._turn)
        self.text = HelpText()
        self.text.followed.connect(self.turn_to)
        side = QWidget()
        side.setLayout(column(self.search, self.contents, spacing=10))
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(16)
        line.addWidget(side)
        line.addWidget(self.text, 1)
        self.form.addLayout(line, 1)
        self._fill(help_pages())
        self.turn_to(topic)

        def fold(width: int) -> None:
            narrow = width < style.px(_FOLD)
            directions = QBoxLayout.Direction
            line.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
            side.setMaximumWidth(16_777_215 if narrow else style.px(_CONTENTS))
            side.setMinimumWidth(0 if narrow else style.px(_CONTENTS))
            side.setMaximumHeight(style.px(190) if narrow else 16_777_215)

        Snug(self, fold)

    @classmethod
    def show_help(cls, parent: QWidget, page: str) -> None:
        """Show the help on a page of the window until it is closed."""
        cls(parent, ON_PAGE.get(page, TOPICS[0])).exec()

    def turn_to(self, topic: str) -> None:
        """Turn to a page of the help."""
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_TOPIC) == topic:
                self.contents.setCurrentRow(row)

    def _fill(self, pages: tuple[HelpPage, ...]) -> None:
        self.contents.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_TOPIC, page.topic)
            item.setSizeHint(QSize(0, style.target()))
            self.contents.addItem(item)

    def _look(self, text: str) -> None:
        """List the pages that hold what was typed, and turn to the place in the first of them."""
        looked_for = words_of(text)
        self._fill(tuple(page for page in help_pages() if holds(page.text, looked_for)))
        self.contents.setCurrentRow(0)
        if looked_for:
            self.text.find(looked_for[0])

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            page = next(page for page in help_pages() if page.topic == item.data(_TOPIC))
            self.text.show_page(page)

    def _show_keys(self) -> None:
        KeySheet.show_keys(self)

    def _wanted_height(self, width: int) -> int:
        return 2_000  # as high as the window lets it be


class HelpText(QTextBrowser):
    """A page of the help: it loads nothing but what is shipped beside it, and leads nowhere else."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._page: HelpPage | None = None
        self._wide = 0
        self.setAccessibleName(self.tr("Page of the help"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "help")
        self.anchorClicked.connect(self._follow)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its top."""
        self._page = page
        self._set(page)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = assets.resource("help", Path(QUrl(name).path()).name)
        if not path.is_file():
            return None
        picture = QImage(str(path))
        wide = min(self._room(), picture.width())
        ratio = self.devicePixelRatioF()
        made = picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None and self._room() != self._wide:
            place = self.verticalScrollBar().value()
            self._wide = self._room()
            self._set(self._page)
            self.verticalScrollBar().setValue(place)

    def _room(self) -> int:
        return max(200, self.viewport().width() - 2 * round(self.document().documentMargin()))

    def _follow(self, url: QUrl) -> None:
        topic = Path(url.path()).stem
        if not url.scheme() and topic in TOPICS:
            self.followed.emit(topic)

    def _set(self, page: HelpPage) -> None:
        """Set a page in type: headings in their size, lines with room between them."""
        document = QTextDocument(self)  # one that was used before would begin with an empty line
        document.setDefaultFont(self.font())
        document.setMarkdown(page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.setDocument(document)
        document.setDocumentMargin(style.px(12))
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            spaced = QTextBlockFormat()
            if _PICTURE not in block.text():
                spaced.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spaced.setTopMargin(style.px(18 if level > 1 else 3))
            spaced.setBottomMargin(style.px(6))
            cursor.mergeBlockFormat(spaced)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                family = style.SERIF if level == 1 else style.SANS
                letters.setFont(style.font(_HEADINGS.get(level, 16), QFont.Weight.DemiBold, family))
                cursor.mergeCharFormat(letters)
            block = block.next()
