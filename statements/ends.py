"""Where sentences end: a full stop ends one only if what stands around it allows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*")
"""What may end a sentence, with the quotes and brackets that it closes."""

_FOOTNOTE_MARK = re.compile(r"(?:\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\*{1,3}|[†‡§]|\[\w{1,3}\])(?=\s|$)")
"""The mark of a footnote, which may stand after the end of a sentence: "All farms were visited.1"."""

_NEVER_LAST = frozenset(
    "mr mrs ms dr prof messrs e.g i.e eg ie cf vs viz esp incl excl rev hon gt mt pty sdn fmr".split()
)
"""Abbreviations that stand before something: their full stop never ends a sentence."""

_BEFORE_NUMBERS = frozenset(
    "no nos fig figs art arts para paras ref refs approx ca c s ss sec sect reg regs cl ch p pp vol tel ext "
    "rec recs min max avg app sch".split()
)
"""Abbreviations that stand before a number; before anything else they are words of their own."""

_SELDOM_LAST = frozenset(
    "ltd inc plc co corp llp bhd dept est st rd ave jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
"""Abbreviations that may stand at the end: their full stop ends a sentence before a usual beginning."""

_DOTTED = re.compile(r"[A-Za-z]{1,3}(?:\.[A-Za-z]{1,3})+")
"""Letters with full stops between them ("U.K", "p.a", "S.p.A"), which are read like `_SELDOM_LAST`."""

_BEFORE_LETTERS = frozenset(
    "annex appendix block building category class grade group level option part phase plan plant schedule "
    "section site table tier type unit version".split()
)
"""Words that a letter names one of ("Schedule A"); after any other word a letter is an initial."""

_BEGINNINGS = frozenset(
    "a according additionally after all also although an and any as at based because before both but by "
    "during each employees every following for from further furthermore he her here his how however if in "
    "it its many moreover most nobody no none nor not on once one only or our over please registered "
    "several she since so some staff such suppliers that the their then there therefore these they this "
    "those through throughout to two under until we what when where which while who why with within "
    "without workers yet you your".split()
)
"""Words that begin sentences, and hardly ever the rest of a name."""

_QUOTES = "\"'“‘"
_OPENING = "([" + _QUOTES
_CLOSING = "\"'”’)]"
_GLUED = 3
"""Small letters before a stop without a space after it ("transparent.The Act") that make it an end:
shorter words are parts of names and addresses ("Co.The")."""

_LINE_END = re.compile(r"[.!?:;…][\"'”’)\]]*(?:(?<=[a-z]{3}[.])\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\[\d{1,2}\])?$")
_LAST_CHARACTERS = frozenset(".!?:;…\"'”’)]0123456789¹²³⁴⁵⁶⁷⁸⁹⁰")
_OPEN_WORDS = frozenset(
    "in of the and by as with to for from or our its their a an at on that which is are & (".split()
)
"""A line that ends with one of these ends nothing: the sentence goes on, whatever the next begins with."""

LONGEST_ABOVE = 200
"""Characters at the end of a line that are looked at for a name or a date that goes on in the next."""

_LEGAL_FORM = r"(?:Ltd|Limited|LIMITED|PLC|plc|LLP|Inc|Corporation|Corp|GmbH|Pty|DAC|CIC|Company)"
_OPEN_NAME = re.compile(
    r"\b(?:by|is|are|was|were|has|have|had|will)\b.*\b(?:of|by|for|at|with|from|in)(?: the)?"
    r"(?: (?:[A-Z][\w.’'-]*|&|and))+"
    r"(?<!\bDirectors)(?<!\bBoard)(?<!\bTrustees)(?<!\bGovernors)(?<!\bMembers)(?<!\bManagement)$"
)
_REST_OF_NAME = re.compile(rf"(?:(?:[A-Z][\w’'.-]*|\([A-Z][\w.]*\)|&|and|of) ){{0,5}}{_LEGAL_FORM}\b")
_OPEN_DATE = re.compile(r"\b(?:on|of|dated|ended|ending)(?: the)? \d{1,2}(?:st|nd|rd|th)?(?: day of)?$")
_REST_OF_DATE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December),? 20\d\d\b"
)

NEAR = 80
"""Characters before a stop in which the two words before it are looked for."""

_BEGINNING = ""
_WORD = re.compile(r"[\w’'-]+")
_ENUMERATOR = re.compile(r"\d{1,2}|[a-z]|[ivx]{2,4}")
_BEFORE_A_NUMBER = "+£$€("
_HAS_NUMBER = re.compile(r"[A-Z]*[-/]?\d")


def find_sentence_spans(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text begins and ends; spaces around it are left out, and none is empty."""
    spans = []
    start = _skip_spaces(text, 0)
    for stop in _stops(text):
        end = _end_of(text, start, stop)
        if end is not None:
            spans.append((start, end))
            start = _skip_spaces(text, end)
    last = len(text.rstrip())
    if start < last:
        spans.append((start, last))
    return spans


def _stops(text: str) -> Iterator[re.Match[str]]:
    """What may end a sentence. Most texts have full stops only, and these are found fast."""
    if "!" in text or "?" in text or "…" in text:
        yield from _STOP.finditer(text)
        return
    at = text.find(".")
    while at >= 0:
        stop = _STOP.match(text, at)
        if stop is None:
            return
        yield stop
        at = text.find(".", stop.end())


def ends(line: str) -> bool:
    """Whether a line ends as a sentence or a part of one does: with a stop, a colon or a semicolon."""
    if line[-1:] not in _LAST_CHARACTERS or _LINE_END.search(line, max(0, len(line) - 8)) is None:
        return False
    return line[-1] != "." or line[line.rfind(" ") + 1 : -1].lstrip(_OPENING).lower() not in _NEVER_LAST


def is_open(line: str) -> bool:
    """Whether a line ends in the midst of a sentence, whatever follows: with a comma, "of" or "the"."""
    last = line[line.rfind(" ") + 1 :]
    if last[-1:] == "," or (last[-1:] == "-" and last[-2:-1].islower()):
        return True
    return last.lower() in _OPEN_WORDS and last != "A"


def breaks_within(above: str, below: str) -> bool:
    """Whether the end of a line parts a company's name before its legal form, or a day from its month.

    The line above must say something: a title and the name below it are two.

    >>> breaks_within("It was approved by the board of Acme", "Tea Limited on 9 May 2024.")
    True
    >>> breaks_within("Statement of Purpose", "Acme Tea Limited sells tea.")
    False
    """
    above = above[-LONGEST_ABOVE:]
    if _REST_OF_NAME.match(below) and not ends(above) and _OPEN_NAME.search(above):
        return True
    return bool(_REST_OF_DATE.match(below) and _OPEN_DATE.search(above))


def _skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _end_of(text: str, start: int, stop: re.Match[str]) -> int | None:
    """Where the sentence from `start` ends if it does with this stop, the mark of a footnote included."""
    end = stop.end()
    if end < len(text) and not text[end].isspace():
        mark = _FOOTNOTE_MARK.match(text, end) if text[stop.start() - 2 : stop.start()].isalpha() else None
        if mark is None:
            return end if _is_glued_end(text, stop) else None
        end = mark.end()
    after = _skip_spaces(text, end)
    if after >= len(text) or (text[after].islower() and not text[after + 1 : after + 2].isupper()):
        return None
    words = text[max(start, stop.start() - NEAR) : stop.start()].split()
    if not words:
        return None
    before = words[-2] if len(words) > 1 else _BEGINNING
    return end if stop.group()[0] != "." or _is_last(words[-1], before, text, after) else None


def _is_glued_end(text: str, stop: re.Match[str]) -> bool:
    """Whether a sentence ends although the space after it is missing: "transparent.The Act has"."""
    before = text[max(0, stop.start() - _GLUED) : stop.start()]
    if not (text[stop.end()].isupper() and before.isalpha() and before.islower()):
        return False
    following = _WORD.match(text, stop.end())
    return following is not None and following.group().lower() in _BEGINNINGS and len(following.group()) > 1


def _is_last(word: str, before: str, text: str, after: int) -> bool:
    """Whether `word`, which has a full stop after it, may be the last of its sentence.

    `before` is the word before it, and `after` is where the text goes on.
    """
    bare = word.rstrip(_CLOSING).lstrip(_OPENING)
    lower = bare.lower()
    if lower in _NEVER_LAST:
        return False
    if lower in _BEFORE_NUMBERS and (bare.islower() or len(bare) > 1):
        return text[after] not in _BEFORE_A_NUMBER and not _HAS_NUMBER.match(text, after)
    if _ENUMERATOR.fullmatch(lower) and (before == _BEGINNING or before[-1] in ":;"):
        return False
    if lower in _SELDOM_LAST or _DOTTED.fullmatch(bare):
        return _begins_a_sentence(text, after)
    if len(bare) == 1 and bare.isupper():
        return _begins_a_sentence(text, after) or before.lower() in _BEFORE_LETTERS
    return True


def _begins_a_sentence(text: str, after: int) -> bool:
    """Whether the word at `after` is one that sentences begin with; what stands in brackets explains."""
    word = _WORD.match(text, after + (text[after] in _QUOTES))
    return word is not None and word.group().lower() in _BEGINNINGS
