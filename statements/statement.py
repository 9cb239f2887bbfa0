"""Who published a document for when, and what else it says of itself, each with its evidence.

A detail is what the document says or what a person said in its place; it is never made up. What is
not found is None. Laws are not known here: whether an approval is the one a law asks for is decided
in `analyser/formal.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import Enum
from typing import Any, Generic, TypeVar, cast

from statements.document import Document, Sentence

Value = TypeVar("Value", covariant=True)

_ISO_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")

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

    @classmethod
    def from_text(cls, text: str) -> Day:
        """The date that a person has typed, as in ISO 8601: 2023-03-31, 2023-03 or 2023.

        >>> Day.from_text("2023-03")
        Day(year=2023, month=3, day=None)

        Raises:
            ValueError: if it is not a date of this form. The message says so to the person.
        """
        match = _ISO_DAY.fullmatch(text.strip())
        try:
            if match is None:
                raise ValueError(text)
            year, month, day = (int(part) if part else None for part in match.groups())
            date(year or 0, month or 1, day or 1)
        except ValueError as error:
            said = f"“{text.strip()}” is not a date: write it as 2023-03-31, or 2023-03, or 2023."
            raise ValueError(said) from error
        return cls(year=year or 0, month=month, day=day)

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

        `group` and `acts` take a tuple of values; the others one value. A detail that has this value
        already stays as it is, with the sentences that say it.

        Raises:
            ValueError: if a name is not that of a detail.
        """
        unknown = values.keys() - {field.name for field in fields(Details)}
        if unknown:
            raise ValueError(f"no detail to correct: {', '.join(sorted(unknown))}")
        return replace(self, details=replace(self.details, **self._changed(values)))

    def _changed(self, values: dict[str, object]) -> dict[str, Any]:
        return {name: _said(getattr(self.details, name), value) for name, value in values.items()}


def _said(found: Any, value: object) -> Any:
    """The detail, or the details, with the value that a person has said; found ones stay that agree."""
    if isinstance(found, tuple):
        by_value = {detail.value: detail for detail in found}
        return tuple(by_value.get(each) or _by_person(each) for each in cast(Iterable[object], value or ()))
    if value is None:
        return None
    return found if found is not None and found.value == value else _by_person(value)


def _by_person(value: object) -> Detail[Any]:
    return Detail(value=value, sentences=(), rule=BY_PERSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file: the statement that was read, or the reason it was refused.

    Exactly one of `statement` and `problem` is set. `problem` is one sentence for the person who
    gave the file: what happened, to which file, what to do. `refusal` is the name of its kind, a class
    of `statements/errors.py`.
    """

    filename: str
    sha256: str
    statement: Statement | None
    problem: str | None
    refusal: str | None
