"""Printed page numbers are believed only where they count on as the pages do."""

from __future__ import annotations

import pytest

from statements.layout.labels import find_labels, is_page_number
from tests.statements.drawing import read_drawn, rows


@pytest.mark.parametrize(
    ("edges", "labels"),
    [
        pytest.param(["1", "2", "3"], ["1", "2", "3"], id="alone"),
        pytest.param(["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"], ["1", "2", "3"], id="page of"),
        pytest.param(["37 | Report", "Report | 38"], ["37", "38"], id="left and right pages"),
        pytest.param(["i", "ii", "iii", "iv"], ["i", "ii", "iii", "iv"], id="Roman"),
        pytest.param(["iv", "v", "1", "2"], ["iv", "v", "1", "2"], id="Roman, then Arabic"),
        pytest.param(["cover", "2", "pictures", "4"], [None, "2", None, "4"], id="not on every page"),
        pytest.param(["Report 2023 7", "Report 2023 8"], ["7", "8"], id="beside a year"),
        pytest.param(["3REPORT", "4REPORT"], ["3", "4"], id="without a space"),
        pytest.param(["- 12 -", "– 13 –"], ["12", "13"], id="between dashes"),
        pytest.param(["1/5", "2/5"], ["1", "2"], id="with a stroke"),
        pytest.param(["Version 1 page 9", "Version 1 page 10"], ["9", "10"], id="beside a version"),
    ],
)
def test_a_number_that_counts_on_is_the_label(edges: list[str], labels: list[str | None]) -> None:
    assert find_labels([[edge] for edge in edges]) == labels


@pytest.mark.parametrize(
    "edges",
    [
        pytest.param(["37"], id="one page alone"),
        pytest.param(["3", "5"], id="counts otherwise than the pages"),
        pytest.param(["7", "7", "7"], id="the same number"),
        pytest.param(["Report 2023", "Report 2023"], id="a year"),
        pytest.param(["no number", "none here"], id="no number"),
        pytest.param(["4", "3", "2"], id="counts down"),
    ],
)
def test_what_does_not_count_on_is_no_label(edges: list[str]) -> None:
    assert find_labels([[edge] for edge in edges]) == [None] * len(edges)


def test_of_two_numbers_the_one_that_counts_on_is_the_label() -> None:
    assert find_labels([["2019", "12", "4"], ["2019", "9", "5"], ["2019", "30", "6"]]) == ["4", "5", "6"]


@pytest.mark.parametrize(
    "text", ["3", "Page 3", "Page 3 of 12", "3/12", "- 3 -", "p. 3", "iv", "Acme page 3 of 9"]
)
def test_a_page_number(text: str) -> None:
    assert is_page_number(text)


@pytest.mark.parametrize("text", ["2023", "3 farms", "Part 3", "Acme 3", "I", "vision", "12.5", "Page three"])
def test_what_is_no_page_number(text: str) -> None:
    assert not is_page_number(text)


def test_the_pages_of_a_document_have_their_labels() -> None:
    pages = [
        [*rows("We buy tea.", f"This is farm {name}."), *rows(str(37 + at), top=815)]
        for at, name in enumerate("ab")
    ]
    assert [page.label for page in read_drawn(*pages).pages] == ["37", "38"]


def test_the_only_page_of_a_document_has_no_label() -> None:
    [page] = read_drawn([*rows("We buy tea."), *rows("1", top=815)]).pages
    assert page.label is None
