"""What is asked for: a law, its formal requirements, its areas and their indicators.

Everything here is loaded from the YAML files next to this one, which a lawyer can read and change.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Force(Enum):
    """How strongly a thing is asked for. What a law says may be said is never called a duty."""

    MUST = "must"
    MAY = "may"
    SHOULD = "should"
    """Asked for by official guidance, not by the law."""


class BodyKind(Enum):
    """The legal kind of an organisation, which decides who must approve and sign."""

    COMPANY = "company"
    """A body corporate other than a limited liability partnership."""
    LLP = "llp"
    LIMITED_PARTNERSHIP = "limited partnership"
    PARTNERSHIP = "partnership"


class Check(Enum):
    """The ways in which the program can check a formal requirement."""

    PERIOD = "period"
    STEPS = "steps"
    APPROVAL = "approval"
    SIGNATURE = "signature"
    APPROVAL_DATE = "approval date"
    NOT_FROM_DOCUMENT = "not from document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a rule comes from, so that anyone can check it."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """A wording that counts, in the mini-syntax of `criteria/stems.py`."""

    stem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One thing to look for, whatever the law that asks for it.

    A sentence is evidence when one of `signals` is in it, one of `together_with` (if there are any)
    is in it or in its heading, and none of `unless` is in it. `none` holds wordings that honestly
    declare that there is nothing of the kind; where `none_answers`, that counts as level 1.
    `negation_counts` is for things that are said by negating ("no worker pays fees").
    """

    id: str
    title: str
    asks: str
    counts: str
    does_not_count: str
    signals: tuple[Signal, ...]
    together_with: tuple[Signal, ...]
    unless: tuple[Signal, ...]
    none: tuple[Signal, ...]
    none_answers: bool
    negation_counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedIndicator:
    """An indicator as one law uses it. `tier` is our reading of the guidance: L1, L2 or beyond."""

    indicator: Indicator
    weight: int
    tier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A heading of the law. `weight` is its share of the overall score, in points of 100.

    `common` is the name that the area has in every law, so that laws can be compared.
    """

    id: str
    common: str
    title: str
    paragraph: str
    asks: str
    force: Force
    weight: int
    indicators: tuple[WeightedIndicator, ...]
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """A formal requirement. `bodies` are the kinds of body it binds; empty means all of them."""

    id: str
    title: str
    rule: str
    force: Force
    check: Check
    bodies: tuple[BodyKind, ...]
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A band of the overall score, named for what the document does. `from_score` is 0-100."""

    name: str
    from_score: float
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law as a statement is read against it.

    `formal` are the wordings that the formal checks use, looked up by id. `tiers` go from the lowest
    to the highest. `top_tier_needs` are the common names of areas in which one finding must reach
    level 2 before the top tier is given. `limits` say what a reading under this law cannot tell.
    """

    id: str
    version: str
    title: str
    short_title: str
    as_of: date
    source: Source
    requirements: tuple[Requirement, ...]
    areas: tuple[Area, ...]
    formal: tuple[Indicator, ...]
    tiers: tuple[Tier, ...]
    top_tier_needs: tuple[str, ...]
    limits: tuple[str, ...]
