"""Roles, departments, committees and groups of people, by the words that name them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analyser.specifics.wordlist import one_of

DIRECTORS = (
    "managing sales finance operations commercial procurement sourcing compliance legal sustainability people"
).split()
DEPARTMENTS = (
    "procurement purchasing buying sourcing technical compliance legal sustainability recruitment risk"
).split()
SHORT_NAMES = "HR CSR ESG".split()
UNITS = "team department manager managers committee function lead staff colleagues".split()
COMMITTEES_FOR = "audit risk ethics steering executive sustainability".split()
COMMITTEES = "committee group forum council champion champions".split()
PEOPLE = "employees staff colleagues starters joiners managers directors buyers drivers".split()


def _either_case(words: Iterable[str], *more: str) -> str:
    """Any of the words, each with a small first letter or a capital; two words with either in both."""
    found = list(more)
    for word in words:
        first, _, second = word.partition(" ")
        firsts = (first, first.capitalize())
        found += (
            [f"{one} {two}" for one in firsts for two in (second, second.capitalize())] if second else firsts
        )
    return one_of(found)


_DEPARTMENT = _either_case(
    [*DEPARTMENTS, "human resources", "ethical trade", "supply chain", "internal audit"], *SHORT_NAMES
)
_COMMITTEE_FOR = _either_case([*COMMITTEES_FOR, "human rights", "modern slavery"])
_BY_NAME = _either_case(
    ["general counsel", "company secretary", "working group", "the board"], "CEO", "CFO", "COO"
)

ROLE = re.compile(
    r"\b(?:"
    + "|".join(
        (
            rf"{_DEPARTMENT} {_either_case(UNITS)}",
            rf"{_COMMITTEE_FOR}(?: (?:and|&) \w+)? {_either_case(COMMITTEES)}",
            rf"{_either_case([*DIRECTORS, 'supply chain'], 'HR')} [Dd]irector",
            rf"[Aa]ll (?:new |our )?{one_of(PEOPLE)}",
            r"[Cc]hief [\w ]{3,25} [Oo]fficer",
            r"[Hh]ead of [A-Z]?\w+(?: [A-Z]\w+)*",
            r"[Bb]oard of [Dd]irectors",
            _BY_NAME,
        )
    )
    + r")\b"
)
