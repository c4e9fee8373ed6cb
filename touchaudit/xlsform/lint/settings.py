"""Checks of the settings sheet, and of headers that nothing reads."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from touchaudit.domain import words
from touchaudit.domain.client import Channel
from touchaudit.xlsform.audit_cells import CHOICE_COLUMNS, SURVEY_COLUMNS
from touchaudit.xlsform.lint.outline import Outline
from touchaudit.xlsform.lint.remark import Remark

_SURVEY = """
type name label hint guidance_hint required required_message read_only readonly relevant constraint
constraint_message calculation default appearance parameters choice_filter repeat_count trigger media image
big-image audio video autoplay rows disabled save_to note query accuracythreshold requiredmsg
noapperrorstring bind body control instance recommendation
"""
_CHOICES = "list_name name label media image big-image audio video geometry meaning"
_SETTINGS = """
form_title form_id version default_language style instance_name public_key submission_url auto_send
auto_delete allow_choice_duplicates name namespaces prefix clean_text_values title id_string sms_keyword
sms_separator sms_allow_media sms_date_format omit_instanceid delimiter xml_root client_editable stage
channel touchpoint attribute set_form_title set_form_id
"""
_KNOWN = {
    "survey": {*_SURVEY.split(), *SURVEY_COLUMNS},
    "choices": {*_CHOICES.split(), *CHOICE_COLUMNS},
    "settings": {*_SETTINGS.split()},
}
_FREE = re.compile(r"(kobo--|\$|_|meaning_|hxl$)")

_NO_SHEET = (
    "there is no sheet settings; add one with form_title, form_id and version, "
    "so that phones and this program can tell versions apart."
)
_MISSING = {
    "form_title": "the checklist has no title; write what the library shall call it.",
    "form_id": "the checklist has no form_id; write one word that stays for all its versions, such as {id}.",
    "version": "the checklist has no version; write the day and a number, such as 2026013101.",
}
_NO_CHANNEL = "“{channel}” is no channel; write one of {known}."
_UNREAD = "nothing reads this column{hint}; rename it, or leave it as a note to yourself."
_MEANT = " (did you mean {close}?)"
_ENCRYPTED = (
    "a public_key asks phones to encrypt what they send, which can't be read here; "
    "take it away if answers shall come back into this program."
)


def _settings(outline: Outline) -> Iterator[Remark]:
    if "settings" not in outline.sheets:
        yield Remark(_NO_SHEET, grave=False)
        return
    given = outline.settings
    title = given.get("form_title") or given.get("title") or "reception_desk"
    ident = re.sub(r"\W+", "_", title.lower()).strip("_")
    for column, what in _MISSING.items():
        if not given.get(column) and not given.get({"form_id": "id_string"}.get(column, "title")):
            yield Remark(what.format(id=ident), "settings", 2, column, grave=False)
    if given.get("public_key"):
        yield Remark(_ENCRYPTED, "settings", 2, "public_key", grave=False)
    channels = [channel.value for channel in Channel]
    if given.get("channel") and given["channel"] not in channels:
        said = _NO_CHANNEL.format(channel=given["channel"], known=words.listing(channels))
        yield Remark(said, "settings", 2, "channel", grave=False)


def _headers(outline: Outline) -> Iterator[Remark]:
    filters = " ".join(line.row["choice_filter"] + line.row["calculation"] for line in outline.lines)
    for name, known in _KNOWN.items():
        sheet = outline.sheets.get(name)
        for column in dict.fromkeys(sheet.columns if sheet else ()):
            base = column.partition("::")[0]
            if base in known or _FREE.match(base) or (name == "choices" and base in filters):
                continue
            close = difflib.get_close_matches(base, sorted(known), n=1, cutoff=0.75)
            hint = _MEANT.format(close=close[0]) if close else ""
            yield Remark(_UNREAD.format(hint=hint), name, 1, column, grave=False)


CHECKS = (_settings, _headers)
