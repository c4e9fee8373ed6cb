"""What the sample’s story tells beside its visits: the workshop, touchpoints in depth, what is at stake."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from touchaudit import assets
from touchaudit.domain.fieldwork import Audience, Loyalty, LoyaltyNote, Profile, Stake
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Action

if TYPE_CHECKING:
    from touchaudit.services.services import Services


def tell(services: Services, client_id: str, ids: Mapping[str, str]) -> None:
    """Store it all through the services; ``ids`` are those of the touchpoints by their keys in the story."""
    told = tomllib.loads(assets.resource("sample", "insight.toml").read_text("utf-8"))
    for key, customers, low, high, note in told["stakes"]:
        services.insight.keep(Stake(ids[key], client_id, customers, low, high, told["currency"], note))
    for place, (kind, key, text, who) in enumerate(told["loyalty"]):
        note = LoyaltyNote(new_id(), client_id, Loyalty(kind), text, ids.get(key), who, place)
        services.insight.keep(note)
    for fields in told["profiles"]:
        services.insight.keep(_profile(fields, client_id, ids))
    _cards(services, client_id, ids, told)


def _profile(fields: Mapping[str, Any], client_id: str, ids: Mapping[str, str]) -> Profile:
    given = {name: value for name, value in fields.items() if name != "touchpoint"}
    if "audiences" in given:
        given["audiences"] = tuple(map(Audience, given["audiences"]))
    return Profile(ids[fields["touchpoint"]], client_id, **given)


def _cards(services: Services, client_id: str, ids: Mapping[str, str], told: Mapping[str, Any]) -> None:
    def card(key: str, question: str) -> Action | None:
        known = services.clients.record(client_id).actions
        return next((one for one in known if (one.touchpoint_id, one.question) == (ids[key], question)), None)

    for key, question, need_key, need_question in told["needs"]:
        waiting, need = card(key, question), card(need_key, need_question)
        if waiting is not None and need is not None:
            services.roadmap.save(replace(waiting, needs=(need.id,)))
    for key, question, words in told["proofs"]:
        done = card(key, question)
        if done is not None:
            services.roadmap.save(replace(done, proof=words))
