"""Small forms for the tests: only what a test is about has to be written."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime
from typing import Any

from touchaudit.xlsform import FormDefinition, FormSession

NOW = datetime(2026, 3, 6, 12, 30, tzinfo=UTC)

_FRAME = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"
 xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>A form</h:title><model>{model}
<instance><data id="form" version="3">{answers}<meta><instanceID/></meta></data></instance>{binds}
</model></h:head><h:body>{body}</h:body></h:html>"""


def xform(answers: str, binds: str = "", body: str = "", model: str = "") -> str:
    """An XForm: its answers, binds (and actions, data sets), body, and what comes before them."""
    return _FRAME.format(answers=answers, binds=binds, body=body, model=model)


def form(answers: str, binds: str = "", body: str = "", model: str = "", **options: Any) -> FormDefinition:
    return FormDefinition.from_xform(xform(answers, binds, body, model), **options)


def start(
    answers: str, binds: str = "", body: str = "", model: str = "", attachments: Any = None, **options: Any
) -> FormSession:
    definition = form(answers, binds, body, model, attachments=attachments or {})
    return run(definition, **options)


def run(definition: FormDefinition, **options: Any) -> FormSession:
    numbers = itertools.count(1)
    options = {
        "now": lambda: NOW,
        "random": random.Random(1),
        "new_id": lambda: f"id-{next(numbers)}",
        **options,
    }
    return FormSession(definition, **options)


def value(session: FormSession, ref: str) -> str:
    return session.node(f"/data/{ref}").value


def values(session: FormSession, *refs: str) -> list[str]:
    return [value(session, ref) for ref in refs]


def states(session: FormSession) -> dict[str, Any]:
    return dict(session.nodes())
