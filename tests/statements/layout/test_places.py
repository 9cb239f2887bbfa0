"""How lines stand to each other on a page."""

from __future__ import annotations

import pytest

from statements.document import Box
from statements.layout.places import has_room, is_below, is_beside, usual_pitch
from tests.factories import make_line

PITCH = 14.0
LINE = Box(left=72, top=100, right=272, bottom=110)


@pytest.mark.parametrize(
    ("left", "top", "below"),
    [
        pytest.param(72, 114, True, id="right below"),
        pytest.param(90, 117, True, id="indented, a little further"),
        pytest.param(72, 100, False, id="on the same line"),
        pytest.param(72, 90, False, id="above"),
        pytest.param(72, 128, False, id="two lines below"),
        pytest.param(300, 114, False, id="in the next column"),
    ],
)
def test_a_line_stands_right_below_another(left: float, top: float, below: bool) -> None:
    box = Box(left=left, top=top, right=left + 100, bottom=top + 10)
    assert is_below(LINE, box, PITCH) is below


@pytest.mark.parametrize(
    ("left", "top", "beside"), [(275, 100, True), (275, 102, True), (320, 100, False), (275, 114, False)]
)
def test_a_piece_of_a_line_stands_right_behind_another(left: float, top: float, beside: bool) -> None:
    assert is_beside(LINE, Box(left=left, top=top, right=left + 50, bottom=top + 10)) is beside


@pytest.mark.parametrize(("words", "room"), [("We train", True), ("Responsibilities of ours", False)])
def test_a_line_that_broke_early_had_room_for_the_next_word(words: str, room: bool) -> None:
    following = Box(left=72, top=114, right=72 + 6 * len(words), bottom=124)
    assert has_room(LINE, following, words, right=352) is room


def test_the_usual_pitch_is_the_smallest_that_recurs() -> None:
    tops = [100, 114, 128, 152, 166, 180, 204, 212]
    assert usual_pitch([make_line(top=top) for top in tops], before=0) == 14


def test_on_a_page_of_few_lines_the_usual_pitch_is_that_of_the_page_before() -> None:
    lines = [make_line(top=100), make_line(top=120)]
    assert (usual_pitch(lines, before=14), usual_pitch(lines, before=0)) == (14, 20)


def test_one_line_has_no_pitch() -> None:
    assert usual_pitch([make_line()], before=0) == 0
