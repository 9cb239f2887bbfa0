"""A page is read as if it stood upright, and is left as it was."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from statements.document import Box
from statements.pdf.upright import UprightPage, open_page
from tests.statements.drawing import HEIGHT, WIDTH, cropped, draw, draw_rows, rows, turned
from tests.statements.odd_pages import drawn, on_its_side

LONG = "We buy tea from farms in Kenya and Assam."


def opened(content: bytes) -> UprightPage:
    return UprightPage(pdfium.PdfDocument(content), 0)


@pytest.mark.parametrize(
    ("content", "turn", "size"),
    [
        pytest.param(draw_rows(LONG), 0, (WIDTH, HEIGHT), id="upright"),
        pytest.param(draw([]), 0, (WIDTH, HEIGHT), id="blank"),
        pytest.param(turned(draw_rows(LONG), 90), 270, (WIDTH, HEIGHT), id="turned"),
        pytest.param(on_its_side(rows(LONG), 90), 270, (HEIGHT, WIDTH), id="words on their side"),
        pytest.param(on_its_side(rows(LONG), 180), 180, (WIDTH, HEIGHT), id="words upside down"),
        pytest.param(turned(on_its_side(rows(LONG), 270), 90), 0, (HEIGHT, WIDTH), id="both"),
        pytest.param(cropped(draw_rows(LONG), left=50, top=100), 0, (WIDTH - 50, HEIGHT - 100), id="cut"),
    ],
)
def test_a_page_is_turned_until_its_words_are_upright(
    content: bytes, turn: int, size: tuple[float, float]
) -> None:
    page = opened(content)
    assert page.turn == turn
    assert (page.width, page.height) == pytest.approx(size, abs=0.1)


def test_most_words_decide_which_way_is_up() -> None:
    def draw_both(canvas: Canvas) -> None:
        for number in range(5):
            canvas.drawString(72, 700 - 14 * number, LONG)
        canvas.translate(40, 200)
        canvas.rotate(90)
        canvas.drawString(0, 0, LONG)

    assert opened(drawn(draw_both)).turn == 0


def test_reading_a_page_leaves_it_as_it_was() -> None:
    pdf = pdfium.PdfDocument(turned(on_its_side(rows(LONG), 90), 180))
    before = pdf[0].get_size(), pdf[0].get_rotation(), pdf[0].get_textpage().get_text_range()
    UprightPage(pdf, 0)
    assert (pdf[0].get_size(), pdf[0].get_rotation(), pdf[0].get_textpage().get_text_range()) == before


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        (Box(left=-9, top=10, right=1, bottom=20), True),
        (Box(left=-9, top=10, right=-1, bottom=20), False),
        (Box(left=WIDTH + 1, top=10, right=WIDTH + 9, bottom=20), False),
        (Box(left=10, top=-20, right=20, bottom=-1), False),
        (Box(left=10, top=HEIGHT + 1, right=20, bottom=HEIGHT + 9), False),
    ],
)
def test_what_is_beyond_the_edges_is_not_shown(box: Box, shown: bool) -> None:
    assert opened(draw_rows(LONG)).shows(box) == shown


def linked(canvas: Canvas) -> None:
    canvas.drawString(72, 700, LONG)
    canvas.linkURL("https://example.org", (72, 690, 200, 710))


def test_a_page_with_links_alone_is_not_changed() -> None:
    pdf = pdfium.PdfDocument(drawn(linked))
    before = len(list(pdf[0].get_objects()))
    assert len(list(open_page(pdf, 0).get_objects())) == before
