"""Paragraphs stay whole across lines, pages, columns and boxes, and apart where they are apart."""

from __future__ import annotations

import pytest

from statements.document import LineRole, Page
from statements.layout.layout import find_blocks
from tests.factories import make_line, make_page
from tests.statements.drawing import read_drawn, rows, texts

BODY = (
    "We buy tea from nine farms in three countries and visit each",
    "of them every year with people of the place.",
)


def page_of(*placed: tuple[str, float, float]) -> Page:
    """A page of lines, each with its words and where its left and top edges are."""
    start, lines = 0, []
    for text, left, top in placed:
        lines.append(make_line(text, start=start, left=left, top=top))
        start += len(text) + 1
    text = "\n".join(text for text, _, _ in placed)
    page = make_page()
    return Page(
        number=1, width=page.width, height=page.height, text=text, lines=tuple(lines), state=page.state
    )


def blocks(*placed: tuple[str, float, float]) -> list[str]:
    return [" ".join(block.text.split()) for block in find_blocks([page_of(*placed)])]


def test_a_sentence_across_two_pages_is_kept_whole() -> None:
    document = read_drawn(rows("We visit every farm and we", top=700), rows("ask all workers about pay."))
    [sentence] = document.sentences
    assert sentence.text == "We visit every farm and we\nask all workers about pay."
    assert [passage.page for passage in sentence.passages] == [1, 2]
    assert sentence.page == 1


def test_a_sentence_across_three_pages_is_kept_whole() -> None:
    document = read_drawn(rows("We visit every farm", top=700), rows("and ask"), rows("about pay."))
    assert [passage.page for passage in document.sentences[0].passages] == [1, 2, 3]


@pytest.mark.parametrize(
    "end",
    [
        "We buy all of our tea from farms in",
        "We buy tea from Assam, Malawi,",
        "All of it is bought by the",
        "It is sold by non-",
    ],
)
def test_a_sentence_that_goes_on_with_a_name_on_the_next_page_is_kept_whole(end: str) -> None:
    document = read_drawn(rows(*BODY, end, top=650), rows("Kenya Tea Board of Nairobi."))
    assert texts(document)[-1] == f"{end} Kenya Tea Board of Nairobi."


def test_a_sentence_that_ended_on_its_page_does_not_go_on() -> None:
    document = read_drawn(rows("We visit every farm.", top=700), rows("ask all workers about pay."))
    assert len(document.sentences) == 2


def test_a_heading_at_the_foot_of_a_page_stands_over_the_next() -> None:
    document = read_drawn([*rows(*BODY, top=600), *rows("Our policies", top=660)], rows(*BODY))
    assert document.sentences[-1].heading == "Our policies"


def test_a_sentence_goes_on_at_the_top_of_the_next_column() -> None:
    left = [("We visit every farm", 72.0, 100.0 + 14 * row) for row in range(6)]
    assert blocks(*left, ("and ask about pay.", 320.0, 100.0))[-1].endswith("farm and ask about pay.")


BOX = (("Case study", 400.0, 100.0), ("of our farms", 400.0, 114.0), ("in Kenya.", 400.0, 128.0))
TEXT = (
    ("We visit every farm of", 72.0, 100.0),
    ("those we buy from and", 72.0, 114.0),
    ("ask all workers there", 72.0, 128.0),
    ("about pay.", 72.0, 142.0),
)
WHOLE = {
    "We visit every farm of those we buy from and ask all workers there about pay.",
    "Case study of our farms in Kenya.",
}


@pytest.mark.parametrize(
    "order",
    [
        pytest.param([*TEXT, *BOX], id="after the text"),
        pytest.param([*BOX, *TEXT], id="before the text"),
        pytest.param([*TEXT[:2], *BOX, *TEXT[2:]], id="in the midst of the text"),
        pytest.param([TEXT[0], BOX[0], TEXT[1], BOX[1], TEXT[2], BOX[2], TEXT[3]], id="line by line"),
    ],
)
def test_a_box_beside_the_text_is_not_spliced_into_it(order: list[tuple[str, float, float]]) -> None:
    assert set(blocks(*order)) == WHOLE


def test_two_pieces_of_one_line_are_read_together() -> None:
    assert blocks(("We visit", 72.0, 100.0), ("every farm.", 116.0, 100.0)) == ["We visit every farm."]


def test_a_line_that_broke_early_ends_its_paragraph() -> None:
    assert blocks(
        ("We visit every farm of those we buy from", 72.0, 100.0),
        ("and ask about pay", 72.0, 114.0),
        ("Suppliers of ours sign our code in the year", 72.0, 128.0),
    ) == [
        "We visit every farm of those we buy from and ask about pay",
        "Suppliers of ours sign our code in the year",
    ]


def test_a_line_that_broke_early_within_a_name_goes_on() -> None:
    assert blocks(
        ("We visit every farm of those we buy our flour and our tea from", 72.0, 100.0),
        ("It was approved by the board of Wold", 72.0, 114.0),
        ("Mills Limited on 9 May 2024 in the town hall of Wold.", 72.0, 128.0),
    )[-1].endswith("the board of Wold Mills Limited on 9 May 2024 in the town hall of Wold.")


def test_a_full_line_goes_on_with_a_name() -> None:
    assert len(
        blocks(
            ("We visit every farm of those we buy from", 72.0, 100.0),
            ("and ask about pay with the people of the", 72.0, 114.0),
            ("Kenya Tea Board, which knows them all as well", 72.0, 128.0),
        )
    ) == 1  # fmt: skip


def test_a_semicolon_at_the_end_of_a_line_ends_its_item() -> None:
    assert (
        len(blocks(("“Farm” means a place for tea;", 72.0, 100.0), ("“Mill” means a factory;", 72.0, 114.0)))
        == 2
    )


def test_a_colon_that_only_happens_to_end_a_full_line_ends_nothing() -> None:
    assert len(
        blocks(
            ("Of our goals for the year we have met two:", 72.0, 100.0),
            ("workers were heard in our new plan and all", 72.0, 114.0),
            ("of our buyers were trained.", 72.0, 128.0),
        )
    ) == 1  # fmt: skip


def test_furniture_is_in_no_block() -> None:
    page = page_of(("Page 3", 72.0, 40.0), ("We visit every farm.", 72.0, 100.0))
    line = make_line("Page 3", top=40.0, role=LineRole.FURNITURE)
    marked = Page(
        number=1,
        width=page.width,
        height=page.height,
        text=page.text,
        lines=(line, page.lines[1]),
        state=page.state,
    )
    assert [block.text for block in find_blocks([marked])] == ["We visit every farm."]


def test_a_page_without_lines_has_no_blocks() -> None:
    assert find_blocks([]) == ()
