"""With the weights that ship."""

from __future__ import annotations

import numpy as np
import pytest

from analyser.area_model.areas import AREAS
from analyser.area_model.careful import as_input, as_pieces, probabilities, vocabulary
from analyser.area_model.windows import PIECES_OF_A_SENTENCE

STATEMENT = (
    "Modern slavery statement for the year ended 31 March 2024",
    "Brackwater Kilns Ltd has two subsidiaries: Brackwater Tiles Ltd and Tollen Clay Ltd",
    "We make floor tiles and sell them to builders' merchants",
    "Our clay, glazes and pallets come from 140 suppliers in the United Kingdom, Spain and Turkey",
    "We believe the risk of forced labour is highest among agency workers in the quarries of our suppliers",
    "All new suppliers sign our supplier code of conduct and are audited every year",
    "When an audit found withheld passports, we had them returned and the recruitment fees repaid",
    "We measure how well this works by the share of audit findings closed within 90 days",
    "The car park was resurfaced in June",
    "This statement was approved by the board of directors on 12 September 2024",
    "Ann Example, Chief Executive Officer",
)


def _of(area: str, number: int) -> float:
    return float(probabilities(STATEMENT)[number, AREAS.index(area)])


MISSED = pytest.mark.xfail(strict=True, reason="the network misses it: a limit to tell people of")


@pytest.mark.parametrize(
    ("number", "area"),
    [
        (1, "structure"),
        pytest.param(2, "operations", marks=MISSED),
        (3, "supply_chains"),
        (4, "risk"),
        (5, "mitigation"),
        pytest.param(6, "remediation", marks=MISSED),
        (7, "effectiveness"),
        (9, "approval"),
        (10, "signature"),
    ],
)
def test_a_plain_sentence_is_likely_in_its_own_area(number: int, area: str) -> None:
    assert _of(area, number) > 0.4


@pytest.mark.parametrize("area", AREAS)
def test_a_sentence_about_something_else_is_evidence_for_nothing(area: str) -> None:
    assert _of(area, 8) < 0.2


def test_there_is_a_row_for_each_sentence_and_a_column_for_each_area() -> None:
    found = probabilities(STATEMENT)
    assert found.shape == (len(STATEMENT), len(AREAS))
    assert found.dtype == np.float32


def test_all_are_probabilities() -> None:
    found = probabilities(STATEMENT)
    assert ((found >= 0) & (found <= 1)).all()


def test_a_statement_without_sentences_has_no_rows() -> None:
    assert probabilities([]).shape == (0, len(AREAS))


def test_the_same_statement_gives_the_same_to_the_last_bit() -> None:
    assert np.array_equal(probabilities(STATEMENT), probabilities(STATEMENT))


def test_what_was_judged_before_changes_nothing() -> None:
    before = probabilities(STATEMENT[3:5])
    probabilities(STATEMENT * 4)
    assert np.array_equal(probabilities(STATEMENT[3:5]), before)


def test_far_sentences_change_nothing() -> None:
    filler = ["The weather was fair on every day of that week, as the harbour master wrote in his book"] * 60
    ends = probabilities([*STATEMENT, *filler])
    others = probabilities([*STATEMENT, *filler, *STATEMENT])
    assert np.array_equal(ends[:5], others[:5])


def test_neighbours_are_read() -> None:
    alone = probabilities([STATEMENT[10]])
    assert not np.allclose(alone[0], probabilities(STATEMENT)[10], atol=1e-3)


def test_the_order_of_reading_counts() -> None:
    there = probabilities(STATEMENT)
    back = probabilities(STATEMENT[::-1])[::-1]
    assert not np.allclose(there, back, atol=1e-3)


def test_a_very_long_sentence_is_cut_off_and_judged() -> None:
    endless = "approved by the board of directors and " * 5_000
    found = probabilities(["Our policies", endless, "Ann Example, Director"])
    assert found.shape == (3, len(AREAS))
    assert np.isfinite(found).all()


def test_what_comes_after_the_limit_of_a_sentence_is_not_read() -> None:
    long = "clay " * PIECES_OF_A_SENTENCE
    assert np.array_equal(probabilities([long]), probabilities([long + "approved by the board"]))


@pytest.mark.parametrize(
    "odd", ["", " ", "\x00", "￼", "中文", "مرحبا", "𝓈", "a\u0301" * 50, "[SEP]", "[CLS] [PAD]"]
)
def test_odd_sentences_are_judged_too(odd: str) -> None:
    assert np.isfinite(probabilities([STATEMENT[0], odd, STATEMENT[1]])).all()


def test_case_makes_no_difference() -> None:
    assert np.array_equal(probabilities(STATEMENT), probabilities([each.upper() for each in STATEMENT]))


def test_the_shares_of_a_sentence_sum_to_one_over_its_own_pieces() -> None:
    together, shares = as_input(vocabulary(), [[7, 8, 9], [], [10]])
    assert len(together) == shares.shape[1] == 8
    assert shares.sum(axis=1).tolist() == pytest.approx([1, 1, 1])
    assert [row.nonzero()[0].tolist() for row in shares] == [[1, 2, 3, 4], [5], [6, 7]]


def test_common_words_are_known_whole() -> None:
    [pieces] = as_pieces(vocabulary(), ["modern slavery statement supply chain suppliers"])
    assert len(pieces) == 6
