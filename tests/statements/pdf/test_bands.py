"""Text and a box beside it, written line by line across, are read one after the other; a table is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, zip_longest

import pytest

from statements.document import NoteKind
from tests.statements.drawing import Put, draw, read, read_drawn, rows
from tests.statements.odd_pages import BODY, SIDE, body, by_letters, by_words, side
from tests.statements.pdf.test_columns import LAW, PAY, TEA, in_columns, line_by_line

TITLES = rows(
    *["What follows is what the people who work on the farms have said to us in this year."] * 8, top=300
)


def across(*columns: Sequence[Put]) -> list[Put]:
    """The first line of each column, then the second of each."""
    return [put for put in chain.from_iterable(zip_longest(*columns)) if put]


@pytest.mark.parametrize("write", [list, by_words, by_letters], ids=["line", "word", "letter"])
def test_a_box_written_line_by_line_with_the_text_is_read_behind_it(
    write: Callable[[list[Put]], list[Put]],
) -> None:
    document = read_drawn([*write(across(body(), side())), *TITLES])
    assert document.pages[0].text.split("\n")[: len(BODY) + len(SIDE)] == [*BODY, *SIDE]


def test_a_page_with_a_band_that_was_parted_is_noted() -> None:
    document = read_drawn([*across(body(), side()), *TITLES])
    assert [note.kind for note in document.notes] == [NoteKind.COLUMNS_REORDERED]


@pytest.mark.parametrize("write", [by_words, by_letters], ids=["word", "letter"])
def test_three_columns_written_piece_by_piece_are_read_one_after_the_other(
    write: Callable[[list[Put]], list[Put]],
) -> None:
    columns = in_columns(TEA, PAY, LAW, wide=172)
    document = read_drawn(write(line_by_line(columns)))
    assert document.pages[0].text == "\n".join((*TEA, *PAY, *LAW))


def test_the_marks_of_a_parted_band_are_exact() -> None:
    page = read(draw([*across(body(), side()), *TITLES])).pages[0]
    assert all(line.first_char is not None for line in page.lines)


AIMS = [
    "Train all of our buyers",
    "Ask workers about pay",
    "Visit each farm again",
    "Publish what we find",
    "Pay what we owe",
]
DATES = [
    "By the end of the next year",
    "At each of the visits to farms",
    "Before the harvest begins",
    "In May of each year",
    "At once",
]

ANSWERS = ["met and clear", "not met at all", "met in part", "unclear as yet", "met and shown", "not met"]
FILES = [f"in the statement {name}.pdf" for name in "acme best core dale east fell".split()]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(AIMS, DATES, id="cells of one line"),
        pytest.param(ANSWERS, FILES, id="cells in small letters"),
        pytest.param(TEA[:4], PAY[:4], id="only four rows"),
        pytest.param(BODY, [f"Note {text}" for text in BODY], id="notes beside each line"),
    ],
)
def test_rows_of_a_table_are_read_across(left: Sequence[str], right: Sequence[str]) -> None:
    columns = rows(*left, left=60), rows(*right, left=350)
    document = read_drawn([*across(*columns), *TITLES])
    assert document.pages[0].text.startswith(f"{left[0]} {right[0]}\n{left[1]} {right[1]}")
    assert document.notes == ()
