"""The report: its very pages, what stands in it, and the ways out of the program."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from touchaudit.domain.lens import Lens
from touchaudit.errors import Cancelled, TouchAuditError
from touchaudit.services.views import ReportScope
from touchaudit.tongue import nearest
from touchaudit.ui import style, words
from touchaudit.ui.language import key_of
from touchaudit.ui.pages.report_guard import ReportGuard
from touchaudit.ui.pages.report_titles import ReportTitles
from touchaudit.ui.printing import print_pages
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import Scroll, Snug, button, clear, column, frame, label, row
from touchaudit.ui.widgets.controls import Picker, Tick, line_edit
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.pdf_view import PdfView
from touchaudit.ui.widgets.tab_order import chain
from touchaudit.ui.widgets.why_sheet import explain

if TYPE_CHECKING:
    from touchaudit.domain.record import ClientRecord
    from touchaudit.reports.model import Report
    from touchaudit.reports.options import ReportOptions
    from touchaudit.services.work import Stop

_PAUSE = 150
_SIDE = 300


class ReportPage(Page):
    """The report on one wave of a client."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state, scroll=False)
        self._scope: ReportScope | None = None
        self._read: ClientRecord | None = None
        self._drawn: Report | None = None
        self._pdf = b""
        self._stop: Stop | None = None
        self._set = False
        self._late = False
        self._saving = False
        self._wave = 0
        self._saved_in: Path | None = None
        self._print = button(self.tr("Print"), "printer", clicked=self.print_pages)
        self._folder = button(self.tr("Open folder"), "folder-open", clicked=self._open_folder)
        self._save = button(self.tr("Save PDF"), "download", "primary", self.save)
        self.guard = ReportGuard(self, state)
        self.head.add(self._folder, self._print, self.guard.button, self._save)
        self._folder.hide()
        self.preview = PdfView()
        self.preview.turned.connect(self._tell_page)
        self._nothing = label(role="lead", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(frame("sunken", column(self.preview, margins=(4, 4, 4, 4))))
        self._stack.addWidget(frame("sunken", column(self._nothing, margins=(40, 40, 40, 40))))
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The report is being set"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._settle)
        self._options_panel()
        self._lay_out()

    def open(self, place: Place) -> None:
        self._wave = place.wave
        self._prepared_for.clear()
        self.refresh()

    def refresh(self) -> None:
        if self.state.client_id:
            self.show_when_ready(self._look)

    def leave(self) -> None:
        """Set nothing that nobody looks at: the worker is there for the photos of a walk as well."""
        super().leave()
        self._wait.stop()
        if not self._set:
            self._saving = False
            self._drop()

    def _look(self) -> None:
        self.show_scope(self.state.services.reports.scope(self.state.client_id, self._wave or None))
        self.remake()

    def show_scope(self, scope: ReportScope) -> None:
        """Show what the report covers and what stands open in it."""
        self._scope = scope
        self.head.say(scope.record.client.name, self._told())
        if scope.visits:
            visits = words.plural(scope.visits, self.tr("visit"), self.tr("visits"))
            self.head.explain(visits, str(scope.visits), partial(self._why_visits, scope))
        self._waves.fill(tuple((wave, self.tr("Wave {}").format(wave)) for wave in scope.waves), scope.wave)
        self._waves.setVisible(len(scope.waves) > 1)
        clear(self._warnings)
        if scope.open:
            notice = self._open_questions(scope)
            self._warnings.addWidget(notice)
            chain(self._save, [*notice.findChildren(QPushButton), self._waves])
        self._show_what_there_is()

    def options(self) -> ReportOptions:
        """Return what was ticked."""
        from touchaudit.reports.options import ReportOptions

        zone = datetime.now().astimezone().tzinfo
        assert zone is not None
        return ReportOptions(
            prepared_for=self._prepared_for.text().strip(),
            author=self.state.settings.auditor,
            parts=frozenset(part for part, tick in self._parts.items() if tick.isChecked()),
            staff_safe=self._staff_safe.isChecked(),
            zone=zone,
            language=str(self._language.value()),
        )

    def remake(self) -> None:
        """Set the report, off the window's thread: the first page, then all; an older one is dropped.

        One that would read the same stays as it is.
        """
        from touchaudit.services.work import Stop

        self._late = False
        scope = self._scope
        if scope is None or not self._show_what_there_is():
            self._drop()
            return
        reports = self.state.services.reports
        try:
            report = reports.report(scope.record.client.id, scope.wave, self.options())
        except TouchAuditError as error:
            self._drop()
            self.state.trouble.emit(error)
            return
        if self._stands(report):
            return
        self._drop()
        self._read = scope.record
        self._drawn = report
        self.titles.show_report(report)
        stop = self._stop = Stop()
        self._bar.setValue(0)
        self._bar.show()
        run = self.state.tasks.run
        if self.preview.at_top:
            run(
                self,
                partial(reports.render_first, report, stop),
                self._only(stop, self._show_first),
                self._failed,
            )
        told = self.state.tasks.teller(self, self._show_progress)
        work = partial(reports.render, report, told, stop)
        run(self, work, self._only(stop, self._show_pdf), self._failed)

    def save_when_set(self) -> None:
        """Ask where to save the PDF, as soon as its last page is set."""
        if self._set:
            self.save()
        else:
            self._saving = True

    def save(self) -> None:
        """Ask where to, and save the PDF."""
        scope = self._scope
        assert scope is not None
        name = re.sub(r'[\\/:*?"<>|]+', " ", f"{scope.record.client.name} – wave {scope.wave}.pdf")
        start = str((self._saved_in or Path.home()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), start, "PDF (*.pdf)")
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Save the PDF in a file."""
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        try:
            sealed = self.guard.write(self._pdf, path)
        except TouchAuditError as error:
            self.state.trouble.emit(error)
            return
        self._saved_in = path.parent
        self._folder.show()
        self.state.said.emit(" ".join(filter(None, (self.tr("Saved as {}").format(path.name), sealed))))

    def print_pages(self) -> None:
        """Ask for a printer and print every page of the preview."""
        printer = print_pages(self, self.preview)
        if printer is not None:
            self.state.said.emit(self.tr("Sent to {}").format(printer or self.tr("the printer")))

    def _change(self) -> None:
        """Set the report anew: at once after a pause, else when the changes come to rest."""
        self._drop()
        self._late = self._wait.isActive()
        if not self._late:
            QTimer.singleShot(0, self, self.remake)  # the tick itself is seen first
        self._wait.start()

    def _settle(self) -> None:
        if self._late:
            self.remake()

    def _stands(self, report: Report) -> bool:
        """Return whether a report is shown already, and brings along the same record."""
        scope, shown = self._scope, self._drawn
        if not self._set or scope is None or shown is None or self._read is not scope.record:
            return False
        return replace(report, made=shown.made) == shown

    def _drop(self) -> None:
        self._set = False
        if self._stop is not None:
            self._stop.ask()
            self._stop = None

    def _only(self, stop: Stop, show: Callable[[bytes], None]) -> Callable[[bytes], None]:
        """Return what shows a result only while it is still asked for."""
        return lambda data: show(data) if self._stop is stop else None

    def _show_progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    def _show_first(self, data: bytes) -> None:
        self.preview.show_beginning(data)

    def _show_pdf(self, data: bytes) -> None:
        self._bar.hide()
        self._pdf = data
        self._set = True
        self.preview.show_pdf(data)
        self._show_what_there_is()
        if self._saving:
            self._saving = False
            self.save()

    def _show_what_there_is(self) -> bool:
        """Show the preview, or say why there is none; tell whether there is something to set."""
        ticked = any(tick.isChecked() for tick in self._parts.values())
        walked = self._scope is not None and self._scope.visits > 0
        self._nothing.setText(
            self.tr("Tick at least one part of the report.")
            if walked
            else self.tr("There is nothing to report yet. Walk a touchpoint, and the report is here.")
        )
        self._stack.setCurrentIndex(0 if walked and ticked else 1)
        for control in (self._save, self._print):
            control.setEnabled(walked and ticked and self._set)
        return walked and ticked

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self._bar.hide()
        if not isinstance(error, TouchAuditError):
            raise error
        self.state.trouble.emit(error)

    def _told(self, page: str = "") -> str:
        scope = self._scope
        assert scope is not None
        visits = words.plural(scope.visits, self.tr("visit"), self.tr("visits"))
        parts = [self.tr("Report"), self.tr("wave {}").format(scope.wave), visits, page]
        return " · ".join(part for part in parts if part)

    def _why_visits(self, scope: ReportScope) -> None:
        lens = Lens(wave=scope.wave)
        why = self.state.services.derivations.visits(scope.record.client.id, lens)
        explain(self.state, self, str(scope.visits), why, lens=lens)

    def _tell_page(self, number: int, count: int) -> None:
        self.head.subtitle.setText(self._told(self.tr("page {} of {}").format(number, count)))

    def _open_questions(self, scope: ReportScope) -> QWidget:
        told = words.plural(scope.open, self.tr("question is"), self.tr("questions are"))
        texts = column(
            label(self.tr("{} still open").format(told), "h3", wrap=True),
            label(scope.open_text, "small", wrap=True),
            label(
                self.tr("The report shows a range instead of one score until they are answered."),
                "small",
                wrap=True,
            ),
            spacing=3,
        )
        answer = button(
            self.tr("Answer them"),
            "list-checks",
            clicked=partial(self.state.go_to_walk, scope.open_walk, scope.open_ref),
        )
        line = row(spacing=10, margins=(14, 12, 14, 12))
        line.addLayout(column(2, Glyph("triangle-alert", "fair", 20), None))
        line.addLayout(column(texts, answer, spacing=10), 1)
        return frame("notice", line)

    def _options_panel(self) -> None:
        self._waves = Picker(self.tr("Wave"))
        self._waves.picked.connect(self._choose_wave)
        self._warnings = QVBoxLayout()
        self._prepared_for = line_edit(self.tr("Prepared for"), hint=self.tr("name on the cover"))
        self._prepared_for.textEdited.connect(lambda _text: self._change())
        self._parts = {part: Tick(name, checked=True) for part, name in self._part_names()}
        self._staff_safe = Tick(self.tr("Staff-safe edition"))
        self._staff_safe.setToolTip(self.tr("Leaves out the auditor’s name, photos and times of day."))
        self._staff_safe.setAccessibleDescription(self._staff_safe.toolTip())
        for tick in (*self._parts.values(), self._staff_safe):
            tick.toggled.connect(lambda _on: self._change())

        self._language = Picker(
            self.tr("Language of the report"),
            self.state.services.reports.languages(),
            nearest(key_of(self.state.settings.language)),
        )
        self._language.picked.connect(lambda _tag: self._change())
        self.titles = ReportTitles(dict(self._part_names()))
        self.titles.written.connect(self._retitle)

    def _retitle(self, key: str, text: str) -> None:
        scope = self._scope
        if scope is not None:
            self.state.services.reports.retitle(scope.record.client.id, scope.wave, key, text)
            self._change()

    def _part_names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("cover", self.tr("Cover")),
            ("contents", self.tr("Contents")),
            ("summary", self.tr("Summary on one page")),
            ("journey", self.tr("The customer’s journey")),
            ("priorities", self.tr("Where to begin")),
            ("hot_spots", self.tr("Hot spots with evidence")),
            ("touchpoints", self.tr("Every touchpoint")),
            ("expectation", self.tr("Expectation and experience")),
            ("chances", self.tr("Barriers and chances")),
            ("fieldwork", self.tr("Promises, probes and mentions")),
            ("effort", self.tr("Effort")),
            ("stakes", self.tr("What is at stake")),
            ("road_map", self.tr("Road map")),
            ("trend", self.tr("Change between waves")),
            ("places", self.tr("Waves and places")),
            ("coverage", self.tr("Coverage of the map")),
            ("certainty", self.tr("How sure the scores are")),
            ("method", self.tr("How it was measured")),
            ("appendix", self.tr("Every answer")),
        )

    def _lay_out(self) -> None:
        panel = self._choices()
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(14)
        line.addWidget(panel)
        line.addLayout(self._pages(), 1)
        self.body.addLayout(line, 1)
        sides = QBoxLayout.Direction

        def fold(width: int) -> None:
            upright = width < style.px(760)
            line.setDirection(sides.TopToBottom if upright else sides.LeftToRight)
            panel.setMinimumWidth(0 if upright else style.px(_SIDE))
            panel.setMaximumWidth(16_777_215 if upright else style.px(_SIDE))
            panel.setMaximumHeight(max(150, self.height() // 3) if upright else 16_777_215)

        Snug(self, fold)

    def _choices(self) -> QFrame:
        """Return the card of all that may be chosen."""
        inner = QWidget()
        parts = column(spacing=2, margins=(18, 16, 12, 16))
        self._warnings.setContentsMargins(0, 0, 0, 10)
        parts.addLayout(self._warnings)
        parts.addWidget(self._waves)
        parts.addSpacing(6)
        parts.addWidget(label(self.tr("In this report"), "h2"))
        for tick in self._parts.values():
            parts.addWidget(tick)
        parts.addSpacing(8)
        parts.addWidget(label(self.tr("For whom"), "h2"))
        parts.addSpacing(4)
        parts.addWidget(self._prepared_for)
        parts.addWidget(self._staff_safe)
        parts.addSpacing(6)
        parts.addWidget(self._language)
        parts.addSpacing(8)
        parts.addWidget(self.titles)
        parts.addStretch(1)
        inner.setLayout(parts)
        return frame("card", column(Scroll(inner), margins=(1, 1, 1, 1)))

    def _pages(self) -> QGridLayout:
        """Return the preview with the bar over its upper edge."""
        right = QGridLayout()
        right.addWidget(self._stack, 0, 0)
        # the bar is above the first page in its frame, where the pages stand still when it goes
        over = column(self._bar, margins=(10, 6, 18, 0))
        over.addStretch(1)
        right.addLayout(over, 0, 0)
        self._bar.hide()
        return right

    def _choose_wave(self, wave: object) -> None:
        self._wave = int(str(wave))
        self.refresh()

    def _open_folder(self) -> None:
        if self._saved_in is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_in)))
