"""What runs along on every page is no part of what is said; what is said stays, wherever it stands."""

from __future__ import annotations

import pytest

from statements.document import Document, LineRole
from tests.statements.drawing import Put, read_drawn, rows, texts

TEXT = ("We buy tea from nine farms in three countries.", "We visit each of them every year.")
RUNNING = "Acme Ltd modern slavery statement"
HEAD, FOOT = 40.0, 815.0


def page(
    number: int, *, head: str = "Acme Ltd modern slavery statement", foot: str = "Page {} of 3"
) -> list[Put]:
    return [
        *rows(head, top=HEAD),
        *rows(*TEXT, f"It is our visit number {number} to all of them."),
        *rows(foot.format(number), top=FOOT),
    ]


def furniture(document: Document) -> list[str]:
    return [
        page.text[line.start : line.end]
        for page in document.pages
        for line in page.lines
        if line.role is LineRole.FURNITURE
    ]


@pytest.mark.parametrize(
    "foot", ["Page {} of 3", "{}", "- {} -", "{}/3", "p. {}", "Acme Ltd | {}", "PAGE {}", "– {} –"]
)
def test_headers_and_footers_are_furniture_and_not_said(foot: str) -> None:
    document = read_drawn(*(page(number, foot=foot) for number in (1, 2, 3)))
    assert furniture(document) == [text for number in (1, 2, 3) for text in (RUNNING, foot.format(number))]
    assert not any("Acme" in text or "of 3" in text for text in texts(document))


def test_furniture_stays_in_the_text_of_its_page() -> None:
    document = read_drawn(page(1), page(2))
    assert document.pages[1].text.startswith(f"{RUNNING}\n")


def test_two_pages_are_enough_for_furniture() -> None:
    assert len(furniture(read_drawn(page(1), page(2)))) == 4


def test_a_header_on_half_of_the_pages_is_furniture() -> None:
    document = read_drawn(*(page(number, head=("Left", "Right")[number % 2]) for number in (1, 2, 3, 4)))
    assert {"Left", "Right"} <= set(furniture(document))


def test_a_line_at_the_edge_of_one_page_of_four_is_said() -> None:
    said = rows("We found two cases.", top=60)
    document = read_drawn([*said, *rows(*TEXT)], rows(*TEXT), rows(*TEXT), rows(*TEXT))
    assert furniture(document) == []


def test_a_sentence_repeated_in_the_body_is_said_twice() -> None:
    document = read_drawn(rows(TEXT[0], top=400), rows(TEXT[0], top=400))
    assert texts(document) == [TEXT[0], TEXT[0]]


def test_a_file_of_one_page_loses_only_its_page_number() -> None:
    document = read_drawn(page(1, foot="1"))
    assert furniture(document) == ["1"]


def test_a_number_in_the_body_is_no_page_number() -> None:
    document = read_drawn([*rows("We employ this many people:", "120", "in three countries.")])
    assert furniture(document) == []


@pytest.mark.parametrize("top", [HEAD, FOOT])
def test_the_year_on_a_cover_is_no_page_number(top: float) -> None:
    document = read_drawn(
        [*rows("Acme Ltd", "Modern slavery statement", letters=20, pitch=24), *rows("2023", top=top)]
    )
    assert furniture(document) == []


def test_a_sentence_goes_on_around_footer_and_header() -> None:
    first = [*rows("We visit every farm and we", top=740), *rows("Acme Ltd | 1", top=FOOT)]
    second = [
        *rows("Statement", top=HEAD),
        *rows("ask all of them."),
        *rows("Acme Ltd | 2", top=FOOT),
    ]
    third = [*rows("Statement", top=HEAD), *rows("We act on it."), *rows("Acme Ltd | 3", top=FOOT)]
    assert texts(read_drawn(first, second, third)) == [
        "We visit every farm and we ask all of them.",
        "We act on it.",
    ]
