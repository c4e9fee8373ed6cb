"""A client worth reporting on: five stages, fourteen touchpoints, two waves, photos drawn on the spot."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from touchaudit.domain.client import Channel, Client, Persona, Phase, ServiceStandard, Site, Stage, Touchpoint
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import Item, ItemState, score_visit, score_walk
from touchaudit.domain.visit import Action, Evidence, Horizon, Opportunity, Visit, VisitState, Walk

MADE = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)
STAGES = (
    ("Discover", Phase.BEFORE),
    ("Choose", Phase.BEFORE),
    ("Buy", Phase.DURING),
    ("Use", Phase.AFTER),
    ("Stay", Phase.AFTER),
)
# Name, stage, channel, criticality, target in seconds, quality in wave 2 and 1 (0–1), expectation, owner.
PLACES = (
    ("Website search", 0, Channel.WEB, 3, None, 0.86, 0.74, 5, "Web shop lead"),
    ("Phone enquiry", 0, Channel.PHONE, 4, 60, 0.62, 0.66, 6, "Service desk lead"),
    ("Showroom sign", 0, Channel.IN_PERSON, 2, None, 0.70, 0.60, 4, "Store manager"),
    ("Advice at the desk", 1, Channel.IN_PERSON, 5, 300, 0.95, 0.84, 6, "Store manager"),
    ("Quote by mail", 1, Channel.EMAIL, 4, 86400, 0.46, 0.58, 6, "Sales office"),
    ("Waiting at the till", 2, Channel.IN_PERSON, 5, 300, 0.34, 0.48, 6, "Store manager"),
    ("Payment", 2, Channel.IN_PERSON, 3, None, 0.88, 0.86, 5, "Store manager"),
    ("Receipt and bag", 2, Channel.DOCUMENT, 2, None, 0.80, 0.78, 4, "Store manager"),
    ("Delivery slot", 3, Channel.WEB, 5, 172800, 0.68, 0.52, 6, "Logistics"),
    ("Installation", 3, Channel.ON_SITE, 5, None, 0.97, 0.88, 6, "Field service"),
    ("First bill", 3, Channel.DOCUMENT, 4, None, 0.55, 0.63, 6, "Finance"),
    ("Service call", 4, Channel.PHONE, 4, 120, 0.74, 0.68, 5, "Service desk lead"),
    ("Complaint reply", 4, Channel.EMAIL, 5, 172800, 0.30, 0.44, 7, "Service desk lead"),
    ("Renewal", 4, Channel.EMAIL, 3, None, 0.78, 0.77, 5, "Sales office"),
)
# Label, dimension, weight, critical, recommendation, effort, role.
QUESTIONS = (
    (
        "Was the customer greeted within half a minute?",
        "responsiveness",
        2,
        None,
        "Give one colleague the first look-up at every hour",
        1.0,
        "",
    ),
    (
        "Was the promise that was made kept?",
        "reliability",
        3,
        1.0,
        "Write each promise on the order, with a name and a day",
        4.0,
        "",
    ),
    (
        "Did the answer fit the question?",
        "assurance",
        2,
        None,
        "Put the ten most asked questions on one card",
        2.0,
        "",
    ),
    (
        "Was the next step explained without asking?",
        "assurance",
        2,
        None,
        "Close every contact with “what happens next”",
        0.5,
        "",
    ),
    (
        "Did anyone ask how it is going?",
        "empathy",
        1,
        None,
        "Let the shift begin with one story of a customer",
        None,
        "",
    ),
    (
        "Were signs, papers and screens clean and in one style?",
        "tangibles",
        1,
        None,
        "Take down what is not in the house style",
        3.0,
        "",
    ),
    (
        "Did the customer have to repeat themselves?",
        "reliability",
        2,
        None,
        "Show the last contact on the first screen",
        12.0,
        "",
    ),
)
NOTES = (
    "Two colleagues were talking to each other and looked up after a while",
    "",
    "The sign stands behind a plant; seen from the street it can't be read",
    "",
    "Third ring, friendly, but no name was given",
)
VOICES = {
    "think": (
        "They can see me standing here. Is this lane even open?",
        "Is this price final, or will there be more?",
    ),
    "do": (
        "Looks for staff, leaves the line, comes back, puts small things aside",
        "Compares two quotes at the kitchen table",
    ),
    "feel": ("Impatient, then ignored; relief arrives only with the first greeting", "Looked after"),
}


def photo(folder: Path, seed: int, size: tuple[int, int] = (1200, 900)) -> str:
    """Draw a shop scene, keep it by its digest, return the digest."""
    chance = random.Random(seed)
    wide, high = size
    image = Image.new("RGB", size, (214, 203, 189))
    draw = ImageDraw.Draw(image)
    for y in range(high // 2):
        shade = 236 - y * 60 // high
        draw.line((0, y, wide, y), fill=(shade, shade - 6, shade - 16))
    draw.rectangle((0, high * 2 // 3, wide, high), fill=(122, 92, 70))
    for index in range(chance.randint(3, 6)):
        x = int(wide * (0.1 + 0.15 * index))
        tint = chance.choice(((40, 60, 80), (138, 66, 60), (64, 88, 66), (90, 80, 120), (148, 120, 70)))
        draw.rounded_rectangle((x, high * 0.45, x + wide * 0.11, high), 30, fill=tint)
        draw.ellipse((x + wide * 0.025, high * 0.33, x + wide * 0.085, high * 0.45), fill=(206, 168, 142))
    draw.rectangle((wide * 0.8, high * 0.08, wide * 0.95, high * 0.24), fill=(18, 52, 77))
    data = BytesIO()
    image.save(data, "JPEG", quality=84)
    digest = sha256(data.getvalue()).hexdigest()
    (folder / f"{digest}.jpg").write_bytes(data.getvalue())
    return digest


def places(count: int = len(PLACES), long: int = 1) -> tuple[Touchpoint, ...]:
    """Return touchpoints; ``long`` repeats each name so many times."""
    return tuple(
        Touchpoint(
            id=f"t{index}",
            client_id="c",
            stage_id=f"s{place[1]}",
            name=" ".join([place[0]] * long)
            + ("" if index < len(PLACES) else f" {index // len(PLACES) + 1}"),
            channel=place[2],
            criticality=place[3],
            standard=ServiceStandard(place[4], place[4] * 3) if place[4] else None,
            expectation=place[7],
            think="They expected me",
            owner_role=place[8],
            reach=1.0,
            position=index,
        )
        for index in range(count)
        for place in [PLACES[index % len(PLACES)]]
    )


def walk(
    visit: Visit,
    touchpoint: Touchpoint,
    number: int,
    quality: float,
    photos: Sequence[str] = (),
    *,
    seed: int = 0,
) -> WalkRecord:
    """Return one walk of a touchpoint, good or bad by its quality."""
    chance = random.Random(f"{visit.id}{touchpoint.id}{seed}")
    at = datetime(visit.on.year, visit.on.month, visit.on.day, 10, 0, tzinfo=UTC) + timedelta(
        minutes=17 * number
    )
    questions = [_scored(chance, touchpoint, index, row, quality, at) for index, row in enumerate(QUESTIONS)]
    if touchpoint.standard is not None:
        questions.insert(1, _timed(chance, touchpoint, quality, at))
    questions += _felt(chance, touchpoint, quality, at)
    if photos:
        shown = tuple(
            Evidence(
                f"e{visit.id}{touchpoint.id}{n}",
                "w",
                "q0",
                digest,
                taken=at + timedelta(minutes=n),
                width=1200,
                height=900,
                caption=("Five in line, one till open" if n == 0 else ""),
            )
            for n, digest in enumerate(photos)
        )
        questions[0] = replace(questions[0], photos=shown)
    items = [question.item for question in questions if question.item is not None]
    return WalkRecord(
        walk=Walk(f"w{visit.id}{touchpoint.id}", visit.id, touchpoint.id, "hash", number),
        touchpoint=touchpoint,
        checklist_title="Stand in the queue" if touchpoint.channel is Channel.IN_PERSON else "Any contact",
        questions=tuple(questions),
        sections={"contact": "Contact"},
        score=score_walk(items),
    )


def visit_record(visit: Visit, walks: Iterable[WalkRecord], **more: object) -> VisitRecord:
    """Return a visit with its score."""
    done = tuple(walks)
    score = score_visit((walk.touchpoint.criticality, walk.score) for walk in done)
    fields = {"site": None, "persona": None, "opportunities": ()} | more
    return VisitRecord(visit=visit, walks=done, score=score, **fields)  # type: ignore[arg-type]


def record(
    folder: Path | None = None,
    *,
    count: int = len(PLACES),
    visits: int = 3,
    waves: int = 2,
    actions: bool = True,
    long: int = 1,
    photos: int = 6,
) -> ClientRecord:
    """Return a whole client; photos are drawn into ``folder``, if there is one."""
    client = Client("c", " ".join(["Noordkade Home"] * long), "Furniture", "Rotterdam")
    site = Site("site", "c", " ".join(["Store Noordkade"] * long))
    persona = Persona("p", "c", "Young family moving house")
    stages = tuple(
        Stage(f"s{n}", "c", " ".join([name] * long), phase, n) for n, (name, phase) in enumerate(STAGES)
    )
    touchpoints = places(count, long)
    digests = [photo(folder, seed) for seed in range(photos)] if folder else []
    records = []
    for wave in range(1, waves + 1):
        for number in range(visits if wave == waves else 1):
            on = date(2026, 3, 12) if wave < waves else date(2026, 9, 12 + 7 * (number % 3))
            visit = Visit(
                f"v{wave}{number}",
                "c",
                f"Visit {number + 1}",
                on,
                wave,
                "site",
                "p",
                "Ines Moreau",
                VisitState.FINAL,
            )
            walks = [
                walk(
                    visit,
                    touchpoint,
                    n,
                    PLACES[n % len(PLACES)][5 if wave == waves else 6],
                    digests[2 * (n % 3) : 2 * (n % 3) + 2]
                    if number == 0 and wave == waves and n in (1, 3, 5, 9, 12)
                    else (),
                )
                for n, touchpoint in enumerate(touchpoints)
            ]
            chances = (Opportunity("o", visit.id, "Nobody offered the care set with the oak table"),)
            records.append(visit_record(visit, walks, site=site, persona=persona, opportunities=chances))
    return ClientRecord(
        client, (site,), (persona,), stages, touchpoints, tuple(records), cards() if actions else ()
    )


def cards() -> tuple[Action, ...]:
    """Return the cards of an agreed road map."""
    return (
        Action(
            "a1",
            "c",
            "Open a second till at four in line",
            Horizon.NOW,
            "t5",
            "/data/q0",
            "",
            "Store manager",
            1,
            1.0,
            date(2026, 11, 16),
            position=0,
        ),
        Action(
            "a2",
            "c",
            "Reply to every complaint within two days",
            Horizon.NOW,
            "t12",
            "/data/q1",
            "One mailbox, one owner, one clock",
            "Service desk lead",
            4,
            1.0,
            date(2026, 11, 30),
            position=1,
        ),
        Action(
            "a3",
            "c",
            "Send quotes within a day",
            Horizon.NOW,
            "t4",
            "/data/q1",
            "",
            "Sales office",
            3,
            0.8,
            date(2026, 12, 7),
            moved=True,
            position=2,
        ),
        Action(
            "a4",
            "c",
            "Offer two-hour delivery slots with a text message",
            Horizon.NEXT,
            "t8",
            "/data/q6",
            "",
            "Logistics",
            20,
            0.8,
            date(2027, 3, 1),
            position=0,
        ),
        Action(
            "a5",
            "c",
            "Explain the first bill on one page",
            Horizon.NEXT,
            "t10",
            "/data/q3",
            "",
            "Finance",
            6,
            0.8,
            date(2027, 3, 15),
            position=1,
        ),
        Action(
            "a6",
            "c",
            "One customer record across store, web and phone",
            Horizon.LATER,
            None,
            "",
            "",
            "Board",
            120,
            0.5,
            position=0,
        ),
        Action(
            "a7",
            "c",
            "Move the sign out from behind the plant",
            Horizon.NOW,
            "t2",
            "/data/q5",
            "",
            "Store manager",
            0.5,
            1.0,
            done=date(2026, 9, 28),
            position=3,
        ),
    )


def _question(touchpoint: Touchpoint, name: str, label: str, at: datetime, **more: object) -> QuestionRecord:
    path = f"/data/{name}"
    fields = {"section": "contact", "type": "select_one", "value": "", "answer": ""} | more
    return QuestionRecord(
        key=path, question=path, label=label, answered=at + timedelta(minutes=4), observed=at, **fields
    )  # type: ignore[arg-type]


def _scored(
    chance: random.Random,
    touchpoint: Touchpoint,
    index: int,
    row: tuple[object, ...],
    quality: float,
    at: datetime,
) -> QuestionRecord:
    label, dimension, weight, critical, recommendation, effort, role = row
    drawn = quality + chance.uniform(-0.35, 0.35)
    fraction = 1.0 if drawn > 0.62 else 0.5 if drawn > 0.4 else 0.0
    if critical and quality > 0.4:
        fraction = 1.0
    answer = {1.0: "Yes", 0.5: "Partly", 0.0: "No"}[fraction]
    item = Item(f"/data/q{index}", "contact", float(weight), fraction, ItemState.ANSWERED, critical)  # type: ignore[arg-type]
    note = NOTES[chance.randrange(len(NOTES))] if fraction < 1 else ""
    return _question(
        touchpoint,
        f"q{index}",
        str(label),
        at,
        value=answer.lower(),
        answer=answer,
        item=item,
        role=role,
        dimension=dimension,
        recommendation=recommendation,
        effort=effort,
        note=note,
        owner=touchpoint.owner_role,
    )


def _timed(chance: random.Random, touchpoint: Touchpoint, quality: float, at: datetime) -> QuestionRecord:
    standard = touchpoint.standard
    assert standard is not None
    seconds = round(standard.target * max(0.3, 2.2 - 1.6 * quality + chance.uniform(-0.5, 0.6)))
    share = min(1.0, max(0.0, (standard.limit - seconds) / (standard.limit - standard.target)))
    item = Item("/data/wait", "contact", 3.0, share, ItemState.ANSWERED)
    return _question(
        touchpoint,
        "wait",
        "How long until somebody turned to the customer?",
        at,
        type="integer",
        value=str(seconds),
        answer=f"{seconds} s",
        item=item,
        role="wait",
        dimension="responsiveness",
        seconds=float(seconds),
        target=standard.target,
        limit=standard.limit,
        recommendation="Open help when the fourth customer joins the line",
    )


def _felt(
    chance: random.Random, touchpoint: Touchpoint, quality: float, at: datetime
) -> list[QuestionRecord]:
    perception = min(7, max(1, round(1 + 6 * quality + chance.uniform(-0.4, 0.4))))
    emotion = min(2, max(-2, round(4 * quality - 2)))
    told = [
        _question(
            touchpoint,
            "met",
            "How good was it, 1 to 7?",
            at,
            type="integer",
            value=str(perception),
            answer=str(perception),
            role="perception",
        ),
        _question(
            touchpoint,
            "emotion",
            "How did it feel, −2 to +2?",
            at,
            type="integer",
            value=str(emotion),
            answer=str(emotion),
            role="emotion",
        ),
    ]
    for role, texts in VOICES.items():
        text = texts[0 if quality < 0.65 else 1]
        told.append(
            _question(
                touchpoint,
                role,
                f"What does the customer {role}?",
                at,
                type="text",
                value=text,
                answer=text,
                role=role,
            )
        )
    return told
