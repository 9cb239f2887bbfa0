"""Countries named in a sentence, by name or by an adjective that says where a site or supplier is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analyser.specifics.countries import COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, NOT_COUNTRIES
from analyser.specifics.wordlist import one_of

_SITED = (
    "factory factories supplier suppliers manufacturer manufacturers farm farms mill mills worker workers site sites office "
    "offices operation operations operating subsidiary subsidiaries business company entity entities branch warehouse depot "
    "plant plants agency agencies contractor contractors producer producers grower growers vendor vendors team staff employees "
    "manufacturing sourcing supply garment textile tanneries plantations co-operatives ports fishing market markets"
).split()
"""After an adjective these are in that country: "Turkish mills", and not "Turkish delight"."""

_PLACE = re.compile(
    rf"\b(?=[A-ZÉ])(?:(?P<other>{one_of(NOT_COUNTRIES)})"
    rf"|(?P<name>{one_of(name for name in COUNTRY_OF_NAME if name[-1] != '.')})(?![\w’'\-]*[A-Z$])"
    rf"|(?P<adjective>{one_of(COUNTRY_OF_ADJECTIVE)})(?= (?:[a-z\-]+ ){{0,2}}?{one_of(_SITED)}\b))\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCountry:
    """A country, and characters `start` to `end` of the text that name it."""

    country: str
    start: int
    end: int
    by_adjective: bool


def find_countries(text: str) -> Iterator[NamedCountry]:
    """The countries that a text names, in order of place."""
    for match in _PLACE.finditer(text):
        if match["name"] and not _is_a_person(match, text):
            country = COUNTRY_OF_NAME[match["name"]]
            yield NamedCountry(country=country, start=match.start(), end=match.end(), by_adjective=False)
        elif match["adjective"]:
            country = COUNTRY_OF_ADJECTIVE[match["adjective"]]
            yield NamedCountry(country=country, start=match.start(), end=match.end(), by_adjective=True)


_FIRST_NAMES = frozenset("Chad Jordan Israel Georgia".split())
_SURNAME = re.compile(r" (?!(?:And|The|In|Ltd|Limited)\b)[A-Z][a-z]+\b(?! (?:and|Ltd))")
_FIRST_NAME = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|[A-Z][a-z]+(?: [A-Z]\.)?) $")
_PREPOSITION = re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Aa]cross|[Tt]o|[Oo]f|[Aa]nd|[Nn]ear|[Ff]or|[Ii]ncluding|[Tt]he|[Ww]ith|[Aa]s|[Oo]ur|[Ii]nto|[Ww]ithin|[Tt]hroughout|[Ll]ike|[Aa]t|[Bb]y|[Ss]outh|[Nn]orth|[Ww]est|[Ee]ast) $"
)


def _is_a_person(match: re.Match[str], text: str) -> bool:
    """Whether a name that people bear too stands beside another name: "Jordan Smith", "Mr Chad"."""
    if match["name"] not in _FIRST_NAMES:
        return False
    before, after = text[: match.start()], text[match.end() :]
    if _PREPOSITION.search(before):
        return False
    return bool(_SURNAME.match(after) or _FIRST_NAME.search(before))
