"""A header that was glued to the text of each page is parted from it."""

from __future__ import annotations

import pytest

from statements.typed.running_words import part_running_words

TEXT = "we visited every farm and asked all of the workers there about their pay and their hours. " * 4
HEADER = "Acme Ltd statement Page {} of 3"


BEGINNINGS = ("In May", "Our buyers", "All farms")
PAGES = [f"  {HEADER.format(count)}  {begun} {TEXT}" for count, begun in enumerate(BEGINNINGS, start=1)]


def test_words_that_begin_most_pages_are_parted_from_the_text() -> None:
    headers = [page.partition("\n")[0].strip() for page in part_running_words(PAGES)]
    assert headers == [HEADER.format(count) for count in (1, 2, 3)]


def test_nothing_of_a_page_is_lost() -> None:
    assert [page.split() for page in part_running_words(PAGES)] == [page.split() for page in PAGES]


def test_a_page_that_begins_otherwise_stays_as_it_is() -> None:
    other = f"Our farms {TEXT}"
    assert part_running_words([*PAGES, other])[3] == other


@pytest.mark.parametrize(
    "before",
    [
        pytest.param([f"Acme Ltd {name} {TEXT}" for name in "abc"], id="two words"),
        pytest.param([PAGES[0]] * 2, id="two pages"),
        pytest.param([f"{name} of our farms {TEXT}" for name in ("Most", "Some", "All")], id="no words"),
        pytest.param([f"{HEADER.format(number)}\n{TEXT}" for number in (1, 2, 3)], id="a line of its own"),
        pytest.param([], id="no pages"),
    ],
)
def test_pages_without_a_header_in_their_text_stay_as_they_are(before: list[str]) -> None:
    assert part_running_words(before) == before
