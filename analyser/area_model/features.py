"""What the linear area model looks at in a sentence: words, pieces of words, shape and place.

Everything here knows one sentence or one statement and nothing that was learned, so that training and
reading share it word for word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float32]

SHORTEST_PIECE, LONGEST_PIECE = 3, 5
"""Characters in a piece of a word, its edges counted: the lengths tried in docs/accuracy.md."""

LONGEST_WORD = 40
"""Characters of a word that are cut into pieces; longer ones are web addresses and run-together lines."""

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "\u2010": "-", "\u2011": "-", "\u00ad": "-"})
_WORD = re.compile(r"[^\W\d_]+(?:-\n[^\W\d_]+)*(?:'[^\W\d_]+)?|\d[\d,.]*(?:st|nd|rd|th)?%?|[£$€?:©/]")
_YEAR = re.compile(r"(?:19|20)\d\d[.,]*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word in the form in which it is looked up, and its characters `start` to `end` in the sentence."""

    word: str
    start: int
    end: int


def words_of(sentence: str) -> list[str]:
    r"""The words of a sentence in the form in which they are looked up, in order.

    Figures are told apart only as years, shares and other numbers: what they count is in the words.

    >>> words_of("In 2023, 45% of our supp-\nliers’ 120 sites")
    ['in', '<year>', '<share>', 'of', 'our', 'suppliers', '<number>', 'sites']
    """
    found = _WORD.findall(_lower(sentence))
    if sentence.isascii() and "-\n" not in sentence:
        return [word if word[0].isalpha() else _sign(word) for word in found]
    return [_plain(word) for word in found]


def tokens_of(sentence: str) -> list[Token]:
    """The same words as `words_of`, with their places."""
    return [Token(_plain(found[0]), found.start(), found.end()) for found in _WORD.finditer(_lower(sentence))]


def _lower(sentence: str) -> str:
    """The sentence in lower case, character for character, so that places stay what they are."""
    lower = sentence.lower()
    if len(lower) != len(sentence):
        lower = "".join(character.lower()[:1] for character in sentence)
    return lower if lower.isascii() else lower.translate(_STRAIGHT)


def _plain(word: str) -> str:
    if not word[0].isalpha():
        return _sign(word)
    whole = word.replace("-\n", "")
    return whole if whole.isascii() else unicodedata.normalize("NFKC", whole)


def _sign(word: str) -> str:
    if not word[0].isdigit():
        return word
    if word[-1] == "%":
        return "<share>"
    return "<year>" if _YEAR.fullmatch(word) else "<number>"


def grams_of(words: Sequence[str]) -> list[str]:
    """The single words and the pairs of neighbours, each once, in the order in which they first stand."""
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return list(dict.fromkeys([*words, *pairs]))


def pieces_of(word: str) -> list[str]:
    """The pieces of a word of three to five characters, each once; its edges are marked with spaces.

    >>> pieces_of("tier")
    [' ti', 'tie', 'ier', 'er ', ' tie', 'tier', 'ier ', ' tier', 'tier ']
    """
    edged = f" {word[:LONGEST_WORD]} "
    lengths = range(SHORTEST_PIECE, LONGEST_PIECE + 1)
    return list(dict.fromkeys(edged[i : i + n] for n in lengths for i in range(len(edged) - n + 1)))


SHAPES = (
    "no words", "under 4 words", "4 to 8 words", "9 to 20 words", "21 to 40 words", "over 40 words",
    "share of capitals", "share of digits", "starts small", "in capitals", "ends with a colon",
    "has a title or post", "asks", "capitalised words",
    "first", "second or third", "in the first tenth", "in the first third", "in the last third",
    "in the last tenth", "last but two or one", "last", "how far",
    "short statement", "long statement",
)  # fmt: skip
"""What is known of a sentence besides its words: length, letters, and where it stands."""

_LENGTHS = ((1, 3), (4, 8), (9, 20), (21, 40))
_CAPITAL = re.compile(r"[A-Z]")
_DIGIT = re.compile(r"\d")
_NAMED = re.compile(r"\b[A-Z][a-z]+")
_POST = re.compile(
    r"\b(?:chief|ceo|cfo|chair(?:man|woman|person)?|directors?|president|secretary|partner|mr|mrs|ms|dr|sir)\b",
    re.IGNORECASE,
)
SHORT_STATEMENT, LONG_STATEMENT = 30, 120
"""Sentences: about the shortest and the longest quarter of the labelled statements."""


def shapes_of(sentences: Sequence[str], words: Sequence[Sequence[str]]) -> Table:
    """One row a sentence and one column for each of `SHAPES`, every value from 0 to 1."""
    if not sentences:
        return np.zeros((0, len(SHAPES)), dtype=np.float32)
    rows = [list(_shape(sentence, len(own))) for sentence, own in zip(sentences, words, strict=True)]
    return np.hstack([np.array(rows, dtype=np.float32), _places(len(rows))])


def _shape(sentence: str, count: int) -> Iterator[float]:
    length = max(len(sentence), 1)
    capitals = len(_CAPITAL.findall(sentence))
    yield count == 0
    yield from (least <= count <= most for least, most in _LENGTHS)
    yield count > _LENGTHS[-1][1]
    yield capitals / length
    yield len(_DIGIT.findall(sentence)) / length
    yield sentence[:1].islower()
    yield sentence.isupper()
    yield sentence.rstrip().endswith(":")
    yield _POST.search(sentence) is not None
    yield "?" in sentence
    yield min(len(_NAMED.findall(sentence)) / max(count, 1), 1.0)


def _places(count: int) -> Table:
    """Where each of `count` sentences of a statement stands."""
    number = np.arange(count)
    left = count - 1 - number
    far = number / max(count - 1, 1)
    tenth, third = 0.1, 1 / 3
    columns = [
        number == 0,
        (number == 1) | (number == 2),  # noqa: PLR2004  (the names of the columns say it)
        far <= tenth,
        far <= third,
        far >= 1 - third,
        far >= 1 - tenth,
        (left == 1) | (left == 2),  # noqa: PLR2004
        left == 0,
        far,
        np.full(count, count < SHORT_STATEMENT),
        np.full(count, count > LONG_STATEMENT),
    ]
    return np.stack(columns, axis=1).astype(np.float32)
