"""What goes into a cell comes out again: text as text, numbers as numbers, nothing as nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from reports.excel_cells import LONGEST_TEXT, height_for, safe_cell, safe_text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_text_that_looks_like_a_formula_stays_text_when_edited(text: str) -> None:
    cell = safe_cell(Workbook().create_sheet()["A1"], text)
    assert (cell.value, cell.data_type, bool(cell.quotePrefix)) == (text, "s", True)


@given(text=st.text())
def test_text_loses_control_characters_and_nothing_else(text: str) -> None:
    kept = [character for character in safe_text(text) if character not in "\n\t"]
    assert all(character >= " " for character in kept)
    printable = "".join(character for character in text if character.isprintable())
    assert "".join(character for character in kept if character.isprintable()) == printable


@pytest.mark.parametrize("text", ["x" * 40_000, "𝄞" * 20_000, "x" + "𝄞" * 20_000])
def test_text_too_long_for_a_cell_says_that_it_is_cut(text: str) -> None:
    safe = safe_text(text)
    assert safe.endswith("… (cut)")
    assert LONGEST_TEXT - 1 <= len(safe.encode("utf-16-le")) // 2 <= LONGEST_TEXT


@pytest.mark.parametrize("text", ["x" * LONGEST_TEXT, "𝄞" * (LONGEST_TEXT // 2), "", "a\nb\tc"])
def test_text_that_fits_is_left_alone(text: str) -> None:
    assert safe_text(text) == text


def test_numbers_and_missing_values_stay_what_they_are() -> None:
    sheet = Workbook().create_sheet()
    values = [1, 0.25, None, float("nan")]
    assert [
        safe_cell(sheet.cell(row=1, column=place + 1), value).value for place, value in enumerate(values)
    ] == [
        1,
        0.25,
        None,
        None,
    ]


def test_a_row_is_as_high_as_its_longest_text_and_never_higher_than_excel_allows() -> None:
    assert (
        height_for([("a", 10), (None, 10)]) < height_for([("a " * 40, 10)]) < height_for([("a" * 10**5, 10)])
    )
    assert height_for([("a" * 10**5, 10)]) == 409
