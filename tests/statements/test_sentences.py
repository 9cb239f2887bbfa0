"""Sentences are exact slices of their pages: nothing is lost, used twice or put out of order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.document import LineRole, Page, Sentence, SentenceKind
from statements.layout.blocks import Block, PlacedLine
from statements.sentences import find_sentences
from statements.typed.typescript import read_typescript
from tests.statements.typescripts import read_typed

Reading = tuple[Sequence[Page], Sequence[Sentence]]


def test_a_sentence_keeps_its_line_breaks() -> None:
    lines = ("We buy tea from nine farms in three countries and", "visit each of them every year.")
    assert read_typed(*lines).sentences[0].text == "\n".join(lines)


def test_a_word_divided_at_the_end_of_a_line_keeps_its_hyphen() -> None:
    assert read_typed("We audit all of our multina-", "tional suppliers.").texts() == [
        "We audit all of our multina- tional suppliers."
    ]


def test_a_page_without_words_has_no_sentences() -> None:
    assert read_typed("", " ", "").sentences == ()


def block_of(page: Page, kind: SentenceKind, *numbers: int) -> Block:
    lines = [
        PlacedLine(page=page, line=page.lines[number], start=page.lines[number].start) for number in numbers
    ]
    return Block(kind=kind, lines=lines)


def test_blocks_made_elsewhere_are_cut_as_they_come() -> None:
    [page] = read_typescript("Our farms\nWe visit them. We ask.\nKenya\n12\nBut one.")
    made = [
        block_of(page, SentenceKind.HEADING, 0),
        block_of(page, SentenceKind.PROSE, 1),
        block_of(page, SentenceKind.TABLE_ROW, 2, 3),
        block_of(page, SentenceKind.FOOTNOTE, 4),
    ]
    [marked], sentences = find_sentences([page], made)
    assert [sentence.text for sentence in sentences] == [
        "Our farms", "We visit them.", "We ask.", "Kenya\n12", "But one."
    ]  # fmt: skip
    assert {sentence.heading for sentence in sentences[1:]} == {"Our farms"}
    assert [line.role for line in marked.lines] == [
        LineRole.HEADING, *[LineRole.BODY] * 3, LineRole.FOOTNOTE
    ]  # fmt: skip


def test_no_blocks_made_elsewhere_are_no_sentences() -> None:
    assert find_sentences(read_typescript("We train."), ())[1] == ()


def test_a_row_or_heading_is_not_cut_at_its_full_stops() -> None:
    [page] = read_typescript("St. Ives. And Co.\nAcme Ltd. Kenya. The farm.")
    blocks = [block_of(page, SentenceKind.HEADING, 0), block_of(page, SentenceKind.TABLE_ROW, 1)]
    assert len(find_sentences([page], blocks)[1]) == 2


# What holds for every text.


def places(reading: Reading) -> list[tuple[int, int]]:
    """The page and the place of each character that is in a sentence."""
    return [
        (passage.page, at)
        for sentence in reading[1]
        for passage in sentence.passages
        for at in range(passage.start, passage.end)
    ]


def is_joined_from_its_slices(reading: Reading) -> bool:
    pages, sentences = reading
    return all(
        sentence.text
        == "\n".join(
            pages[passage.page - 1].text[passage.start : passage.end] for passage in sentence.passages
        )
        for sentence in sentences
    )


def uses_no_character_twice(reading: Reading) -> bool:
    used = places(reading)
    return len(used) == len(set(used))


BULLET = re.compile(r"[•●*·–—\-o\uf0b7]+|\(?(?:[a-z]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]?|\[\d\]|[A-H]\)|[¹²†]")


def loses_no_words(reading: Reading) -> bool:
    pages, _ = reading
    used = set(places(reading))
    lost = [
        "".join(page.text[at] for at in range(line.start, line.end) if (page.number, at) not in used).strip()
        for page in pages
        for line in page.lines
        if line.role is not LineRole.FURNITURE
    ]
    return all(not words or BULLET.fullmatch(words.replace(" ", "")) for words in lost)


def is_numbered_in_order(reading: Reading) -> bool:
    sentences = reading[1]
    begun = [
        (sentence.passages[0].page, sentence.passages[0].start)
        for sentence in sentences
        if sentence.kind is not SentenceKind.FOOTNOTE
    ]
    return begun == sorted(begun) and [each.number for each in sentences] == list(range(len(sentences)))


def has_no_empty_passage(reading: Reading) -> bool:
    return all(
        reading[0][passage.page - 1].text[passage.start : passage.end].strip()
        for sentence in reading[1]
        for passage in sentence.passages
    )


each_promise = pytest.mark.parametrize(
    "promise",
    [
        is_joined_from_its_slices,
        uses_no_character_twice,
        loses_no_words,
        is_numbered_in_order,
        has_no_empty_passage,
    ],
    ids=lambda promise: promise.__name__,
)

LINES = st.sampled_from(
    [
        "We train.", "our buyers", "• visit farms;", "•", "4.2 Employee training", "1. Policies", "Ltd.",
        "Signed", "In this year we will:", "Page 3", "OUR POLICIES", "multina-", "-", "o Item", "(a) audit",
        "All farms1 were visited.", "1 But one.", "[1] See there.", "Kenya    12    High", "Assam  44  Low",
        "We buy tea from nine farms in three countries and visit each of them", "of them every year.", "\f",
        "Jane Smith", "Director", "Our policies", "   indented", "We ask.  We act. • tea • coffee", "1", "",
        "e.g.", "3", "* Not all.",
    ]
)  # fmt: skip


@each_promise
@given(lines=st.lists(st.one_of(LINES, st.text("ab AB.:;•-12\t", max_size=30)), max_size=40))
def test_a_promise_holds_for_any_text(promise: Callable[[Reading], bool], lines: list[str]) -> None:
    read_text = read_typed(*lines)
    assert promise((read_text.pages, read_text.sentences))
