"""What an auditor settles before going: the time of day, and what to take along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from touchaudit.domain.client import Channel
from touchaudit.saying import Saying
from touchaudit.tongue import tell


class Daypart(StrEnum):
    """When to go: the same counter is another one at opening time and in the lunch hour."""

    ANY = ""
    OPENING = "opening"
    MORNING = "morning"
    LUNCH = "lunch"
    AFTERNOON = "afternoon"
    CLOSING = "closing"


_DAYPARTS: Mapping[Daypart, str] = {
    Daypart.ANY: "Any time",
    Daypart.OPENING: "At opening",
    Daypart.MORNING: "Morning",
    Daypart.LUNCH: "Lunch hour",
    Daypart.AFTERNOON: "Afternoon",
    Daypart.CLOSING: "Before closing",
}
_ALWAYS = ("Phone, charged and on silent",)
_BY_CHANNEL: Mapping[Channel, str] = {
    Channel.IN_PERSON: "Cash and a card to pay with",
    Channel.PHONE: "A number the firm does not know",
    Channel.EMAIL: "An e-mail address in the part’s name",
    Channel.WEB: "A browser that is not signed in",
    Channel.CHAT: "A browser that is not signed in",
    Channel.SOCIAL: "An account in the part’s name",
    Channel.POST: "The letters that came",
    Channel.DOCUMENT: "The papers to be looked at",
    Channel.ON_SITE: "Somebody at home who plays along",
}


def daypart_word(daypart: str) -> str:
    """Return the name of a time of day; one that another program wrote stays as it is."""
    known = {part.value: word for part, word in _DAYPARTS.items()}
    return tell(known[daypart]) if daypart in known else daypart


def usual_kit(channels: Iterable[Channel]) -> tuple[Saying, ...]:
    """Return what is most often taken along to touchpoints of these channels, each thing once."""
    met = set(channels)
    things = (*_ALWAYS, *(thing for channel, thing in _BY_CHANNEL.items() if channel in met))
    return tuple(Saying(thing) for thing in dict.fromkeys(things))
