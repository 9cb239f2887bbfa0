"""The mini-syntax in which signals are written, and what each stem compiles to.

    plain words       must stand in this order: `code of conduct`
    (a|b)             either: `(supplier|vendor) code`
    ?                 the letter, bracket or group before it may be missing: `kpis?`, `(new )?suppliers`
    [sz]              one of these characters: `recogni[sz]e`; `[- ]` is a hyphen or a space
    *                 any ending of the word: `subsidiar*`
    ..                a gap of no to seven words: `suppliers .. based in`
    #                 a number, in digits or as a word, and no year: `# suppliers`, `#%`; years: `20#`
    .                 a full stop that may be missing: `s. 54`

A stem is read against one sentence in lower case, with straight quotes and single spaces. It begins
and ends at the edge of a word. It compiles to one pattern without back-references or look-around,
so that it can be run in time that grows only with the length of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

GAP_WORDS = 7
"""The longest gap of `..`, in words (design of the lexicon, on which its counts were made)."""

MOST_CHARACTERS = 600
"""The longest stem. The longest in the shipped packs has about 330 characters."""

MOST_PHRASES = 48
"""How many plain phrases one stem may stand for in the search for near wordings."""

MOST_NESTING = 8
"""How deep brackets may stand in brackets. The shipped packs need two."""

_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    "sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens"
)
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_COUNT = r"(?:1[0-8]\d\d|2[1-9]\d\d|[03-9]\d\d\d|\d{1,3}|\d{5,}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?"
"""A number that is no year of our time: "in 2023 we trained" tells of no 2,023 people."""

_SPECIAL = set("()|?[]*#.")
_EDGE_PUNCTUATION = r"[,;:.)\"'\]]*"
_OPENING_PUNCTUATION = r"[(\"'\[]*"


class StemError(ValueError):
    """A stem that cannot be read. `position` counts characters from 1."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(f"{reason} (at character {position})")
        self.position = position


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


@dataclass(frozen=True, slots=True)
class _Class:
    characters: str


@dataclass(frozen=True, slots=True)
class _Either:
    branches: tuple[_Sequence, ...]


@dataclass(frozen=True, slots=True)
class _Maybe:
    node: _Node


@dataclass(frozen=True, slots=True)
class _Gap:
    pass


@dataclass(frozen=True, slots=True)
class _Number:
    alone: bool


@dataclass(frozen=True, slots=True)
class _Ending:
    pass


@dataclass(frozen=True, slots=True)
class _Sequence:
    nodes: tuple[_Node, ...]


_Node = _Text | _Class | _Either | _Maybe | _Gap | _Number | _Ending | _Sequence


def pattern_of(stem: str) -> str:
    r"""The regular expression that a stem stands for, in the syntax that RE2 and `re` share.

    Raises:
        StemError: if the stem cannot be read, or could match without any word being there.

    >>> import re
    >>> bool(re.search(pattern_of("suppliers .. based in"), "our suppliers are mostly based in turkey"))
    True
    >>> bool(re.search(pattern_of("audit"), "auditory"))
    False
    """
    sequence = _Reader(stem).whole()
    if not _has_word(sequence):
        raise StemError(f"“{stem}” has no word that must be there, so it would match everything", 1)
    return _pattern(sequence, outer=True)


def phrases_of(stem: str) -> tuple[str, ...]:
    """The plain phrases that a stem stands for, or () where it has gaps, numbers or open endings.

    Raises:
        StemError: if the stem cannot be read.

    >>> phrases_of("(supplier|vendor) codes?")
    ('supplier codes', 'supplier code', 'vendor codes', 'vendor code')
    """
    sequence = _Reader(stem).whole()
    if not _is_plain(sequence):
        return ()
    found = list(islice(_phrases(sequence), MOST_PHRASES + 1))
    return () if len(found) > MOST_PHRASES else tuple(dict.fromkeys(" ".join(text.split()) for text in found))


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

    def whole(self) -> _Sequence:
        sequence = self._sequence()
        if self._at < len(self._stem):
            raise self._error("a “)” or “|” without its “(”")
        return sequence

    def _error(self, reason: str) -> StemError:
        return StemError(reason, self._at + 1)

    def _sequence(self) -> _Sequence:
        nodes: list[_Node] = []
        while self._at < len(self._stem) and self._stem[self._at] not in ")|":
            nodes.append(self._node())
            if self._peek("?"):
                self._at += 1
                nodes.append(_Maybe(self._last_letter(nodes)))
        return _Sequence(tuple(nodes))

    def _last_letter(self, nodes: list[_Node]) -> _Node:
        """What a `?` applies to: the last letter of a run of text, or the whole node before it."""
        last = nodes.pop()
        if not isinstance(last, _Text) or len(last.text) == 1:
            return last
        nodes.append(_Text(last.text[:-1]))
        return _Text(last.text[-1])

    def _peek(self, expected: str) -> bool:
        return self._stem.startswith(expected, self._at)

    def _node(self) -> _Node:
        if self._peek(" .. "):
            self._at += len(" .. ")
            return _Gap()
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
            return _Ending() if character == "*" else _Maybe(_Text("."))
        if character in "?]":
            raise self._error(f"a “{character}” with nothing before it that it could belong to")
        return self._text()

    def _text(self) -> _Text:
        start = self._at
        while self._at < len(self._stem) and self._stem[self._at] not in _SPECIAL and not self._peek(" .. "):
            self._at += 1
        return _Text(self._stem[start : self._at])

    def _number(self) -> _Number:
        before = self._stem[: self._at]
        self._at += 1
        after = self._stem[self._at :]
        alone = (not before or before[-1] in " (|") and (not after or after[0] in " )|")
        return _Number(alone)

    def _class(self) -> _Class:
        end = self._stem.find("]", self._at)
        characters = self._stem[self._at + 1 : end] if end > 0 else ""
        if not characters or set(characters) & set("^\\["):
            raise self._error("a “[” needs plain characters and a “]”")
        self._at = end + 1
        return _Class(characters)

    def _either(self) -> _Either:
        opened = self._at
        self._depth += 1
        if self._depth > MOST_NESTING:
            raise self._error(f"brackets stand more than {MOST_NESTING} deep")
        branches: list[_Sequence] = []
        while not branches or self._peek("|"):
            self._at += 1
            branches.append(self._sequence())
        if not self._peek(")"):
            raise StemError("a “(” without its “)”", opened + 1)
        self._at += 1
        self._depth -= 1
        if not all(branch.nodes for branch in branches):
            raise StemError("an empty choice between “|”; write “(…)?” for what may be missing", opened + 1)
        return _Either(tuple(branches))


def _escape(text: str) -> str:
    return "".join(
        character if character.isalnum() or character in " _" or not character.isascii() else f"\\{character}"
        for character in text
    )


def _pattern(node: _Node, *, outer: bool = False) -> str:  # noqa: C901, PLR0911  (a line for each node)
    match node:
        case _Text(text):
            return _escape(text)
        case _Class(characters):
            return "[" + "".join(_escape(character) for character in characters) + "]"
        case _Maybe(inner):
            return f"(?:{_pattern(inner)})?"
        case _Either(branches):
            return "(?:" + "|".join(_pattern(branch) for branch in branches) + ")"
        case _Gap():
            return f"{_EDGE_PUNCTUATION} (?:[^ ]+ ){{0,{GAP_WORDS}}}{_OPENING_PUNCTUATION}"
        case _Number(alone):
            return f"(?:{_COUNT}|{_NUMBER_WORDS})" if alone else _DIGITS
        case _Ending():
            return r"\w*"
        case _Sequence(nodes):
            body = "".join(_pattern(inner) for inner in nodes)
            return _with_edges(nodes, body) if outer else body


def _with_edges(nodes: tuple[_Node, ...], body: str) -> str:
    r"""The pattern bound to word edges; a sign such as “/” or “%” at an end needs no edge."""
    first, last = nodes[0], nodes[-1]
    starts_with_sign = isinstance(first, _Text) and not first.text[0].isalnum()
    ends_with_sign = isinstance(last, _Text) and not last.text[-1].isalnum()
    return ("" if starts_with_sign else r"\b") + body + ("" if ends_with_sign else r"\b")


def _has_word(node: _Node) -> bool:
    """Whether some letter or number must be matched."""
    match node:
        case _Text(text):
            return any(character.isalnum() for character in text)
        case _Number():
            return True
        case _Either(branches):
            return all(_has_word(branch) for branch in branches)
        case _Sequence(nodes):
            return any(_has_word(inner) for inner in nodes)
        case _:
            return False


def _is_plain(node: _Node) -> bool:
    match node:
        case _Gap() | _Number() | _Ending():
            return False
        case _Maybe(inner):
            return _is_plain(inner)
        case _Either(parts) | _Sequence(parts):
            return all(_is_plain(part) for part in parts)
        case _:
            return True


def _phrases(node: _Node) -> Iterator[str]:
    match node:
        case _Text(text):
            yield text
        case _Class(characters):
            yield from characters
        case _Maybe(inner):
            yield from _phrases(inner)
            yield ""
        case _Either(branches):
            for branch in branches:
                yield from _phrases(branch)
        case _Sequence(nodes):
            # Cut each part short too: brackets in brackets would otherwise multiply without end.
            choices = (tuple(islice(_phrases(inner), MOST_PHRASES + 1)) for inner in nodes)
            yield from ("".join(parts) for parts in product(*choices))
        case _:
            return
