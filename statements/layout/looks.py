"""What headings look like, and what only looks like one: names, offices, dates, addresses, sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from statements.document import Line
from statements.ends import ends, is_open
from statements.layout.lists import NUMBERED, leads

LARGER_LETTERS = 1.08
"""A line with letters so much higher than the page's usual ones looks like a heading."""

LONGEST_HEADING = 90
"""Characters; the longest headings met in real statements have about 80."""

MOST_HEADING_WORDS = 14

MOST_WORDS_BEFORE_COLON = 6
"""Words of a heading that ends in a colon ("Our supply chains:"); longer ones are leads of lists."""

MOST_WORDS_WITH_VERB = 5
"""Words of a lone heading with a verb in it ("How we are doing"); longer ones only lack their full stop."""

LONGEST_ABBREVIATION = 3
"""Capital letters up to this length are an abbreviation ("UK"), not a heading in capitals."""

_FOR_SOMEONE = re.compile(r"\bon behalf of\b", re.IGNORECASE)
SIGNING = re.compile(
    r"(?:signed|signature|dated?|name|position|title|role|approved|for and on behalf|on behalf)\b", re.I
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
DATE = re.compile(
    rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}"
    rf"|^(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH},? (?:\d{{1,2}},? )?\d{{4}}$"
    rf"|^\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}"
    r"|^(?:last |next )?(?:updated?|review(?:ed)?|issued?|published|version|revision|rev|effective|form|page)"
    r"\b.*\d",
    re.IGNORECASE,
)
"""A line that is a date, or says from when or which version a document is."""

_OFFICE = re.compile(
    r"(?:(?-i:[A-Z])[\w.’'-]*,?(?: [-–])? ){0,4}"
    r"(?:(?:group|deputy|interim|acting|joint|vice|uk|general|managing|executive|finance|non-executive|senior|"
    r"chief \w+(?: \w+)?|independent|company|commercial|operations|sales) ){0,3}"
    r"(?:ceo|cfo|coo|md|chief executive|o(?:ffi|ﬃ)cer|director|chair|chairman|chairwoman|chairperson|"
    r"president|secretary|trustee|partner|manager|proprietor|principal|vice-chancellor|treasurer|owner)"
    r"(?: (?:and|&|of) .{1,60}|[,/] ?.{1,40}| \(.{1,40}\))?",
    re.IGNORECASE,
)
"""A line that is an office, with or without a name before it; "Our directors" is none."""

_ADDRESS = re.compile(
    r"@|www\.|https?:|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\.{4,}|…{2,}|_{3,}|©|[Aa]ll rights reserved"
)
"""Addresses, lines to sign on, the dots of a list of contents, and whose a web page is."""

_VERB = re.compile(
    r"(?<!what)(?<!how)(?<!who) (?:will|is|are|has|have|had|was|were|shall|must|should|may)\b", re.IGNORECASE
)
_NO_TITLE = re.compile(
    r"\b(?:we|they|it|these|this|that|following|includ\w*|to|by|as|if|for|in|is|are|will|has|have|was|"
    r"were|such|example|particular|note|source)\b",
    re.IGNORECASE,
)
"""Words of a lead, which no title has that ends in a colon."""

_LABEL = re.compile(r"\w+(?: \w+)?:\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the text of a page usually looks like: the height of its letters in points, and if it is bold."""

    height: float
    bold: bool


def usual_look(lines: Sequence[Line]) -> Look:
    """The look that most of the letters of a page have; a height of 0 where there are none."""
    letters: dict[int, int] = {}
    everything = bold = 0
    for line in lines:
        length = line.end - line.start
        box = line.box
        # To half a point, so that letters of one font count together.
        height = int((box.bottom - box.top) * 2 + 0.5)
        letters[height] = letters.get(height, 0) + length
        everything += 1
        bold += line.bold
    usual = max(letters, key=letters.__getitem__, default=0) / 2
    return Look(height=usual, bold=bold > everything / 2)


def looks_like_heading(line: Line, text: str, usual: Look) -> bool:
    """Whether a line is set apart as headings are, and says nothing that only looks so."""
    if len(text) > LONGEST_HEADING:
        return False
    box = line.box
    set_apart = (
        (line.bold and not usual.bold)
        or box.bottom - box.top > LARGER_LETTERS * usual.height
        or (len(text) > LONGEST_ABBREVIATION and text.isupper())
    )
    return set_apart and _may_head(text)


def _may_head(text: str) -> bool:
    words = NUMBERED.sub("", text, count=1).lstrip("([\"'“‘")
    if not words[:1].isupper() or len(words.split()) > MOST_HEADING_WORDS:
        return False
    if (ends(text) or text[-1] == ",") and not _is_short_with_colon(words):
        return False
    return not (
        SIGNING.match(words) or DATE.search(text) or _ADDRESS.search(text) or _OFFICE.fullmatch(words)
    )


def _is_short_with_colon(words: str) -> bool:
    return words.endswith(":") and len(words.split()) <= MOST_WORDS_BEFORE_COLON


def is_title_with_colon(text: str) -> bool:
    """Whether a line that stands alone may be a heading that ends in a colon, and leads to no list.

    >>> is_title_with_colon("Present work and plans:"), is_title_with_colon("Our policies include:")
    (True, False)
    """
    return text[-1] == ":" and not _NO_TITLE.search(text) and not _LABEL.match(text) and _may_head(text)


def stands_alone_like_heading(text: str) -> bool:
    """Whether a line that stands alone may be a heading though it looks like any other line."""
    if not LONGEST_ABBREVIATION < len(text) <= LONGEST_HEADING or ends(text) or is_open(text) or leads(text):
        return False
    if _FOR_SOMEONE.search(text):
        return False
    says_something = len(text.split()) > MOST_WORDS_WITH_VERB and _VERB.search(text)
    return not says_something and "," not in text and not _LABEL.match(text) and _may_head(text)
