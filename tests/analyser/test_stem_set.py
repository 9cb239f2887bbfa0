"""Many stems looked for at once are found exactly where each would be found alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from analyser import cues
from analyser.fold import fold
from analyser.stem_set import StemSet
from criteria.law import Law
from criteria.stems import pattern_of
from statements.statement import Statement

STEMS = (
    "suppliers .. based in",
    "audits? .. (sites?|mills?)",
    "(and .. )?policy",
    "staff (and .. )?(policy|policies)",
    "#% .. s. .. mills",
    "risk* .. risk*",
    "(feedback from|analys* .. trends)",
    "no .. [- ]free",
    "é .. policy",
    "mills",
    "audit*",
)
WORDS = [
    "suppliers", "based", "in",
    "audit", "audits", "site", "mills", "and", "policy", "staff", "5%", "s.", "s",
    "risk", "risks", "feedback", "from", "analysed", "trends", "no", "-free", "é", "(based", "suppliers,",
]  # fmt: skip
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join)


def shipped_stems(law: Law) -> list[str]:
    indicators = [use.indicator for area in law.areas for use in area.indicators]
    return [
        signal.stem
        for indicator in (*indicators, *law.formal)
        for signals in (indicator.signals, indicator.together_with, indicator.unless, indicator.none)
        for signal in signals
    ]


def one_by_one(stems: Sequence[str], text: str) -> set[str]:
    return {stem for stem in stems if re.search(pattern_of(stem), text, re.ASCII)}


@given(SENTENCES)
@example("suppliers (who are mostly) based in turkey")
@example("audits. 1 2 3 4 5 6 7 mills")
@example("audits. 1 2 3 4 5 6 7 8 mills")
@example("based in turkey are suppliers")
@example("staff and other policies")
def test_stems_are_found_as_they_are_one_by_one(text: str) -> None:
    assert StemSet(STEMS).present(text) == one_by_one(STEMS, text)


def words_of(stem: str) -> list[str]:
    return re.findall(r"[a-z0-9'-]+", stem)


@given(st.data())
def test_the_shipped_stems_are_found_as_they_are_one_by_one(uk_law: Law, data: st.DataObject) -> None:
    stems = shipped_stems(uk_law)
    some = data.draw(st.lists(st.sampled_from(stems), min_size=1, max_size=3))
    words = sorted({word for stem in some for word in words_of(stem)})
    text = " ".join(data.draw(st.lists(st.sampled_from(words), max_size=20)))
    assert StemSet(some).present(text) == one_by_one(some, text)


def test_the_sentences_of_a_sample_have_the_same_stems(uk_law: Law, samples: tuple[Statement, ...]) -> None:
    stems = (*shipped_stems(uk_law), *cues.PLANNED.stems, *cues.NO_NEGATION)
    together = StemSet(stems)
    texts = [fold(sentence.text).text for sentence in samples[0].sentences]
    assert [together.present(text) for text in texts] == [one_by_one(stems, text) for text in texts]


@pytest.mark.parametrize(
    ("text", "is_in"),
    [("suppliers based in", True), ("suppliers, mostly based in", True), ("based in, suppliers", False)],
)
def test_a_stem_alone_is_looked_for_in_order(text: str, is_in: bool) -> None:
    assert StemSet(STEMS).is_in("suppliers .. based in", text) is is_in


def test_no_stems_are_in_nothing() -> None:
    assert StemSet([]).present("audits") == set()
