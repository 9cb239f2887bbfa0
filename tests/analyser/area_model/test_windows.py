from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyser.area_model.windows import (
    ONE_SIGN,
    PIECES_OF_A_SENTENCE,
    PIECES_OF_A_WINDOW,
    Window,
    windows,
)

lengths = st.lists(st.integers(0, PIECES_OF_A_SENTENCE), max_size=60)


@given(lengths)
def test_every_sentence_is_judged_once_in_order(given_lengths: list[int]) -> None:
    judged = [number for window in windows(given_lengths) for number in range(window.start, window.end)]
    assert judged == list(range(len(given_lengths)))


@given(lengths)
def test_no_window_is_longer_than_the_network_reads_well(given_lengths: list[int]) -> None:
    read = [given_lengths[window.first : window.last] for window in windows(given_lengths)]
    assert all(ONE_SIGN + sum(each) + ONE_SIGN * len(each) <= PIECES_OF_A_WINDOW + ONE_SIGN for each in read)


@given(lengths)
def test_what_is_judged_is_read(given_lengths: list[int]) -> None:
    found = list(windows(given_lengths))
    assert all(0 <= each.first <= each.start < each.end <= each.last <= len(given_lengths) for each in found)


def test_a_statement_without_sentences_has_no_windows() -> None:
    assert list(windows([])) == []


def test_a_short_statement_is_read_in_one_window() -> None:
    assert list(windows([20, 20, 20])) == [Window(first=0, start=0, end=3, last=3)]


def test_a_sentence_too_long_for_a_neighbour_is_left_out() -> None:
    assert list(windows([96, 96]))[-1] == Window(first=1, start=1, end=2, last=2)
