"""Handing a visit over on screen: signed by hand or key, amended with a reason, appealed against."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from touchaudit.domain.release import Outcome
from touchaudit.domain.visit import Mark, VisitState
from touchaudit.services.services import Services
from touchaudit.ui.dialogs.release import AmendSheet, AppealSheet, SettleSheet, SignSheet
from touchaudit.ui.widgets.signature_pad import SignaturePad

from .sheets import answer_sheet
from .test_review import Looker, looker

__all__ = ["looker"]


@pytest.fixture
def handed_in(looker: Looker, services: Services, visit_id: str, walk_id: str) -> Looker:
    """A visit in review with nothing open, on screen."""
    for step in services.walks.open(walk_id).steps:
        services.walks.open(step.walk_id)
        for line in services.walks.open(step.walk_id).questions:
            if line.state == "open":
                services.walks.mark(step.walk_id, line.ref, Mark.NOT_APPLICABLE)
    services.walks.answer(walk_id, "/data/served/greeting", "warm")
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    looker.page.refresh()
    return looker


@pytest.fixture
def signed(handed_in: Looker, services: Services, visit_id: str) -> Looker:
    services.visits.sign(visit_id, "Ann Auditor", "auditor")
    handed_in.page.refresh()
    return handed_in


def texts(looker: Looker) -> str:
    return "\n".join(part.text() for part in looker.page.findChildren(QLabel) if part.isVisible())


def test_the_mouse_signs(handed_in, services, visit_id, qtbot):
    def sign(sheet: SignSheet) -> None:
        sheet.name.setText("Ann Auditor")
        pad = sheet.pad
        qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
        qtbot.mouseMove(pad, QPoint(90, 30))
        qtbot.mouseMove(pad, QPoint(140, 70))
        qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(150, 60))
        assert sheet.again.isEnabled()
        qtbot.mouseClick(sheet.yes, Qt.MouseButton.LeftButton)

    answer_sheet(SignSheet, sign)
    handed_in.click("Make final")
    view = services.visits.review(visit_id)
    (sign_off,) = view.sign_offs
    assert view.visit.state is VisitState.FINAL
    (line,) = sign_off.strokes
    assert len(line) >= 4 and all(0 <= value <= 1 for value in line)
    qtbot.waitUntil(lambda: "Ann Auditor, auditor" in texts(handed_in))


def test_the_keyboard_alone_signs(handed_in, services, visit_id, qtbot):
    def sign(sheet: SignSheet) -> None:
        assert sheet.focusWidget() is sheet.name
        qtbot.keyClicks(sheet.name, "Ann")
        qtbot.keyClick(sheet.name, Qt.Key.Key_Return)

    answer_sheet(SignSheet, sign)
    handed_in.click("Make final")
    (sign_off,) = services.visits.review(visit_id).sign_offs
    assert (sign_off.name, sign_off.strokes) == ("Ann", ())


def test_a_signature_wants_a_name(handed_in, services, visit_id, qtbot):
    shown: list[bool] = []

    def sign(sheet: SignSheet) -> None:
        sheet.yes.click()
        shown.append(sheet.isVisible())
        sheet.no.click()

    answer_sheet(SignSheet, sign)
    handed_in.click("Make final")
    assert shown == [True]
    assert services.visits.review(visit_id).visit.state is VisitState.IN_REVIEW


@pytest.fixture
def pad(qtbot: Any) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(400, 150)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_finger_draws_and_what_was_drawn_can_be_taken_away(pad, qtbot):
    device: QPointingDevice = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(0, QPoint(20, 30), pad).commit()
    QTest.touchEvent(pad, device).move(0, QPoint(200, 75), pad).commit()
    QTest.touchEvent(pad, device).release(0, QPoint(200, 75), pad).commit()
    assert pad.strokes() == ((0.05, 0.075, 0.5, 0.1875),)
    with qtbot.waitSignal(pad.drawn):
        pad.clear()
    assert pad.strokes() == ()


def test_a_line_stays_inside_its_field(pad, qtbot):
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(900, -50))
    ((*_, across, down),) = pad.strokes()
    assert QPointF(across, down) == QPointF(1, 0)


def test_a_signed_visit_is_amended_and_signed_again(signed, services, visit_id, walk_id, qtbot):
    def open_it(sheet: AmendSheet) -> None:
        sheet.reason.setPlainText("The recording says otherwise")
        sheet.by.setText("Ed Editor")
        sheet.yes.click()

    answer_sheet(AmendSheet, open_it)
    signed.click("Amend")
    qtbot.waitUntil(lambda: "Amending: The recording says otherwise" in texts(signed))
    services.walks.answer(walk_id, "/data/served/greeting", "civil")
    signed.page.refresh()
    qtbot.waitUntil(lambda: "Answer: Warm → Civil" in texts(signed))
    assert "Why: The recording says otherwise" in texts(signed)

    def sign(sheet: SignSheet) -> None:
        assert sheet.name.text() == "Ed Editor"
        sheet.yes.click()

    answer_sheet(SignSheet, sign)
    signed.click("Sign the amendment")
    view = services.visits.review(visit_id)
    assert (view.amending, view.visit.state) == (None, VisitState.AMENDED)
    assert [one.role for one in view.sign_offs] == ["auditor", "editor"]


def test_an_amendment_wants_a_reason(signed, services, visit_id):
    def refuse(sheet: AmendSheet) -> None:
        sheet.yes.click()
        assert sheet.isVisible()
        sheet.no.click()

    answer_sheet(AmendSheet, refuse)
    signed.click("Amend")
    assert services.visits.review(visit_id).visit.state is VisitState.FINAL


def test_the_client_appeals_and_is_answered(signed, services, visit_id, walk_id, qtbot):
    def object_(sheet: AppealSheet) -> None:
        sheet.question.pick("/data/served/greeting")
        sheet.by.setText("The manager")
        sheet.reason.setPlainText("We greet everybody")
        sheet.yes.click()

    answer_sheet(AppealSheet, object_)
    signed.click("Appeal")
    qtbot.waitUntil(lambda: "Entrance · How were you greeted? · Warm" in texts(signed))

    def settle(sheet: SettleSheet) -> None:
        sheet.outcome.choose(Outcome.UPHELD)
        sheet.answer.setPlainText("The recording shows it")
        sheet.yes.click()

    answer_sheet(SettleSheet, settle)
    signed.click("Settle: How were you greeted?")
    (line,) = services.visits.review(visit_id).appeals
    assert (line.appeal.outcome, line.appeal.answer) == (Outcome.UPHELD, "The recording shows it")
    qtbot.waitUntil(lambda: "Told: The recording shows it" in texts(signed))
