"""What a page usually looks like, and what is set apart on it."""

from __future__ import annotations

import pytest

from statements.layout.looks import Look, looks_like_heading, stands_alone_like_heading, usual_look
from tests.factories import make_line

USUAL = Look(height=10, bold=False)


def test_the_usual_look_is_that_of_most_letters() -> None:
    lines = [
        make_line("Our policies", letters=18, bold=True),
        make_line("We buy tea from nine farms in May."),
    ]
    assert usual_look(lines) == USUAL


def test_a_page_whose_lines_are_mostly_bold_is_bold() -> None:
    assert usual_look([make_line(bold=True), make_line(bold=True), make_line()]).bold


def test_no_lines_have_no_height() -> None:
    assert usual_look([]) == Look(height=0, bold=False)


@pytest.mark.parametrize(
    ("text", "letters", "bold"),
    [
        ("Our policies", 10, True),
        ("Our policies", 14, False),
        ("OUR POLICIES", 10, False),
        ("1. Our policies", 14, False),
    ],
)
def test_what_is_set_apart_looks_like_a_heading(text: str, letters: float, bold: bool) -> None:
    assert looks_like_heading(make_line(text, letters=letters, bold=bold), text, USUAL)


@pytest.mark.parametrize(
    "text",
    [
        "Our policies are known.",
        "our policies",
        "UK",
        "Signed",
        "3 May 2023",
        "Chief Executive",
        "a@acme.com",
        "£14.25",
    ],
)
def test_what_is_set_apart_and_no_heading(text: str) -> None:
    assert not looks_like_heading(make_line(text, letters=10, bold=len(text) > 2), text, USUAL)


@pytest.mark.parametrize(
    "text", ["Our policies", "How we work", "3.1 Our policies", "What is modern slavery"]
)
def test_a_line_that_stands_alone_like_a_heading(text: str) -> None:
    assert stands_alone_like_heading(text)


@pytest.mark.parametrize(
    "text", ["Our policies,", "Our farms in", "Tea, sugar", "Region: Asia", "UK", "We will:"]
)
def test_a_line_that_stands_alone_unlike_a_heading(text: str) -> None:
    assert not stands_alone_like_heading(text)
