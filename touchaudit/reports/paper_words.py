"""The few words that a paper form adds to its checklist, in the languages of the shipped checklists."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What stands beside every question, at the head and at the foot."""

    not_applicable: str
    not_observed: str
    note: str
    seen: str
    auditor: str
    day: str
    begun: str
    ended: str
    minutes: str
    seconds: str
    since: str
    until: str
    either: str
    needed: str
    target: str
    limit: str
    page: str
    how: str


_ENGLISH = Words(
    "does not apply",
    "not observed",
    "Note",
    "seen at",
    "Auditor",
    "Date",
    "Arrived",
    "Left",
    "min",
    "s",
    "from",
    "to",
    "or",
    "needed",
    "target {}",
    "limit {}",
    "Page {} of {}",
    "Fill the ring or box. Where nothing was observed, the note says why.",
)
_BY_CODE = {
    "de": Words(
        "trifft nicht zu",
        "nicht beobachtet",
        "Notiz",
        "gesehen um",
        "Auditor",
        "Datum",
        "Angekommen",
        "Gegangen",
        "min",
        "s",
        "von",
        "bis",
        "oder",
        "nötig",
        "Ziel {}",
        "Grenze {}",
        "Seite {} von {}",
        "Ring oder Kästchen ausfüllen. Wurde etwas nicht beobachtet, sagt die Notiz, warum.",
    ),
    "fr": Words(
        "sans objet",
        "non observé",
        "Note",
        "vu à",
        "Auditeur",
        "Date",
        "Arrivée",
        "Départ",
        "min",
        "s",
        "de",
        "à",
        "ou",
        "requis",
        "objectif {}",
        "limite {}",
        "Page {} sur {}",
        "Remplissez le cercle ou la case. Si rien n’a été observé, la note dit pourquoi.",
    ),
    "es": Words(
        "no procede",
        "no observado",
        "Nota",
        "visto a las",
        "Auditor",
        "Fecha",
        "Llegada",
        "Salida",
        "min",
        "s",
        "de",
        "a",
        "o",
        "necesario",
        "objetivo {}",
        "límite {}",
        "Página {} de {}",
        "Rellene el círculo o la casilla. Si no se observó nada, la nota dice por qué.",
    ),
}


def words_in(code: str) -> Words:
    """Return the words in a language; English where it isn't spoken."""
    return _BY_CODE.get(code, _ENGLISH)
