"""What writers set apart without telling their files: headings in bold, typed bullets, broken lines."""

from __future__ import annotations

import pytest

from statements.document import SentenceKind
from statements.typed.paragraphs import (
    Paragraph,
    Row,
    bullet_length,
    entries_of,
    split_rows,
    visible,
    with_headings,
)

HEADING, PROSE, ITEM = SentenceKind.HEADING, SentenceKind.PROSE, SentenceKind.LIST_ITEM
TEXT = "We buy tea from twelve farms in Kenya, and we have known each of them for many years now."


def prose(*texts: str, bold: bool = False, kind: SentenceKind = PROSE) -> Paragraph:
    return Paragraph(kind=kind, rows=tuple(Row(text=text, bold=bold) for text in texts))


def found_kinds(*paragraphs: Paragraph) -> list[SentenceKind]:
    return [paragraph.kind for paragraph in with_headings(paragraphs)]


@pytest.mark.parametrize(
    ("rows", "parted"),
    [
        (("We buy tea", "from Kenya."), False),
        (("We buy tea from,", "Kenya."), False),
        (("We buy tea of", "Acme Ltd."), False),
        (("Jane Doe", "Director"), True),
        (("We buy tea.", "We know it."), True),
        (("We buy:", "• tea"), True),
        (("We buy tea, and", "- coffee"), True),
    ],
)
def test_a_line_break_parts_what_does_not_go_on(rows: tuple[str, str], parted: bool) -> None:
    assert len(list(split_rows(PROSE, [Row(text=text) for text in rows]))) == 1 + parted


def test_a_heading_over_two_lines_stays_one() -> None:
    assert len(list(split_rows(HEADING, [Row(text="Modern slavery"), Row(text="Statement 2023")]))) == 1


def test_the_end_of_a_page_parts_nothing() -> None:
    rows = [Row(text="We buy tea."), Row(text="We know it.", page=2, goes_on=True)]
    assert len(list(split_rows(PROSE, rows))) == 1


@pytest.mark.parametrize(
    ("text", "length"),
    [("• tea", 2), ("•tea", 1), ("- tea", 2), ("-tea", 0), ("* tea", 2), ("tea", 0), ("•", 0)],
)
def test_a_typed_bullet_is_known_by_the_space_after_it(text: str, length: int) -> None:
    assert bullet_length(prose(text)) == length


@pytest.mark.parametrize("title", ["Our policies", "Our policies:", "1. Our policies", "2023"])
def test_a_short_line_in_bold_over_text_is_a_heading(title: str) -> None:
    assert found_kinds(prose(title, bold=True), prose(TEXT)) == [HEADING, PROSE]


def test_two_lines_in_capitals_over_text_are_two_headings() -> None:
    assert found_kinds(prose("ACME LTD"), prose("MODERN SLAVERY"), prose(TEXT)) == [HEADING, HEADING, PROSE]


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param([prose(TEXT, bold=True), prose(TEXT)], id="a sentence in bold"),
        pytest.param([prose("Our policies"), prose(TEXT)], id="not bold"),
        pytest.param([prose(TEXT), prose("Jane Doe", bold=True)], id="nothing under it"),
        pytest.param([prose("Jane Doe", bold=True), prose("3 May 2023"), prose(TEXT)], id="a date under it"),
        pytest.param([prose("We:", bold=True), prose("buy tea", kind=ITEM)], id="a lead of a list"),
        pytest.param([prose("UK"), prose(TEXT)], id="an abbreviation"),
        pytest.param([prose("— * —", bold=True), prose(TEXT)], id="an ornament"),
        pytest.param([prose("Tea", bold=True), prose("Tea is good.", bold=True)], id="all is bold"),
    ],
)
def test_what_only_looks_like_a_heading_is_none(paragraphs: list[Paragraph]) -> None:
    assert HEADING not in found_kinds(*paragraphs)


@pytest.mark.parametrize("said", [TEXT + " " + TEXT, "Signed by Jane Doe", "For and on behalf of Acme Ltd"])
def test_what_the_file_calls_a_heading_may_be_none(said: str) -> None:
    assert found_kinds(prose(said, kind=HEADING), prose(TEXT)) == [PROSE, PROSE]


@pytest.mark.parametrize(
    ("cells", "entries"),
    [
        (["Fees", "12"], ("Fees", "12")),
        (["Fees", "", "Acme Ltd."], ("Fees", "Acme Ltd.")),
        (["Fees", ""], ()),
        (["", ""], ()),
        (["Fees", "We ask each farm about them."], ()),
        (["Fees", "word " * 21], ()),
    ],
)
def test_a_row_has_entries_or_places_prose(cells: list[str], entries: tuple[str, ...]) -> None:
    assert entries_of(cells) == entries


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("  a \n\t b  ", "a b"),
        ("t\u00ade\u200ba", "tea"),
        ("\u202eaet\u202c", "aet"),
        ("a\x00b", "a b"),
        ("é—”", "é—”"),
    ],
)
def test_text_is_read_as_it_is_seen(text: str, seen: str) -> None:
    assert visible(text) == seen
