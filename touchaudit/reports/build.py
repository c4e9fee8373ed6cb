"""From the record of a client to a finished report: pure, and the only place where its parts meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from touchaudit.domain import words
from touchaudit.domain.record import ClientRecord
from touchaudit.reports.brand import branded, logo_picture
from touchaudit.reports.content.amendments import amendments
from touchaudit.reports.content.answers import appendix, attachment
from touchaudit.reports.content.chapters import chapters
from touchaudit.reports.content.context import Context, gather, short
from touchaudit.reports.content.department import department
from touchaudit.reports.content.derivation import derivation
from touchaudit.reports.content.hot import hot_part
from touchaudit.reports.content.journey import journey_part
from touchaudit.reports.content.method import method
from touchaudit.reports.content.plan import road_map
from touchaudit.reports.content.priorities import priorities
from touchaudit.reports.content.registers import registers
from touchaudit.reports.content.summary import KICKER, cover, summary
from touchaudit.reports.content.trend import trend
from touchaudit.reports.editions import Edition, edition_of, paper_of, parts_of
from touchaudit.reports.model import Report, retitled
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.scripts import lacking
from touchaudit.reports.sections import wanted
from touchaudit.tongue import nearest, speaking, tell


def build_report(
    record: ClientRecord,
    wave: int,
    options: ReportOptions,
    photo_path: Callable[[str], Path],
    made: datetime,
) -> Report:
    """Write the report of one wave in one edition.

    ``photo_path`` leads from a photo's digest to its file, which may be gone; ``made`` is aware and is
    printed in the file's metadata, so that the same input gives the same report.

    Raises:
        ReportError: There is no such edition, paper or language, or the logo can't be read.
    """
    options = replace(options, language=nearest(options.language))
    with speaking(options.language):
        return _built(record, wave, options, photo_path, made)


def _built(
    record: ClientRecord,
    wave: int,
    options: ReportOptions,
    photo_path: Callable[[str], Path],
    made: datetime,
) -> Report:
    edition = edition_of(options)
    options = replace(options, staff_safe=options.staff_safe or edition.staff_safe)
    context = gather(record, wave, options, photo_path, made)
    when = f" · {words.days(visit.visit.on for visit in context.visits)}" if context.visits else ""
    parts = parts_of(options, edition)
    report = Report(
        language=options.language,
        author=options.author or "Touchaudit",
        footer=f"{short(record.client.name, 60)} · {tell(KICKER)} · {tell('wave {n}', n=wave)}{when}",
        made=made,
        bands=record.client.bands,
        parts=parts,
        cover=cover(context),
        index=tuple(context.listed(figures) for figures in context.figures.touchpoints),
        summary=summary(context),
        journey=journey_part(context),
        priorities=priorities(context),
        hot_spots=hot_part(context),
        chapters=chapters(context),
        road_map=road_map(context),
        trend=trend(context),
        method=method(context),
        appendix=appendix(context),
        attachment=attachment(context) if "appendix" in edition.parts else None,
        department=department(context) if edition.department else None,
        amendments=amendments(context),
        registers=registers(context),
        derivation=derivation(context) if "derivation" in parts else None,
    )
    report = retitled(_looked(report, context, edition), _written(context))
    printed = tuple((section.key, tell(section.title)) for section in wanted(report))
    return replace(report, contents=printed, warnings=(*report.warnings, *lacking(report)))


def _written(context: Context) -> dict[str, str]:
    """Return the titles that somebody wrote for this wave, and before them those that the options name."""
    kept = (title for title in context.record.fieldwork.titles if title.wave == context.wave)
    return {title.key: title.text for title in kept} | dict(context.options.titles)


def _looked(report: Report, context: Context, edition: Edition) -> Report:
    """Return the report on its paper, with the client's brand, stamped as the edition it is."""
    options = context.options
    palette, warnings = branded(options.brand)
    stamp = " · ".join(
        part for part in (report.cover.stamp, tell(edition.stamp) if edition.stamp else "") if part
    )
    return replace(
        report,
        page=paper_of(options, edition),
        palette=palette,
        warnings=warnings,
        brief=edition.brief,
        right_to_left=options.right_to_left,
        cover=replace(report.cover, stamp=stamp),
        logo=logo_picture(options.brand.logo) if options.brand.logo else b"",
        logo_alt=tell("Logo of {name}", name=context.record.client.name),
    )
