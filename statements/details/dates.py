"""Finds dates as they are written in statements, each exactly as far as it is said.

A date in figures alone is read with the day first, as in Britain and Australia, and with the month
first only where that cannot be ("03/25/2022"). Where both could be meant, the date says so: `doubtful`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from statements.statement import Day

EARLIEST_YEAR = 2010
"""The first law that asks for a statement, California's, is of this year; older dates are history."""

CENTURY = 2000
MONTHS_IN_YEAR = 12

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
)
"""The name of a month or its abbreviation, whatever its case."""

_DAY = r"(?<![\d/.,£$])(?P<d{0}>\d{{1,2}})(?: ?(?:st|nd|rd|th|h)\b)?"
"""A day of the month; "25h" is a slip met in print, "1 st" one of text extraction."""

_FORMS = (
    rf"{_DAY.format(1)}[\s,-]*(?:day\s)?(?:of\s)?[\s-]*(?P<m1>{MONTH})[\s,'-]*(?P<y1>20\d\d|(?<=['-])\d\d)(?!\d)",
    rf"\b(?P<m2>{MONTH})[\s-]*{_DAY.format(2)}[\s,-]+(?P<y2>20\d\d)(?!\d)",
    rf"\b(?P<m3>{MONTH})[\s,'-]*(?P<y3>20\d\d|(?<=['-])\d\d)(?!\d)",
    r"(?<![\d/.])(?P<y4>20\d\d)-(?P<m4>\d{1,2})-(?P<d4>\d{1,2})(?!\d)",
    r"(?<![\d/.£$€])(?P<a>\d{1,2})(?P<sign>[/.-])(?P<b>\d{1,2})(?P=sign)(?P<y5>20\d\d|\d\d(?!\d))",
)
_DATE = re.compile("|".join(_FORMS), re.I)
_WITHOUT_YEAR = re.compile(
    rf"{_DAY.format(1)}[\s,-]*(?:day\s)?(?:of\s)?(?P<m1>{MONTH})|\b(?P<m2>{MONTH})", re.I
)

_ANOTHER_MATTER = re.compile(
    r"\b(?:years?|periods?|months|weeks)\b[^.\n]{0,24}\Z"
    r"|\b(?:ended|ending|ends?|until|since|from|effective|commencing|updated|review(?:ed)?|revis(?:ed|ion)|version|issued?|published"
    r"|publication|printed|retrieved|accessed|copyright)\b[ \w]{0,12}:?[ \n(]*(?:on )?(?:the )?\Z|©[ ]?\Z",
    re.I,
)


_LEADS_ON = frozenset({"", "to", "until", "through", "through to", "up to", "and"})
"""What may stand between the two dates of a period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDay:
    """A date, and the characters of the text that give it, half-open.

    `doubtful` if it is in figures alone, and could also be read with the month first.
    """

    day: Day
    start: int
    end: int
    doubtful: bool = False


def find_days(text: str) -> tuple[FoundDay, ...]:
    """All dates in a text that name at least month and year, from the earliest year of any law on.

    >>> [str(found.day) for found in find_days("from 1 April 2021 to the 31st day of March 2022")]
    ['2021-04-01', '2022-03-31']
    """
    return tuple(_found(text))


def is_of_another_matter(lead: str) -> bool:
    """Whether what leads to a date makes it the end of a year, an update, a review or an edition.

    >>> is_of_another_matter("for the year ended "), is_of_another_matter("Last updated: ")
    (True, True)
    >>> is_of_another_matter("approved by the board on "), is_of_another_matter("Date: ")
    (False, False)
    """
    return bool(_ANOTHER_MATTER.search(lead))


def find_start(text: str, end: Day) -> FoundDay | None:
    """A day or month without its year at the end of a text, as in "1 April to" before `end`; or None.

    Its year is the one that makes it fall before `end`.
    """
    last = next(reversed(list(_WITHOUT_YEAR.finditer(text))), None)
    if last is None or text[last.end() :].strip(" ,-\n").lower() not in _LEADS_ON:
        return None
    parts = last.groupdict()
    month = _month(parts["m1"] or parts["m2"])
    year = end.year - 1 if end.month and month > end.month else end.year
    day = _valid(year, month, int(parts["d1"]) if parts["d1"] else None)
    return FoundDay(day=day, start=last.start(), end=last.end()) if day else None


def _found(text: str) -> Iterator[FoundDay]:
    for match in _DATE.finditer(text):
        parts = {name: value for name, value in match.groupdict().items() if value}
        day, doubtful = _in_figures(parts) if "a" in parts else (_named(parts), False)
        if day is not None and day.year >= EARLIEST_YEAR:
            yield FoundDay(day=day, start=match.start(), end=match.end(), doubtful=doubtful)


def _named(parts: dict[str, str]) -> Day | None:
    """The date of a form that says which part is which."""
    by_part = {name[0]: value for name, value in parts.items()}
    month = int(by_part["m"]) if by_part["m"].isdigit() else _month(by_part["m"])
    return _valid(_year(by_part["y"]), month, int(by_part["d"]) if "d" in by_part else None)


def _in_figures(parts: dict[str, str]) -> tuple[Day | None, bool]:
    """The date of a form like 03/04/22, and whether its parts could also be the other way round."""
    first, second, year = int(parts["a"]), int(parts["b"]), _year(parts["y5"])
    if second > MONTHS_IN_YEAR:
        return _valid(year, first, second), False
    return _valid(year, second, first), first <= MONTHS_IN_YEAR and first != second


def _year(digits: str) -> int:
    return int(digits) if int(digits) >= CENTURY else CENTURY + int(digits)


def _month(name: str) -> int:
    return _NAMES.index(name[:3].lower()) + 1


def _valid(year: int, month: int, day: int | None) -> Day | None:
    try:
        date(year, month, day or 1)
    except ValueError:
        return None
    return Day(year=year, month=month, day=day)
