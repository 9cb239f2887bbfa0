"""Tables as sheets of a workbook: header, widths, filters, shading that repeats the words, print set-up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from openpyxl.formatting.rule import ColorScaleRule, DataBarRule, FormulaRule, Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from analyser.score import FULL_SCORE
from reports import excel_cells, palette
from reports.wording import FAIR_NOTE, LEVEL, RESULT

HEADER_ROW = 1
FIRST_ROW = 2

WHOLE = "0"
TENTHS = "0.0"
SHARE = "0%"

LONG = 64
"""The width, in characters, of a column that holds a sentence."""
WIDTHS: Mapping[str, float] = {
    "Place": 7, "Company": 30, "Year": 7, "Score": 9, "Tier": 12, "Score, equal weights": 11,
    "Pages read": 8, "File": 30, "Area": 22, "Indicator": 30, "Level": 7, "In words": 20, "State": 22,
    "Weight": 9, "Guidance tier": 12, "Strongest quote": LONG, "Page": 7, "Sentences": 11, "Id": 30,
    "Requirement": 26, "Rule": 50, "Force": 20, "Result": 18, "Why": 40, "Source": 80, "Quote": LONG,
    "Stance": 20, "Heading": 26, "Introduced by": 30, "Details": 24, "Rules": 34, "What": 26,
    "As read": 34, "How it is known": 34, "Printed page": 9, "How it was read": 30, "OCR confidence": 13,
    "Why it was not read": 90, "Note": 40,
    "Characters": 13, "Area model": 9, "Probability": 12, "Fact": 24, "Value": 16, "Of what": 30,
    "In these words": 40, "What it does": 24, "What is left open": 44, "Wording": 30, "Words": 9,
    "Words in a sentence": 12, "Reading ease": 10, "Grade": 9,
}  # fmt: skip
USUAL_WIDTH = 15.0

LANDSCAPE_MARGIN = 0.4
BOTTOM_MARGIN = 0.75
"""In inches: the footer needs the room."""
HEADER_SIZE = 9
FOOTER_SIZE = 7
"""In points. The fair note must fit beside the page number."""
PAPER_A4 = 9
"""The number of A4 in the workbook format."""

_HEADER_HEIGHT = 64
"""Points: four lines, which is what the titles of areas and requirements need at the usual width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a table looks: number formats by column, and how many columns stay in sight at the left.

    It is printed on so many `papers` beside each other, as fewer would make the letters too small.
    """

    formats: Mapping[str, str]
    frozen: int
    papers: int = 1


def write_table(sheet: Worksheet, frame: pd.DataFrame, look: Look) -> None:
    """Fills an empty sheet with a frame: a header row, and a row for each row of the frame."""
    names = [str(name) for name in frame.columns]
    excel_cells.put_header(sheet, HEADER_ROW, names)
    sheet.row_dimensions[HEADER_ROW].height = _HEADER_HEIGHT
    for row, values in enumerate(_plain_rows(frame), start=FIRST_ROW):
        _write_row(sheet, row, dict(zip(names, values, strict=True)), look)
    for column, name in enumerate(names, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = WIDTHS.get(name, USUAL_WIDTH)
    _keep_in_sight(sheet, look, size=(len(frame), len(names)))


def _write_row(sheet: Worksheet, row: int, values: Mapping[str, Any], look: Look) -> None:
    for column, (name, value) in enumerate(values.items(), start=1):
        cell = excel_cells.put(sheet, row, column, value)
        cell.alignment, cell.border = excel_cells.WRAPPED, excel_cells.CELL_BORDER
        if name in look.formats:
            cell.number_format = look.formats[name]
            cell.alignment = excel_cells.CENTRED
    texts = [
        (value, WIDTHS.get(name, USUAL_WIDTH)) for name, value in values.items() if name not in look.formats
    ]
    sheet.row_dimensions[row].height = excel_cells.height_for(texts)


def _keep_in_sight(sheet: Worksheet, look: Look, *, size: tuple[int, int]) -> None:
    """Freezes and repeats on paper the header and the first columns; sets filters and the width on paper."""
    rows, columns = size
    sheet.freeze_panes = f"{get_column_letter(look.frozen + 1)}{FIRST_ROW}"
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{get_column_letter(columns)}{rows + HEADER_ROW}"
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.print_title_cols = f"A:{get_column_letter(look.frozen)}"
    sheet.page_setup.fitToWidth = look.papers


def _plain_rows(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """The rows with Python's own numbers; openpyxl writes numpy's too, and Excel then shows some as text."""
    columns = [frame.iloc[:, number].tolist() for number in range(frame.shape[1])]
    return zip(*columns, strict=True)


def find_column(sheet: Worksheet, name: str) -> str | None:
    """The letter of the column with this name in the header row, or None."""
    for cell in sheet[HEADER_ROW]:
        if cell.value == name:
            return str(cell.column_letter)
    return None


def shade_scores(sheet: Worksheet, names: Sequence[str]) -> None:
    """A bar behind the overall score, and a shade from light to dark behind the score of each area."""
    bar = DataBarRule("num", 0, "num", FULL_SCORE, color=palette.SKY[1:])  # type: ignore[no-untyped-call]
    _add_rule(sheet, "Score", bar)
    for name in names:
        # The scale stops before its darkest colours, so that black numbers can be read on all of it.
        light, dark = palette.AMOUNTS[0][1][1:], palette.LEVEL_FILL[max(LEVEL)][1:]
        scale = ColorScaleRule(  # type: ignore[no-untyped-call]
            "num", 0, light, end_type="num", end_value=FULL_SCORE, end_color=dark
        )
        _add_rule(sheet, name, scale)


def shade_levels(sheet: Worksheet, names: Sequence[str]) -> None:
    """Shades the columns by the number in the column "Level"; the words stand beside it."""
    letter = find_column(sheet, "Level")
    for name in names:
        for level, colour in palette.LEVEL_FILL.items():
            formula = f"AND(ISNUMBER(${letter}{FIRST_ROW}),${letter}{FIRST_ROW}={int(level)})"
            _add_rule(sheet, name, _fill_rule(formula, colour))


def shade_results(sheet: Worksheet, names: Sequence[str]) -> None:
    """Shades each cell of these columns by the result that it says in words."""
    for name in names:
        letter = find_column(sheet, name)
        for result, colour in palette.RESULT_FILL.items():
            _add_rule(sheet, name, _fill_rule(f'{letter}{FIRST_ROW}="{RESULT[result]}"', colour))


def _fill_rule(formula: str, colour: str) -> Rule:
    fill = PatternFill(bgColor=colour[1:])
    rule: Rule = FormulaRule(  # type: ignore[no-untyped-call]
        formula=[formula], fill=fill, font=Font(color=palette.INK[1:])
    )
    return rule


def _add_rule(sheet: Worksheet, name: str, rule: Rule) -> None:
    letter = find_column(sheet, name)
    last = sheet.auto_filter.ref.rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if letter is not None and int(last) >= FIRST_ROW:
        sheet.conditional_formatting.add(f"{letter}{FIRST_ROW}:{letter}{last}", rule)


def set_up_print(sheet: Worksheet, *, heading: str, program: str) -> None:
    """Landscape A4, with a heading, page numbers and the fair note on each page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = PAPER_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = LANDSCAPE_MARGIN
    margins.bottom = BOTTOM_MARGIN
    sheet.HeaderFooter.scaleWithDoc = False
    header: Any = sheet.oddHeader
    footer: Any = sheet.oddFooter
    header.left.text, header.left.size = _printable(heading), HEADER_SIZE
    header.right.text, header.right.size = _printable(program), HEADER_SIZE
    footer.left.text, footer.left.size = _printable(FAIR_NOTE), FOOTER_SIZE
    footer.right.text, footer.right.size = "&P / &N", HEADER_SIZE


def _printable(text: str) -> str:
    """Text for a header or footer, where "&" begins a code unless it is doubled."""
    return excel_cells.safe_text(text).replace("&", "&&")
