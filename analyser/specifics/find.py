"""Finds the details that make a sentence specific, kind by kind.

What a kind adds to the level is decided in `analyser/judge.py`. The patterns look at the document's
own characters, because capitals matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyser.scorecard import Specific, SpecificKind, Words
from analyser.specifics.bodies import BODY, STANDARD, TOOL
from analyser.specifics.countries import UNITED_KINGDOM
from analyser.specifics.numbers import SHARE, find_figures
from analyser.specifics.places import find_countries
from analyser.specifics.roles import ROLE
from analyser.specifics.suppliers import SUPPLIER
from analyser.specifics.times import DATE, FREQUENCY
from analyser.specifics.titles import TITLE
from analyser.specifics.verbs import PAST

_NO_FIGURE = re.compile(
    r"(?i:\b(?:tiers?|pages?|principles?|articles?|appendix|step|stage|level|phase|covid) ?-?\d+)\b"
    r"|^\d+(?:\.\d+)*\.? (?=[A-Z])"
    r"|\b[Ss](?:ection|\.) ?\d+(?:\(\d+\))*|ISO ?\d+|SA ?8000"
)
"""Labels, numbering, sections and standards: "Tier 2" counts no suppliers."""

_ACT = re.compile(r"\b[A-Z]\w*(?: [A-Z]\w*)* Act,? (?:of )?(?:19|20)\d\d")
"""An Act with its year: "Modern Slavery Act 2015" is no date."""

_IN_ORDER: tuple[tuple[SpecificKind, re.Pattern[str]], ...] = (
    (SpecificKind.BODY, BODY),
    (SpecificKind.ROLE, ROLE),
    (SpecificKind.SUPPLIER, SUPPLIER),
    (SpecificKind.TITLE, TITLE),
    (SpecificKind.FREQUENCY, FREQUENCY),
    (SpecificKind.PAST, PAST),
)


def find_specifics(text: str) -> tuple[Specific, ...]:
    """The details in a sentence's own text, in order of kind and place."""
    line = text.replace("\n", " ")
    return tuple(Specific(kind=kind, words=Words(start=start, end=end)) for kind, start, end in _find(line))


def blank_labels(line: str) -> str:
    """The same line, of the same length, with "§" for numbers that count nothing: "Tier 2", "section 54"."""
    blanked = _NO_FIGURE.sub(_blank, line)
    return _ACT.sub(_blank, blanked) if " Act" in blanked else blanked


def _blank(match: re.Match[str]) -> str:
    return "§" * len(match.group())


def _find(line: str) -> Iterator[tuple[SpecificKind, int, int]]:
    has_digit = _DIGIT.search(line)
    blanked = line
    if has_digit:
        blanked = blank_labels(line)
        yield from _spans(SpecificKind.SHARE, SHARE, blanked)
    yield from find_figures(blanked)
    if has_digit:
        yield from _spans(SpecificKind.DATE, DATE, blanked)
    for named in find_countries(blanked):
        if named.country != UNITED_KINGDOM:
            yield SpecificKind.PLACE, named.start, named.end
    yield from _spans(SpecificKind.TOOL, TOOL, line)
    standards = tuple(_spans(SpecificKind.STANDARD, STANDARD, line))
    yield from standards
    for kind, pattern in _IN_ORDER:
        for _, start, end in _spans(kind, pattern, blanked):
            if kind is not SpecificKind.BODY or not _is_in(start, standards):
                yield kind, start, end


def _is_in(start: int, spans: tuple[tuple[SpecificKind, int, int], ...]) -> bool:
    """Whether a body is only named in the name of a standard: "ETI" in "ETI Base Code"."""
    return any(first <= start < last for _, first, last in spans)


_DIGIT = re.compile(r"\d")


def _spans(
    kind: SpecificKind, pattern: re.Pattern[str], text: str
) -> Iterator[tuple[SpecificKind, int, int]]:
    for match in pattern.finditer(text):
        group = 1 if pattern.groups and match[1] else 0
        yield kind, match.start(group), match.end(group)
