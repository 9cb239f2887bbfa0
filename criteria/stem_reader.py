"""Reads a stem, as it is written in a criteria file, into its parts. What they mean: `criteria/stems.py`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

MOST_CHARACTERS = 600
"""The longest stem. The longest in the shipped packs has about 330 characters."""

MOST_NESTING = 8
"""How deep brackets may stand in brackets. The shipped packs need two."""

MOST_KEPT = 4_096
"""Stems that stay read, several laws' worth; each is read more than once."""

_SPECIAL = set("()|?[]*#.")


class StemError(ValueError):
    """A stem that cannot be read. `position` counts characters from 1."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(f"{reason} (at character {position})")
        self.position = position


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Characters:
    """One of these characters."""

    characters: str


@dataclass(frozen=True, slots=True)
class Either:
    """One of these branches."""

    branches: tuple[Sequence, ...]


@dataclass(frozen=True, slots=True)
class Maybe:
    """A part that may be missing."""

    node: Node


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of words."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number; `alone` where it stands between spaces."""

    alone: bool


@dataclass(frozen=True, slots=True)
class Ending:
    """Any ending of a word."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts in this order."""

    nodes: tuple[Node, ...]


Node = Text | Characters | Either | Maybe | Gap | Number | Ending | Sequence


@lru_cache(maxsize=MOST_KEPT)
def read_stem(stem: str) -> Sequence:
    """The parts of a stem.

    Raises:
        StemError: if the stem cannot be read.
    """
    return _Reader(stem).whole()


class _Reader:
    """Reads one stem from left to right."""

    def __init__(self, stem: str) -> None:
        if len(stem) > MOST_CHARACTERS:
            raise StemError(f"the stem is longer than {MOST_CHARACTERS} characters", MOST_CHARACTERS)
        if stem != stem.lower() or stem != " ".join(stem.split()):
            raise StemError("a stem is in lower case, with single spaces and none at its ends", 1)
        if not stem.isprintable():
            raise StemError("a stem has no control characters", 1)
        self._stem = stem
        self._at = 0
        self._depth = 0

    def whole(self) -> Sequence:
        sequence = self._sequence()
        if self._at < len(self._stem):
            raise self._error("a “)” or “|” without its “(”")
        return sequence

    def _error(self, reason: str) -> StemError:
        return StemError(reason, self._at + 1)

    def _sequence(self) -> Sequence:
        nodes: list[Node] = []
        while self._at < len(self._stem) and self._stem[self._at] not in ")|":
            nodes.append(self._node())
            if self._peek("?"):
                self._at += 1
                nodes.append(Maybe(self._last_letter(nodes)))
        return Sequence(tuple(nodes))

    def _last_letter(self, nodes: list[Node]) -> Node:
        """What a `?` applies to: the last letter of a run of text, or the whole node before it."""
        last = nodes.pop()
        if not isinstance(last, Text) or len(last.text) == 1:
            return last
        nodes.append(Text(last.text[:-1]))
        return Text(last.text[-1])

    def _peek(self, expected: str) -> bool:
        return self._stem.startswith(expected, self._at)

    def _node(self) -> Node:
        if self._peek(" .. "):
            self._at += len(" .. ")
            return Gap()
        if self._peek(".."):
            raise self._error("a gap “..” needs a space and a word on both sides")
        character = self._stem[self._at]
        if character == "(":
            return self._either()
        if character == "[":
            return self._class()
        if character == "#":
            return self._number()
        if character in ".*":
            self._at += 1
            return Ending() if character == "*" else Maybe(Text("."))
        if character in "?]":
            raise self._error(f"a “{character}” with nothing before it that it could belong to")
        return self._text()

    def _text(self) -> Text:
        start = self._at
        while self._at < len(self._stem) and self._stem[self._at] not in _SPECIAL and not self._peek(" .. "):
            self._at += 1
        return Text(self._stem[start : self._at])

    def _number(self) -> Number:
        before = self._stem[: self._at]
        self._at += 1
        after = self._stem[self._at :]
        alone = (not before or before[-1] in " (|") and (not after or after[0] in " )|")
        return Number(alone)

    def _class(self) -> Characters:
        end = self._stem.find("]", self._at)
        characters = self._stem[self._at + 1 : end] if end > 0 else ""
        if not characters or set(characters) & set("^\\["):
            raise self._error("a “[” needs plain characters and a “]”")
        self._at = end + 1
        return Characters(characters)

    def _either(self) -> Either:
        opened = self._at
        self._depth += 1
        if self._depth > MOST_NESTING:
            raise self._error(f"brackets stand more than {MOST_NESTING} deep")
        branches: list[Sequence] = []
        while not branches or self._peek("|"):
            self._at += 1
            branches.append(self._sequence())
        if not self._peek(")"):
            raise StemError("a “(” without its “)”", opened + 1)
        self._at += 1
        self._depth -= 1
        if not all(branch.nodes for branch in branches):
            raise StemError("an empty choice between “|”; write “(…)?” for what may be missing", opened + 1)
        return Either(tuple(branches))
