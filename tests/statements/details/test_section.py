"""Where in a longer document the statement stands, and when nothing is cut off."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statements.details.kind import STATEMENTS, find_kind
from statements.details.section import find_section
from statements.document import Document
from statements.statement import Kind
from tests.factories import make_document
from tests.statements.drawing import Put, draw, read

SLAVERY = [
    "This statement is made under section 54 of the Modern Slavery Act 2015.",
    "# Our supply chain",
    "We buy tea from 40 suppliers in Kenya and India.",
    "Most of our suppliers are small farms that we have known for years.",
    "# Our policies",
    "Our suppliers sign a code that forbids forced labour and child labour.",
    "# Training",
    "We trained all 12 buyers on the signs of modern slavery in the year.",
    "# Approval",
    "The board approved this text on 3 May 2023.",
]
"""What stands under the heading of a statement."""

MATTERS = {
    "Chair's letter": "The year was a good one for tea, and our shops did well in all parts of the country",
    "Market review": "Prices of tea rose in the first half of the year and fell again in the second half",
    "Our brands": "The new brand was liked by young people, and sold well in shops and on the internet",
    "Gender pay": "Men and women are paid the same for the same work in all offices and in all shops",
    "Tax strategy": "The group pays its taxes on time and seeks no advantage from schemes of any kind",
    "Remuneration report": "The committee met four times, and set the pay of directors for three years",
}


def matter(name: str, sentences: int = 12) -> list[str]:
    """A chapter on something else: a heading and so many sentences."""
    return [f"# {name}", *(f"{MATTERS[name]}, as in case {number}." for number in range(sentences))]


def report(before: Sequence[str], inside: Sequence[str], after: Sequence[str]) -> Document:
    return make_document([*before, *inside, *after])


def cut(document: Document) -> list[str]:
    """The first and the last text of the section."""
    section = find_section(document)
    assert section is not None
    return [document.sentences[number].text for number in (section.value.first, section.value.last)]


FRONT = [*matter("Chair's letter"), *matter("Market review")]
BACK = [*matter("Gender pay"), *matter("Tax strategy")]
PART = ["# Modern slavery statement", *SLAVERY]


def test_a_statement_in_a_report_is_found_from_its_heading_to_its_last_sentence() -> None:
    assert cut(report(FRONT, PART, BACK)) == ["Modern slavery statement", SLAVERY[-1]]


def test_a_section_carries_its_heading_and_the_sentence_that_says_it() -> None:
    section = find_section(report(FRONT, PART, BACK))
    assert section is not None
    assert section.value.heading == "Modern slavery statement"
    assert [sentence.text for sentence in section.sentences] == ["Modern slavery statement"]


def test_a_document_with_a_section_is_a_report() -> None:
    kind = find_kind(report(FRONT, PART, BACK))
    assert (kind.value, [sentence.text for sentence in kind.sentences]) == (
        Kind.REPORT_WITH_SECTION,
        ["Modern slavery statement"],
    )


def test_a_section_may_run_to_the_end() -> None:
    assert cut(report(FRONT, PART, [])) == ["Modern slavery statement", SLAVERY[-1]]


def test_a_section_may_begin_the_document_and_end_at_another_named_matter() -> None:
    assert cut(report([], PART, [*matter("Gender pay"), *matter("Tax strategy")])) == [
        "Modern slavery statement",
        SLAVERY[-1],
    ]


def test_a_word_on_slavery_in_passing_elsewhere_ends_no_section() -> None:
    passing = "We have published a statement on modern slavery on page 40."
    back = [*BACK, passing, *matter("Remuneration report")]
    assert cut(report(FRONT, PART, back)) == ["Modern slavery statement", SLAVERY[-1]]


def test_an_entry_of_the_contents_begins_no_section() -> None:
    contents = ["# Contents", "# Chair's letter 2", "# Modern slavery statement 44", "# Gender pay 47"]
    assert cut(report([*contents, *FRONT], PART, BACK)) == ["Modern slavery statement", SLAVERY[-1]]


def test_a_chapter_that_only_leads_to_a_statement_is_no_section() -> None:
    part = ["# Modern slavery", "Our modern slavery statement is published on our website each year."]
    document = report(FRONT, part, BACK)
    assert find_section(document) is None
    assert find_kind(document).value not in STATEMENTS


@pytest.mark.parametrize(
    "texts",
    [
        PART,
        [*PART, *PART],
        [*PART, *matter("Gender pay", 3)],
        ["# Acme Tea", *matter("Our brands", 4), *PART],
        [*PART, *["# A policy", "It keeps our people from harm in all that they do each day."] * 12],
        ["# Acme Modern Slavery Statement 2023", *matter("Chair's letter", 15), *PART],
        [*PART, *matter("Our brands", 30)],
        [*matter("Our brands", 15), *PART, *matter("Our brands", 2), *PART, *matter("Market review"), *PART],
    ],
    ids=[
        "a plain statement",
        "twice the same",
        "a little on another matter",
        "a little before it",
        "policies that name no slavery",
        "a foreword after the title",
        "a long account of the business after it",
        "a heading that comes again and again",
    ],
)  # fmt: skip
def test_in_doubt_all_is_read(texts: list[str]) -> None:
    assert find_section(make_document(texts)) is None


CHAPTER = st.one_of(st.just(PART), st.builds(matter, st.sampled_from(sorted(MATTERS)), st.integers(1, 25)))


@settings(max_examples=60, deadline=None)
@given(st.lists(CHAPTER, max_size=8))
def test_a_section_is_a_part_of_its_document_that_begins_with_what_says_so(chapters: list[list[str]]) -> None:
    document = make_document([text for chapter in chapters for text in chapter])
    found = [find_section(document)]
    sections = [section for section in found if section is not None]
    assert all(0 <= each.value.first < each.value.last < len(document.sentences) for each in sections)
    assert all(each.sentences == (document.sentences[each.value.first],) for each in sections)


# As it is printed: headings told by the height of their letters.


CHAPTERS = {PART[0], *(f"# {name}" for name in MATTERS)}
ROWS = 20
"""Rows on a page."""


def printed(texts: Sequence[str], *, chapter: float) -> list[list[Put]]:
    """Pages of such texts, in which the headings of chapters have letters of this height."""
    heights = {
        text: chapter if text in CHAPTERS else 13.0 if text.startswith("# ") else 10.0 for text in texts
    }
    placed = [
        Put(text=text.removeprefix("# "), top=130.0 + 28.0 * (row % ROWS), letters=heights[text])
        for row, text in enumerate(texts)
    ]
    return [placed[first : first + ROWS] for first in range(0, len(placed), ROWS)]


@pytest.mark.parametrize("chapter", [20.0, 13.0])
def test_a_section_of_a_printed_report_ends_where_the_next_chapter_begins(chapter: float) -> None:
    pages = printed([*FRONT, *PART, *matter("Our brands", 20), *BACK], chapter=chapter)
    assert [" ".join(text.split()) for text in cut(read(draw(*pages)))] == [PART[0][2:], SLAVERY[-1]]
