"""A wide gap in a row is found with its edges and words; a space between words is none."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium
import pytest

from statements.pdf.gaps import Gap, find_gaps, may_have_gutter
from statements.pdf.lines import PageText
from statements.pdf.upright import UprightPage
from tests.statements.drawing import Put, draw, rows
from tests.statements.odd_pages import by_letters, by_words
from tests.statements.pdf.test_columns import PAY, TEA, THREE, TWO, column_by_column, line_by_line


def page_text(puts: Sequence[Put]) -> PageText:
    return PageText(UprightPage(pdfium.PdfDocument(draw(puts)), 0))


def gaps_of(puts: Sequence[Put]) -> list[Gap]:
    text = page_text(puts)
    [row] = text.rows()
    return find_gaps(row, text)


@pytest.mark.parametrize("write", [list, by_words, by_letters], ids=["line", "word", "letter"])
def test_a_wide_gap_is_found_however_the_row_is_written(write: type[list[Put]]) -> None:
    [gap] = gaps_of(write([Put(text="We buy tea.", left=72), Put(text="We ask.", left=300)]))
    assert gap.right == pytest.approx(300, abs=1)
    assert (gap.before, gap.after) == (len("We buy tea."), len("We buy tea. "))


def test_spaces_between_words_are_no_gaps() -> None:
    assert gaps_of(rows("We buy tea from nine farms in Kenya.")) == []


@pytest.mark.parametrize(
    ("puts", "may"),
    [
        pytest.param(line_by_line(TWO), True, id="two columns line by line"),
        pytest.param(line_by_line(THREE), True, id="three columns line by line"),
        pytest.param(by_letters(line_by_line(TWO)), True, id="letter by letter"),
        pytest.param(column_by_column(TWO), False, id="column by column"),
        pytest.param(rows(*TEA, *PAY), False, id="one column"),
        pytest.param([], False, id="nothing"),
    ],
)
def test_a_gutter_is_looked_for_where_rows_run_over_it(puts: list[Put], may: bool) -> None:
    text = page_text(puts)
    assert may_have_gutter(text.rows(), text) == may
