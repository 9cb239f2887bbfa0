"""A full stop ends a sentence only where one ends."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.sentences import Passage, as_one_line, as_wrapped, measure, read_gold
from statements.ends import breaks_within, ends, find_sentence_spans, is_open

GOLD = read_gold()
LEAST_PASSAGES = 250
LEAST_F1 = 0.99


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in find_sentence_spans(text)]


def test_there_are_enough_passages_that_were_split_by_hand() -> None:
    assert len(set(GOLD)) == len(GOLD) >= LEAST_PASSAGES


@pytest.mark.parametrize("as_text", [as_one_line, as_wrapped])
def test_passages_are_cut_as_by_hand(as_text: Callable[[Passage], str]) -> None:
    accuracy = measure(GOLD, as_text)
    assert accuracy.f1 >= LEAST_F1, accuracy.wrong


def test_the_measure_sees_a_wrong_cut() -> None:
    accuracy = measure([("We train at Acme Ltd.", "Kenya is next.")], as_one_line)
    assert (accuracy.precision, accuracy.recall, len(accuracy.wrong)) == (0, 0, 1)


# Each text is given as the sentences it has.
@pytest.mark.parametrize(
    "said",
    [
        ["We train.", "We audit."],
        ["Is it so?", "We ask.", "It is!", "We act."],
        ["Acme Co. and its sons sell tea."],
        ["It costs approx. 40 pounds."],
        ["This is made under Sec. 54(1) of the Act."],
        ["We sell in the U.K. and the U.S. only."],
        ["Signed by A. Smith, the director."],
        ["It was on 3 Jan. 2023 at noon."],
        ["We spent 1.5 million on it.", "It was 3.5 percent more."],
        ["Visit acme.co.uk/slavery for more."],
        ["We train…", "We audit."],
        ["(We train.)", "We audit."],
        ["They said “never.”", "We agreed."],
        ["We ask ‘why?’ and listen."],
        ["We train;we audit."],
    ],
    ids=" | ".join,
)
def test_a_full_stop_ends_a_sentence_only_where_one_ends(said: list[str]) -> None:
    assert cut(" ".join(said)) == said


@pytest.mark.parametrize(
    "said",
    [
        ["Would we accept it?", "No.", "We would act."],
        ["Our trade is modern art.", "We audit."],
        ["J. Smith signed it."],
        ["The pictures are in Schedule A.", "We audit."],
        ["Goods come from Plant B.", "Plant A is closed."],
        ["It was chaired by Canon P. Wynn."],
    ],
    ids=" | ".join,
)
def test_a_word_that_looks_like_an_abbreviation_is_told_by_what_stands_around_it(said: list[str]) -> None:
    assert cut(" ".join(said)) == said


@pytest.mark.parametrize("mark", ["1", "[1]", "12", "¹", "*", "†"])
def test_the_mark_of_a_footnote_stays_with_the_sentence_that_it_ends(mark: str) -> None:
    first = f"We train all of our buyers.{mark}"
    assert cut(f"{first} We audit all of our farms.") == [first, "We audit all of our farms."]


@pytest.mark.parametrize(
    "number", ["We follow version 3.1 of it.", "It grew by 2.5 We think.", "See B.12 there."]
)
def test_a_number_behind_a_full_stop_is_no_mark(number: str) -> None:
    assert cut(number) == [number]


def test_a_missing_space_hides_no_end_before_a_usual_beginning() -> None:
    assert cut("It is open.The Act helped.") == ["It is open.", "The Act helped."]


@pytest.mark.parametrize("name", ["Booking.Com", "ASP.Net", "acme.co.uk", "Node.Js", "v.The"])
def test_a_full_stop_within_a_name_is_no_end(name: str) -> None:
    assert cut(f"We use {name} for it.") == [f"We use {name} for it."]


@pytest.mark.parametrize("number", ["1.", "a.", "iv."])
def test_a_number_that_counts_a_sentence_is_no_sentence(number: str) -> None:
    assert cut(f"{number} We train all buyers.") == [f"{number} We train all buyers."]


@pytest.mark.parametrize(
    "line", ["We train.", "We will:", "train buyers;", "“Never.”", "(It is.)", "farms.1", "We…"]
)
def test_a_line_that_ends_something(line: str) -> None:
    assert ends(line)


@pytest.mark.parametrize("line", ["We train", "in 2022", "farms (e.g.", "Mr.", "£1.5", "tea,", "see Sch. 12"])
def test_a_line_that_ends_nothing(line: str) -> None:
    assert not ends(line)


@pytest.mark.parametrize("line", ["farms in", "tea,", "all of the", "multina-", "Tea &", "THE BOARD OF"])
def test_a_line_that_is_left_open(line: str) -> None:
    assert is_open(line)


@pytest.mark.parametrize("line", ["We train", "Our policies", "Part A", "A login", "2019-", "Theft"])
def test_a_line_that_may_end_here(line: str) -> None:
    assert not is_open(line)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("It was approved by the board of Wold", "Tea Limited on 9 May 2024."),
        ("It was approved by the board of directors of the Wold Tea", "Limited on 9 May 2024."),
        ("Our flour is bought from Wold &", "Fenn (Mills) Ltd in Leeds."),
        ("This is our statement for the year ended 31", "December 2023."),
        ("It was signed on the 9th", "May 2024 in Leeds."),
    ],
)
def test_a_name_or_a_date_may_go_on_in_the_next_line(above: str, below: str) -> None:
    assert breaks_within(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Statement of Purpose", "Wold Tea Limited sells tea."),
        ("Our Code of Conduct", "Wold Tea Limited expects much of its suppliers."),
        ("It was approved by the Board of Directors", "Wold Tea Limited"),
        ("It was approved by the board of Wold", "Jane Roe, Director"),
        ("It was approved by the board of Wold", "Signed for Wold Tea Limited"),
        ("Our buyers are trained by Wold.", "Tea Limited is our sister company."),
        ("We train buyers in section 9", "May 2024 was the last time."),
        ("We visited on 9", "Mayfair Teas was there."),
    ],
)
def test_a_line_that_ends_before_another_name_or_date_does_not_go_on(above: str, below: str) -> None:
    assert not breaks_within(above, below)


PIECES = st.sampled_from(
    [
        "We train.",
        "Ltd.",
        "e.g.",
        "No.",
        "5",
        "A.",
        "“Yes?”",
        "…",
        "(see p.",
        "4.2)",
        "\n",
        " ",
        "tea",
        "1.",
        "U.K.",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=12))
def test_nothing_of_a_text_is_lost_or_said_twice(pieces: list[str]) -> None:
    text = " ".join(pieces)
    spans = find_sentence_spans(text)
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
