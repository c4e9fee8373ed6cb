from __future__ import annotations

import json
import re
from dataclasses import replace

from touchaudit.domain.ids import new_id
from touchaudit.exchange.data import SCHEMA, model_json

from ..reports import factory
from .conftest import Gather


def test_the_model_is_whole_and_says_its_schema(gathered: Gather) -> None:
    export = gathered()
    told = json.loads(model_json(export))
    assert told["schema"] == SCHEMA
    assert told["record"]["client"]["name"] == "Noordkade Home"
    assert len(told["record"]["visits"]) == 3
    assert len(told["record"]["touchpoints"]) == 14
    assert told["figures"]["score"] == export.figures.score
    assert [f["uplift"] for f in told["findings"]] == [f.uplift for f in export.findings]
    assert told["road_map"][0]["lines"][0]["title"] == "Open a second till at four in line"
    question = told["record"]["visits"][0]["walks"][0]["questions"][0]
    assert question["item"]["state"] == "answered"


def test_the_same_data_gives_the_same_bytes(gathered: Gather) -> None:
    assert model_json(gathered()) == model_json(gathered())


def test_a_discreet_model_holds_no_moment_not_even_in_its_ids(gathered: Gather) -> None:
    record = factory.record(count=2, visits=1, waves=1)
    visit = record.visits[0]
    walks = tuple(replace(walk, walk=replace(walk.walk, id=new_id())) for walk in visit.walks)
    record = replace(record, visits=(replace(visit, walks=walks),))
    text = model_json(gathered(record, discreet=True)).decode()
    assert "Ines Moreau" not in text
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-7", text)
    inside = json.loads(text)["record"]
    assert not re.search(r"T\d\d:", json.dumps(inside))
    ids = [walk["walk"]["id"] for walk in inside["visits"][0]["walks"]]
    assert len(set(ids)) == 2
