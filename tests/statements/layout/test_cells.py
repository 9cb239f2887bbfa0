"""Texts that stand side by side are found, whether a file parts them or joins them in one line."""

from __future__ import annotations

from statements.document import Box
from statements.layout.cells import find_rows

Placed = tuple[str, float, float]
PROSE = [
    ("We buy tea from nine farms in three countries and visit each.", 72.0, 300.0 + 14 * row)
    for row in range(5)
]


def box(text: str, left: float, top: float, width: float = 5.0) -> Box:
    return Box(left=left, top=top, right=left + width * len(text), bottom=top + 10)


def rows(*placed: Placed) -> list[list[list[str]]]:
    """The texts of the cells of each row."""
    all_placed = [*placed, *PROSE]
    texts = [text for text, _, _ in all_placed]
    found = find_rows([box(*each) for each in all_placed], texts)
    return [[[texts[index] for index in cell] for cell in row.cells] for row in found]


def test_texts_on_one_line_are_cells() -> None:
    assert rows(("Kenya", 72, 100), ("12", 250, 100), ("High", 400, 100)) == [[["Kenya"], ["12"], ["High"]]]


def test_a_cell_may_have_several_lines() -> None:
    placed = (
        ("Fees paid", 72, 100),
        ("by migrants", 72, 112),
        ("Ask them", 250, 100),
        ("off site", 250, 112),
    )
    assert rows(*placed) == [[["Fees paid", "by migrants"], ["Ask them", "off site"]]]


def test_a_short_cell_may_stand_in_the_middle_of_a_high_one() -> None:
    placed = (("Kenya", 72, 106), ("Tea, coffee", 250, 100), ("and cocoa", 250, 112))
    assert rows(*placed) == [[["Kenya"], ["Tea, coffee", "and cocoa"]]]


def test_the_next_line_of_a_row_that_is_written_across_goes_to_its_cell() -> None:
    placed = (("Kenya", 72, 100), ("Tea, coffee", 250, 100), ("12", 400, 100), ("and cocoa", 250, 112))
    assert rows(*placed) == [[["Kenya"], ["Tea, coffee", "and cocoa"], ["12"]]]


def test_the_next_line_of_a_cell_that_is_joined_with_others_goes_to_its_row() -> None:
    texts = ["Cocoa traced to", "the farm", "64% 78% 95% by June", "2025", *(text for text, _, _ in PROSE)]
    placed = [
        ("Cocoa traced to", 72.0, 100.0),
        ("the farm", 72.0, 112.0),
        ("64% 78% 95% by June", 160.0, 100.0),
    ]
    boxes = [*(box(*each) for each in placed), box("2025", 220, 112), *(box(*each) for each in PROSE)]
    assert [row.members for row in find_rows(boxes, texts)] == [[0, 1, 2, 3]]


def test_a_new_row_begins_at_the_left() -> None:
    placed = (("Kenya", 72, 100), ("12", 250, 100), ("Assam", 72, 112), ("44", 250, 112))
    assert rows(*placed) == [[["Kenya"], ["12"]], [["Assam"], ["44"]]]


def test_a_line_with_wide_gaps_in_it_is_a_row_in_one_piece() -> None:
    texts = ["Kenya 12 High", *(text for text, _, _ in PROSE)]
    found = find_rows([box("Kenya 12 High", 72, 100, width=30), *(box(*each) for each in PROSE)], texts)
    assert [row.members for row in found] == [[0]]


def test_lines_below_each_other_are_no_row() -> None:
    assert rows() == []


def test_a_column_of_many_lines_is_no_first_cell() -> None:
    column = [("We visit farms.", 72.0, 100.0 + 12 * row) for row in range(9)]
    assert rows(*column, ("All of them.", 250, 100)) == []
