"""Finds what a document says of years and periods, and weighs how surely each is its own.

A claim in the sentence in which the document says what it is ("This statement … for the financial
year ended …") weighs more than one in its title, and that more than one in passing. A claim about
another year, past or to come, is left out.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from statements.details.dates import CENTURY, MONTHS_IN_YEAR, FoundDay, find_days, find_start
from statements.details.plain import PlainText
from statements.details.words import is_title
from statements.statement import Day, Period

OF_ITSELF, IN_TITLE, OF_A_YEAR, IN_PASSING = 4, 3, 2, 1
"""How much a claim weighs: see the top of this file."""

AROUND = 220
"""Characters before a claim, in the same sentence, in which the document may speak of itself."""

SHORTEST, LONGEST = 2, 23
"""Months between the months in which a period starts and ends: a first period may be short or long."""

LONGEST_GAP = 26
"""Characters between the two dates of a period: "1 April 2021 through to and including 31 March 2022"."""

_YEAR = r"(?:financial|fiscal|accounting|reporting|trading|calendar|business|operating|tax|academic|statement)[ \n-]years?"
_PERIOD = (
    rf"(?:{_YEAR}|(?:reporting|accounting|financial)[ \n]periods?|\byears?|\bperiod|\bmonths|\bweeks|\bF\.?Y)"
)
_UNTIL = re.compile(
    rf"{_PERIOD}(?:[ \n-]+(?:that|which|it))?(?:[ \n-]*\(?(?:ended|ending|ends|end|closing|closed|up[ \n]to|to|until|through)\b)"
    r"(?:[ \n]+the[ \n]end[ \n]of)?(?:[ \n]+(?:on|at|in))?(?:[ \n]+the)?[ \n]*[:,(-]?[ \n]*\Z",
    re.I,
)
_EXPLICIT = re.compile(
    rf"{_YEAR}|(?:reporting|accounting|financial)[ \n]periods?|.*\bend(?:ed|ing)\b", re.I | re.S
)
_END_OF = re.compile(r"\bend[ \n]of(?:[ \n]the)?[ \n]*\Z", re.I)
_OF = re.compile(
    rf"(?:{_YEAR})[ \n:,(-]*(?:of[ \n]|for[ \n])?\(?$|\byear[ -]ends?(?:[ \n]of)?[ \n:,(-]*\Z", re.I
)
_YEAR_END_AFTER = re.compile(r"[ \n,]*(?:financial |fiscal )?year[ -]end\b", re.I)
_BETWEEN = re.compile(
    r"[\s,)]*(?:-|to|until|till|through(?: to)?|up to|and)[\s,(]*(?:and including )?(?:ending |ended )?(?:on )?(?:the )?",
    re.I,
)
_RANGE_LEAD = re.compile(
    r"(?:year|period|FY ?\d*|months|statement|activit(?:y|ies)|covers|covering|reporting|between)\b[^.;]{0,60}\Z",
    re.I,
)
_RANGE_AFTER = re.compile(r"[\s,)(]*(?:financial|fiscal|reporting|accounting)\b", re.I)
_SPLIT = r"(?P<{0}>20\d\d)(?!\d)(?:[ ]?[/-][ ]?(?P<{1}>20\d\d|\d\d)(?!\d))?"
_NAMED = (
    re.compile(
        rf"(?P<lead>{_YEAR}|(?:reporting|accounting|financial)[ \n]period)s?(?:[ \n](?:of|for|is|(?:that )?(?:ended|ending|end|ends)(?: in)?))?[ \n]*[:,(-]?[ \n]*{_SPLIT.format('y', 'z')}",
        re.I,
    ),
    re.compile(r"\bF\.?Y\.?[ -]?'?(?P<y>20\d\d|\d\d)(?!\d)(?:[ ]?[/-][ ]?(?:FY)?(?P<z>20\d\d|\d\d)(?!\d))?"),
    re.compile(rf"{_SPLIT.format('y', 'z')}[ \n]+(?:financial|fiscal|reporting)[ \n]+(?:year|period)", re.I),
)
_NAMED_OF_ITSELF = (
    re.compile(
        r"\b(?:during|in|for|over|covers?|covering)[ \n](?:the[ \n])?(?:year|period)?[ \n]?(?:from[ \n])?(?P<y>20\d\d)[ ]?[/-][ ]?(?P<z>20\d\d|\d\d)(?!\d)",
        re.I,
    ),
    re.compile(
        r"\b(?:statement|report)[ \n](?:is[ \n])?(?:for|covers|covering)[ \n](?:the[ \n])?(?:(?:calendar[ \n])?year[ \n])?(?P<y>20\d\d)(?![ ]?[/-]?[ ]?\d)(?P<z>)",
        re.I,
    ),
    re.compile(
        r"\b(?:for|during|in|of) the (?:calendar |full )?year (?:ended |ending )?(?P<y>20\d\d)(?![ ]?[/-]?[ ]?\d)(?P<z>)",
        re.I,
    ),
)
"""Forms that name a year only where the document speaks of itself: elsewhere they are any year."""

_OF_ITSELF = re.compile(
    r"\b(?:this|our|the|its|following|present) (?:[\w'&-]+ ){0,7}?(?:statement|report|disclosure)\b"
    r"|\bsection 54|\bs\.? ?54\b|\bpursuant\b|\bconstitutes\b|\bin accordance with\b|\bsteps\b|\bstatement (?:for|covers|is)\b"
    r"|\bactions?\b[^.]{0,40}\b(?:taken|activities)\b|\bsets? out\b|\bin respect of\b|\brelates? to\b|\bcovers?\b"
    r"|(?-i:\bS(?:tatement|TATEMENT)\b)",
    re.I,
)
"""How a sentence speaks of the document it stands in; "Statement" with a capital is a title."""

_OTHER_YEAR = re.compile(
    r"\b(?:next|coming|forthcoming|upcoming|previous|prior|preceding|compared (?:to|with)|plans? for|planned|targets? for"
    r"|goals for|objectives for|KPIs for|indicators for|by the end of|(?:first|last|previous|since our) [\w ]{0,30}statement)"
    r"\b[^.;:\n]{0,35}\Z",
    re.I,
)
"""What stands before a year that is not the document's own."""
_POLICY = re.compile(
    r"\b(?:policy|policies|code)\b[^.;]{0,60}\b(?:reviewed|updated|revised|approved|introduced|launched)\b[^.;]{0,30}\Z",
    re.I,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|•")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A period that the text names, in characters `start` to `end`, and the rule that found it.

    `weight` is how surely it is the document's own: `OF_ITSELF`, `IN_TITLE`, `OF_A_YEAR` or `IN_PASSING`.
    """

    period: Period
    weight: int
    start: int
    end: int
    rule: str

    @property
    def exactness(self) -> int:
        """How many parts of the period it names: month and day of its end, and its start."""
        day = self.period.end
        return sum(part is not None for part in (day.month, day.day, self.period.start))


def find_claims(text: PlainText) -> Iterator[Claim]:
    """All claims of a text, each weighed; those about another year are left out."""
    days = find_days(text.text)
    ranges = tuple(_ranges(text.text, days))
    single = [found for found in days if not any(claim.start <= found.start < claim.end for claim in ranges)]
    found = (*ranges, *_ends(text.text, single), *_named_years(text.text))
    for claim in found:
        before = text.text[max(0, claim.start - AROUND) : claim.start]
        if not _OTHER_YEAR.search(before) and not _POLICY.search(before):
            yield replace(claim, weight=_weight(text, claim, before))


def _weight(text: PlainText, claim: Claim, before: str) -> int:
    sentence = text.sentences_at(claim.start, claim.end)[0]
    if sentence.text.rstrip().endswith((".", "!", "?")):
        # A title of several lines is several sentences; only a full sentence stands for itself.
        within = claim.start - text.start_of(claim.start)
        before = before[max(0, len(before) - within) :]
    own = _SENTENCE.split(before)[-1] + text.text[claim.start : claim.end]
    if _OF_ITSELF.search(own):
        return OF_ITSELF
    if is_title(sentence):
        return max(claim.weight, IN_TITLE)
    return claim.weight


def _ranges(text: str, days: tuple[FoundDay, ...]) -> Iterator[Claim]:
    """Claims that say from when to when: "1 April 2021 to 31 March 2022", "1 April to 31 March 2022"."""
    for number, last in enumerate(days):
        first = days[number - 1] if number else None
        if first is None or not _BETWEEN.fullmatch(text[first.end : last.start]):
            first = _start_without_year(text, last)
        if first is None or not _is_led(text, first, last):
            continue
        rule = _as_read("period.from-to", first, last)
        if not SHORTEST <= _months(first.day, last.day) <= LONGEST:
            rule = "period.contradicts-itself"
        period = Period(start=first.day, end=last.day)
        yield Claim(period=period, weight=OF_A_YEAR, start=first.start, end=last.end, rule=rule)


def _start_without_year(text: str, last: FoundDay) -> FoundDay | None:
    offset = max(0, last.start - LONGEST_GAP)
    first = find_start(text[offset : last.start], last.day)
    return replace(first, start=first.start + offset, end=first.end + offset) if first else None


def _is_led(text: str, first: FoundDay, last: FoundDay) -> bool:
    before = text[max(0, first.start - AROUND) : first.start]
    return bool(_RANGE_LEAD.search(before) or _RANGE_AFTER.match(text, last.end))


def _months(start: Day, end: Day) -> int:
    return (end.year - start.year) * MONTHS_IN_YEAR + (end.month or 0) - (start.month or 0)


def _ends(text: str, days: Sequence[FoundDay]) -> Iterator[Claim]:
    """Claims that say when the year or period ends: "the year ended 31 March 2022"."""
    for found in days:
        before = text[max(0, found.start - AROUND) : found.start]
        lead = _UNTIL.search(before) or _OF.search(before)
        if lead or _YEAR_END_AFTER.match(text, found.end):
            start = found.start - len(lead.group()) if lead else found.start
            weight = OF_A_YEAR if lead and _EXPLICIT.match(lead.group()) else IN_PASSING
            period = Period(start=None, end=_last_day(found.day) if _END_OF.search(before) else found.day)
            rule = _as_read("period.ended", found)
            yield Claim(period=period, weight=weight, start=start, end=found.end, rule=rule)


def _last_day(day: Day) -> Day:
    """The last day of a month that is said without a day; any other date as it is."""
    if day.month is None or day.day is not None:
        return day
    return replace(day, day=monthrange(day.year, day.month)[1])


def _named_years(text: str) -> Iterator[Claim]:
    """Claims that name a year and no day: "financial year 2021/22", "FY22"."""
    for forms, needs_context in ((_NAMED, False), (_NAMED_OF_ITSELF, True)):
        for match in (match for form in forms for match in form.finditer(text)):
            end = named_end(match)
            before = text[max(0, match.start() - AROUND) : match.start()]
            if end is None or (
                needs_context and not _OF_ITSELF.search(_SENTENCE.split(before)[-1] + match.group())
            ):
                continue
            period = Period(start=None, end=end)
            yield Claim(
                period=period,
                weight=IN_PASSING,
                start=match.start(),
                end=match.end(),
                rule="period.year-named",
            )


def named_end(match: re.Match[str]) -> Day | None:
    """The year that a form names, the last of "2021/22"; None if the two do not follow each other."""
    first, last = match["y"], match["z"]
    year = int(first) if len(first) == len("2022") else CENTURY + int(first)
    if not last:
        return Day(year=year)
    return Day(year=year + 1) if int(last) % 100 == (year + 1) % 100 else None


def _as_read(rule: str, *days: FoundDay) -> str:
    """The rule, and that a date in figures could also be read otherwise."""
    return f"{rule}-day-first" if any(found.doubtful for found in days) else rule
