"""Paragraphs of plain text come out right however its lines are broken."""

from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest

from statements.document import PageState, SentenceKind
from statements.typed.typescript import read_typescript
from tests.statements.typescripts import Typed, read_typed

FIRST = (
    "Acme Ltd buys tea from nine farms in Kenya, Malawi and Assam, and has done so for more than forty "
    "years. We visit each of them every year with people of the place, who speak to the pickers in their "
    "own tongue."
)
SECOND = (
    "All of our buyers are trained each year in what to look out for and whom to call. The course takes "
    "three hours, and it was last held in May 2023 at the offices of the Kenya Tea Board in Nairobi."
)
HEADINGS = ("Our business", "Our training")


def written(width: int | None, paragraph_gap: str, line_gap: str = "\n", heading_gap: str = "\n") -> Typed:
    """A text of two sections, as programs write it: wrapped at a width or not, with gaps of their own."""
    parts = []
    for heading, paragraph in zip(HEADINGS, (FIRST, SECOND), strict=True):
        lines = textwrap.wrap(paragraph, width) if width else [paragraph]
        parts.append(heading + heading_gap + line_gap.join(lines))
    return read_typed(*paragraph_gap.join(parts).split("\n"))


WAYS = [
    pytest.param(written(None, "\n"), id="a line for each paragraph"),
    pytest.param(written(None, "\n\n", heading_gap="\n\n"), id="and empty rows between"),
    pytest.param(written(80, "\n"), id="wrapped"),
    pytest.param(written(100, "\n\n"), id="wrapped, empty rows between paragraphs"),
    pytest.param(written(120, "\n\n", heading_gap="\n\n"), id="wrapped, empty rows round headings"),
    pytest.param(
        written(80, "\n\n", line_gap="\n\n", heading_gap="\n\n"), id="an empty row after every line"
    ),
    pytest.param(written(60, "\n\n\n", line_gap="\n\n", heading_gap="\n\n"), id="and two between paragraphs"),
]


@pytest.mark.parametrize("read_text", WAYS)
def test_sentences_and_headings_are_the_same_however_lines_are_broken(read_text: Typed) -> None:
    assert read_text.texts(SentenceKind.HEADING) == list(HEADINGS)
    assert " ".join(read_text.under("Our business")) == FIRST
    assert " ".join(read_text.under("Our training")) == SECOND


@pytest.mark.parametrize("read_text", WAYS)
def test_no_sentence_is_broken(read_text: Typed) -> None:
    assert len(read_text.texts(SentenceKind.PROSE)) == 4


def test_short_lines_are_no_paragraph() -> None:
    lines = ("Acme Ltd", "1 Tea Street", "Leeds", "Tel. 0113 555 0199")
    assert len(read_typed(*lines, *textwrap.wrap(FIRST, 80)).texts()) == 6


def test_a_long_line_without_a_full_stop_goes_on_though_the_next_word_had_room() -> None:
    lines = textwrap.wrap(FIRST, 90)
    broken = [
        *lines[:-1],
        "We visit them with the people of the place, who all know the",
        "Kenya Tea Board well.",
    ]
    assert read_typed(*broken).texts()[-1].endswith("Kenya Tea Board well.")


def test_a_line_that_ends_within_a_name_goes_on_in_a_text_that_is_hardly_wrapped() -> None:
    typed = read_typed(
        "Approval",
        "",
        "This statement was approved by the board of directors of Wold",
        "Mills Limited on 9 May 2024.",
        "",
        "Signed: Jane Roe, Director",
    )
    said = "This statement was approved by the board of directors of Wold Mills Limited on 9 May 2024."
    assert said in typed.texts()


def test_bullets_within_a_line_begin_items() -> None:
    read_text = read_typed("We have these: • a code • a policy for suppliers• training")
    assert read_text.texts(SentenceKind.LIST_ITEM) == ["a code", "a policy for suppliers", "training"]


def test_breaks_that_were_lost_in_a_very_long_line_are_found_by_double_spaces() -> None:
    read_text = read_typed(f"Our business  {FIRST}  Our training  {SECOND}")
    assert read_text.texts(SentenceKind.HEADING) == list(HEADINGS)


def test_double_spaces_within_a_sentence_part_nothing() -> None:
    spaced = FIRST.replace("and has", "and  has").replace("of the place", "of the  place")
    assert len(read_typed(f"{spaced} {SECOND}").texts()) == 4


def test_columns_side_by_side_are_read_one_by_one() -> None:
    left = ["We buy tea from nine", "farms in Kenya and", "visit each of them", "every year."]
    right = ["All buyers are trained", "in what to look out", "for and whom they", "should call."]
    lines = [f"{one:<30}{other}" for one, other in zip(left, right, strict=True)]
    assert read_typed(*lines).texts() == [" ".join(left), " ".join(right)]


def test_form_feeds_part_pages() -> None:
    pages = read_typescript("One.\fTwo.\f\fFour.\f")
    assert [page.text for page in pages] == ["One.", "Two.", "", "Four."]
    assert [page.state for page in pages] == [PageState.TEXT, PageState.TEXT, PageState.BLANK, PageState.TEXT]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_are_read(end: str) -> None:
    [page] = read_typescript(f"\ufeffOne.{end}Two.{end}")
    assert page.text == "One.\nTwo."


def test_lines_stand_where_a_typewriter_would_put_them() -> None:
    [page] = read_typescript("One.\n\n    Two.")
    first, second = page.lines
    assert (second.box.top - first.box.top, second.box.left - first.box.left) == (24.0, 24.0)


def test_lines_do_not_overlap_and_stay_on_their_page() -> None:
    [page] = read_typescript(
        "\n".join([*textwrap.wrap(FIRST, 80), "", "Kenya   12", "Assam   44", "• a • b"])
    )
    assert all(above.end < below.start for above, below in pairwise(page.lines))
    assert all(0 < line.box.top < line.box.bottom < page.height for line in page.lines)
    assert all(0 < line.box.left < line.box.right < page.width for line in page.lines)


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n", "\f"])
def test_a_text_without_words_is_a_blank_page(text: str) -> None:
    assert {page.state for page in read_typescript(text)} == {PageState.BLANK}
