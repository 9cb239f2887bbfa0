"""What was seen in a picture stands on the page: lines as on a straight page, words where they are seen."""

from __future__ import annotations

from math import atan, degrees

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.document import Box, Line
from statements.ocr.hocr import Seen, read_seen
from statements.ocr.straighten import View, join_pieces, place_lines
from tests.statements.seeing import area, hocr, line, lines_of, plain_line, word

PAGE = View(width=500, height=700, scale=2)
WORDS = st.text(alphabet="abcdefgh.,'", min_size=1, max_size=8).filter(lambda text: text.strip(".,'"))


def seen(*areas: str) -> Seen:
    return read_seen(hocr(*areas))


def texts(seen: Seen) -> list[str]:
    text, lines = place_lines(seen, PAGE)
    return [text[line.start : line.end] for line in lines]


def placed(*areas: str, view: View = PAGE) -> tuple[Line, ...]:
    return place_lines(seen(*areas), view)[1]


@given(st.lists(st.lists(WORDS, min_size=1, max_size=6), min_size=1, max_size=6))
def test_lines_and_words_are_exact_slices_of_the_text(rows: list[list[str]]) -> None:
    text, lines = place_lines(seen(lines_of(" ".join(row) for row in rows)), PAGE)
    assert [text[line.start : line.end] for line in lines] == [" ".join(row) for row in rows]
    assert [[text[word.start : word.end] for word in line.words] for line in lines] == rows


def test_places_are_in_points() -> None:
    [first] = placed(area(plain_line("We train.", base=200)))
    assert (first.box.left, first.box.right) == (50, 135)
    assert first.box.top < 85 < 100 < first.box.bottom


def test_letters_as_high_as_most_are_given_one_height() -> None:
    usual = plain_line("We train all our buyers each year.", base=200)
    lower = plain_line("It takes one day.", base=260).replace("x_size 40", "x_size 37.4")
    heading = plain_line("Training", base=140).replace("x_size 40", "x_size 46")
    assert [line.height for line in placed(area(heading, usual, lower))] == pytest.approx([23, 20, 20])


def test_a_page_that_falls_has_its_lines_where_they_would_be_if_it_were_straight() -> None:
    rows = [
        plain_line("We train all our buyers and they tell us", base=200, slope=0.02),
        plain_line("what.", base=260, slope=0.02),
    ]
    first, second = placed(area(*rows))
    assert second.box.top - first.box.top == pytest.approx(30, abs=0.1)


def test_words_of_a_page_that_falls_stand_where_they_are_seen() -> None:
    [only] = placed(area(plain_line("We train all our buyers and they tell us", base=200, slope=0.02)))
    first, last = only.words[0].box, only.words[-1].box
    assert last.top - first.top == pytest.approx(
        0.02 * ((last.left - first.left) + (last.right - first.right)) / 2
    )


def test_a_piece_taken_out_of_a_line_is_put_back() -> None:
    whole = line(word("by", 100, 200), word("a", 150, 200), word("director", 400, 200), base=200)
    elsewhere = area(line(word("non-executive", 180, 201, wide=210), base=201, left=180))
    found = join_pieces(seen(area(whole), lines_of(["Our board", "meets."], pitch=300), elsewhere))
    assert texts(found)[0] == "by a non-executive director"


def test_the_beginning_of_a_line_is_put_back() -> None:
    rest = area(plain_line("direct suppliers answer each year", base=200, left=300))
    beginning = area(plain_line("All of our 121", base=201, left=25))
    assert texts(join_pieces(seen(rest, beginning))) == ["All of our 121 direct suppliers answer each year"]


def test_the_wider_piece_says_where_a_line_stands_in_the_order() -> None:
    beginning = area(plain_line("All of", base=200, left=150))
    between = area(plain_line("Our board meets.", base=500))
    rest = area(plain_line("our direct suppliers answer each year", base=200, left=280))
    found = texts(join_pieces(seen(beginning, between, rest)))
    assert found == ["Our board meets.", "All of our direct suppliers answer each year"]


@pytest.mark.parametrize(
    ("left", "base"),
    [
        pytest.param(290, 200, id="a column beside it"),
        pytest.param(255, 230, id="the line below"),
        pytest.param(150, 200, id="over its words"),
    ],
)
def test_lines_that_stand_apart_stay_apart(left: float, base: float) -> None:
    one, other = area(plain_line("We train", base=200)), area(plain_line("suppliers", base=base, left=left))
    assert texts(join_pieces(seen(one, other))) == ["We train", "suppliers"]


def test_a_line_that_stands_on_its_end_is_placed_as_it_is_seen() -> None:
    [only] = placed(area(line(word("Sideways", 100, 300, high=160, wide=30), base=300, angle=90)))
    assert (only.box, only.words[0].box) == (Box(left=50, top=70, right=65, bottom=150),) * 2


def shown(view: View, x: float, y: float) -> tuple[float, float]:
    """The pixel of a point of the page in the picture that was looked at."""
    a, b, c, d, e, f = view.matrix
    return a * x + c * y + e, b * x + d * y + f


@given(st.floats(-0.1, 0.1), st.floats(0, 500), st.floats(0, 700))
def test_a_straightened_picture_and_the_page_agree_where_things_are(slope: float, x: float, y: float) -> None:
    view = View(width=500, height=700, scale=2, slope=slope)
    across, down = shown(view, x, y)
    box = view.as_shown(Box(left=across - 5, top=down - 5, right=across + 5, bottom=down + 5))
    assert (box.left + 5, box.top + 5) == pytest.approx((2 * x, 2 * y), abs=0.01)


def test_a_page_that_falls_is_level_in_the_straightened_picture() -> None:
    view = View(width=500, height=700, scale=2, slope=0.05)
    assert degrees(atan(0.05)) == pytest.approx(2.86, abs=0.01)
    assert shown(view, 0, 100)[1] == pytest.approx(shown(view, 400, 100 + 0.05 * 400)[1])


def test_the_middle_of_the_page_stays_where_it_is() -> None:
    assert shown(View(width=500, height=700, scale=2, slope=0.05), 250, 350) == pytest.approx((500, 700))
