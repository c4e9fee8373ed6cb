"""A lens leaves visits out and changes no arithmetic."""

from __future__ import annotations

from dataclasses import replace

from tests.domain import factory as make
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.lens import Lens, auditors, lenses, through, wave_of
from touchaudit.domain.visit import VisitState

COUNTER = make.touchpoint("Counter")


def visited(persona: str, score: float, *, site: str = "north", auditor: str = "Ines", wave: int = 1):
    made = make.visit(make.walk(COUNTER, make.scored("greet", score)), wave=wave, auditor=auditor)
    return replace(made, visit=replace(made.visit, persona_id=persona, site_id=site))


def test_one_persona_is_scored_by_its_own_visits_alone():
    record = make.client(visited("parent", 1.0), visited("retired", 0.5))
    assert wave_figures(record, 1).score == 75
    assert wave_figures(through(record, Lens(persona_id="retired")), 1).score == 50
    assert wave_figures(through(record, Lens(persona_id="parent")), 1).visits == 1


def test_site_and_auditor_narrow_it_further():
    record = make.client(
        visited("parent", 1.0), visited("parent", 0.5, site="south"), visited("parent", 0.0, auditor="Olu")
    )
    seen = through(record, Lens(persona_id="parent", site_id="north", auditor="Olu"))
    assert [visit.score.score for visit in seen.visits] == [0]
    assert through(record, Lens()) is record


def test_the_latest_wave_is_that_of_the_visits_shown():
    record = make.client(visited("parent", 1.0), visited("retired", 0.5, wave=2))
    assert wave_of(record, Lens()) == 2
    assert wave_of(through(record, Lens(persona_id="parent")), Lens(persona_id="parent")) == 1
    assert wave_of(record, Lens(wave=1)) == 1
    assert wave_of(make.client(), Lens()) == 1


def test_who_made_the_visits():
    record = make.client(visited("a", 1.0, auditor="Olu"), visited("a", 1.0), visited("a", 1.0, auditor=""))
    assert auditors(record) == ("Ines", "Olu")


def test_every_choice_that_leaves_something_out_is_a_lens_of_its_own():
    record = make.client(visited("a", 1.0, auditor="Olu"), visited("b", 1.0), visited("", 1.0, auditor=""))
    assert lenses(record) == (
        Lens(persona_id="a"),
        Lens(persona_id="b"),
        Lens(auditor="Ines"),
        Lens(auditor="Olu"),
    )
    assert lenses(make.client(visited("a", 1.0))) == ()


def test_what_a_lens_shows_is_named_by_its_choices():
    looks = [Lens(persona_id="a"), Lens(site_id="a"), Lens(auditor="a"), Lens(persona_id="a", site_id="a")]
    assert len({one.look for one in looks}) == 4
    assert Lens(wave=3).look == ""


def test_a_wave_of_drafts_alone_is_not_what_figures_are_of():
    first, second = visited("a", 1.0), visited("a", 0.5, wave=2)
    done = replace(first, visit=replace(first.visit, state=VisitState.FINAL))
    draft = replace(second, visit=replace(second.visit, state=VisitState.DRAFT))
    assert make.client(done, draft).latest == 1
    assert wave_of(make.client(done, draft), Lens()) == 1
    reviewed = replace(draft, visit=replace(draft.visit, state=VisitState.IN_REVIEW))
    assert make.client(done, draft, reviewed).latest == 2
    assert make.client(draft).latest == 2
    assert make.client().latest == 1
