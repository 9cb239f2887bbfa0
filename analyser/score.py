"""What the findings add up to: the score of each area, the overall score, and the tier."""

from __future__ import annotations

from collections.abc import Sequence

from analyser.scorecard import AreaScore, Finding, Level
from criteria.law import Area, Law

LEAST_COVERAGE = 0.8
"""Below this share of pages read, no score and no tier is given: too much may stand on the rest."""

FULL_SCORE = 100.0


def score_area(area: Area, findings: Sequence[Finding]) -> float:
    """The score of an area, 0-100: weight times level of each finding, as a share of the most there is."""
    own = [finding for finding in findings if finding.area == area]
    reached = sum(finding.weight * finding.level for finding in own)
    most = sum(finding.weight * Level.SHOWN for finding in own)
    return FULL_SCORE * reached / most


def score_overall(areas: Sequence[AreaScore], *, equal_weights: bool = False) -> float | None:
    """The weighted mean of the areas' scores, 0-100; None where the areas have no score."""
    scored = [
        (1 if equal_weights else part.area.weight, part.score) for part in areas if part.score is not None
    ]
    if not scored:
        return None
    return sum(weight * score for weight, score in scored) / sum(weight for weight, _ in scored)


def find_tier(law: Law, overall: float | None, findings: Sequence[Finding]) -> str | None:
    """The name of the tier; None where there is no score.

    The top tier is given only where each area that the law names for it has a finding of level 2.
    """
    if overall is None:
        return None
    reached = [tier for tier in law.tiers if overall >= tier.from_score]
    if reached[-1] == law.tiers[-1] and not _top_is_earned(law, findings):
        return law.tiers[-2].name
    return reached[-1].name


def _top_is_earned(law: Law, findings: Sequence[Finding]) -> bool:
    strong = {finding.area.common for finding in findings if finding.level >= Level.SPECIFIC}
    return set(law.top_tier_needs) <= strong
