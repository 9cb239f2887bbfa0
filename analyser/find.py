"""Finds the sentences that bear on each indicator of a law, and reads how each of them means it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from analyser.age import with_age
from analyser.fold import fold
from analyser.judge import figures_for, has_figure_near, judge_sentence
from analyser.match import EXACT, Hit, Matcher, matcher_for
from analyser.repeats import each_once
from analyser.rows import NO_ROW, read_rows
from analyser.scorecard import Evidence, Stance
from analyser.specifics import find_specifics
from analyser.stance import Around, Reading, is_reassurance, read_stance
from criteria.law import Indicator, Law
from statements.document import Sentence, SentenceKind
from statements.statement import Statement

UNDER_HEADING = "under the heading"
"""Said before the heading, so that a wording of `together_with` can ask for a word in it."""


def find_evidence(statement: Statement, law: Law) -> Mapping[str, tuple[Evidence, ...]]:
    """The evidence in a statement by the id of the indicator; those without any are left out.

    Headings and the head of a table are no evidence of their own, but they decide what the sentences and
    rows under them are about.
    """
    matcher = matcher_for(law)
    rows = read_rows(statement.sentences)
    indicators = {use.indicator.id: use.indicator for area in law.areas for use in area.indicators}
    found: dict[str, list[Evidence]] = defaultdict(list)
    for sentence in statement.sentences:
        row = rows.get(sentence.number, NO_ROW)
        if sentence.kind is SentenceKind.HEADING or row.is_head:
            continue
        for evidence in _evidence_in(sentence, matcher, indicators, is_dated=row.is_dated):
            found[evidence.indicator.id].append(with_age(evidence, statement.year))
    return {indicator_id: each_once(pieces) for indicator_id, pieces in found.items()}


def _evidence_in(
    sentence: Sentence, matcher: Matcher, indicators: Mapping[str, Indicator], *, is_dated: bool
) -> Iterator[Evidence]:
    """`is_dated` is False in a table that does not say for when its figures are; these then show nothing."""
    folded = fold(sentence.text)
    around = Around(heading=fold(sentence.heading).text, lead=fold(sentence.lead).text)
    hits_by_indicator = matcher.find(folded.text, _context(around))
    relevant = {name: hits for name, hits in hits_by_indicator.items() if name in indicators}
    if not relevant:
        return
    specifics = find_specifics(sentence.text)
    reassures = is_reassurance(folded.text)
    for name, hits in relevant.items():
        indicator = indicators[name]
        reading = _reading(indicator, folded.text, hits, around, matcher)
        words = tuple(folded.words(hit.start, hit.end) for hit in hits)
        near = is_dated and has_figure_near(specifics, sentence.text, words, figures_for(indicator))
        judgement = judge_sentence(
            indicator, reading.stance, specifics, figure_near=near, reassures=reassures
        )
        yield Evidence(
            indicator=indicator,
            sentence=sentence,
            words=words,
            similarity=max(hit.similarity for hit in hits),
            stance=reading.stance,
            specifics=specifics,
            level=judgement.level,
            rules=(_signal_rule(hits), *reading.rules, *judgement.rules),
        )


def _context(around: Around) -> str:
    """What stands around a sentence; the words before the heading let a wording ask for a heading."""
    heading = f"{UNDER_HEADING} {around.heading}" if around.heading else ""
    return f"{heading} {around.lead}".strip()


def _reading(
    indicator: Indicator, sentence: str, hits: tuple[Hit, ...], around: Around, matcher: Matcher
) -> Reading:
    if matcher.declares_none(indicator, sentence):
        return Reading(stance=Stance.DECLARES_NONE, rules=("none.declared",))
    return read_stance(indicator, sentence, hits, around)


def _signal_rule(hits: tuple[Hit, ...]) -> str:
    exact = any(hit.similarity == EXACT for hit in hits)
    return "signal.exact" if exact else "signal.near"
