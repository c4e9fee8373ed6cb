"""The channels that personas prefer against those that are offered."""

from __future__ import annotations

from dataclasses import replace

from tests.domain import factory as make
from touchaudit.domain.client import Channel, Persona, Stage
from touchaudit.domain.preference import persona_terms

STAGES = tuple(
    Stage(name, "client", name.title(), position=at) for at, name in enumerate(("find", "buy", "use"))
)
WEBSITE = replace(make.touchpoint("Website"), stage_id="find", channel=Channel.WEB)
COUNTER = replace(make.touchpoint("Counter"), stage_id="buy", channel=Channel.IN_PERSON)


def terms(*channels: Channel, touchpoints=(WEBSITE, COUNTER)):
    persona = Persona("p", "client", "Parent", channels=channels)
    return persona_terms(make.client(touchpoints=touchpoints, personas=(persona,), stages=STAGES))[0]


def test_a_stage_that_offers_none_of_the_preferred_channels_is_a_gap():
    found = terms(Channel.WEB, Channel.PHONE)
    # Of the two stages with touchpoints, one offers the web; nobody offers the phone.
    assert found.share == 0.5
    assert [stage.name for stage in found.gaps] == ["Buy"]
    assert [(one.channel, [stage.name for stage in one.stages]) for one in found.channels] == [
        (Channel.WEB, ["Find"]),
        (Channel.PHONE, []),
    ]


def test_a_persona_that_prefers_nothing_has_no_share():
    assert terms().share is None
    assert terms().gaps == ()
    assert terms(Channel.WEB, touchpoints=()).share is None
