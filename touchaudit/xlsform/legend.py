"""What each column of a workbook means, in an author's words: the legend of an exported checklist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from touchaudit.domain.client import Channel
from touchaudit.xlsform.audit_columns import ROLES

SHEET = "legend"
TITLE = "How this checklist is written"
NOTE = (
    "The sheets survey, choices and settings are an XLSForm: ODK Collect, KoboCollect and Touchaudit run it. "
    "The orange columns are Touchaudit's: phones pass them by. This sheet is only for reading."
)
HEADINGS = ("Sheet", "Column", "Meaning", "For example")


@dataclass(frozen=True, slots=True)
class Explained:
    """One column: what it means, an example, and whether it is one of the audit columns."""

    meaning: str
    example: str = ""
    audit: bool = False


def _own(meaning: str, example: str = "") -> Explained:
    return Explained(meaning, example, audit=True)


SURVEY: Mapping[str, Explained] = {
    "type": Explained("What kind of answer is wanted; for choices, the list follows.", "select_one yes_no"),
    "name": Explained("A short name for expressions and exports: letters, digits and _.", "greeting"),
    "label": Explained("What the auditor reads; one column for each language.", "Were you greeted?"),
    "hint": Explained("Help below the question, one sentence.", "In the first ten seconds."),
    "guidance_hint": Explained("More help, shown on demand.", "A nod counts as a greeting."),
    "required": Explained("yes: the walk can't be finished without an answer.", "yes"),
    "required_message": Explained("What is said when a wanted answer is missing.", "Count the people."),
    "relevant": Explained("When the question is asked at all.", "${queue} = 'yes'"),
    "constraint": Explained("What an answer must fulfil; a dot stands for it.", ". >= 0 and . <= 99"),
    "constraint_message": Explained("What is said when it doesn't.", "Give a number from 0 to 99."),
    "calculation": Explained("A value worked out from other answers.", "${total} div ${people}"),
    "default": Explained("The answer that is there at first.", "0"),
    "appearance": Explained("How it looks; stopwatch times an integer or decimal.", "stopwatch"),
    "parameters": Explained("The ends and steps of a range, the size of a picture.", "start=1 end=7 step=1"),
    "choice_filter": Explained("Which choices of the list are offered.", "area = ${area}"),
    "repeat_count": Explained("How often a repeat is asked; empty: as often as needed.", "${handoffs}"),
    "read_only": Explained("yes: the value is shown and can't be changed.", "yes"),
    "trigger": Explained("The question whose answer sets the calculation off.", "${arrived}"),
    "media": Explained("A picture, sound or film beside the question; its file name.", "shelf.jpg"),
    "disabled": Explained("yes: the row is left out.", "yes"),
    "weight": _own(
        "How much the answer counts: 1 if empty, 0 not at all. On a section: what the section counts.",
        "2",
    ),
    "max_score": _own("For a number: the value that earns full points.", "10"),
    "target": _own("For a time: up to here it earns full points. Seconds, or with s, min, h, d.", "3min"),
    "limit": _own("For a time: from here on it earns nothing; in between, a share.", "8min"),
    "unit": _own("The unit of a time that is answered as a number: s, min, h or d.", "d"),
    "critical": _own("yes, or a pass mark from 0 to 1: falling below fails the whole touchpoint.", "yes"),
    "bonus": _own("yes: adds to what is earned, never to what is possible.", "yes"),
    "dimension": _own("The side of the service it shows; on a group, for all inside.", "reliability"),
    "role": _own("What the answer is to the analysis.", "expectation"),
    "evidence": _own("What is wanted when the answer falls short: note, photo, both, or none.", "note photo"),
    "owner": _own("Who mends a shortfall: a role at the client's.", "Site manager"),
    "effort_days": _own("About how many days that takes.", "3"),
    "recommendation": _own("What to do when it falls short; fills the card on the road map.", "Greet first."),
}
CHOICES: Mapping[str, Explained] = {
    "list_name": Explained("The list that the choice is in; questions name it in column type.", "yes_no"),
    "name": Explained("What is stored: one word.", "yes"),
    "label": Explained("What the auditor reads; one column for each language.", "Yes"),
    "media": Explained("A picture of the choice; its file name.", "smile.png"),
    "score": _own("The points of this answer; the highest of the list is full score.", "1"),
    "is_na": _own("yes: the situation never arose, so the question leaves the score.", "yes"),
    "meaning": _own("What the short label stands for; meaning_de for German, and so on.", "In every part"),
}
SETTINGS: Mapping[str, Explained] = {
    "form_title": Explained("What the checklist is called.", "Counter and queue"),
    "form_id": Explained("One word that stays for all versions.", "our_counter"),
    "version": Explained("Another number for each change: the day and a count.", "2026013101"),
    "default_language": Explained("The language shown first, as headed on the other sheets.", "English (en)"),
    "instance_name": Explained("What a filled-in form is called on the phone.", "${site}"),
    "stage": _own("The stage of the customer's life that it is for.", "purchase"),
    "channel": _own("How customer and firm meet.", "in_person"),
    "touchpoint": _own("The touchpoint that it is for.", "Counter and queue"),
}
SHEETS: Mapping[str, Mapping[str, Explained]] = {"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS}

TYPES = (
    *("begin_group", "end_group", "begin_repeat", "end_repeat", "text", "integer", "decimal", "date"),
    *("time", "dateTime", "range", "note", "calculate", "acknowledge", "image", "audio", "video", "file"),
    *("barcode", "geopoint", "hidden", "start", "end", "today"),
)
_YES_NO = ("yes", "no")
OFFERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "survey": {
        "required": _YES_NO,
        "read_only": _YES_NO,
        "disabled": _YES_NO,
        "bonus": _YES_NO,
        "critical": ("yes", "0.5", "no"),
        "role": tuple(sorted(ROLES)),
        "dimension": (
            *("reliability", "responsiveness", "assurance", "empathy", "tangibles", "brand", "ease", "none"),
        ),
        "evidence": ("note", "photo", "note photo", "none"),
        "unit": ("s", "min", "h", "d"),
        "appearance": ("stopwatch", "multiline", "minimal", "likert", "field-list"),
    },
    "choices": {"is_na": _YES_NO},
    "settings": {
        "channel": tuple(channel.value for channel in Channel),
        "stage": ("need", "research", "select", "purchase", "receive", "use", "maintain", "recommend"),
    },
}
"""What the drop-downs of a column offer; the drop-downs of types and lists are made from the checklist."""


def explained(sheet: str, column: str) -> Explained | None:
    """Return what a column means, whatever its language; None where it is none of the known ones."""
    base = column.partition("::")[0]
    if sheet == "choices" and base.startswith("meaning_"):
        base = "meaning"
    return SHEETS.get(sheet, {}).get(base)
