"""How long and how hard to read a statement is: published examples, and what is not measured."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.readability import (
    LEAST_SENTENCES,
    LEAST_WORDS,
    MOST_WORDS,
    count_syllables,
    flesch_kincaid_grade,
    flesch_reading_ease,
    measure_readability,
    measure_texts,
)
from statements.statement import Detail, Statement
from tests.factories import make_statement

PLAIN = "We buy tea from six farms and pay them well each year"
HARD = "Our commercial operations have significant ties with overseas suppliers of our goods and services"
TWELVE = 12


def written_in(language: str | None, texts: list[str]) -> Statement:
    statement = make_statement(texts)
    detail = Detail(value=language, sentences=(), rule="language.text") if language else None
    return replace(statement, details=replace(statement.details, language=detail))


def test_the_published_example_of_the_reading_ease() -> None:
    words = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature".split()
    syllables = sum(map(count_syllables, words))
    assert flesch_reading_ease(len(words), syllables / len(words)) == pytest.approx(37.5, abs=0.1)
    assert flesch_kincaid_grade(len(words), syllables / len(words)) == pytest.approx(11.3, abs=0.1)


def test_the_easiest_sentence_there_is() -> None:
    assert flesch_reading_ease(6, 1) == pytest.approx(116.145)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        *((word, 1) for word in "cat made the trained asked rates whole it's".split()),
        *(
            (word, 2)
            for word in "people table audits labour founded statement places human risk-based".split()
        ),
        *((word, 3) for word in "slavery supplier employees audited policies awareness trafficking".split()),
        *((word, 3) for word in "actual procurement company implement area".split()),
        ("operations", 4),
        ("remediation", 5),
        ("responsibility", 6),
    ],
)
def test_syllables_are_counted_by_the_spelling(word: str, syllables: int) -> None:
    assert count_syllables(word) == syllables


def test_the_length_is_that_of_the_text() -> None:
    found = measure_texts([PLAIN] * 10)
    assert found
    assert (found.words, found.sentences, found.words_in_a_sentence) == (120, 10, TWELVE)


def test_longer_words_and_sentences_are_harder() -> None:
    easy = measure_texts([PLAIN] * 20)
    hard = measure_texts([HARD] * 20)
    assert easy
    assert hard
    assert easy.reading_ease > hard.reading_ease
    assert easy.grade < hard.grade


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([], id="nothing"),
        pytest.param([PLAIN] * (LEAST_WORDS // TWELVE), id="too few words"),
        pytest.param([" ".join([PLAIN] * 9)] * (LEAST_SENTENCES - 1), id="too few sentences"),
        pytest.param(["12 £ 34"] * 50, id="no words"),
        pytest.param(["Wearecommittedtopreventingslaveryin oursupplychains"] * 60, id="no spaces"),
    ],
)
def test_too_little_text_is_not_measured(texts: list[str]) -> None:
    assert measure_texts(texts) is None


def test_a_table_that_was_read_as_one_sentence_is_left_out_of_the_means() -> None:
    table = "site " * (MOST_WORDS + 1)
    found = measure_texts([*[PLAIN] * 20, table])
    assert found
    assert found.words_in_a_sentence == TWELVE
    assert found.sentences == 21


@pytest.mark.parametrize("language", ["fr", None])
def test_a_statement_not_known_to_be_english_is_not_measured(language: str | None) -> None:
    assert measure_readability(written_in(language, [PLAIN] * 20)) is None


def test_headings_do_not_count() -> None:
    found = measure_readability(
        written_in("en", [*[PLAIN] * 20, "# Our very long heading about remediation"])
    )
    assert found
    assert found.sentences == 20


def test_a_word_divided_at_the_end_of_a_line_is_one_word() -> None:
    found = measure_readability(
        written_in("en", ["We buy traf-\nficking from six farms and pay well each year now"] * 20)
    )
    assert found
    assert found.words_in_a_sentence == TWELVE


@given(st.text(st.characters(max_codepoint=0x2FF), min_size=1, max_size=20))
def test_every_word_with_letters_has_a_syllable(word: str) -> None:
    assert count_syllables(word) >= (1 if word.strip("-") else 0)
