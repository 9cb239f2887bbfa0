"""Figures: counts of what a step reaches or finds, amounts of money, shares, and how large the business is.

Sales, and the products, shops or people that a business has, say how large it is and not what it has
done. Such a figure is a detail of the structure alone, unless something is said to have been done
with just those: "6,000 products" against "6,000 products were checked".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyser.scorecard import SpecificKind
from analyser.specifics.wordlist import one_of

COUNTED = (
    "individuals supplier suppliers vendor vendors contractor contractors subcontractor subcontractors factory factories "
    "site sites audit audits visit visits inspection inspections assessment assessments questionnaire questionnaires "
    "employee employees people person persons colleague colleagues worker workers staff manager managers buyer buyers "
    "farmer farmers household households children child interview interviews case cases incident incidents report reports "
    "concern concerns complaint complaints call calls finding findings non-conformance non-conformances nonconformance "
    "nonconformances non-compliance non-compliances action actions plan plans country countries office offices store stores "
    "shop shops warehouse warehouses depot depots restaurant restaurants hotel hotels co-operative co-operatives cooperative "
    "cooperatives farm farms mill mills product products category categories module modules session sessions course courses "
    "hour hours day days member members partner partners company companies business businesses subsidiary subsidiaries "
    "entity entities passport passports fees tonnes brand brands agency agencies driver drivers victim victims "
    "refugee refugees migrant migrants fte ftes"
).split()
"""What a number must count to be a detail."""

SIZE_NOUNS = (
    "office offices store stores shop shops warehouse warehouses depot depots restaurant restaurants hotel hotels "
    "product products category categories brand brands country countries company companies business businesses "
    "subsidiary subsidiaries entity entities tonnes"
).split()
"""What a business has many or few of, and mostly does nothing about."""

NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds "
    "thousand thousands dozen dozens"
).split()

_SMALL_WORDS = "of in and for on to we our the is are was were".split()
_MONEY = r"[£$€]\s?\d(?:[\d,.]{0,14}\d)?(?:\s?(?:million|billion|m|bn|k)\b)?"
_DIGITS = r"(?!(?:19|20)\d\d\b)\d[\d,]{0,14}"
_BEFORE_COUNT = r"(?:(?<![\d.\-–/])\b|(?<=\bc)|(?<=\bc\.))"
_FROM_TO = (
    r"\b(?:rose|risen|fell|fallen|grew|grown|increased|reduced|decreased|up|down) (?:\w+ )?"
    r"from \d[\d,]*(?:%| per cent)? to \d[\d,]*"
)

SHARE = re.compile(r"\d(?:[\d,.]{0,14}\d)?\s?(?:%|per ?cent\b|percent\b)")

_FIGURE = re.compile(
    rf"(?P<money>{_MONEY})"
    rf"|{_BEFORE_COUNT}(?:{_DIGITS}|{one_of(NUMBER_WORDS)})\+?(?: of (?:our|the|its|these))?"
    rf"(?:\s(?!{one_of(_SMALL_WORDS)}\b)[\w\-']+){{0,3}}?\s(?P<noun>{one_of(COUNTED)})\b"
    rf"|{_FROM_TO}",
    re.IGNORECASE,
)

_ANY_FIGURE = re.compile(rf"\d|\b{one_of(NUMBER_WORDS)}", re.IGNORECASE)

REACH_OF_SIZE = 40
"""Characters before a figure in which the words stand that make it the size of the business: about
six words, as in "a global workforce of approximately 6,000"."""

REACH_OF_DEED = 30
"""Characters on either side in which a verb of doing stands: about five words, as in "audits were
carried out at all 45 stores"."""

_SALES_WORD = r"(?:sales|turnover|revenues?|income|profits?|capitali[sz]ation|assets|worth|valued)"
_SALES_BEFORE = re.compile(rf"\b{_SALES_WORD}\b[^.;]*$", re.IGNORECASE)
_SALES_AFTER = re.compile(rf"\s?(?:[\w\-]+ ){{0,3}}{_SALES_WORD}\b", re.IGNORECASE)
_HAVING = re.compile(
    r"\b(?:employ(?:s|ed|ing)?|has|have|having|with|own(?:s|ed|ing)?|operat(?:es?|ed|ing)|sells?|selling|stocks?|range of|"
    r"portfolio of|offer(?:s|ed|ing)?|runs?|running|serv(?:es?|ing)|team of|workforce of|made up of|consists? of|comprises?|"
    r"comprising|from|across|throughout|in)(?: (?:a|the|our|its|total|around|about|approximately|over|more|than|some|nearly|almost|"
    r"just|under|circa|c\.?|currently|directly|up|to|of|at|least|well|in|excess))*\s*$",
    re.IGNORECASE,
)
"""What a business is said to have comes right after these."""

_DEEDS = (
    "trained audited visited assessed inspected reviewed checked surveyed interviewed screened mapped traced monitored registered "
    "signed completed attended received answered responded joined covered covering conducted identified found investigated "
    "reported repaid reimbursed asked briefed reached undertaken issued sent"
).split()
_STEPS = "audit audits visits assessments inspections questionnaires training".split()

_DEED_BEFORE = re.compile(rf"\b(?:{one_of(_DEEDS + _STEPS)}|carried out|rolled out)\b", re.IGNORECASE)
_DEED_AFTER = re.compile(rf"\b(?:{one_of(_DEEDS)}|took part)\b", re.IGNORECASE)
_JOINT = re.compile(r",| and | but |;")


def find_figures(text: str) -> Iterator[tuple[SpecificKind, int, int]]:
    """The kind and place of each figure that is no share: a number, or the size of the business."""
    if not _ANY_FIGURE.search(text):
        return
    for match in _FIGURE.finditer(text):
        kind = SpecificKind.SIZE if _is_size(match, text) else SpecificKind.NUMBER
        yield kind, match.start(), match.end()


def _is_size(figure: re.Match[str], text: str) -> bool:
    before = text[max(0, figure.start() - REACH_OF_SIZE) : figure.start()]
    if figure["money"]:
        return bool(_SALES_BEFORE.search(before) or _SALES_AFTER.match(text, figure.end()))
    noun = (figure["noun"] or "").lower()
    is_soft = noun in SIZE_NOUNS
    is_people = noun in PEOPLE_NOUNS and _HAVING.search(before)
    return bool(is_soft or is_people) and not _has_deed(figure, text)


def _has_deed(figure: re.Match[str], text: str) -> bool:
    """Whether something is said to have been done with just what is counted, in the same part of the sentence."""
    before = text[max(0, figure.start() - REACH_OF_DEED) : figure.start()]
    after = text[figure.end() : figure.end() + REACH_OF_DEED]
    return bool(_DEED_BEFORE.search(_JOINT.split(before)[-1]) or _DEED_AFTER.search(_JOINT.split(after)[0]))


PEOPLE_NOUNS = frozenset(
    "employee employees people colleague colleagues staff worker workers fte ftes members".split()
)
"""Whom a business has, where a word of having stands before: "we employ 6,000 people"."""
