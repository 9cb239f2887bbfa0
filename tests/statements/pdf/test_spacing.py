"""Letter-spaced headings are read as the words that they are; single letters that are no words stay apart."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from statements.document import Page
from statements.isolation.isolate import Limits
from statements.pdf.read_pdf import read_pdf
from tests.statements.drawing import LETTERS, Put, draw, rows
from tests.statements.odd_pages import drawn


def first_page(content: bytes) -> Page:
    return read_pdf(content, filename="acme.pdf", limits=Limits()).pages[0]


def set_apart(canvas: Canvas) -> None:
    text = canvas.beginText(72, 700)
    text.setCharSpace(LETTERS / 2)
    text.textOut("MODERN SLAVERY")
    canvas.drawText(text)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(draw(rows("M O D E R N   S L A V E R Y")), id="three spaces between words"),
        pytest.param(draw(rows("M O D E R N  S L A V E R Y")), id="two spaces between words"),
        pytest.param(
            draw([Put(text=letter, left=72 + 18 * at) for at, letter in enumerate("MODERN SLAVERY")]),
            id="letter by letter",
        ),
        pytest.param(drawn(set_apart), id="set apart without spaces"),
    ],
)
def test_letter_spaced_words_are_words(content: bytes) -> None:
    assert first_page(content).text == "MODERN SLAVERY"


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("1. O U R   P O L I C Y", "1. OUR POLICY"),
        ("T R A I N I N G", "TRAINING"),
        ("P E O P L E   &   P A Y", "PEOPLE & PAY"),
        ("A B C Smith and D Jones", "A B C Smith and D Jones"),
        ("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8"),
        ("We buy a b c of tea", "We buy a b c of tea"),
    ],
)
def test_only_letters_in_a_row_make_words(printed: str, words: str) -> None:
    assert first_page(draw(rows(printed))).text == words


def test_answers_far_apart_in_a_table_stay_apart() -> None:
    answers = [Put(text="Y", left=72 + 60 * number) for number in range(7)]
    assert first_page(draw(answers)).text == "Y Y Y Y Y Y Y"


def test_a_letter_spaced_line_keeps_its_place() -> None:
    content = draw(rows("M O D E R N   S L A V E R Y", "We train."))
    [heading, _] = first_page(content).lines
    assert (heading.box.left, heading.box.bottom) == pytest.approx((72, 132), abs=2)
    assert heading.box.right > 72 + 130
