"""What runs along on every page is no part of what is said; what is said stays, wherever it stands."""

from __future__ import annotations

import pytest

from statements.document import Document, LineRole
from tests.statements.drawing import Put, read_drawn, rows, texts
from tests.statements.typescripts import read_typed

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


def test_what_runs_along_on_left_or_on_right_pages_is_furniture() -> None:
    pages = [page(number, head=("Acme Ltd", "Statement", "Our report")[number % 3]) for number in range(1, 9)]
    sides = [page(number, head=("Left page", "Right page")[number % 2]) for number in range(1, 8)]
    assert {"Left page", "Right page"} <= set(furniture(read_drawn(*sides)))
    assert not {"Acme Ltd", "Our report"} & set(furniture(read_drawn(*pages)))


@pytest.mark.parametrize("number", ["12 | Our report", "Our report | 13", "iv Our report", "Our report 14"])
def test_a_header_is_the_same_on_either_side_of_its_number(number: str) -> None:
    heads = [number, "Our report | 20", "21 | Our report"]
    document = read_drawn(*(page(count, head=head) for count, head in enumerate(heads, start=1)))
    assert set(heads) <= set(furniture(document))


def test_the_title_of_a_part_that_runs_along_for_three_pages_is_furniture() -> None:
    heads = ["Part one", "Part one", "Part one", *(f"Something else {name}" for name in "abcdef")]
    document = read_drawn(*(page(number, head=head) for number, head in enumerate(heads, start=1)))
    assert "Part one" in furniture(document)
    assert "Something else a" not in furniture(document)


def test_a_header_below_the_edge_that_begins_each_page_is_furniture() -> None:
    pages = [
        [*rows("Acme Ltd statement", top=200), *rows(f"We visited farm {name}.", top=260)] for name in "abc"
    ]
    assert furniture(read_drawn(*pages)) == ["Acme Ltd statement"] * 3


def test_a_bullet_alone_at_the_foot_of_each_page_is_no_furniture() -> None:
    read_text = read_typed(
        "\f".join(f"We have a list here {name}:\n\uf0b7\ntrain farm {name}" for name in "abc")
    )
    assert read_text.with_role(LineRole.FURNITURE) == []


def test_a_sentence_that_begins_two_pages_is_said_twice() -> None:
    pages = [[*rows("We buy tea from nine farms and visit", "each of them every year.", top=300)]] * 2
    assert furniture(read_drawn(*pages)) == []


def test_the_year_on_many_covers_is_no_page_number() -> None:
    pages = [[*rows("Acme Ltd"), *rows(year, top=HEAD)] for year in ("2021", "2022", "2023")]
    assert furniture(read_drawn(*pages)) == ["Acme Ltd"] * 3


def test_the_edge_of_a_long_text_is_no_deeper_than_that_of_a_page() -> None:
    lines = [f"We visited farm number {count} in the year." for count in range(60)]
    read_text = read_typed(*lines[:20], "120", *lines[20:])
    assert read_text.with_role(LineRole.FURNITURE) == []


def test_headers_and_footers_of_short_text_pages_are_furniture() -> None:
    pages = [
        f"Acme Ltd statement\nWe visited farm {name}.\nPage {number} of 3"
        for number, name in enumerate("abc", 1)
    ]
    read_text = read_typed("\f".join(pages))
    assert read_text.texts() == ["We visited farm a.", "We visited farm b.", "We visited farm c."]


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
