"""Scorecards as an Excel workbook: summary, indicators, evidence, requirements, text, details, method.

The same scorecards give the same bytes, in whatever order they come: rows go by rank, and no clock
is read. Times in the file are those of the law file's date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from io import BytesIO
from itertools import accumulate
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from analyser.rank import rank
from analyser.scorecard import Ranking, Scorecard
from criteria.law import Law
from reports import excel_cells, tables, text_tables
from reports.excel_method import write_method
from reports.excel_tables import (
    FIRST_ROW,
    SHARE,
    TENTHS,
    WHOLE,
    Look,
    find_column,
    set_up_print,
    shade_levels,
    shade_results,
    shade_scores,
    write_table,
)
from reports.wording import FAIR_NOTE, MACHINE_NOTE
from statements.statement import Outcome

PROGRAM = "Plainsight"
SHEETS = (
    "Summary", "Indicators", "Evidence", "Unplaced", "Requirements", "Facts", "Wording", "Readability",
    "Details", "Pages", "Not read", "Method",
)  # fmt: skip

FROZEN = 2
"""Place and company stay in sight in the summary; on paper, they are repeated on each sheet."""
NOTE_COLUMNS = 8
NOTE_HEIGHT = 4 * excel_cells.LINE_HEIGHT
"""The note under the summary goes over so many columns after those, and has room for four lines."""

EARLIEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can hold, given to every part of the workbook."""


def write_workbook(
    scorecards: Sequence[Scorecard], *, program_version: str, refused: Sequence[Outcome] = ()
) -> bytes:
    """The scorecards as the bytes of an .xlsx file, in order of their score, and the files not read.

    Raises:
        ValueError: if there are no scorecards, or they are not all under the same law.
    """
    laws = {(scorecard.law.id, scorecard.law.version) for scorecard in scorecards}
    if len(laws) != 1:
        raise ValueError(f"a workbook is about the statements under one law; these are under {len(laws)}")
    ranking = rank(scorecards)
    in_order = [place.scorecard for place in ranking.places]
    law = in_order[0].law
    workbook = _empty_workbook(law)
    _write_summary(workbook["Summary"], ranking)
    _write_indicators(workbook["Indicators"], in_order)
    _write_evidence(workbook["Evidence"], in_order)
    _write_requirements(workbook["Requirements"], in_order)
    _write_beside_the_score(workbook, in_order)
    write_table(workbook["Details"], tables.details(in_order), _look("Page", papers=2))
    write_table(workbook["Pages"], tables.pages(in_order), _look("Page", "OCR confidence", "Characters"))
    write_table(workbook["Not read"], tables.refused(refused), _look())
    program = f"{PROGRAM} {program_version}"
    write_method(workbook["Method"], in_order, program=program)
    for name in SHEETS:
        set_up_print(workbook[name], heading=f"{name} · {law.title}", program=program)
    return _as_bytes(workbook)


def _empty_workbook(law: Law) -> Workbook:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name in SHEETS:
        workbook.create_sheet(name)
    about = workbook.properties
    about.title = excel_cells.safe_text(f"What modern slavery statements say: {law.short_title}")
    about.creator = about.lastModifiedBy = PROGRAM
    about.description = FAIR_NOTE
    about.created = about.modified = datetime.combine(law.as_of, time())
    return workbook


def _write_summary(sheet: Worksheet, ranking: Ranking) -> None:
    law = ranking.places[0].scorecard.law
    areas = [area.title for area in law.areas]
    requirements = [requirement.title for requirement in law.requirements]
    frame = tables.summary(ranking)
    whole = ("Place", "Year", "Score", "Score, equal weights", *areas)
    formats = dict.fromkeys(whole, WHOLE) | {"Pages read": SHARE}
    write_table(sheet, frame, Look(formats=formats, frozen=FROZEN, papers=2))
    shade_scores(sheet, areas)
    shade_results(sheet, requirements)
    company = find_column(sheet, "Company")
    sizes = [len(place.scorecard.findings) for place in ranking.places]
    for row, first in enumerate(accumulate(sizes[:-1], initial=FIRST_ROW), start=FIRST_ROW):
        excel_cells.link_to_row(sheet[f"{company}{row}"], "Indicators", first)
    _write_note(sheet, FIRST_ROW + len(frame) + 1)


def _write_note(sheet: Worksheet, row: int) -> None:
    first, last = FROZEN + 1, FROZEN + NOTE_COLUMNS
    cell = excel_cells.put(sheet, row, first, f"{FAIR_NOTE}\n{MACHINE_NOTE}")
    cell.font = excel_cells.NOTE_FONT
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    sheet.row_dimensions[row].height = NOTE_HEIGHT


def _write_indicators(sheet: Worksheet, scorecards: Sequence[Scorecard]) -> None:
    frame = tables.indicators(scorecards)
    write_table(sheet, frame, _look("Level", "Weight", "Page", "Sentences"))
    shade_levels(sheet, ["Level", "In words"])
    letter = find_column(sheet, "Sentences")
    counts = frame["Sentences"].tolist()
    firsts = accumulate(counts[:-1], initial=FIRST_ROW)
    for row, (count, first) in enumerate(zip(counts, firsts, strict=True), start=FIRST_ROW):
        if count:
            excel_cells.link_to_row(sheet[f"{letter}{row}"], "Evidence", first)


def _write_evidence(sheet: Worksheet, scorecards: Sequence[Scorecard]) -> None:
    write_table(sheet, tables.evidence(scorecards), _look("Level", "Page", shares=["Area model"], papers=2))
    shade_levels(sheet, ["Level"])


def _write_beside_the_score(workbook: Workbook, scorecards: Sequence[Scorecard]) -> None:
    """The sheets of what is shown and never counts."""
    unplaced = _look("Page", shares=["Probability"])
    counts = _look("Words", "Sentences", "Reading ease")
    readability = replace(counts, formats={**counts.formats, "Words in a sentence": TENTHS, "Grade": TENTHS})
    write_table(workbook["Unplaced"], text_tables.unplaced(scorecards), unplaced)
    write_table(workbook["Facts"], text_tables.facts(scorecards), _look("Page", papers=2))
    write_table(workbook["Wording"], text_tables.ambiguities(scorecards), _look("Page", papers=2))
    write_table(workbook["Readability"], text_tables.readability(scorecards), readability)


def _write_requirements(sheet: Worksheet, scorecards: Sequence[Scorecard]) -> None:
    findings = [finding for scorecard in scorecards for finding in scorecard.requirements]
    write_table(sheet, tables.requirements(scorecards), _look("Page", papers=2))
    shade_results(sheet, ["Result"])
    letter = find_column(sheet, "Source")
    for row, finding in enumerate(findings, start=FIRST_ROW):
        excel_cells.link_to_page(sheet[f"{letter}{row}"], finding.requirement.source.url)


def _look(*whole: str, shares: Sequence[str] = (), papers: int = 1) -> Look:
    formats = dict.fromkeys(whole, WHOLE) | dict.fromkeys(shares, SHARE)
    return Look(formats=formats, frozen=1, papers=papers)


def _as_bytes(workbook: Workbook) -> bytes:
    """The workbook as a file, without the time of writing in it.

    `Workbook.save` reads the clock, for the property "modified" and for each part of the ZIP file.
    """
    written, steady = BytesIO(), BytesIO()
    ExcelWriter(workbook, ZipFile(written, "w", ZIP_DEFLATED)).save()
    with ZipFile(written) as parts, ZipFile(steady, "w", ZIP_DEFLATED) as file:
        for name in parts.namelist():
            part = ZipInfo(name, date_time=EARLIEST_IN_ZIP)
            part.compress_type = ZIP_DEFLATED
            file.writestr(part, parts.read(name))
    return steady.getvalue()
