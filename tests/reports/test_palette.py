"""The colours can be read by everybody: enough contrast for text, and an order that grey keeps."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.scorecard import Level, Result, Stance
from reports import palette

UNDER_TEXT = [
    *(colour for _, colour in palette.AMOUNTS),
    *palette.LEVEL_FILL.values(),
    *palette.RESULT_FILL.values(),
    *(look.colour for look in palette.STANCE_LOOK.values()),
]
BLACK_ON_WHITE = 21
LEAST_FOR_LINES = 3
"""Between a line or a bar and what it stands on: WCAG 2.2, success criterion 1.4.11."""


@pytest.mark.parametrize("colour", UNDER_TEXT)
def test_text_can_be_read_on_every_colour(colour: str) -> None:
    assert palette.contrast(palette.text_on(colour), colour) >= palette.LEAST_CONTRAST


@given(st.floats(min_value=0, max_value=100))
def test_the_number_of_every_score_can_be_read_on_its_colour(score: float) -> None:
    colour = palette.colour_of(score)
    assert palette.contrast(palette.text_on(colour), colour) >= palette.LEAST_CONTRAST


@pytest.mark.parametrize("colour", [*palette.LEVEL_FILL.values(), *palette.RESULT_FILL.values()])
def test_ink_can_be_read_on_what_a_workbook_shades(colour: str) -> None:
    assert palette.contrast(palette.INK, colour) >= palette.LEAST_CONTRAST


@pytest.mark.parametrize("ink", [palette.INK, palette.QUIET_INK])
def test_ink_can_be_read_on_paper(ink: str) -> None:
    assert palette.contrast(ink, palette.PAPER) >= palette.LEAST_CONTRAST


@pytest.mark.parametrize("colour", [palette.BLUE, *palette.SERIES])
def test_lines_and_bars_stand_out_from_paper(colour: str) -> None:
    assert palette.contrast(colour, palette.PAPER) >= LEAST_FOR_LINES


@given(st.tuples(st.floats(min_value=0, max_value=100), st.floats(min_value=0, max_value=100)).map(sorted))
def test_a_higher_score_is_never_lighter(scores: list[float]) -> None:
    low, high = (palette.luminance(palette.colour_of(score)) for score in scores)
    assert low >= high - 0.01  # parts of a colour are whole numbers


def test_the_levels_get_darker_from_step_to_step() -> None:
    shades = [palette.luminance(palette.LEVEL_FILL[level]) for level in Level]
    assert all(lighter > darker for lighter, darker in pairwise(shades))


def test_everything_that_has_a_word_has_a_colour() -> None:
    assert set(palette.LEVEL_FILL) == set(Level)
    assert set(palette.RESULT_FILL) == set(Result)
    assert set(palette.STANCE_LOOK) == set(Stance)


def test_no_two_stances_look_the_same_without_colour() -> None:
    patterns = [look.pattern for look in palette.STANCE_LOOK.values()]
    assert len(set(patterns)) == len(patterns)


def test_contrast_is_that_of_the_standard() -> None:
    assert palette.contrast("#000000", "#FFFFFF") == BLACK_ON_WHITE
    assert palette.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert palette.contrast("#0072B2", "#0072B2") == 1
