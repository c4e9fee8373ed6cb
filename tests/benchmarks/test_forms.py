"""How fast a checklist opens, starts and answers; the bounds are those the design promises."""

from __future__ import annotations

import functools
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from touchaudit.xlsform import FormDefinition, FormSession
from touchaudit.xlsform.xpath import evaluate

pytestmark = pytest.mark.timing

SECTION = 10


def _question(number: int) -> tuple[str, str]:
    """One question's bind and control, alike to those of an audit."""
    section, place = divmod(number, SECTION)
    ref = f"/data/s{section}/q{number}"
    earlier = f"/data/s{section}/q{number - 1}"
    label = f"<label>Question {number}</label>"
    if place in (0, 4, 8):
        items = "".join(f"<item><label>{v}</label><value>{v}</value></item>" for v in ("yes", "no", "na"))
        return f'<bind nodeset="{ref}" required="true()"/>', f'<select1 ref="{ref}">{label}{items}</select1>'
    if place in (1, 5):
        return f'<bind nodeset="{ref}" relevant="{earlier} = \'no\'"/>', f'<input ref="{ref}">{label}</input>'
    if place == 2:
        rules = 'type="int" constraint=". &gt;= 0 and . &lt;= 240"'
        return f'<bind nodeset="{ref}" {rules}/>', f'<input ref="{ref}">{label}</input>'
    return f'<bind nodeset="{ref}" type="string"/>', f'<input ref="{ref}">{label}</input>'


@functools.cache
def audit(count: int) -> str:
    """An audit of so many questions, with points per section, a score, and a repeat of staff met."""
    sections = range(count // SECTION)
    binds, body, answers = [], [], []
    for section in sections:
        numbers = range(section * SECTION, (section + 1) * SECTION)
        asked = [_question(number) for number in numbers]
        answers.append(f"<s{section}>{''.join(f'<q{n}/>' for n in numbers)}</s{section}><got{section}/>")
        binds += [bind for bind, _ in asked]
        standards = [f"/data/s{section}/q{n}" for n in numbers if n % SECTION in (0, 4, 8)]
        points = " + ".join(f"if({ref} = 'yes', 1, 0)" for ref in standards)
        binds.append(f'<bind nodeset="/data/got{section}" calculate="{points}"/>')
        body.append(f'<group ref="/data/s{section}">{"".join(control for _, control in asked)}</group>')
    total = " + ".join(f"coalesce(/data/got{section}, 0)" for section in sections)
    binds.append(
        f'<bind nodeset="/data/score" calculate="round(100 * ({total}) div {3 * len(sections)}, 2)"/>'
    )
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Audit</h:title><model><instance>
    <data id="audit">{"".join(answers)}<score/><staff jr:template=""><wait/><points/></staff><met/></data>
    </instance>{"".join(binds)}
    <bind nodeset="/data/staff/points" calculate="if(../wait &gt; 5, 0, 10)"/>
    <bind nodeset="/data/met" calculate="count(/data/staff) + sum(/data/staff/points)"/></model></h:head>
    <h:body>{"".join(body)}<repeat nodeset="/data/staff"><input ref="/data/staff/wait"/></repeat></h:body>
    </h:html>"""


@functools.cache
def definition(count: int) -> FormDefinition:
    return FormDefinition.from_xform(audit(count))


def best(call: Callable[[], Any], rounds: int = 5) -> float:
    """Milliseconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return min(times) * 1e3


def standards(count: int) -> Iterator[str]:
    for number in range(count):
        if number % SECTION in (0, 4, 8):
            yield f"/data/s{number // SECTION}/q{number}"


def flips(session: FormSession, refs: list[str]) -> list[float]:
    times = []
    for value in ("no", "yes"):
        for ref in refs:
            begun = time.perf_counter()
            session.answer(ref, value)
            times.append((time.perf_counter() - begun) * 1e3)
    return times


@pytest.mark.parametrize(("count", "bound"), [(500, 70), (5000, 700)])
def test_a_definition_is_read(count: int, bound: float, benchmark: Any) -> None:
    numbers = iter(range(10_000))

    def read() -> FormDefinition:
        return FormDefinition.from_xform(audit(count) + f"<!-- {next(numbers)} -->")  # so not from the cache

    benchmark(read)
    assert best(read, 3) < bound


def test_a_definition_is_read_again_at_once() -> None:
    definition(500)
    assert best(lambda: FormDefinition.from_xform(audit(500))) < 5


@pytest.mark.parametrize(("count", "bound"), [(500, 60), (5000, 600)])
def test_a_session_starts(count: int, bound: float, benchmark: Any) -> None:
    benchmark(FormSession, definition(count))
    assert best(lambda: FormSession(definition(count))) < bound


@pytest.mark.parametrize(("count", "mean", "flip"), [(500, 0.1, 0.3), (5000, 1, 3)])
def test_answers_and_flips(count: int, mean: float, flip: float, benchmark: Any) -> None:
    session = FormSession(definition(count))
    refs = list(standards(count))[::3]
    flips(session, refs)
    times = min((flips(session, refs) for _ in range(3)), key=statistics.fmean)
    assert statistics.fmean(times) < mean
    assert statistics.median(times) < flip
    benchmark(flips, session, refs[:10])


def test_two_hundred_instances_cost_no_more_than_thrice_one() -> None:
    binds = audit(20).replace("count(/data/staff) + sum(/data/staff/points)", "count(/data/staff)")
    session = FormSession(FormDefinition.from_xform(binds))

    def add_and_answer() -> None:
        session.add_repeat("/data/staff")
        present = int(session.node("/data/met").value)
        session.answer(f"/data/staff[{present}]/wait", "3")

    add_and_answer()
    first = best(add_and_answer, 10)
    for _ in range(200):
        add_and_answer()
    assert best(add_and_answer, 10) < 3 * first


def test_a_session_is_saved_and_continued(benchmark: Any) -> None:
    session = FormSession(definition(500))
    flips(session, list(standards(500)))
    saved = session.saved()
    benchmark(FormSession, definition(500), saved=saved)
    assert best(session.saved) < 10
    assert best(lambda: FormSession(definition(500), saved=saved)) < 60


def test_an_expression_costs_little_more_than_ten_comparisons(benchmark: Any) -> None:
    xml = "<a><b>yes</b><c>3</c></a>"
    expression = "/a/b = 'yes' and /a/c > 2 and selected(/a/b, 'yes')"
    benchmark(evaluate, expression, xml=xml, result="boolean")
    assert best(lambda: evaluate(expression, xml=xml, result="boolean"), 20) < 0.5
