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
from itertools import islice, product

from criteria.stem_reader import (
    Characters,
    Either,
    Ending,
    Gap,
    Maybe,
    Node,
    Number,
    Sequence,
    StemError,
    Text,
    read_stem,
)

__all__ = ["StemError", "pattern_of", "phrases_of"]

GAP_WORDS = 7
"""The longest gap of `..`, in words (design of the lexicon, on which its counts were made)."""

MOST_PHRASES = 48
"""How many plain phrases one stem may stand for in the search for near wordings."""

_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    "sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens"
)
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_COUNT = r"(?:1[0-8]\d\d|2[1-9]\d\d|[03-9]\d\d\d|\d{1,3}|\d{5,}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?"
"""A number that is no year of our time: "in 2023 we trained" tells of no 2,023 people."""

_EDGE_PUNCTUATION = r"[,;:.)\"'\]]*"
_OPENING_PUNCTUATION = r"[(\"'\[]*"


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
    sequence = read_stem(stem)
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
    sequence = read_stem(stem)
    if not _is_plain(sequence):
        return ()
    found = list(islice(_phrases(sequence), MOST_PHRASES + 1))
    return () if len(found) > MOST_PHRASES else tuple(dict.fromkeys(" ".join(text.split()) for text in found))


def _escape(text: str) -> str:
    return "".join(
        character if character.isalnum() or character in " _" or not character.isascii() else f"\\{character}"
        for character in text
    )


def _pattern(node: Node, *, outer: bool = False) -> str:  # noqa: C901, PLR0911  (a line for each node)
    match node:
        case Text(text):
            return _escape(text)
        case Characters(characters):
            return "[" + "".join(_escape(character) for character in characters) + "]"
        case Maybe(inner):
            return f"(?:{_pattern(inner)})?"
        case Either(branches):
            return "(?:" + "|".join(_pattern(branch) for branch in branches) + ")"
        case Gap():
            return f"{_EDGE_PUNCTUATION} (?:[^ ]+ ){{0,{GAP_WORDS}}}{_OPENING_PUNCTUATION}"
        case Number(alone):
            return f"(?:{_COUNT}|{_NUMBER_WORDS})" if alone else _DIGITS
        case Ending():
            return r"\w*"
        case Sequence(nodes):
            body = "".join(_pattern(inner) for inner in nodes)
            return _with_edges(nodes, body) if outer else body


def _with_edges(nodes: tuple[Node, ...], body: str) -> str:
    r"""The pattern bound to word edges; a sign such as “/” or “%” at an end needs no edge."""
    first, last = nodes[0], nodes[-1]
    starts_with_sign = isinstance(first, Text) and not first.text[0].isalnum()
    ends_with_sign = isinstance(last, Text) and not last.text[-1].isalnum()
    return ("" if starts_with_sign else r"\b") + body + ("" if ends_with_sign else r"\b")


def _has_word(node: Node) -> bool:
    """Whether some letter or number must be matched."""
    match node:
        case Text(text):
            return any(character.isalnum() for character in text)
        case Number():
            return True
        case Either(branches):
            return all(_has_word(branch) for branch in branches)
        case Sequence(nodes):
            return any(_has_word(inner) for inner in nodes)
        case _:
            return False


def _is_plain(node: Node) -> bool:
    match node:
        case Gap() | Number() | Ending():
            return False
        case Maybe(inner):
            return _is_plain(inner)
        case Either(parts) | Sequence(parts):
            return all(_is_plain(part) for part in parts)
        case _:
            return True


def _phrases(node: Node) -> Iterator[str]:
    match node:
        case Text(text):
            yield text
        case Characters(characters):
            yield from characters
        case Maybe(inner):
            yield from _phrases(inner)
            yield ""
        case Either(branches):
            for branch in branches:
                yield from _phrases(branch)
        case Sequence(nodes):
            # Cut each part short too: brackets in brackets would otherwise multiply without end.
            choices = (tuple(islice(_phrases(inner), MOST_PHRASES + 1)) for inner in nodes)
            yield from ("".join(parts) for parts in product(*choices))
        case _:
            return
