"""What a report tells of touchpoints that two auditors walked: measures, verdicts, questions to reword."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from touchaudit.domain.auditors import comparisons
from touchaudit.domain.derivation_agreement import explain_agreement
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord
from touchaudit.domain.scoring import score_walk
from touchaudit.reports.document import render
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.register_model import Register, RegisterTable

from . import factory
from .checks import assert_archival, assert_marked, flat
from .conftest import Build

PARTS = frozenset({"certainty"})
MEASURES, REWORD = "How far two auditors agree", "Questions to reword, or to train"
APART = "Another site or persona: without a verdict"

Answers = Sequence[float]


def scored(like: QuestionRecord, answers: Answers) -> tuple[QuestionRecord, ...]:
    """Return questions A, B, C … with what each earned."""
    assert like.item is not None
    return tuple(
        replace(
            like,
            key=f"/data/{letter}",
            question=f"/data/{letter}",
            label=f"Question {letter}?",
            value={1.0: "yes", 0.5: "partly"}.get(fraction, "no"),
            answer={1.0: "Yes", 0.5: "Partly"}.get(fraction, "No"),
            item=replace(like.item, key=f"/data/{letter}", fraction=float(fraction), critical=None),
        )
        for letter, fraction in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", answers, strict=False)
    )


def walked(
    visit: VisitRecord, auditor: str, *answers: Answers, more: Sequence[QuestionRecord] = ()
) -> VisitRecord:
    """Return a visit by an auditor who gave these answers at its touchpoints."""
    walks = []
    for walk, given in zip(visit.walks, answers, strict=True):
        questions = (*scored(walk.questions[0], given), *more)
        items = [question.item for question in questions if question.item is not None]
        walks.append(replace(walk, questions=questions, score=score_walk(items)))
    return factory.visit_record(
        replace(visit.visit, auditor=auditor), walks, site=visit.site, persona=visit.persona
    )


def client(*visits: tuple[str, tuple[Answers, ...]], more: Sequence[QuestionRecord] = ()) -> ClientRecord:
    """Return a client of as many touchpoints as were answered, walked by auditors in one wave."""
    known = factory.record(count=len(visits[0][1]), visits=len(visits), waves=1, actions=False)
    return replace(
        known,
        visits=tuple(
            walked(visit, name, *answers, more=more)
            for visit, (name, answers) in zip(known.visits, visits, strict=True)
        ),
    )


def text(build: Build, record: ClientRecord, **options: object) -> str:
    return flat(render(build(record, ReportOptions(parts=PARTS, **options))))  # type: ignore[arg-type]


def register(build: Build, record: ClientRecord) -> Register:
    return build(record).registers["certainty"][1]


def table(register: Register, name: str) -> RegisterTable:
    return next(table for table in register.tables if table.name == name)


def rows(build: Build, record: ClientRecord, name: str) -> list[list[str]]:
    return [[entry.text for entry in row] for row in table(register(build, record), name).rows]


SAME = (*[1.0] * 18, 1.0, 0.0)
OTHER = (*[1.0] * 18, 0.0, 1.0)
TWO = client(("Ann Lee", (SAME, (1, 1, 0, 0), (1, 0))), ("Tom Baker", (OTHER, (1, 1, 0, 0), (0, 1))))


def test_the_report_tells_how_far_two_auditors_agree(build: Build) -> None:
    told = text(build, TWO)
    who = "Ann Lee and Tom Baker 12–19 Sep 2026 ordinal"
    # 18 both yes, one each way: α = 1 − 0.1 ÷ (2·38·2 ÷ (40·39)) = −0.026, AC1 = 0.89 (METHOD).
    assert f"1 Website search {who} 20 90% −0.03 0.89 reliable" in told
    assert f"2 Phone enquiry {who} 4 100% 1.00 – too few questions to tell" in told
    # Two questions, both answered the other way round: 1 − 1 ÷ (2·2·2 ÷ (4·3)) = −0.5.
    assert f"3 Showroom sign {who} 2 0% −0.50 – too few questions to tell" in told
    assert "Two auditors agree reliably wherever that can be judged" in told
    assert "α from 0.80 on is reliable, from 0.667 on tentative" in told


def test_questions_to_reword_stand_with_both_answers(build: Build) -> None:
    told = text(build, TWO)
    assert "Question S? 1 Website search Yes Ann Lee No Tom Baker" in told
    assert "Question A? 3 Showroom sign Yes Ann Lee No Tom Baker" in told
    assert "2 Phone enquiry Yes" not in told
    assert told.index("The other answered") < told.index("Question S?") < told.index("Question A? 3 Showroom")


def test_nothing_is_printed_where_one_auditor_walked_alone(build: Build) -> None:
    alone = client(("Ann Lee", (SAME,)), ("Ann Lee", (OTHER,)))
    told = text(build, alone)
    assert "How sure each score is" in told
    assert "auditors agree" not in told
    assert "AC1" not in told


def test_walks_of_other_personas_are_told_apart_and_get_no_verdict(build: Build) -> None:
    first, second = TWO.visits
    apart = replace(TWO, visits=(first, replace(second, visit=replace(second.visit, persona_id="other"))))
    told = text(build, apart)
    assert "How far two auditors agree cannot be judged" in told
    assert f"{APART} Touchpoint Auditors Visits Questions Alike" in told
    assert "1 Website search Ann Lee and Tom Baker 12–19 Sep 2026 20 90%" in told
    assert "each auditor may have met something else" in told
    for word in ("AC1", "Verdict", "reliable", REWORD):
        assert word not in told


def test_a_question_of_many_pairs_stands_once(build: Build) -> None:
    three = client(("Ann", ((1, 1),)), ("Ben", ((0, 1),)), ("Cid", ((1, 1),)))
    (row,) = table(register(build, three), REWORD).rows
    assert (row[0].text, row[0].sub) == ("Question A?", "differs in 2 of 3 pairs")


def test_what_was_felt_stands_last_of_the_questions(build: Build) -> None:
    asked = TWO.visits[0].walks[0].questions[0]
    felt = [
        replace(asked, key="/data/felt", label="How was it?", role="emotion", item=None, value=str(n))
        for n in (1, 2)
    ]
    visits = [
        walked(visit, visit.visit.auditor, (1.0, *answers), more=[how])
        for visit, answers, how in zip(
            client(("Ann", ((1,),)), ("Ben", ((1,),))).visits, ((1, 0.5), (1, 0)), felt, strict=True
        )
    ]
    told = client(("Ann", ((1,),)), ("Ben", ((1,),)))
    assert [row[0] for row in rows(build, replace(told, visits=tuple(visits)), REWORD)] == [
        "Question C?",
        "How was it?",
    ]


def test_every_touchpoint_is_told_before_any_is_told_again(build: Build) -> None:
    answers = tuple((1.0, 1.0, 0.0) for _ in range(14))
    many = client(*((name, answers) for name in ("Ann", "Ben", "Cid")))
    found = table(register(build, many), MEASURES)
    assert len({row[0].text for row in found.rows}) == 14
    assert [row[0].text for row in found.rows] == sorted(
        (row[0].text for row in found.rows), key=lambda name: int(name.split()[0])
    )
    assert found.more == f"{14 * 3 - len(found.rows)} more are in the data."


def test_auditors_who_answered_nothing_in_common_are_not_left_out(build: Build) -> None:
    first, second = client(("Ann", ((1,),)), ("Ben", ((1,),))).visits
    walk = second.walks[0]
    other = replace(walk, questions=tuple(replace(one, key="/data/z") for one in walk.questions))
    known = replace(client(("Ann", ((1,),))), visits=(first, replace(second, walks=(other,))))
    assert rows(build, known, MEASURES) == [["1 Website search", "Ann and Ben", "–", "0", "–", "–", "–", "–"]]


def test_a_staff_safe_report_tells_the_same_of_numbered_auditors(build: Build) -> None:
    asked = TWO.visits[0].walks[0].questions[0]
    served = [
        replace(asked, key="/data/by", label="Who served?", role="staff", item=None, value=name, answer=name)
        for name in ("Mr Ash", "Ms Elm")
    ]
    record = replace(
        TWO,
        visits=tuple(
            walked(visit, visit.visit.auditor, SAME, (1, 1, 0, 0), (1, 0), more=[who])
            for visit, who in zip(TWO.visits, served, strict=True)
        ),
    )
    full, safe = text(build, record), text(build, record, edition="staff_safe")
    for name in ("Ann Lee", "Tom Baker", "Mr Ash", "Ms Elm"):
        assert name in full
        assert name not in safe
    measures = "12–19 Sep 2026 nominal 1 0% 0.00 – too few questions to tell"
    assert f"1 Website search Ann Lee and Tom Baker {measures}" in full
    assert f"1 Website search Auditor 1 and Auditor 2 {measures}" in safe


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ("ZWEI PRÜFENDE", "ordinal 20 90 % −0,03 0,89 verlässlich", "zu wenige Fragen")),
        ("fr", ("DEUX AUDITEURS", "−0,03 0,89 fiable", "trop peu de questions pour conclure")),
        ("es", ("DOS AUDITORES", "−0,03 0,89 fiable", "muy pocas preguntas para saberlo")),
    ],
)
def test_agreement_is_told_in_the_language_of_the_reader(
    build: Build, language: str, words: tuple[str, ...]
) -> None:
    told = text(build, TWO, language=language)
    assert [word for word in words if word not in told] == []


def test_the_tables_are_tagged_and_the_file_is_archival(build: Build) -> None:
    pdf = render(build(TWO, ReportOptions(parts=PARTS)))
    assert_archival(pdf)
    assert_marked(pdf)


def test_the_measures_print_with_the_formulas_of_the_window(build: Build) -> None:
    asked = ReportOptions(parts=frozenset({"certainty", "derivation"}))
    pdf = render(build(TWO, asked))
    told = flat(pdf)
    first = "1 WEBSITE SEARCH · ANN LEE AND TOM BAKER · ORDINAL Answers alike 18 ÷ 20 = 90.0%"
    assert first in told
    # 38 yes and 2 no: 2 × 38·2·20² ÷ (40·39) and 2 × 2·20² ÷ 40, the two values being 20 answers apart.
    assert "Observed disagreement 2 × (2 × 20²) ÷ 40 = 40" in told
    assert "Krippendorff’s α 1 − 40 ÷ 38.974 = −0.026" in told
    assert "Agreement by chance (0.050 × (1 − 0.050) + 0.950 × (1 − 0.950)) ÷ (2 − 1) = 0.095" in told
    for one in comparisons(TWO, 1):
        for level in one.levels:
            for step in explain_agreement(one, level).values():
                assert step.formula in told
    assert_archival(pdf)
    assert_marked(pdf)


def test_the_staff_safe_formulas_are_those_of_the_full_report(build: Build) -> None:
    asked = ReportOptions(parts=frozenset({"certainty", "derivation"}))
    full, safe = (
        build(TWO, replace(asked, edition=edition)).derivation for edition in ("full", "staff_safe")
    )
    assert full is not None
    assert safe is not None
    assert [pair.lines for pair in safe.pairs] == [pair.lines for pair in full.pairs]
    assert "Ann" not in repr(safe.pairs)


def test_formulas_are_told_in_the_language_of_the_reader(build: Build) -> None:
    asked = ReportOptions(parts=frozenset({"certainty", "derivation"}), language="de")
    told = flat(render(build(TWO, asked)))
    assert "Krippendorffs α 1 − 40 ÷ 38,974 = −0,026" in told
    assert "Beobachtete Abweichung 2 × (2 × 20²) ÷ 40 = 40" in told
