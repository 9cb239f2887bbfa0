"""Finds the names of organisations in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from statements.details.known_names import key
from statements.details.name_reader import GLUED, LETTER, NEVER_SMALL_NAME, SMALL_NAME, read_name
from statements.details.name_words import INSTITUTIONS, PLACES, SAYS_NOTHING

_BEGINS = re.compile(
    rf"(?<![^\s(])(?:(?:{LETTER}|[\"“‘](?={LETTER}))\S*|the(?= [A-Z])|[a-z]+(?={SMALL_NAME.pattern}))"
)
"""The words that a name may begin with."""
_ROLE_OF = re.compile(r"[,:]? (?:of|for|at|and|&|to) ")
_LAST_WORD = re.compile(r"\S*[A-Za-z]{4}\S*(?<![.,;:!?)]) $")
_RUN_INTO = re.compile(r"(?:^|[\s(])[a-z]{3,}[A-Z][a-z]+ $")
_NO_BEGINNING = frozenset(["limited", "ltd", "plc", "llp", "inc"])

LONGEST_WORD = 40
"""Characters of a word with the space after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name in a text: `text[start:end] == name`, the marks around it left out."""

    name: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """What all printings of the name have in common."""
        return key(self.name)


def find_names(text: str) -> Iterator[Named]:
    """The names in a text, one after the other; not those whose first word has run into another."""
    end = 0
    for word in _BEGINS.finditer(text):
        if word.start() < end or not _may_begin(word.group(), text, word.end()):
            continue
        name = read_name(text, word.start())
        if name is None:
            continue
        start = text.index(name, word.start())
        end = start + len(name)
        # The full stop after "Ltd" at the end of a sentence is the sentence's: few write "Ltd." within one.
        if end == len(text) and name.endswith("Ltd."):
            end -= 1
        if not _is_cut_off(text[: word.start()]):
            yield Named(name=text[start:end], start=start, end=end)


def _is_cut_off(before: str) -> bool:
    """Whether the first word of a name has run into another before it: "2021Acme Tea Ltd", "businessAcme Tea"."""
    if _RUN_INTO.search(before[-LONGEST_WORD:]):
        return True
    last = _LAST_WORD.search(before)
    return last is not None and GLUED.search(last.group()) is not None


def _may_begin(word: str, text: str, end: int) -> bool:
    """Whether a name may begin with a word: not with that of a role ("Members of Acme LLP")."""
    if word.islower():
        return word == "the" or word not in NEVER_SMALL_NAME
    plain = word.strip(".,:()“”").lower()
    if plain in _NO_BEGINNING:
        return False
    says_nothing = plain.isdigit() or plain in SAYS_NOTHING - INSTITUTIONS - PLACES
    return not (says_nothing and plain != "the" and _ROLE_OF.match(text, end))
