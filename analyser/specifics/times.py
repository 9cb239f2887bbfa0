"""Dates, and words that say how often."""

from __future__ import annotations

import re

from analyser.specifics.wordlist import one_of

_MONTHS = "January February March April May June July August September October November December".split()
_SHORT_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
_YEAR = r"(?:19|20)\d\d"

DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?{one_of(_MONTHS + _SHORT_MONTHS)}\.?,? {_YEAR}"
    rf"|\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Ff]or|[Oo]f|[Ff]rom) {_YEAR}(?:[/–-]\d\d)?\b"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
    r"|\bF(?:Y|inancial [Yy]ear) ?(?:20)?\d\d(?:[/–-]\d\d)?\b"
)

PERIOD = re.compile(
    rf"\b{_YEAR}\b|\bFY ?\d\d|\b(?:this|last|previous|current|prior|reporting|financial) year\b",
    re.IGNORECASE,
)
"""A year or a reporting period, as a heading or the head of a table gives it."""

_OFTEN = "annually yearly quarterly monthly weekly bi-annually biannually biennially".split()
_PERIOD_WORD = "year quarter month week".split()

FREQUENCY = re.compile(
    r"\b(?:"
    + "|".join(
        (
            one_of(_OFTEN),
            rf"(?:every|each) {one_of(_PERIOD_WORD)}",
            r"every (?:\w+ )?(?:years?|months?|quarters?)",
            r"(?:once|twice|three times|four times) (?:a|per|each|every) (?:year|month|quarter)",
            r"on an annual basis|(?:an|our|the) annual|on a (?:quarterly|monthly|yearly) basis|per (?:year|annum)",
        )
    )
    + r")\b",
    re.IGNORECASE,
)
