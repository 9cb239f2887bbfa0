"""Who published a document for when, and what else it says of itself, each with its evidence.

A detail is what the document says or what a person said in its place; it is never made up. What is
not found is None. Laws are not known here: whether an approval is the one a law asks for is decided
in `analyser/formal.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, Generic, TypeVar

from statements.document import Document, Sentence

Value = TypeVar("Value", covariant=True)

BY_PERSON = "detail.by-person"
"""The rule of a detail that a person entered or corrected."""


class Body(Enum):
    """The legal kind of an organisation."""

    COMPANY = "company"
    """A body corporate other than a limited liability partnership."""
    LLP = "llp"
    LIMITED_PARTNERSHIP = "limited partnership"
    PARTNERSHIP = "partnership"
    PUBLIC_BODY = "public body"
    """A council, a hospital trust, a university or another body of the public sector."""
    CHARITY = "charity"


class Act(Enum):
    """The laws that a statement may say it answers, by their names."""

    UK_2015 = "Modern Slavery Act 2015 (United Kingdom)"
    AUSTRALIA_2018 = "Modern Slavery Act 2018 (Australia)"
    CANADA_2023 = "Fighting Against Forced Labour and Child Labour in Supply Chains Act 2023 (Canada)"
    CALIFORNIA_2010 = "Transparency in Supply Chains Act 2010 (California)"
    NORWAY_2021 = "Transparency Act 2021 (Norway)"


class Kind(Enum):
    """What a document is."""

    STATEMENT = "statement"
    REPORT_WITH_SECTION = "report with a section"
    """A longer document, a part of which is the statement."""
    POLICY = "policy"
    CODE = "code of conduct"
    LAW = "law or guidance"
    OTHER = "something else"


class Approver(Enum):
    """Who a document says has approved it."""

    BOARD = "board"
    """The board, the directors, or the body that stands in their place."""
    MEMBERS = "members"
    OTHER = "another"


class Office(Enum):
    """What kind of office a signatory holds."""

    DIRECTOR = "director"
    """A director, a chief executive, a chair: somebody who sits on the board."""
    MEMBER = "designated member"
    PARTNER = "partner"
    GENERAL_PARTNER = "general partner"
    OTHER = "another office"
    UNKNOWN = "office not said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date as exactly as it is said: `month` and `day` are None where they are not."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        """As in ISO 8601: 2023-03-31, 2023-03 or 2023."""
        return "-".join(f"{part:02}" for part in (self.year, self.month, self.day) if part is not None)

    @property
    def exact(self) -> date | None:
        """The calendar date, or None where the day is not said."""
        return date(self.year, self.month, self.day) if self.month and self.day else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The financial year or reporting period. `start` is None where only the end is said."""

    start: Day | None
    end: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Whoever signs the document, or in whose name it closes. `role` is as printed, or None."""

    name: str
    role: str | None
    office: Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The part of a document that is the statement: sentences `first` to `last`, both included."""

    heading: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail(Generic[Value]):
    """Something that a document says of itself.

    `sentences` are those that say it; () where it is known from elsewhere, and then `rule`, the
    name of the rule that found it, says from where (the file's name, a person).
    """

    value: Value
    sentences: tuple[Sentence, ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a document says of itself. None, or (), is what was not found."""

    kind: Detail[Kind]
    section: Detail[Section] | None = None
    company: Detail[str] | None = None
    group: tuple[Detail[str], ...] = ()
    """Other companies that it says it is made for."""
    body: Detail[Body] | None = None
    year: Detail[int] | None = None
    """The calendar year in which the financial year ends."""
    period: Detail[Period] | None = None
    acts: tuple[Detail[Act], ...] = ()
    approval: Detail[Approver] | None = None
    approved_on: Detail[Day] | None = None
    signatory: Detail[Signatory] | None = None
    sign_wording: Detail[str] | None = None
    """The words that say it is signed ("Signed by", "For and on behalf of"), as printed."""
    language: Detail[str] | None = None
    """By its code in ISO 639-1: "en"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A document, and what it says of itself, as read or as a person has corrected it."""

    document: Document
    details: Details

    @property
    def company(self) -> str | None:
        """Whose statement it is, or None where that is not known."""
        return self.details.company.value if self.details.company else None

    @property
    def year(self) -> int | None:
        """The calendar year in which the financial year ends, or None where that is not known."""
        return self.details.year.value if self.details.year else None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the statement: all of the document's, or those of its section."""
        section = self.details.section
        if section is None:
            return self.document.sentences
        return self.document.sentences[section.value.first : section.value.last + 1]

    def corrected(self, **values: object) -> Statement:
        """The same statement with details that a person has said, by name; None takes a detail away.

        Raises:
            ValueError: if a name is not that of a detail with one value.
        """
        unknown = values.keys() - _CORRECTABLE
        if unknown:
            raise ValueError(f"no detail to correct: {', '.join(sorted(unknown))}")
        return replace(self, details=replace(self.details, **_as_details(values)))


_CORRECTABLE = frozenset(
    "kind section company body year period approval approved_on signatory sign_wording language".split()
)


def _as_details(values: dict[str, object]) -> dict[str, Any]:
    return {
        name: None if value is None else Detail(value=value, sentences=(), rule=BY_PERSON)
        for name, value in values.items()
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file: the statement that was read, or the reason it was refused.

    Exactly one of `statement` and `problem` is set. `problem` is one sentence for the person who
    gave the file: what happened, to which file, what to do.
    """

    filename: str
    sha256: str
    statement: Statement | None
    problem: str | None
