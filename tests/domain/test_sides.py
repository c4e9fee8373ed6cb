"""Sites, personas and auditors side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain import factory as make
from touchaudit.domain.client import Band, Persona, Site
from touchaudit.domain.sides import apart, by_auditor, personas, sites

COUNTER = make.touchpoint("Counter")
SITES = (Site("north", "client", "North"), Site("south", "client", "South"), Site("east", "client", "East"))


def at(site: str, score: float, auditor: str = "Ines"):
    made = make.visit(make.walk(COUNTER, make.scored("greet", score)), auditor=auditor)
    return replace(made, visit=replace(made.visit, site_id=site, persona_id="parent"))


def test_each_site_by_its_own_visits():
    record = make.client(at("north", 0.9), at("north", 0.7), at("south", 0.5), sites=SITES)
    north, south = sites(record, 1)
    assert (north.name, north.visits, north.score, north.band) == ("North", 2, 80, Band.GOOD)
    # Two visits, 70 and 90: 80 ± 12.706·14.142/√2 = 80 ± 127.06.
    assert north.interval == pytest.approx((-47.062, 207.062), abs=1e-3)
    assert (south.score, south.interval, south.scores) == (50, None, {"counter": 50})


def test_single_visits_are_observations_and_wide_apart_is_told():
    few = make.client(at("north", 0.9), at("south", 0.1), sites=SITES)
    assert apart(*sites(few, 1)) is None
    many = make.client(
        *(at("north", score) for score in (0.90, 0.91, 0.92)),
        *(at("south", score) for score in (0.10, 0.11, 0.12)),
        sites=SITES,
    )
    assert apart(*sites(many, 1)) is True
    alike = make.client(at("north", 0.9), at("north", 0.5), at("south", 0.8), at("south", 0.6), sites=SITES)
    assert apart(*sites(alike, 1)) is False


def test_personas_and_auditors_too():
    record = make.client(
        at("north", 0.9), at("north", 0.5, "Olu"), personas=(Persona("parent", "client", "Parent"),)
    )
    assert [(side.name, side.score) for side in by_auditor(record, 1)] == [("Ines", 90), ("Olu", 50)]
    assert [(side.name, side.visits) for side in personas(record, 1)] == [("Parent", 2)]
