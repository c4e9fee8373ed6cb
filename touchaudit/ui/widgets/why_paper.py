"""From the why-sheet to paper: what it shows, printed or saved as a PDF, down to the answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from touchaudit.domain.lens import Lens, through, wave_of
from touchaudit.errors import TouchAuditError
from touchaudit.tongue import nearest
from touchaudit.ui import words
from touchaudit.ui.language import key_of
from touchaudit.ui.printing import print_pages
from touchaudit.ui.saving import Saver
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import icon_button
from touchaudit.ui.widgets.pdf_view import PdfView
from touchaudit.ui.widgets.why_row import answer_text, unbroken

if TYPE_CHECKING:
    from touchaudit.domain.derivation_steps import Step
    from touchaudit.reports.reasons_model import Reason, Reasons
    from touchaudit.services.derivations import WhyView
    from touchaudit.ui.widgets.why_sheet import WhySheet

_MOMENT = 0.012
"""Seconds that are gathered in one go; keys and mouse are heeded between."""


class WhyPaper(QObject):
    """The two buttons of a why-sheet that lead to paper.

    Args:
        sheet: What shows the figure; it gets the buttons.
        state: What all pages share.
        client_id: Whose figure it is, "" for one of all clients.
        lens: What was looked at, None where that is in the figure's own words.
    """

    def __init__(self, sheet: WhySheet, state: AppState, client_id: str, lens: Lens | None) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._state = state
        self._client, self._lens = client_id, lens
        self._saver = Saver(sheet, state)
        self._at_work = False
        for at, (icon, text, keys, does) in enumerate(
            (
                ("printer", self.tr("Print"), QKeySequence.StandardKey.Print, self.print_pages),
                ("download", self.tr("Save PDF…"), QKeySequence.StandardKey.Save, self.save),
            )
        ):
            shown = icon_button(icon, text, does)
            sheet.extra.insertWidget(at, shown, 0, Qt.AlignmentFlag.AlignVCenter)
            QShortcut(QKeySequence(keys), sheet, does)
        state.said.connect(sheet.say)
        state.trouble.connect(self._tell)

    def print_pages(self) -> None:
        """Set what the sheet shows, then ask for a printer."""
        self._make(self._print)

    def save(self) -> None:
        """Set what the sheet shows, then ask where to save it."""
        name = " – ".join((*self._whose()[:1], words.said(self._sheet.shown().step.title)))
        title = self.tr("Save how the figure came about")
        self._make(lambda data: self._saver.ask(data, title, f"{name}.pdf"))

    def _make(self, then: Callable[[bytes], None]) -> None:
        """Gather what is printed, on this thread, which the database belongs to; set it on another."""
        from touchaudit.services.reasons import gather

        if self._at_work:
            return
        self._at_work = True
        self._sheet.say(self.tr("The pages are being set…"))
        self._go_on(gather(self._sheet.shown(), self._told), self._frame(), then)

    def _go_on(
        self,
        gathering: Iterator[Reason | None],
        frame: Callable[[Reason], Reasons],
        then: Callable[[bytes], None],
    ) -> None:
        """Gather for a moment, look up, and go on; once all is there, set it."""
        until = monotonic() + _MOMENT
        try:
            for whole in gathering:
                if whole is not None:
                    work = partial(_printed, frame(whole))
                    self._state.tasks.run(self, work, partial(self._done, then), self._failed)
                    return
                if monotonic() > until:
                    break
        except TouchAuditError as error:
            self._failed(error)
            return
        QTimer.singleShot(0, self, partial(self._go_on, gathering, frame, then))

    def _done(self, then: Callable[[bytes], None], data: bytes) -> None:
        self._at_work = False
        self._sheet.say("")
        then(data)

    def _failed(self, error: Exception) -> None:
        self._at_work = False
        self._sheet.say("")
        if not isinstance(error, TouchAuditError):
            raise error
        self._state.trouble.emit(error)

    def _print(self, data: bytes) -> None:
        preview = PdfView()
        preview.show_pdf(data)
        printer = print_pages(self._sheet, preview)
        preview.deleteLater()
        if printer is not None:
            self._state.said.emit(self.tr("Sent to {}").format(printer or self.tr("the printer")))

    def _tell(self, error: TouchAuditError) -> None:
        """Tell of trouble where the person is looking: the window's own message lies below the sheet."""
        self._sheet.warn(" ".join(words.said(part) for part in (error.what, error.safe, error.todo) if part))

    def _frame(self) -> Callable[[Reason], Reasons]:
        """Return what puts the head to a step: whose it is, and the way to it that is shown now."""
        from touchaudit.reports.reasons_model import Reasons

        return partial(
            Reasons,
            about=self._whose(),
            way=tuple(words.said(view.step.title) for view in self._sheet.way()),
            language=nearest(key_of(self._state.settings.language)),
            made=datetime.now().astimezone(),
        )

    def _whose(self) -> tuple[str, ...]:
        """Return the client, and what was looked at."""
        if not self._client:
            return ()
        record, lens = self._state.services.clients.record(self._client), self._lens
        parts = [record.client.name]
        if lens is not None:
            parts.append(self.tr("wave {}").format(wave_of(through(record, lens), lens)))
            parts += [one.name for one in record.personas if one.id == lens.persona_id]
            parts += [one.name for one in record.sites if one.id == lens.site_id]
            parts += [lens.auditor] if lens.auditor else []
        return tuple(parts)

    def _told(self, view: WhyView) -> Reason:
        """Return a step in the words of the window."""
        from touchaudit.reports.reasons_model import Reason

        step = view.step
        return Reason(
            name=words.said(step.title),
            figure=self._sheet.figure_of(view),
            band=view.band,
            counts=words.said(step.counts),
            formula=unbroken(words.said(step.formula)),
            how=words.said(step.how),
            answer=self.tr("Answer: {}").format(answer_text(step)) if step.answer else "",
            remarks=tuple(self._remarks(step)),
        )

    def _remarks(self, step: Step) -> Iterator[str]:
        if step.knocked_out and not step.remarks:
            yield self.tr("knock-out")
        yield from map(words.said, step.remarks)
        if step.photos:
            photos = words.plural(step.photos, self.tr("photo"), self.tr("photos"))
            yield photos.replace(" ", "\u00a0")


def _printed(reasons: Reasons) -> bytes:
    """Set the pages, in the worker: what draws them is loaded there as well."""
    from touchaudit.services.reasons import print_reasons

    return print_reasons(reasons)
