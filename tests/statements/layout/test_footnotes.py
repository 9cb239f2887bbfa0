"""Footnotes are kept apart from the text that they stand under."""

from __future__ import annotations

import pytest

from statements.document import LineRole, SentenceKind
from tests.statements.drawing import Put, read_drawn, rows, texts
from tests.statements.typescripts import read_typed

BODY = (
    "We buy tea from nine farms in three countries and visit each of them",
    "every year with people of the place who know what to look out for.",
)
FOOT = 700.0


def note(*lines: str, top: float = FOOT, letters: float = 8) -> list[Put]:
    return rows(*lines, top=top, pitch=10, letters=letters)


def footnotes(*pages: list[Put]) -> list[str]:
    document = read_drawn(*pages)
    return [
        " ".join(sentence.text.split())
        for sentence in document.sentences
        if sentence.kind is SentenceKind.FOOTNOTE
    ]


@pytest.mark.parametrize("mark", ["† ", "[1] ", "‡"])
def test_small_letters_with_a_sign_at_the_foot_are_a_footnote(mark: str) -> None:
    page = [*rows(*BODY * 3), *note(f"{mark}This does not count the farm that", "we bought in May.")]
    assert footnotes(page) == ["This does not count the farm that we bought in May."]


@pytest.mark.parametrize("mark", ["1 ", "1", "12 ", "1. "])
def test_small_letters_with_a_number_are_a_footnote_where_the_text_has_the_number(mark: str) -> None:
    said = note(f"{mark}This does not count the farm that", "we bought in May.")
    cited = rows(*BODY, f"We visited all of them{mark.strip(' .')} in the year and asked about pay.")
    assert footnotes([*cited, *said]) == ["This does not count the farm that we bought in May."]
    assert footnotes([*rows(*BODY * 3), *said]) == []


def test_each_mark_begins_a_footnote_that_counts_on() -> None:
    cited = rows(*BODY, "We visited all of them1 in the year and asked the workers about their pay.")
    page = [*cited, *note("1 This leaves out agency staff.", "2 See our annual report.")]
    assert footnotes(page) == ["This leaves out agency staff.", "See our annual report."]


def test_the_lines_of_a_footnote_have_its_role() -> None:
    [page] = read_drawn([*rows(*BODY * 3), *note("† This leaves out", "agency staff.")]).pages
    assert [line.role for line in page.lines].count(LineRole.FOOTNOTE) == 2


@pytest.mark.parametrize(
    "page",
    [
        pytest.param([*rows(*BODY * 3), *note("Registered in England")], id="no mark"),
        pytest.param([*note("† Our farms", top=120), *rows(*BODY * 3, top=200)], id="over the text"),
        pytest.param(
            [*rows(*BODY * 3), *rows("1 Our farms", top=FOOT)], id="usual letters, no mark in the text"
        ),
        pytest.param([*rows(*BODY * 3), *note("12 farms were visited")], id="a number in its sentence"),
        pytest.param([*rows(*BODY * 3), *note("12 Kenyan farms were visited")], id="a number before a name"),
    ],
)
def test_what_is_no_footnote(page: list[Put]) -> None:
    assert footnotes(page) == []


def test_a_sentence_runs_over_the_page_around_a_footnote() -> None:
    first = [*rows(*BODY * 3), *rows("We visit every farm and we", top=640), *note("† But one.")]
    document = read_drawn(first, rows("ask all workers about pay.", "", "Then we act."))
    assert texts(document)[-3:] == [
        "We visit every farm and we ask all workers about pay.",
        "But one.",
        "Then we act.",
    ]


def test_the_footnote_of_the_last_page_comes_last() -> None:
    document = read_drawn([*note("† But one."), *rows(*BODY * 3)])
    assert texts(document)[-1] == "But one."


def test_a_footnote_has_the_section_it_stands_in_and_no_lead() -> None:
    page = [*rows("**Our farms**", *BODY, "We will:", "• visit all1"), *note("† But one.")]
    sentence = read_drawn(page).sentences[-1]
    assert (sentence.kind, sentence.heading, sentence.lead) == (SentenceKind.FOOTNOTE, "Our farms", "")


@pytest.mark.parametrize("mark", ["1 ", "1", "*", "[1] ", "¹ "])
def test_in_letters_of_one_size_the_mark_must_stand_behind_a_word(mark: str) -> None:
    cited = f"We visited all of our farms{mark.strip()} and asked the workers there about their pay."
    said = f"{mark}This leaves out the farm in Assam."
    assert read_typed(cited, "", said).texts(SentenceKind.FOOTNOTE) == ["This leaves out the farm in Assam."]
    assert read_typed(cited.replace(mark.strip(), ""), "", said).texts(SentenceKind.FOOTNOTE) == []


def test_a_mark_alone_in_its_line_belongs_to_the_footnote_below() -> None:
    read_text = read_typed("We visited all of our farms1 in May.", "", "1", "", "This leaves out one farm.")
    assert read_text.texts(SentenceKind.FOOTNOTE) == ["This leaves out one farm."]
    assert "1" not in read_text.texts()


def test_a_footnote_mark_in_the_text_stays_as_it_is_printed() -> None:
    assert read_typed("We visited all farms.1 We act on it.").texts() == [
        "We visited all farms.1",
        "We act on it.",
    ]


def test_a_raised_mark_that_stands_apart_is_no_page_number() -> None:
    cited = rows(*BODY, "We visited all of them1 in the year and asked the workers about their pay.")
    raised = [*rows("1", top=770, letters=5), *rows("But one.", left=90, top=774, letters=8)]
    assert footnotes([*cited, *raised]) == ["But one."]
