"""Looks for the wordings of a law in a sentence: exactly, and then nearly.

All stems of a law run at once (`analyser/stem_set.py`). Near wordings (a slip of the
scanner, another ending, a swapped letter) are looked for with rapidfuzz, only among phrases that
share most of their words with the sentence.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer
from rapidfuzz import fuzz

from analyser.stem_set import StemSet
from criteria.law import Indicator, Law
from criteria.stems import phrases_of

SAME_WORDS = 90.0
"""On rapidfuzz's scale of 0-100. At 88 "confident that no" still matches "confident that we", which
says the opposite."""

LEAST_PHRASE_WORDS = 3
"""Shorter phrases have too many neighbours: "tier risk" is near "variety risk"."""

LEAST_PHRASE_CHARACTERS = 14

SHARED_WORDS = 0.67
"""Share of a phrase's words that the sentence must have before the two are compared."""

EXACT = 100.0

_LABEL = re.compile(
    r"\b(?:tiers?|pages?|sections?|principles?|articles?|steps?|stage|level|phase|iso|covid) ?-?$"
)
_WORD = re.compile(r"[a-z0-9']+")
_STOP_WORDS = frozenset(
    "a an and any are as at be by for from in is it of on or our that the their this to we with".split()
)
_MUST_AGREE = frozenset("no not never none without nor neither".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where a signal stands in a folded text, and how near its wording came (0-100)."""

    start: int
    end: int
    similarity: float


@lru_cache(maxsize=8)
def matcher_for(law: Law) -> Matcher:
    """The matcher of a law, built once."""
    indicators = [use.indicator for area in law.areas for use in area.indicators]
    return Matcher([*dict.fromkeys(indicators), *law.formal])


class Matcher:
    """Looks for all wordings of many indicators at once."""

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        self._indicators = {indicator.id: indicator for indicator in indicators}
        stems = {
            signal.stem: None
            for indicator in self._indicators.values()
            for signals in (indicator.signals, indicator.together_with, indicator.unless, indicator.none)
            for signal in signals
        }
        self._stems = StemSet(stems)
        self._users: dict[str, list[Indicator]] = defaultdict(list)
        for indicator in self._indicators.values():
            for signal in (*indicator.signals, *indicator.none):
                self._users[signal.stem].append(indicator)
        self._near = _NearWordings(self._indicators.values())

    def find(self, sentence: str, context: str = "") -> dict[str, tuple[Hit, ...]]:
        """The hits in a folded sentence, by the id of the indicator. `context` is its folded heading."""
        present = self._stems.present(sentence)
        around = present | self._stems.present(context) if context else present
        hits: dict[str, tuple[Hit, ...]] = {}
        called = {indicator.id: indicator for stem in present for indicator in self._users.get(stem, ())}
        for indicator in called.values():
            places = tuple(self._places(indicator, present, sentence))
            if places and _fits(indicator, present, around):
                hits[indicator.id] = places
        for indicator_id, hit in self._near.find(sentence):
            if indicator_id not in hits and _fits(self._indicators[indicator_id], present, around):
                hits[indicator_id] = (hit,)
        return hits

    def declares_none(self, indicator: Indicator, sentence: str) -> bool:
        """Whether a folded sentence honestly says that there is nothing of the kind."""
        return any(self._stems.is_in(signal.stem, sentence) for signal in indicator.none)

    def _places(self, indicator: Indicator, present: set[str], sentence: str) -> Iterator[Hit]:
        stems = [signal.stem for signal in (*indicator.signals, *indicator.none) if signal.stem in present]
        for match in (match for stem in stems for match in self._stems.places(stem, sentence)):
            if not _begins_with_a_label(match, sentence):
                yield Hit(start=match.start(), end=match.end(), similarity=EXACT)


def _begins_with_a_label(match: re.Match[str], sentence: str) -> bool:
    """Whether the number that a match begins with is a name, and counts nothing: "tier 1", "page 12"."""
    return match.group()[0].isdigit() and _LABEL.search(sentence, 0, match.start()) is not None


def _fits(indicator: Indicator, present: set[str], around: set[str]) -> bool:
    if any(signal.stem in present for signal in indicator.unless):
        return False
    return not indicator.together_with or any(signal.stem in around for signal in indicator.together_with)


class _NearWordings:
    """The plain phrases of all signals, and which of them a sentence nearly has."""

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        self._phrases = [
            (indicator.id, phrase, content_words(phrase))
            for indicator in indicators
            for signal in indicator.signals
            for phrase in phrases_of(signal.stem)
            if len(phrase) >= LEAST_PHRASE_CHARACTERS and len(content_words(phrase)) >= LEAST_PHRASE_WORDS
        ]
        self._by_word: dict[str, list[int]] = defaultdict(list)
        uses = Counter(word for _, _, words in self._phrases for word in words)
        for index, (_, _, words) in enumerate(self._phrases):
            # A sentence that shares enough words with a phrase has one of so many, whichever these are: the
            # rarest lead to the fewest phrases.
            may_be_missing = len(words) - math.ceil(SHARED_WORDS * len(words))
            for word in sorted(words, key=lambda word: (uses[word], word))[: may_be_missing + 1]:
                self._by_word[word].append(index)

    def find(self, sentence: str) -> Iterator[tuple[str, Hit]]:
        words = content_words(sentence)
        called = {index for word in words if word in self._by_word for index in self._by_word[word]}
        # In the order of the law, never in that of a set: the first wording found is the one shown.
        for index in sorted(called):
            indicator_id, phrase, own = self._phrases[index]
            if len(own & words) >= SHARED_WORDS * len(own):
                hit = _nearly(phrase, sentence)
                if hit is not None:
                    yield indicator_id, hit


def _nearly(phrase: str, sentence: str) -> Hit | None:
    # A sentence shorter than the phrase would match inside it, the wrong way round.
    if len(sentence) < len(phrase):
        return None
    alignment = fuzz.partial_ratio_alignment(phrase, sentence, score_cutoff=SAME_WORDS)
    if alignment is None:
        return None
    found = sentence[alignment.dest_start : alignment.dest_end]
    if _decisive(found) != _decisive(phrase):
        return None
    return Hit(start=alignment.dest_start, end=alignment.dest_end, similarity=alignment.score)


def _decisive(text: str) -> set[str]:
    """The words that must agree even in a near wording: negators and numbers."""
    return {word for word in _WORD.findall(text) if word in _MUST_AGREE or word.isdigit()}


def content_words(text: str) -> frozenset[str]:
    """The stemmed words of a folded text that carry its meaning."""
    return frozenset(_stemmed(word) for word in _WORD.findall(text) if word not in _STOP_WORDS)


_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def _stemmed(word: str) -> str:
    stem: str = _STEMMER.stemWord(word)
    return stem
