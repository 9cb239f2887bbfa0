"""What no reader of the page can see is not read; what is only drawn in an odd way is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from statements.document import NoteKind
from statements.isolation.isolate import Limits
from statements.pdf.read_pdf import read_pdf
from tests.statements.drawing import LETTERS, draw, rows, turned
from tests.statements.odd_pages import drawn

SEEN, WORDS = "We buy tea from farms in Kenya.", "We audit all farms."
NOT_PAINTED, OUTLINED = 3, 1


def text_of(content: bytes) -> str:
    return read_pdf(content, filename="acme.pdf", limits=Limits()).pages[0].text


def page_with(draw_words: Callable[[Canvas], None]) -> bytes:
    """A page with a line that is seen, and words drawn in some way."""

    def draw_page(canvas: Canvas) -> None:
        canvas.drawString(72, 700, SEEN)
        draw_words(canvas)

    return drawn(draw_page)


def in_colour(colour: Color, *, ground: Color | None = None) -> Callable[[Canvas], None]:
    def draw_words(canvas: Canvas) -> None:
        if ground:
            canvas.setFillColor(ground)
            canvas.rect(60, 590, 400, 30, stroke=0, fill=1)
        canvas.setFillColor(colour)
        canvas.drawString(72, 600, WORDS)

    return draw_words


def in_mode(mode: int, *, over_picture: bool = False) -> Callable[[Canvas], None]:
    def draw_words(canvas: Canvas) -> None:
        if over_picture:
            canvas.drawImage(ImageReader(Image.new("RGB", (8, 8), "grey")), 0, 0, 595, 842)
        text = canvas.beginText(72, 600)
        text.setFont("Helvetica", LETTERS)
        text.setTextRenderMode(mode)
        text.textOut(WORDS)
        canvas.drawText(text)

    return draw_words


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(in_colour(white), id="white on white"),
        pytest.param(in_colour(HexColor("#fefefe")), id="nearly white on white"),
        pytest.param(in_colour(Color(0, 0, 0, alpha=0)), id="let through"),
        pytest.param(in_colour(white, ground=HexColor("#fdfdfd")), id="white on nearly white"),
        pytest.param(in_mode(NOT_PAINTED), id="not painted"),
    ],
)
def test_words_that_nobody_can_see_are_not_read(words: Callable[[Canvas], None]) -> None:
    assert text_of(page_with(words)) == SEEN


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(in_colour(black), id="black"),
        pytest.param(in_colour(HexColor("#dddddd")), id="light grey"),
        pytest.param(in_colour(white, ground=HexColor("#003366")), id="white on blue"),
        pytest.param(in_mode(NOT_PAINTED, over_picture=True), id="not painted, over a picture of the page"),
        pytest.param(in_mode(OUTLINED), id="outlined"),
    ],
)
def test_words_that_can_be_seen_are_read(words: Callable[[Canvas], None]) -> None:
    assert text_of(page_with(words)) == f"{SEEN}\n{WORDS}"


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_white_words_on_a_turned_page_are_looked_for_where_they_are_seen(degrees: int) -> None:
    assert text_of(turned(page_with(in_colour(white)), degrees)) == SEEN
    assert WORDS in text_of(turned(page_with(in_colour(white, ground=black)), degrees))


def test_white_words_beyond_the_edge_do_not_matter() -> None:
    assert text_of(draw(rows(SEEN, left=-40))) == SEEN


def notes_of(content: bytes) -> set[NoteKind]:
    return {note.kind for note in read_pdf(content, filename="acme.pdf", limits=Limits()).notes}


def page_of_text(*, hidden_lines: int) -> bytes:
    def draw_lines(canvas: Canvas) -> None:
        for row in range(660, 620, -14):
            canvas.drawString(72, row, SEEN)
        canvas.setFillColor(white)
        for line in range(hidden_lines):
            canvas.drawString(72, 600 - 14 * line, WORDS)

    return page_with(draw_lines)


def test_the_reader_is_told_of_lines_that_cannot_be_seen() -> None:
    assert notes_of(page_of_text(hidden_lines=3)) == {NoteKind.HIDDEN_TEXT}


def test_a_few_hidden_letters_are_no_text() -> None:
    assert notes_of(page_of_text(hidden_lines=1)) == set()
