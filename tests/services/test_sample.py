"""The sample client: whole, believable, and the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.hotspots import Why, hot_spots
from touchaudit.domain.journey import touchpoint_figures, wave_figures
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Horizon, Mark, VisitState
from touchaudit.services.sample_story import Story
from touchaudit.services.services import Services

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def start(home: Path) -> Services:
    return Services.open(home, clock=lambda: NOW)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = start(tmp_path_factory.mktemp("home"))
    services.sample.create()
    yield services
    services.close()


@pytest.fixture(scope="module")
def record(services: Services) -> ClientRecord:
    return services.clients.record(services.clients.find("Harbour Street Dental"))


def walks(record: ClientRecord) -> list[WalkRecord]:
    return [walk for visit in record.visits for walk in visit.walks]


def questions(record: ClientRecord) -> list[QuestionRecord]:
    return [question for walk in walks(record) for question in walk.questions]


def cards_of(record: ClientRecord) -> list[tuple[str, int, str]]:
    return sorted((card.horizon, card.position, card.title) for card in record.actions)


def score_of(record: ClientRecord, wave: int, name: str) -> float:
    figures = touchpoint_figures(record, wave)
    score = next(known.score for known in figures if known.touchpoint.name == name)
    assert score is not None
    return score


def test_two_waves_were_handed_over_and_a_third_is_planned(record: ClientRecord) -> None:
    assert record.waves == (1, 2)
    assert [len(record.in_wave(wave)) for wave in record.waves] == [2, 4]
    assert {visit.visit.state for visit in record.visits} == {VisitState.FINAL}
    assert [visit.visit.wave for visit in record.planned] == [3]
    assert len({visit.persona.name for visit in record.in_wave(2) if visit.persona}) == 3
    assert {visit.visit.on.year for visit in record.visits} == {2026}


def test_nothing_stands_open_and_nothing_is_out_of_bounds(services: Services, record: ClientRecord) -> None:
    for visit in record.visits:
        review = services.visits.review(visit.visit.id)
        assert review.open == 0
        assert all(walk.walk.finished for walk in review.walks)
        lines = [line for walk in review.walks for line in walk.lines]
        assert not [line for line in lines if line.kind in ("open", "invalid", "flagged")]


def test_scores_tell_of_warm_people_and_long_waits(record: ClientRecord) -> None:
    first, second = wave_figures(record, 1), wave_figures(record, 2)
    assert first.score is not None
    assert second.score is not None
    assert 45 < first.score < second.score < 80
    scores = [known.score for known in second.touchpoints if known.score is not None]
    assert len({round(score, 3) for score in scores}) == len(scores)
    assert max(scores) - min(scores) > 30
    for slow in ("Reception queue", "Waiting room", "Complaint"):
        assert score_of(record, 2, slow) < 60
    for warm in ("Aftercare line", "Denture technician at home"):
        assert score_of(record, 2, warm) > 85
    worse = [
        known.touchpoint.name
        for known in second.touchpoints
        if known.score is not None and known.previous is not None and known.score < known.previous
    ]
    assert worse == ["Invoice"]


def test_hot_spots_are_good_and_bad_with_a_knock_out_and_a_signature_moment(record: ClientRecord) -> None:
    spots = hot_spots(record, 2)
    assert {spot.good for spot in spots} == {True, False}
    reasons = [(reason.code, spot.touchpoint.name) for spot in spots for reason in spot.reasons]
    assert [name for code, name in reasons if code is Why.KNOCK_OUT] == ["Invoice"]
    assert (Why.SIGNATURE, "Denture technician at home") in reasons
    assert wave_figures(record, 2).knockouts == 1


def test_some_touchpoints_were_never_audited(record: ClientRecord) -> None:
    audited = {walk.touchpoint.id for walk in walks(record)}
    missing: list[Touchpoint] = [known for known in record.touchpoints if known.id not in audited]
    assert len(record.touchpoints) - len(missing) == 11
    assert {known.name for known in missing} == {
        "Recommendation by a friend",
        "The treatment itself",
        "Recall letter",
    }


def test_every_shortfall_carries_a_note(record: ClientRecord) -> None:
    silent = {
        (walk.touchpoint.name, question.label)
        for walk in walks(record)
        for question in walk.questions
        if question.item is not None
        and question.item.state is ItemState.ANSWERED
        and question.item.fraction is not None
        and question.item.fraction < 1
        and not question.note
    }
    assert not silent


def test_marks_skipped_questions_and_late_answers_occur(services: Services, record: ClientRecord) -> None:
    marked = [question for question in questions(record) if question.mark is not Mark.NONE]
    assert {question.mark for question in marked} == {Mark.NOT_APPLICABLE, Mark.NOT_OBSERVED}
    assert all(question.reason for question in marked if question.mark is Mark.NOT_OBSERVED)
    website = next(walk for walk in walks(record) if walk.touchpoint.name == "Website")
    assert services.walks.open(website.walk.id).skipped
    delays = [
        question.answered - question.observed
        for question in questions(record)
        if question.answered and question.observed
    ]
    assert max(delays) >= timedelta(hours=1)


def test_every_photo_is_kept_and_says_what_it_shows(services: Services, record: ClientRecord) -> None:
    photos = [photo for question in questions(record) for photo in question.photos]
    assert len({photo.digest for photo in photos}) >= 10
    assert all(photo.caption for photo in photos)
    assert all(services.walks.photo_path(photo.digest).is_file() for photo in photos)


def test_every_line_of_the_story_is_played(record: ClientRecord) -> None:
    story = Story.load()
    titles = {told.title: told for told in story.visits}
    found = [
        (titles[visit.visit.title], walk.touchpoint.name, question)
        for visit in record.visits
        for walk in visit.walks
        for question in walk.questions
    ]
    lost = [
        (place.key, row)
        for place in story.places
        for row in (*place.rows, *place.photos)
        if not any(
            name == place.fields["name"]
            and told.among(row.visits)
            and question.question.endswith(f"/{row.question.rpartition('/')[2]}")
            and row.note in (question.note, question.reason, *(photo.caption for photo in question.photos))
            for told, name, question in found
        )
    ]
    assert lost == []


def test_the_road_map_has_owners_days_and_dates(services: Services, record: ClientRecord) -> None:
    lanes = services.roadmap.board(record.client.id).lanes
    assert all(lanes[lane] for lane in Horizon)
    cards = [card for lane in (Horizon.NOW, Horizon.NEXT, Horizon.LATER) for card in lanes[lane]]
    assert 8 <= len(cards) <= 14
    assert all(card.action.owner_role and card.action.effort and card.action.due for card in cards)
    assert any(card.action.done for card in cards)
    assert [card.action.title for card in cards if card.action.moved] == [
        "Say the true delay: on the board, and in words"
    ]


def test_missed_opportunities_were_noted(record: ClientRecord) -> None:
    noted = [missed for visit in record.visits for missed in visit.opportunities]
    assert 5 <= len(noted) <= 8
    assert wave_figures(record, 2).missed > len(record.in_wave(2))


def test_journal_values_and_photos_agree(services: Services) -> None:
    assert services.backups.verify() == []


def test_a_second_try_opens_the_same_client(services: Services, record: ClientRecord) -> None:
    assert services.sample.create() == record.client.id
    assert len(services.clients.home().clients) == 1


class PulledPlugError(Exception):
    """Stands for whatever stops a program at the worst moment."""


@dataclass(frozen=True)
class Remade:
    """The sample, made anew where it had been interrupted: its home, the shares told, and the client."""

    home: Path
    shares: list[float]
    record: ClientRecord
    clients: list[str]


@pytest.fixture(scope="module")
def remade(tmp_path_factory: pytest.TempPathFactory) -> Remade:
    def pull_the_plug(share: float) -> None:
        raise PulledPlugError(share)

    home = tmp_path_factory.mktemp("remade")
    services = start(home)
    try:
        with pytest.raises(PulledPlugError):
            services.sample.create(pull_the_plug)
        shares: list[float] = []
        record = services.clients.record(services.sample.create(shares.append))
        record.whole(*record.waves)
        return Remade(home, shares, record, [card.client.id for card in services.clients.home().clients])
    finally:
        services.close()


def test_what_was_interrupted_is_made_anew_with_the_same_figures(
    record: ClientRecord, remade: Remade
) -> None:
    assert remade.shares == sorted(remade.shares)
    assert remade.shares[-1] == 1.0
    assert len(remade.shares) > 40
    other = remade.record
    assert remade.clients == [other.client.id]
    for mine, theirs in zip(walks(record), walks(other), strict=True):
        assert mine.touchpoint.name == theirs.touchpoint.name
        assert mine.score.score == theirs.score.score
        assert [(question.answer, question.answered) for question in mine.questions] == [
            (question.answer, question.answered) for question in theirs.questions
        ]
    assert cards_of(record) == cards_of(other)


def test_every_figure_is_the_same_after_a_restart(remade: Remade) -> None:
    before = remade.record
    again = start(remade.home)
    after = again.clients.record(before.client.id)
    assert (after.visits, after.actions) == (before.visits, before.actions)
    again.close()
