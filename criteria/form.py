"""The form of the criteria files: which keys each entry has, and what may stand in them.

The classes here only say how the YAML must look; what a law is for the rest of the program stands
in `criteria/law.py`.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from criteria.law import BodyKind, Check, Force
from criteria.stems import StemError, pattern_of


def _must_compile(stem: str) -> str:
    try:
        pattern_of(stem)
    except StemError as error:
        raise ValueError(f"the stem “{stem}” cannot be read: {error}") from error
    return stem


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Stem = Annotated[str, AfterValidator(_must_compile)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)*$")]
Link = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
Weight = Annotated[int, Field(gt=0, le=100)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceEntry(_Entry):
    """Where a rule comes from."""

    name: Text
    url: Link


class IndicatorEntry(_Entry):
    """One thing to look for. `examples` must be found by it and `near_misses` must not."""

    id: Id
    title: Text
    asks: Text
    counts: Text
    does_not_count: Text
    signals: Annotated[list[Stem], Field(min_length=1)]
    together_with: list[Stem] = []
    unless: list[Stem] = []
    none: list[Stem] = []
    none_answers: bool = True
    negation_counts: bool = False
    examples: Annotated[list[Text], Field(min_length=1)]
    near_misses: Annotated[list[Text], Field(min_length=1)]


class IndicatorFile(_Entry):
    """A file of indicators of one area."""

    indicators: list[IndicatorEntry]


class UseEntry(_Entry):
    """An indicator as one law uses it."""

    use: Id
    weight: Weight
    tier: Text


class AreaEntry(_Entry):
    """A heading of the law."""

    id: Id
    common: Id
    title: Text
    paragraph: Text
    asks: Text
    force: Force
    weight: Weight
    source: SourceEntry
    indicators: Annotated[list[UseEntry], Field(min_length=1)]


class RequirementEntry(_Entry):
    """A formal requirement."""

    id: Id
    title: Text
    rule: Text
    force: Force
    check: Check
    bodies: list[BodyKind] = []
    source: SourceEntry


class TierEntry(_Entry):
    """A band of the overall score."""

    name: Text
    from_score: Annotated[float, Field(ge=0, lt=100)]
    meaning: Text


class LawEntry(_Entry):
    """What law this is, and as of when the file holds."""

    id: Id
    version: Text
    title: Text
    short_title: Text
    as_of: date
    source: SourceEntry


class LawFile(_Entry):
    """A whole law file."""

    law: LawEntry
    requirements: list[RequirementEntry]
    areas: Annotated[list[AreaEntry], Field(min_length=1)]
    tiers: Annotated[list[TierEntry], Field(min_length=1)]
    top_tier_needs: list[Id] = []
    limits: list[Text] = []
