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

from collections.abc import Callable, Iterator
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

__all__ = ["StemError", "parts_of", "pattern_of", "phrases_of"]

GAP_WORDS = 7
"""The longest gap of `..`, in words (design of the lexicon, on which its counts were made)."""

MOST_PHRASES = 48
"""How many plain phrases one stem may stand for in the search for near wordings, and a part written out."""

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


Part = tuple[str, ...]
"""The patterns of what stands between two gaps of a stem: any one of them is enough."""


def parts_of(stem: str) -> tuple[Part, ...]:
    r"""What is all in every text that a stem is in: its parts between its gaps, written out without brackets.

    A search for many stems at once is quick over what begins alike, and slow over gaps and brackets. A stem
    without gaps is in every text that has its one part; a stem with gaps must still be looked for itself.
    Brackets that hold a gap are left out.

    Raises:
        StemError: if the stem cannot be read, or could match without any word being there.

    >>> parts_of("audits?"), parts_of("suppliers .. based in")
    ((('\\baudits\\b', '\\baudit\\b'),), (('\\bsuppliers\\b',), ('\\bbased in\\b',)))
    """
    whole = pattern_of(stem)
    nodes = read_stem(stem).nodes
    gaps = [index for index, node in enumerate(nodes) if _has_gap(node)]
    stretches = [(before + 1, after) for before, after in zip([-1, *gaps], [*gaps, len(nodes)], strict=True)]
    told = [(start, end) for start, end in stretches if _has_word(Sequence(nodes[start:end]))]
    return tuple(_part(nodes, start, end) for start, end in told) or ((whole,),)


def _part(nodes: tuple[Node, ...], start: int, end: int) -> Part:
    """The patterns of the nodes from `start` to before `end`, which stand between two gaps."""
    stretch = Sequence(nodes[start:end])
    written = list(islice(_written_out(stretch, _pattern), MOST_PHRASES + 1))
    if len(written) > MOST_PHRASES:
        written = [_pattern(stretch)]
    first, last = _edges(nodes)
    return tuple(
        (first if start == 0 else _edge_at(nodes[start - 1], text[:1]))
        + text
        + (last if end == len(nodes) else _edge_at(nodes[end], text[-1:]))
        for text in dict.fromkeys(written)
    )


def _edge_at(neighbour: Node, character: str) -> str:
    """The word edge of a part beside a gap, if `character`, which it begins or ends with, is of a word."""
    return r"\b" if isinstance(neighbour, Gap) and character.isascii() and character.isalnum() else ""


def _has_gap(node: Node) -> bool:
    match node:
        case Gap():
            return True
        case Maybe(inner):
            return _has_gap(inner)
        case Either(parts) | Sequence(parts):
            return any(_has_gap(part) for part in parts)
        case _:
            return False


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
    found = list(islice(_written_out(sequence, _plain), MOST_PHRASES + 1))
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
            start, end = _edges(nodes) if outer else ("", "")
            return start + body + end


def _edges(nodes: tuple[Node, ...]) -> tuple[str, str]:
    r"""The word edges that a stem is bound to; a sign such as “/” or “%” at an end needs none."""
    first, last = nodes[0], nodes[-1]
    starts_with_sign = isinstance(first, Text) and not first.text[0].isalnum()
    ends_with_sign = isinstance(last, Text) and not last.text[-1].isalnum()
    return ("" if starts_with_sign else r"\b"), ("" if ends_with_sign else r"\b")


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


def _plain(node: Node) -> str:
    return node.text if isinstance(node, Text) else ""


def _written_out(node: Node, write: Callable[[Node], str]) -> Iterator[str]:
    """All that a node can stand for, without brackets; `write` says what a node without any is."""
    match node:
        case Characters(characters):
            yield from (write(Text(character)) for character in characters)
        case Maybe(inner):
            yield from _written_out(inner, write)
            yield ""
        case Either(branches):
            for branch in branches:
                yield from _written_out(branch, write)
        case Sequence(nodes):
            # Cut each part short too: brackets in brackets would otherwise multiply without end.
            choices = (tuple(islice(_written_out(inner, write), MOST_PHRASES + 1)) for inner in nodes)
            yield from ("".join(parts) for parts in product(*choices))
        case _:
            yield write(node)
