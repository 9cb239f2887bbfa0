"""Lines are read across the page also where the engine would take them for letters that run down."""

from __future__ import annotations

import pytest

from statements.isolation.isolate import Limits
from statements.pdf.across import is_in_pieces
from statements.pdf.read_pdf import read_pdf
from tests.statements.drawing import Put, draw, rows, turned
from tests.statements.odd_pages import by_letters, on_its_side
from tests.statements.pdf.test_columns import PAY, TEA, TWO, column_by_column

IN_ORDER = "\n".join((*TEA, *PAY))
LETTERS_OF_TWO_COLUMNS = by_letters(column_by_column(TWO))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(draw(LETTERS_OF_TWO_COLUMNS), id="upright"),
        pytest.param(turned(draw(LETTERS_OF_TWO_COLUMNS), 90), id="turned"),
        pytest.param(turned(on_its_side(LETTERS_OF_TWO_COLUMNS, 270), 90), id="turned, with upright words"),
    ],
)
def test_columns_put_letter_by_letter_are_read_line_by_line(content: bytes) -> None:
    page = read_pdf(content, filename="acme.pdf", limits=Limits()).pages[0]
    assert page.text == IN_ORDER
    assert all(line.first_char is not None for line in page.lines)


def test_lines_of_single_figures_stay_lines() -> None:
    figures = [Put(text=str(number), left=72, top=100 + 20 * number) for number in range(30)]
    page = read_pdf(draw([*rows("We audit farms."), *figures]), filename="acme.pdf", limits=Limits()).pages[0]
    assert page.text.split("\n")[1:4] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("\r\n".join("We audit all of our farms each year."), True),
        ("We audit all of our farms each year.\r\nWe train our buyers.", False),
        ("\r\n".join("Page"), False),
        ("", False),
    ],
)
def test_a_page_of_letters_on_lines_of_their_own_is_in_pieces(text: str, pieces: bool) -> None:
    assert is_in_pieces(text) == pieces
