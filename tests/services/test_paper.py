"""A visit on paper: printed, filled in by a viewer, photographed, read back, reviewed, stored, undone."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject
from pypdfium2 import PdfDocument

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.domain.paper import Field, Part, value_name
from touchaudit.domain.visit import Mark, VisitState
from touchaudit.errors import StorageError
from touchaudit.services.paper import Proposal
from touchaudit.services.paper_review import Verdict
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

from .conftest import Clock

WAITED = "/queue/waited"
WAIT = "/queue/wait"
GREETING = "/queue/greeting"
RESPECT = "/queue/respect"


def filled(data: bytes, values: Mapping[tuple[Part, str], str], *, pages: list[int] | None = None) -> bytes:
    """Fill a form as a viewer does: text into boxes, a state into rings; of chosen pages only."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    form = next(iter(writer.get_fields() or {})).partition("@")[2]
    names = {}
    for (part, path), text in values.items():
        ring = text.startswith(("=", "-"))
        state = "/" + value_name(text.removeprefix("=")) if ring else text
        names[Field(part, path, "", form).name()] = state
    for page in writer.pages:
        writer.update_page_form_field_values(page, names, auto_regenerate=False)
    for number in sorted(
        set(range(len(writer.pages))) - set(pages or range(len(writer.pages))), reverse=True
    ):
        del writer.pages[number]
    done = BytesIO()
    writer.write(done)
    return done.getvalue()


def photo(data: bytes, page: int = 0, *, turned: float = 3.0) -> bytes:
    """Photograph a printed page: a little turned, on a grey table."""
    picture = PdfDocument(data)[page].render(scale=2).to_pil().convert("RGB")
    done = BytesIO()
    picture.rotate(turned, expand=True, fillcolor=(120, 118, 115)).save(done, "JPEG", quality=70)
    return done.getvalue()


class Start:
    """A folder with the small checklist begun in one walk and planned in another, and the forms of both."""

    def __init__(self, home: Path, checklist: Path) -> None:
        self.home = home
        services = Services.open(home, clock=Clock())
        key = services.checklists.add(checklist)
        client = services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created
        stage = services.clients.record(client).stages[3]
        point = Touchpoint(new_id(), client, stage.id, "Counter", Channel.IN_PERSON, 4, checklist=key)
        services.clients.save(point)
        self.walk, self.counter = (
            self._walk(services, client, title, PlanStep(point.id, key))
            for title, key in (("Visit 1", key), ("Visit 2", "counter"))
        )
        services.walks.open(self.walk)
        draw, of_walk = services.paper.draw, services.paper.of_walk
        self.form = draw([of_walk(self.walk)], fillable=True)
        self.printed = draw([of_walk(self.walk)], fillable=False)
        self.long_form = draw([of_walk(self.counter)], fillable=True)
        self.long_printed = draw([of_walk(self.counter)], fillable=False)
        services.close()

    @staticmethod
    def _walk(services: Services, client: str, title: str, step: PlanStep) -> str:
        draft = PlanDraft(title, date(2026, 9, 22), steps=(step,))
        return services.visits.first_walk(services.visits.plan(client, draft).created)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    return Start(tmp_path_factory.mktemp("paper") / "home", Path(__file__).with_name("small.md"))


@pytest.fixture
def home(start: Start, tmp_path: Path) -> Path:
    return Path(shutil.copytree(start.home, tmp_path / "home"))


@pytest.fixture
def walk_id(start: Start) -> str:
    return start.walk


@pytest.fixture
def form(start: Start) -> bytes:
    return start.form


class Desk:
    """Puts files on the desk and reads them in."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services, self.folder = services, folder

    def review(self, *files: bytes, **into: str) -> tuple[tuple[Proposal, ...], list[str]]:
        paths = []
        for number, data in enumerate(files):
            path = self.folder / f"page {number}.{'pdf' if data[:4] == b'%PDF' else 'jpg'}"
            path.write_bytes(data)
            paths.append(path)
        review = self.services.paper.review(self.services.paper.read(paths), **into)
        return review.proposals, [str(error) for error in review.refused]

    def proposal(self, *files: bytes, **into: str) -> Proposal:
        (proposal,), refused = self.review(*files, **into)
        assert not refused
        return proposal

    def refusal(self, *files: bytes, **into: str) -> str:
        proposals, (refused,) = self.review(*files, **into)
        assert not proposals
        return refused


@pytest.fixture
def desk(services: Services, tmp_path: Path) -> Desk:
    return Desk(services, tmp_path)


def verdicts(proposal: Proposal) -> dict[str, Verdict]:
    return {line.path: line.verdict for line in proposal.lines}


FULL = {
    (Part.ANSWER, WAITED): "=yes",
    (Part.MINUTES, WAIT): "4",
    (Part.SECONDS, WAIT): "30",
    (Part.ANSWER, GREETING): "=civil",
    (Part.NOTE, GREETING): "Zoë Łukasz – Жанна “quoted” €5",
    (Part.SEEN, GREETING): "8:15",
    (Part.ANSWER, RESPECT): "-no",
    (Part.NOTE, RESPECT): "The door was shut",
    (Part.ANSWER, "/person[1]/said"): "Good morning",
    (Part.ANSWER, "/person[2]/said"): "Next please",
    (Part.ANSWER, "/contradiction"): "Yes, about the price",
}


def test_a_filled_form_becomes_the_answers_of_its_walk(
    services: Services, walk_id: str, form: bytes, desk: Desk
) -> None:
    proposal = desk.proposal(filled(form, FULL))
    assert set(verdicts(proposal).values()) == {Verdict.NEW}
    assert proposal.missing == ()
    assert services.walks.question(walk_id, "/data/queue/greeting").value == ""  # nothing was stored yet
    taken = services.paper.take(proposal, verdicts(proposal).keys())
    greeting = services.walks.question(walk_id, "/data/queue/greeting")
    assert (greeting.value, greeting.note) == ("civil", "Zoë Łukasz – Жанна “quoted” €5")
    assert greeting.observed == datetime(2026, 9, 22, 8, 15, tzinfo=UTC)
    assert services.walks.question(walk_id, "/data/queue/wait").value == "270"
    respect = services.walks.question(walk_id, "/data/queue/respect")
    assert (respect.mark, respect.reason) == (Mark.NOT_OBSERVED, "The door was shut")
    assert services.walks.question(walk_id, "/data/person[2]/said").value == "Next please"
    assert services.walks.question(walk_id, "/data/contradiction").value == "Yes, about the price"
    assert taken.questions == 7
    services.paper.take_back(taken)
    assert services.walks.question(walk_id, "/data/queue/greeting").note == ""
    assert len(services.walks.open(walk_id).repeats[0:1]) == 1
    assert services.walks.open(walk_id).answered == 0


def test_what_was_read_once_is_known_the_second_time(services: Services, form: bytes, desk: Desk) -> None:
    first = desk.proposal(filled(form, FULL))
    services.paper.take(first, verdicts(first).keys())
    assert set(verdicts(desk.proposal(filled(form, FULL))).values()) == {Verdict.SAME}


def test_what_differs_shows_both_and_stays_unless_it_is_chosen(
    services: Services, walk_id: str, form: bytes, desk: Desk
) -> None:
    services.walks.answer(walk_id, "/data/queue/greeting", "warm")
    proposal = desk.proposal(filled(form, FULL))
    line = next(line for line in proposal.lines if line.path == GREETING)
    assert (line.verdict, line.stored) == (Verdict.DIFFERS, "Warm")
    assert line.paper.startswith("Civil")
    services.paper.take(proposal, set(verdicts(proposal)) - {GREETING})
    assert services.walks.question(walk_id, "/data/queue/greeting").value == "warm"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ({(Part.MINUTES, WAIT): "four"}, "“four” is no number."),
        ({(Part.FROM, WAIT): "10:02"}, "Only one of two times is there."),
        ({(Part.FROM, WAIT): "10:09", (Part.TO, WAIT): "10:02"}, "It ends before it begins."),
        ({(Part.MINUTES, WAIT): "9", (Part.FROM, WAIT): "10:02", (Part.TO, WAIT): "10:04"}, "do not agree"),
        ({(Part.SEEN, WAIT): "25:00"}, "“25:00” is no time of day."),
        ({(Part.SEEN, WAIT): "9:30", (Part.MINUTES, WAIT): "1"}, "lies ahead"),
        ({(Part.MINUTES, WAIT): "3", (Part.MARK, WAIT): "-na"}, "an answer, and a mark"),
    ],
)
def test_what_cannot_be_read_says_why_and_is_not_guessed(
    form: bytes, desk: Desk, written: dict[tuple[Part, str], str], why: str
) -> None:
    proposal = desk.proposal(filled(form, {(Part.ANSWER, WAITED): "=yes", **written}))
    line = next(line for line in proposal.lines if line.path == WAIT)
    assert line.verdict is Verdict.UNREADABLE
    assert why in line.why


def test_begin_and_end_make_a_wait(services: Services, walk_id: str, form: bytes, desk: Desk) -> None:
    values = {(Part.ANSWER, WAITED): "=yes", (Part.FROM, WAIT): "23:58", (Part.TO, WAIT): "0:01:30"}
    proposal = desk.proposal(filled(form, values))
    services.paper.take(proposal, verdicts(proposal).keys())
    assert services.walks.question(walk_id, "/data/queue/wait").value == "210"


def test_what_the_checklist_does_not_ask_is_told(form: bytes, desk: Desk) -> None:
    values = {(Part.ANSWER, WAITED): "=no", (Part.MINUTES, WAIT): "3"}
    proposal = desk.proposal(filled(form, values))
    assert verdicts(proposal)[WAIT] is Verdict.SKIPPED
    assert verdicts(proposal)[WAITED] is Verdict.NEW


def test_two_copies_of_a_page_that_disagree_settle_nothing(form: bytes, desk: Desk) -> None:
    copies = [filled(form, {(Part.ANSWER, WAITED): answer}) for answer in ("=yes", "=no")]
    assert verdicts(desk.proposal(*copies))[WAITED] is Verdict.UNREADABLE


def test_half_a_form_is_told_apart_from_a_whole_one(start: Start, desk: Desk) -> None:
    whole = start.long_form
    given = {(Part.ANSWER, "/arriving/find_way"): "=yes"}
    proposal = desk.proposal(filled(whole, given, pages=[0]))
    assert proposal.pages > 1
    assert proposal.missing == tuple(range(2, proposal.pages + 1))
    assert proposal.open == desk.proposal(filled(whole, {})).open - 1


def test_a_photo_of_a_page_is_kept_with_its_walk(
    services: Services, walk_id: str, start: Start, desk: Desk
) -> None:
    proposal = desk.proposal(photo(start.printed, turned=176))
    assert [picture.page for picture in proposal.pictures] == [1]
    taken = services.paper.take(proposal, ())
    (kept,) = services.walks.question(walk_id, "/data/queue/waited").photos
    assert kept.caption == f"Paper form, page 1 of {proposal.pages}"
    services.paper.take_back(taken)
    assert services.walks.question(walk_id, "/data/queue/waited").photos == ()


def test_a_scan_is_led_home_page_by_page(start: Start, desk: Desk) -> None:
    printed = start.long_printed
    pages = [PdfDocument(printed)[number].render(scale=2).to_pil() for number in range(2)]
    scan = BytesIO()
    pages[1].save(scan, "PDF", save_all=True, append_images=[pages[0], Image.new("L", pages[0].size, 255)])
    proposal = desk.proposal(scan.getvalue())
    assert [picture.page for picture in proposal.pictures] == [2, 1]


def test_a_form_of_another_walk_is_led_there(
    services: Services, walk_id: str, form: bytes, desk: Desk
) -> None:
    visit = services.walks.open(walk_id).visit
    steps = services.visits.draft_of(visit.id).steps
    other = services.visits.plan(
        visit.client_id, PlanDraft("Visit 3", date(2026, 9, 23), steps=steps)
    ).created
    told = desk.refusal(filled(form, FULL), visit_id=other)
    assert "another walk: Counter, Visit 1, Corner Bakery" in told
    assert "Nothing was stored." in told
    assert "another walk" in desk.refusal(filled(form, FULL), walk_id=services.visits.first_walk(other))


def test_a_blank_form_is_read_into_the_walk_that_is_chosen(
    services: Services, walk_id: str, desk: Desk
) -> None:
    key = services.checklists.library()[-1].key
    blank = services.paper.draw([services.paper.blank(key)], fillable=True)
    given = filled(blank, {(Part.ANSWER, GREETING): "=warm"})
    assert "does not say which walk" in desk.refusal(given)
    assert verdicts(desk.proposal(given, walk_id=walk_id)) == {GREETING: Verdict.NEW}


def test_another_version_and_another_checklist_are_told_apart(
    services: Services, start: Start, checklist: Path, clock: Clock, desk: Desk
) -> None:
    clock.pass_(60)
    checklist.write_text(checklist.read_text("utf-8").replace("The greeting", "How they greeted"), "utf-8")
    key = services.checklists.add(checklist)
    newer = services.paper.draw([services.paper.blank(key)], fillable=True)
    assert "another version of “Small counter”" in desk.refusal(newer, walk_id=start.walk)
    assert "is not made from “Counter and queue”" in desk.refusal(newer, walk_id=start.counter)


def test_a_visit_that_is_elsewhere_is_told(services: Services, walk_id: str, desk: Desk) -> None:
    form = services.paper.of_walk(walk_id)
    stranger = replace(form, slip=replace(form.slip, walk="0" * 32))
    told = desk.refusal(services.paper.draw([stranger], fillable=True))
    assert "not in this program" in told


def test_a_final_visit_takes_no_paper(services: Services, walk_id: str, form: bytes, desk: Desk) -> None:
    proposal = desk.proposal(filled(form, {(Part.ANSWER, WAITED): "=no"}))
    visit_id = services.walks.open(walk_id).visit.id
    for ref, value in (("waited", "no"), ("greeting", "warm"), ("respect", "yes")):
        services.walks.answer(walk_id, f"/data/queue/{ref}", value)
    services.walks.finish(walk_id)
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    services.visits.sign(visit_id, "Zoë", "auditor")
    assert "is final" in desk.refusal(filled(form, FULL))
    with pytest.raises(StorageError):
        services.paper.take(proposal, {WAITED})


def test_the_forms_of_a_visit_lie_in_one_file_and_come_back_apart(
    services: Services, walk_id: str, clock: Clock, desk: Desk
) -> None:
    visit = services.walks.open(walk_id).visit
    draft = services.visits.draft_of(visit.id)
    second = services.clients.record(visit.client_id).touchpoints[0]
    assert second.id == draft.steps[0].touchpoint_id
    desk_point = replace(second, id="0" * 36, name="Desk")
    services.clients.save(desk_point)
    steps = (*draft.steps, PlanStep(desk_point.id, draft.steps[0].checklist))
    services.visits.change_plan(visit.id, replace(draft, steps=steps))
    forms = services.paper.of_visit(visit.id)
    assert [form.title for form in forms] == ["Counter", "Desk"]
    data = services.paper.draw(forms, fillable=True)
    proposals, refused = desk.review(data)
    assert not refused
    assert [proposal.touchpoint for proposal in proposals] == ["Counter", "Desk"]


def test_files_that_are_no_forms_are_told_apart(form: bytes, desk: Desk, tmp_path: Path) -> None:
    foreign, locked = BytesIO(), BytesIO()
    Image.new("L", (300, 400), 255).save(foreign, "PDF")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(form)))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(locked)
    assert "No code can be read" in desk.refusal(foreign.getvalue())
    assert "locked with a password" in desk.refusal(locked.getvalue())
    assert "damaged" in desk.refusal(form[: len(form) // 3])
    assert "neither a PDF nor a photo" in desk.refusal(b"hello")
    reading = desk.services.paper.read([tmp_path / "nothing.pdf"])
    assert "can't be read" in str(reading.refused[0])


def test_a_changed_code_is_told(form: bytes, desk: Desk) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(form)))
    for page in writer.pages:
        for entry in page["/Annots"]:  # type: ignore[attr-defined]
            widget = entry.get_object()
            if str(widget.get("/T", "")).startswith("slip"):
                widget[NameObject("/V")] = TextStringObject(widget["/V"].replace("*", "*X", 1))
    done = BytesIO()
    writer.write(done)
    assert "checksum does not fit" in desk.refusal(done.getvalue())
