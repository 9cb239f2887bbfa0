"""The method as a sheet of the workbook: the law, how it is scored, what the words of the other sheets mean.

It is written from the law and from the words of `reports/wording.py`, so that it cannot fall behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from analyser.score import FULL_SCORE, LEAST_COVERAGE
from analyser.scorecard import Level, Scorecard
from criteria.law import Law
from reports import excel_cells, reading, wording
from reports.ambiguity_words import AMBIGUITY_NOTE
from reports.area_words import PROBABILITY_NOTE, THRESHOLD_NOTE, UNPLACED_NOTE
from reports.excel_tables import SHARE
from reports.facts_words import FACTS_NOTE
from reports.readability_words import READABILITY_NOTE
from reports.rules import RULE

WIDTHS = (34, 66, 42, 42, 40, 10, 12, 28)
"""The long texts of every section stand in the second to fourth column."""

HOW_IT_SCORES = (
    (
        "Two results",
        "Formal requirements of the law are told in words and never scored. "
        "The score speaks of the areas only.",
    ),
    (
        "Level",
        "Each indicator gets the level of its strongest sentence, {least} to {most}. Every sentence, with "
        "the rules that set its level, stands in the sheet Evidence.",
    ),
    (
        "Score of an area",
        "The sum of weight × level of its indicators, as a share of the most there is (weight × {most}), "
        "times {full}.",
    ),
    (
        "Overall score",
        "The mean of the areas' scores, each counted by its weight, 0 to {full}. “Score, equal weights” is "
        "the same with every area counting the same.",
    ),
    (
        "Pages read",
        "The share of pages that could be read; a blank page counts as read. Below {coverage:.0%}, no score "
        "and no tier are given. What could not be read is never counted as not found.",
    ),
    ("Place", "By overall score; equal scores share a place. Statements without a score come last."),
)
BESIDE_THE_SCORE = (
    ("Evidence, column “Area model”", PROBABILITY_NOTE),
    ("Unplaced", f"{UNPLACED_NOTE} {THRESHOLD_NOTE}"),
    ("Facts", FACTS_NOTE),
    ("Wording", AMBIGUITY_NOTE),
    ("Readability", READABILITY_NOTE),
)
TOP_TIER = "Given only where an indicator reaches level {level} in each of these areas: {areas}."


def write_method(sheet: Worksheet, scorecards: Sequence[Scorecard], *, program: str) -> None:
    """Fills an empty sheet with the method. All scorecards are under the same law; there is at least one."""
    law = scorecards[0].law
    page = _MethodSheet(sheet)
    _write_about(page, law, program)
    _write_scoring(page, law)
    page.section("Beside the score", ["Sheet", "What it shows"])
    page.rows(BESIDE_THE_SCORE)
    _write_asked(page, law)
    _write_words(page)
    _write_files(page, scorecards)
    page.section("Limits", ["Limit"])
    page.wide_rows([*law.limits, wording.FAIR_NOTE, wording.MACHINE_NOTE])


class _MethodSheet:
    """A sheet that is filled from the top, section by section."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._row = 0
        for column, width in enumerate(WIDTHS, start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width

    def section(self, title: str, names: Sequence[str]) -> None:
        """A title, with a free row above unless it is the first, and a row of column names."""
        self._row += 2 if self._row else 1
        excel_cells.put(self._sheet, self._row, 1, title).font = excel_cells.TITLE_FONT
        self._row += 1
        excel_cells.put_header(self._sheet, self._row, list(names))
        height = excel_cells.height_for(zip(names, WIDTHS, strict=False))
        self._sheet.row_dimensions[self._row].height = height

    def rows(self, rows: Sequence[Sequence[Any]]) -> None:
        """Rows of cells: texts from the left, numbers in the middle."""
        for values in rows:
            self._row += 1
            for column, value in enumerate(values, start=1):
                cell = excel_cells.put(self._sheet, self._row, column, value)
                cell.border = excel_cells.CELL_BORDER
                cell.alignment = excel_cells.WRAPPED if isinstance(value, str) else excel_cells.CENTRED
            texts = zip(values, WIDTHS, strict=False)
            self._sheet.row_dimensions[self._row].height = excel_cells.height_for(texts)

    def wide_rows(self, texts: Sequence[str]) -> None:
        """Rows of one text each, over the first two columns."""
        for text in texts:
            self.rows([[text]])
            height = excel_cells.height_for([(text, WIDTHS[0] + WIDTHS[1])])
            self._sheet.row_dimensions[self._row].height = height
            self._sheet.merge_cells(start_row=self._row, end_row=self._row, start_column=1, end_column=2)

    def format_last(self, column: int, number_format: str) -> None:
        """Sets how the number or date in the last row is shown."""
        self._last(column).number_format = number_format

    def link_last(self, column: int, url: str) -> None:
        """Makes a cell of the last row a link to a page of the web."""
        excel_cells.link_to_page(self._last(column), url)

    def _last(self, column: int) -> Cell:
        return cast(Cell, self._sheet.cell(row=self._row, column=column))


def _write_about(page: _MethodSheet, law: Law, program: str) -> None:
    page.section("About", ["What", "Which"])
    page.rows([["Program", program], ["Law", law.title], ["Pack", law.id], ["Pack version", law.version]])
    page.rows([["As of", f"{law.as_of.day} {law.as_of:%B %Y}"]])
    page.rows([["Source", law.source.name]])
    page.rows([["Link", law.source.url]])
    page.link_last(2, law.source.url)
    page.rows([["Pictures", reading.how_pictures_are_read()]])


def _write_scoring(page: _MethodSheet, law: Law) -> None:
    facts = {
        "least": int(min(Level)),
        "most": int(max(Level)),
        "full": f"{FULL_SCORE:.0f}",
        "coverage": LEAST_COVERAGE,
    }
    page.section("How scoring works", ["Step", "What is done"])
    page.rows([[step, text.format(**facts)] for step, text in HOW_IT_SCORES])
    page.section("Tiers", ["Tier", "Meaning", "From score", "Condition"])
    needed = [area.title for area in law.areas if area.common in law.top_tier_needs]
    gate = TOP_TIER.format(level=int(Level.SPECIFIC), areas=", ".join(needed)) if needed else ""
    for tier in law.tiers:
        page.rows([[tier.name, tier.meaning, tier.from_score, gate if tier == law.tiers[-1] else ""]])
        page.format_last(3, "0")


def _write_asked(page: _MethodSheet, law: Law) -> None:
    page.section("Areas", ["Area", "What it asks", "Paragraph", "Force", "Source", "Weight (of 100)"])
    for area in law.areas:
        force = wording.FORCE[area.force]
        page.rows([[area.title, area.asks, area.paragraph, force, area.source.name, area.weight]])
        page.link_last(5, area.source.url)
    page.section(
        "Indicators",
        [
            "Indicator",
            "What it asks",
            "What counts",
            "What does not count",
            "Area",
            "Weight",
            "Guidance tier",
            "Id",
        ],
    )
    for area in law.areas:
        for use in area.indicators:
            kind = use.indicator
            texts = [kind.title, kind.asks, kind.counts, kind.does_not_count]
            page.rows([[*texts, area.title, use.weight, use.tier, kind.id]])
    page.section("Formal requirements", ["Requirement", "Rule", "Bodies", "Force", "Source"])
    for asked in law.requirements:
        bodies = ", ".join(body.value for body in asked.bodies) or "all"
        force = wording.FORCE[asked.force]
        page.rows([[asked.title, asked.rule, bodies, force, asked.source.name]])
        page.link_last(5, asked.source.url)


def _write_words(page: _MethodSheet) -> None:
    page.section("Levels", ["Level", "Meaning"])
    page.rows(
        [[f"{level:d} {wording.LEVEL[level]}", meaning] for level, meaning in wording.LEVEL_MEANING.items()]
    )
    page.section("States, beside the level", ["State", "Meaning"])
    page.rows([[state.value, meaning] for state, meaning in wording.STATE.items()])
    page.section("Stances of a sentence", ["Stance", "Meaning"])
    page.rows([[stance.value, meaning] for stance, meaning in wording.STANCE.items()])
    page.section("Rules", ["Rule", "Meaning"])
    page.rows([[rule, meaning] for rule, meaning in RULE.items()])


def _write_files(page: _MethodSheet, scorecards: Sequence[Scorecard]) -> None:
    page.section(
        "Files",
        ["Statement", "SHA-256 of the file", "File", "How much was read", "Pages read", "Text recognition"],
    )
    for name, scorecard in zip(wording.names_apart(scorecards), scorecards, strict=True):
        document = scorecard.statement.document
        names = [name, document.sha256, document.filename]
        page.rows([[*names, wording.coverage(scorecard), scorecard.coverage, document.recognised_by or ""]])
        page.format_last(5, SHARE)
