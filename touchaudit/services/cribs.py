"""The card an auditor takes along: the part to play, the bag, what to look for at each touchpoint."""

from __future__ import annotations

from datetime import datetime

from touchaudit.domain import words
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.preparing import daypart_word
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.visit import Visit
from touchaudit.reports.crib_model import Crib, Stop
from touchaudit.tongue import speaking, spoken, tell

_LOOK_FOR = 4
"""So many questions of a touchpoint are learned by heart; the checklist has the others."""


def crib_of(record: ClientRecord, visit: Visit, made: datetime) -> Crib:
    """Return the card of one visit, in the language that is spoken."""
    known = next(one for one in (*record.visits, *record.planned) if one.visit.id == visit.id)
    place = (known.site.name, known.site.address) if known.site else ()
    return Crib(
        title=visit.title,
        client=record.client.name,
        when=tuple(
            part for part in (words.day(visit.on), visit.daypart and daypart_word(visit.daypart)) if part
        ),
        where=tuple(part for part in (*place, visit.auditor) if part),
        persona=known.persona.name if known.persona else "",
        scenario=known.persona.scenario if known.persona else "",
        cover_story=visit.cover_story,
        kit=tuple((thing, thing in visit.packed) for thing in visit.kit),
        stops=tuple(
            Stop(
                number,
                walk.touchpoint.name,
                words.channel_word(walk.touchpoint.channel),
                _promise(walk.touchpoint),
                tuple(_look_for(walk)),
            )
            for number, walk in enumerate(known.walks, 1)
        ),
        language=spoken(),
        made=made,
    )


def print_crib(crib: Crib) -> bytes:
    """Return the PDF of a card; safe to call from a worker thread."""
    from touchaudit.reports.crib import render

    with speaking(crib.language):
        return render(crib)


def _promise(touchpoint: Touchpoint) -> str:
    standard = touchpoint.standard
    if standard is None:
        return ""
    return tell("promised within {time}", time=words.duration(standard.target))


def _look_for(walk: WalkRecord) -> list[str]:
    """Return the questions to have in mind as they are put: knock-outs, what is timed, what weighs most."""

    def grave(question: QuestionRecord) -> tuple[bool, bool, float]:
        critical = question.item is not None and question.item.critical is not None
        weight = question.item.weight if question.item is not None else 0.0
        return (not critical, question.target is None, -weight)

    scored = [question for question in walk.questions if question.item is not None]
    return [question.label for question in sorted(scored, key=grave)[:_LOOK_FOR]]
