"""Paragraphs stand on their pages as a typescript would have them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from statements.document import LineRole, PageState, SentenceKind
from statements.typed.paragraphs import Paragraph, Row
from statements.typed.typeset import typeset

ITEM, PROSE, ROW = SentenceKind.LIST_ITEM, SentenceKind.PROSE, SentenceKind.TABLE_ROW


def of(kind: SentenceKind, *texts: str, page: int = 1, level: int = 0) -> Paragraph:
    return Paragraph(kind=kind, rows=tuple(Row(text=text, page=page) for text in texts), level=level)


def test_nothing_stands_on_one_blank_page() -> None:
    [page], blocks = typeset([])
    assert (page.state, page.text, blocks) == (PageState.BLANK, "", ())


def test_lines_stand_below_each_other_and_paragraphs_further_apart() -> None:
    [page], _ = typeset([of(PROSE, "one", "two"), of(PROSE, "three"), of(ITEM, "four"), of(ITEM, "five")])
    tops = [line.box.top for line in page.lines]
    assert [below - above for above, below in pairwise(tops)] == [12.0, 24.0, 24.0, 12.0]


def test_an_inner_list_stands_further_right() -> None:
    [page], _ = typeset([of(ITEM, "one"), of(ITEM, "two", level=1)])
    outer, inner = page.lines
    assert outer.box.left < inner.box.left


def test_the_cells_of_a_row_stand_side_by_side() -> None:
    [page], [block] = typeset([of(ROW, "Fees", "12", "none")])
    assert len({line.box.top for line in page.lines}) == 1
    assert all(left.box.right < right.box.left for left, right in pairwise(page.lines))
    assert block.text == "Fees\n12\nnone"


def test_a_bullet_is_on_the_page_and_no_part_of_the_item() -> None:
    [page], [block] = typeset([of(ITEM, "• buy tea")])
    assert (page.text, block.text) == ("• buy tea", "buy tea")


def test_footnotes_are_marked_as_such() -> None:
    [page], _ = typeset([of(PROSE, "Text."), of(SentenceKind.FOOTNOTE, "Since 2019.")])
    assert [line.role for line in page.lines] == [LineRole.BODY, LineRole.FOOTNOTE]


@given(st.lists(st.tuples(st.text("ab ", min_size=1).filter(str.strip), st.integers(1, 4)), min_size=1))
def test_every_line_is_a_slice_of_its_page(rows: list[tuple[str, int]]) -> None:
    pages, blocks = typeset([of(PROSE, text, page=page) for text, page in rows])
    assert [block.text for block in blocks] == [text for text, _ in rows]
    assert [block.lines[0].page.number for block in blocks] == [page for _, page in rows]
    assert all(
        page.text == "\n".join(page.text[line.start : line.end] for line in page.lines) for page in pages
    )
    assert len(pages) == max(page for _, page in rows)
