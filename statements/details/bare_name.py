"""Takes away what surrounds a name, or has run into it: quotes, page numbers, headings, a title before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.details.known_names import POSSESSIVE, has_legal_form, key, names_somebody
from statements.details.name_words import (
    HEADINGS,
    INITIALS,
    INSTITUTIONS,
    LINKS,
    PLACE_IN_BRACKETS,
    PLACES,
    SAYS_NOTHING,
)

_YEAR_OR_PAGE = re.compile(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?|\d\d+|0\d")
OF = ("of", "for", "at")
_FOOTNOTE = re.compile(r"( (?:[A-Za-z]{2,}|[a-z.]+))[1-9]{1,2}$")
"""The mark of a footnote on a legal form: "Acme PLC1"."""
_FOOTNOTE_IN_BRACKETS = re.compile(r"\[\d{1,2}\]$")
_LAST_BRACKETS = re.compile(r" (\([^()]*\))$")
_ABBREVIATION = re.compile(r"(?:\b(?:Ltd|LTD|Inc|INC|Corp|CORP|Co|CO|Pty|PTY|Bros)|\.\w)\.$")
"""Legal forms that may keep a full stop; after others it is that of the sentence."""
_MARKS = '"“”‘,;:–*|- ¹²³®™'


def bare(words: Sequence[str]) -> str:
    """The name in its words, without what is no part of it; "" where nothing is left."""
    kept = list(words)
    while kept and _is_no_end(kept[-1]):
        kept.pop()
    while len(kept) > 1 and (_YEAR_OR_PAGE.fullmatch(kept[0].strip(_MARKS)) or _is_heading(kept)):
        kept.pop(0)
    name = " ".join(kept[_last_beginning(kept) :]).strip(_MARKS)
    name = _balanced(POSSESSIVE.sub("", _FOOTNOTE_IN_BRACKETS.sub("", name)).strip('”"’'))
    name = _without_abbreviation(name.removeprefix("the "))
    without_mark = _FOOTNOTE.sub(r"\1", name)
    name = without_mark if has_legal_form(without_mark) else name
    keeps_stop = _ABBREVIATION.search(name) or INITIALS.fullmatch(name.split(" ")[-1])
    return name if keeps_stop else name.rstrip(".!?")


def _is_no_end(word: str) -> bool:
    """Whether no name ends with a word: a link, a mark, a year or the number of a page."""
    plain = word.strip(_MARKS + ".")
    return word.lower() in LINKS or not plain or _YEAR_OR_PAGE.fullmatch(plain) is not None


def _balanced(name: str) -> str:
    """The name without a bracket that is not closed, or was not opened."""
    opened, closed = name.count("("), name.count(")")
    if opened < closed:
        return name.rstrip(")")
    return name[: name.rindex("(")].rstrip() if opened > closed else name


def _without_abbreviation(name: str) -> str:
    """The name without what stands in brackets at its end, save where that is a part of it: "Acme (UK)"."""
    brackets = _LAST_BRACKETS.search(name)
    return (
        name
        if brackets is None or PLACE_IN_BRACKETS.fullmatch(brackets.group(1))
        else name[: brackets.start()]
    )


def _last_beginning(words: Sequence[str]) -> int:
    """Where a name begins for the last time: "Acme Tea Acme Tea plc" is a title run into a sentence."""
    first = key(words[0]) if words else ""
    if first in PLACES | SAYS_NOTHING | LINKS:
        return 0
    return max(place for place, word in enumerate(words or [""]) if place == 0 or key(word) == first)


def _is_heading(words: Sequence[str]) -> bool:
    """Whether the first word is of a heading that ran into the name after it."""
    first, second = words[0].lower(), words[1].lower()
    if first == "the":
        return bool(words[2:]) and _is_heading(words[1:])
    roles = SAYS_NOTHING - INSTITUTIONS - PLACES
    of_a_role = first in roles and (
        second in OF or (second in roles and words[2:] and words[2].lower() in OF)
    )
    if first in LINKS or of_a_role:
        return names_somebody(" ".join(words[1:]))
    rest = [word for word in words[1:3] if word.lower() not in HEADINGS]
    return first in HEADINGS and second not in LINKS and bool(rest) and names_somebody(" ".join(words[1:]))
