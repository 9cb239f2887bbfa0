"""Columns are read one after the other, however the file writes them; nothing else is taken for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

import pytest

from statements.document import NoteKind
from tests.hostile import turned_upright
from tests.statements.drawing import Put, cropped, draw, read, read_drawn, rows, texts

TEA = (
    "We buy tea from nine farms", "and visit each of them every", "year with people who speak",
    "the language of the workers.", "Farms that fail must show us", "a plan and the dates for it.",
    "We do not leave at once, as", "workers would bear the cost.", "No farm was left last year.",
)  # fmt: skip
PAY = (
    "Workers are asked about pay", "in private, without managers", "near, so that nobody fears",
    "what the answer may lead to.", "Most are paid by the kilo of", "leaves, and some of them do",
    "not reach the lowest wage in", "the weeks before the harvest.", "We now pay the gap ourselves.",
)  # fmt: skip
LAW = (
    "This is made under the law", "of the country in which the", "company sits, and was read",
    "by all who must sign it now.", "The board read each draft of", "it and asked for three more",
    "figures, which are given in", "the table at the end of it.", "The next one is due in May.",
)  # fmt: skip
TITLE = "Our third modern slavery statement tells what we found on farms this year and what we did about it."


def in_columns(*columns: Sequence[str], wide: float) -> list[list[Put]]:
    return [rows(*column, left=50 + wide * number, top=150) for number, column in enumerate(columns)]


def line_by_line(columns: list[list[Put]]) -> list[Put]:
    return list(chain.from_iterable(zip(*columns, strict=True)))


def column_by_column(columns: list[list[Put]]) -> list[Put]:
    return list(chain.from_iterable(columns))


ACROSS = "What follows was written by the workers on the farms themselves and not by us."
TITLE_ROW = rows(TITLE, left=50, top=110)
TWO = in_columns(TEA, PAY, wide=250)
THREE = in_columns(TEA, PAY, LAW, wide=172)
IN_ORDER = {2: "\n".join((TITLE, *TEA, *PAY)), 3: "\n".join((TITLE, *TEA, *PAY, *LAW))}


@pytest.mark.parametrize("columns", [TWO, THREE], ids=["two", "three"])
def test_columns_written_line_by_line_are_read_one_after_the_other(columns: list[list[Put]]) -> None:
    document = read_drawn([*TITLE_ROW, *line_by_line(columns)])
    assert document.pages[0].text == IN_ORDER[len(columns)]


@pytest.mark.parametrize("columns", [TWO, THREE], ids=["two", "three"])
def test_columns_written_one_after_the_other_are_left_as_they_are(columns: list[list[Put]]) -> None:
    document = read_drawn([*TITLE_ROW, *column_by_column(columns)])
    assert document.pages[0].text == IN_ORDER[len(columns)]
    assert document.notes == ()


def test_a_page_that_was_put_in_order_is_noted() -> None:
    document = read_drawn(rows(*TEA), line_by_line(TWO))
    assert [(note.kind, note.page) for note in document.notes] == [(NoteKind.COLUMNS_REORDERED, 2)]


def test_a_line_across_both_columns_parts_those_above_from_those_below() -> None:
    middle = rows(ACROSS, left=50, top=290)
    below = [rows(*column[::-1], left=50 + 250 * number, top=320) for number, column in enumerate((TEA, PAY))]
    document = read_drawn([*line_by_line(TWO), *middle, *line_by_line(below)])
    assert document.pages[0].text.split("\n") == [*TEA, *PAY, ACROSS, *TEA[::-1], *PAY[::-1]]


def test_sentences_of_reordered_columns_are_whole() -> None:
    said = texts(read_drawn(line_by_line(TWO)))
    assert "Farms that fail must show us a plan and the dates for it." in said
    assert "We now pay the gap ourselves." in said


@pytest.mark.parametrize("order", [line_by_line, column_by_column])
def test_a_sentence_from_one_column_to_the_next_is_kept_whole(
    order: Callable[[list[list[Put]]], list[Put]],
) -> None:
    columns = in_columns((*TEA, "In the last year we began to"), ("ask buyers too.", *PAY), wide=250)
    assert "In the last year we began to ask buyers too." in texts(read_drawn(order(columns)))


def test_a_table_of_short_cells_is_read_row_by_row() -> None:
    cells = [("Kenya", "12 farms", "high"), ("India", "30 farms", "high"), ("Peru", "4 farms", "low")] * 4
    table = [
        Put(text=cell, left=72 + 160 * column, top=150 + 16 * row)
        for row, entry in enumerate(cells)
        for column, cell in enumerate(entry)
    ]
    document = read_drawn(table)
    assert document.notes == ()
    assert [line.split() for line in document.pages[0].text.split("\n")] == [
        " ".join(entry).split() for entry in cells
    ]


def test_lines_of_one_column_with_wide_gaps_between_words_are_no_columns() -> None:
    document = read_drawn(rows(*("We   buy   tea   from   nine   farms   and   visit   them",) * 12))
    assert document.notes == ()


def test_a_few_pairs_side_by_side_are_no_columns() -> None:
    document = read_drawn(line_by_line(in_columns(TEA[:4], PAY[:4], wide=250)))
    assert document.notes == ()


def test_reordered_lines_stand_where_they_are_seen_on_a_cropped_page() -> None:
    box = read(cropped(draw(line_by_line(TWO)), left=30, top=60)).pages[0].lines[0].box
    assert (box.left, box.bottom) == pytest.approx((50 - 30, 150 - 60 + 2), abs=3)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_columns_of_a_turned_page_are_read_one_after_the_other(degrees: int) -> None:
    document = read(turned_upright(line_by_line(TWO), degrees))
    assert document.pages[0].text == "\n".join((*TEA, *PAY))
