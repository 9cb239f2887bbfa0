"""Makers of laws and findings for the analyser's tests: what matters is named, all else has a default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from analyser.area_model.care import Care
from analyser.scorecard import (
    AreaScore,
    Evidence,
    Finding,
    Level,
    Scorecard,
    Specific,
    SpecificKind,
    Stance,
    State,
    Words,
)
from criteria.law import Area, Force, Indicator, Law, Signal, Source, Tier, WeightedIndicator
from statements.statement import Statement
from tests.factories import make_sentence, make_statement

SOURCE = Source(name="The Act", url="https://example.org/act")
TIERS = (
    Tier(name="Low", from_score=0, meaning="Little."),
    Tier(name="Middle", from_score=40, meaning="Some."),
    Tier(name="Top", from_score=70, meaning="Much."),
)


def make_indicator(
    *signals: str,
    name: str = "training.provided",
    together_with: Sequence[str] = (),
    unless: Sequence[str] = (),
    none: Sequence[str] = (),
    none_answers: bool = True,
    negation_counts: bool = False,
) -> Indicator:
    """An indicator that looks for `signals`."""
    return Indicator(
        id=name,
        title="Training",
        asks="Is there training?",
        counts="Training.",
        does_not_count="Other training.",
        signals=_signals(signals or ("training",)),
        together_with=_signals(together_with),
        unless=_signals(unless),
        none=_signals(none),
        none_answers=none_answers,
        negation_counts=negation_counts,
    )


def _signals(stems: Sequence[str]) -> tuple[Signal, ...]:
    return tuple(Signal(stem=stem) for stem in stems)


def make_area(common: str = "training", *, weight: int = 100, indicators: Sequence[Indicator] = ()) -> Area:
    """An area whose indicators weigh 2 each."""
    return Area(
        id=f"act.{common}",
        common=common,
        title=common.title(),
        paragraph="s.1",
        asks="What is done?",
        force=Force.MAY,
        weight=weight,
        indicators=tuple(WeightedIndicator(indicator=each, weight=2, tier="L1") for each in indicators),
        source=SOURCE,
    )


def make_law(*areas: Area, tiers: Sequence[Tier] = TIERS, top_tier_needs: Sequence[str] = ()) -> Law:
    """A law of these areas, without formal requirements."""
    return Law(
        id="act",
        version="1",
        title="The Act",
        short_title="Act",
        as_of=date(2024, 1, 31),
        source=SOURCE,
        requirements=(),
        areas=areas or (make_area(indicators=[make_indicator()]),),
        formal=(),
        tiers=tuple(tiers),
        top_tier_needs=tuple(top_tier_needs),
        limits=(),
    )


def make_specific(kind: SpecificKind, start: int = 0, end: int = 1) -> Specific:
    """A detail that stands at these characters of its sentence."""
    return Specific(kind=kind, words=Words(start=start, end=end))


def make_evidence(
    level: Level = Level.SAID,
    stance: Stance = Stance.DONE,
    *,
    specifics: Sequence[SpecificKind] = (),
    similarity: float = 100.0,
    number: int = 0,
    rules: Sequence[str] = ("signal.exact",),
) -> Evidence:
    """A sentence that bears on an indicator, as strong as `level` says."""
    return Evidence(
        indicator=make_indicator(),
        sentence=make_sentence("We give training.", number=number),
        words=(Words(start=8, end=16),),
        similarity=similarity,
        stance=stance,
        specifics=tuple(make_specific(kind) for kind in specifics),
        level=level,
        rules=tuple(rules),
    )


def make_finding(area: Area, level: Level = Level.SAID, *, weight: int = 1) -> Finding:
    """A finding in an area, without its evidence."""
    return Finding(
        area=area,
        indicator=make_indicator(),
        weight=weight,
        tier="L1",
        level=level,
        state=State.FOUND if level else State.NOT_FOUND,
        evidence=(),
        rules=(),
    )


def make_area_score(score: float | None, *, weight: int = 100, common: str = "training") -> AreaScore:
    """The score of an area that weighs `weight`."""
    return AreaScore(area=make_area(common, weight=weight), score=score)


def make_scorecard(
    overall: float | None = 50.0, *, company: str | None = "Acme Ltd", statement: Statement | None = None
) -> Scorecard:
    """A scorecard with an overall score and nothing else."""
    return Scorecard(
        care=Care.FAST,
        unplaced=(),
        statement=statement or make_statement(company=company),
        law=make_law(),
        requirements=(),
        findings=(),
        areas=(),
        overall=overall,
        overall_equal_weights=overall,
        tier=None,
        coverage=1.0,
    )
