"""A page is read as a reader reads it: no box inside a sentence, nothing twice, nothing that is cut off."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from statements.document import LineRole
from statements.isolation.isolate import Limits
from statements.pdf.read_pdf import read_pdf
from tests.statements.drawing import Put, draw, rows
from tests.statements.odd_pages import BODY, SIDE, body, by_words, drawn, side


def texts_of(content: bytes) -> list[str]:
    """The lines of the first page, as they are read."""
    return read_pdf(content, filename="acme.pdf", limits=Limits()).pages[0].text.split("\n")


FAR = body(left=250)
AT_LEFT = side(left=50)


@pytest.mark.parametrize(
    "puts",
    [
        pytest.param([*body()[:3], *side(top=157), *body()[3:]], id="on lines of its own"),
        pytest.param([*body()[:3], *side(), *body()[3:]], id="on the same lines, earlier"),
        pytest.param([*body()[:1], *side(), *body()[1:]], id="begun on a line of the text"),
        pytest.param([*body()[:3], *side(top=116), *body()[3:]], id="ended on a line of the text"),
        pytest.param([*FAR[:3], *side(left=50, top=157), *FAR[3:]], id="to the left"),
        pytest.param([*FAR[:1], *AT_LEFT, *FAR[1:]], id="to the left, begun on a line of the text"),
        pytest.param(by_words([*body()[:3], *side(top=157), *body()[3:]]), id="word by word"),
    ],
)
def test_a_box_beside_the_text_is_not_read_inside_a_sentence(puts: list[Put]) -> None:
    assert texts_of(draw(puts)) == [*BODY, *SIDE]


def test_a_box_inside_a_sentence_that_goes_on_elsewhere_is_read_before_it() -> None:
    open_end = [*body()[:3], *side(top=157), *body()[3:5]]
    assert texts_of(draw(open_end)) == [*SIDE, *BODY[:5]]


def test_two_boxes_inside_a_sentence_are_both_put_behind_it() -> None:
    first, second = side(top=157)[:2], side(top=199)[2:]
    assert texts_of(draw([*body()[:2], *first, *body()[2:4], *second, *body()[4:]])) == [*BODY, *SIDE]


@pytest.mark.parametrize(
    "puts",
    [
        pytest.param([*side(), *body()], id="a box before the text"),
        pytest.param([*body(), *side()], id="a box after the text"),
        pytest.param(
            [*rows("Our farms.", left=60), *side(top=137), *body(top=144)], id="a box between two sentences"
        ),
        pytest.param([*body(), *body(left=330)], id="two columns"),
        pytest.param([*body()[:3], *side(top=180), *body(top=260)[3:]], id="a paragraph far below"),
    ],
)
def test_what_a_file_writes_in_order_is_left_so(puts: list[Put]) -> None:
    assert texts_of(draw(puts)) == [put.text for put in puts]


def test_cells_of_a_table_are_left_cell_by_cell() -> None:
    what = rows("audits of all our", "sites in Asia and", "in Africa", left=60)
    when = rows("once a year and", "after each fault", left=250, top=137)
    below = rows("training of buyers", left=60, top=130 + 3 * 14 + 3)
    assert texts_of(draw([*what, *when, *below])) == [put.text for put in (*what, *when, *below)]


@pytest.mark.parametrize("off", [0.0, 0.4, 1.2])
def test_words_drawn_twice_for_a_shadow_are_read_once(off: float) -> None:
    again = [Put(text=put.text, left=put.left + off, top=put.top + off) for put in body()]
    assert texts_of(draw([*body(), *again])) == BODY


def test_the_same_words_in_two_places_are_read_twice() -> None:
    assert texts_of(draw([*rows("We train.", "We ask.", "We train.")])) == [
        "We train.",
        "We ask.",
        "We train.",
    ]


def in_margin(canvas: Canvas) -> None:
    for put in body()[:2]:
        canvas.drawString(put.left, 842 - put.top, put.text)
    canvas.saveState()
    canvas.translate(30, 300)
    canvas.rotate(90)
    canvas.drawString(0, 0, "Annual report of Acme")
    canvas.restoreState()
    for put in body()[2:]:
        canvas.drawString(put.left, 842 - put.top, put.text)


def test_a_title_on_its_side_in_the_margin_is_no_part_of_the_text() -> None:
    page = read_pdf(drawn(in_margin), filename="acme.pdf", limits=Limits()).pages[0]
    assert page.text.split("\n") == [*BODY, "Annual report of Acme"]
    assert [line.role for line in page.lines] == [LineRole.BODY] * len(BODY) + [LineRole.FURNITURE]


def test_what_is_cut_off_from_a_page_is_not_read() -> None:
    puts = [*rows("Never seen.", top=-20), *rows("Seen."), *rows("Nor this.", top=900)]
    assert texts_of(draw(puts)) == ["Seen."]
