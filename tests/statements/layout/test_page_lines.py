"""What the places of a page's lines say of each."""

from __future__ import annotations

import pytest

from statements.document import Line, LineRole, Page
from statements.layout.page_lines import PageLines, lines_that_count
from tests.factories import make_line, make_page


def page_of(*texts: str, lefts: tuple[float, ...] = ()) -> PageLines:
    page = make_page(texts)
    lines: list[Line] = [
        make_line(text, start=line.start, row=row, left=left)
        for row, (text, line, left) in enumerate(
            zip(texts, page.lines, lefts or (72.0,) * len(texts), strict=True)
        )
    ]
    return PageLines(page, lines, before=0.0)


def test_furniture_does_not_count() -> None:
    page = make_page(["Page 3", "We buy tea."])
    furniture = make_line("Page 3", role=LineRole.FURNITURE)
    marked = Page(
        number=1, width=1, height=1, text=page.text, lines=(furniture, page.lines[1]), state=page.state
    )
    assert lines_that_count(marked) == [page.lines[1]]


def test_lines_one_below_the_other_are_stacked() -> None:
    assert page_of("We buy", "tea.").stacked


def test_the_end_of_a_paragraph_is_the_last_line_that_goes_on() -> None:
    here = page_of("Train all of our buyers and", "managers in", "Kenya;", "Visit farms.")
    assert here.end_of_paragraph(0) == "Kenya;"


@pytest.mark.parametrize(
    ("line", "next_line", "out"),
    [
        ("Our policies", "We buy all of our tea from nine farms.", True),
        ("Our policies", "which are known to all of our staff.", False),
        ("Our policies of the year and what became of all of them", "We buy tea.", False),
        ("We train.", "We buy all of our tea from nine farms.", False),
    ],
)
def test_a_line_stands_out_where_the_next_does_not_go_on_with_it(
    line: str, next_line: str, out: bool
) -> None:
    assert page_of(line, next_line).stands_out(0) is out


def test_the_last_line_does_not_stand_out() -> None:
    assert not page_of("Our policies").stands_out(0)


def test_a_line_with_another_right_behind_it_is_a_piece() -> None:
    page = make_page(["We visit farms1", "and mills."])
    pieces = [make_line("We visit farms1"), make_line("and mills.", start=16, left=150)]
    assert PageLines(page, pieces, before=0.0).is_piece(0)
    assert not page_of("We visit farms", "and mills.").is_piece(0)
