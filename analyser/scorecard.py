"""What a statement amounts to under a law: evidence, findings, scores.

No prose stands here: words for readers are in `reports/wording.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from analyser.area_model.care import Care
from criteria.law import Area, Indicator, Law, Requirement
from statements.document import Sentence
from statements.statement import Statement


class Stance(Enum):
    """How a sentence means what it says."""

    DONE = "done"
    PLANNED = "planned"
    DENIED = "denied"
    DECLARES_NONE = "declares none"
    EXPECTED = "expected of others"
    QUOTED = "quoted"
    """It defines a word, quotes the law, gives a world figure or tells what a course teaches."""
    FORM_ECHO = "form echo"
    """It repeats a question of a form."""


class Level(IntEnum):
    """What a statement says about one indicator: the same ladder everywhere."""

    NOT_FOUND = 0
    SAID = 1
    SPECIFIC = 2
    SHOWN = 3


class State(Enum):
    """What stands beside the level of a finding."""

    FOUND = "found"
    NOT_FOUND = "not found"
    PLANNED = "planned"
    DENIED = "denied"
    DECLARES_NONE = "declares none"
    UNREADABLE = "unreadable"
    """Nothing was found, and pages are missing on which it might stand."""


class SpecificKind(Enum):
    """The kinds of detail that make a sentence specific."""

    NUMBER = "number"
    """A count of something, or an amount of money."""
    SIZE = "size"
    """A figure that says how large the business is: sales, or what it has so many of."""
    SHARE = "share"
    DATE = "date"
    PLACE = "place"
    TOOL = "tool"
    """A named service or index with which suppliers are checked or compared."""
    STANDARD = "standard"
    """A named standard, convention or certificate."""
    BODY = "body"
    """A named organisation, initiative or helpline."""
    SUPPLIER = "supplier"
    """A supplier by its full name."""
    ROLE = "role"
    """A role, department or group of people."""
    TITLE = "title"
    """The title of a policy, code or programme."""
    FREQUENCY = "frequency"
    PAST = "past"
    """A verb that says it has been done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Characters `start` to `end` of a sentence's text, half-open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Specific:
    """A detail that can be checked, and the words that give it."""

    kind: SpecificKind
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One sentence that bears on one indicator, and how.

    `words` are what the signals matched. `similarity` is 100 for an exact wording, else how near
    the wording came, 0-100. `rules` name every rule that set the stance and the level, in order.
    `probability` is how likely the area model thinks that experts would call the sentence evidence for
    the area, 0 to 1; None where it was not asked. `repeats` are sentences further on that say the same.
    """

    indicator: Indicator
    sentence: Sentence
    words: tuple[Words, ...]
    similarity: float
    stance: Stance
    specifics: tuple[Specific, ...]
    level: Level
    rules: tuple[str, ...]
    probability: float | None = None
    repeats: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A sentence that the area model takes for evidence for a labelled area, and that no signal found.

    `probability` is 0 to 1. It names no indicator, and so gives no points.
    """

    sentence: Sentence
    area: str
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """An indicator, the evidence for it (strongest first), and what that amounts to."""

    area: Area
    indicator: Indicator
    weight: int
    tier: str
    level: Level
    state: State
    evidence: tuple[Evidence, ...]
    rules: tuple[str, ...]


class Result(Enum):
    """What the document shows of a formal requirement. Never averaged, never a score."""

    MET = "met"
    NOT_MET = "not_met"
    UNCLEAR = "unclear"
    NOT_CHECKABLE = "not_checkable"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementFinding:
    """A formal requirement, and the sentences that show whether it is met. `rules` say why."""

    requirement: Requirement
    result: Result
    sentences: tuple[Sentence, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaScore:
    """The score of one area, 0-100; None where too few pages were read to give one."""

    area: Area
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """All that one statement says under one law.

    `overall` is 0-100 and speaks of the document, not of the company. It and `tier` are None where
    too few pages were read. `overall_equal_weights` is the same with every area weighing the same.
    `coverage` is the share of pages read, 0-1. `care` is how much time the area model was given.
    """

    statement: Statement
    law: Law
    requirements: tuple[RequirementFinding, ...]
    findings: tuple[Finding, ...]
    areas: tuple[AreaScore, ...]
    overall: float | None
    overall_equal_weights: float | None
    tier: str | None
    coverage: float
    care: Care
    unplaced: tuple[Unplaced, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A scorecard's place in a ranking, from 1; equal scores share a place."""

    place: int
    scorecard: Scorecard


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Scorecards under one law, highest overall score first; those without a score come last."""

    places: tuple[Place, ...]
