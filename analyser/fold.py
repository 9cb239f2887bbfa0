"""The form in which wordings are looked for: lower case, plain quotes and hyphens, single spaces.

Every character of the folded text knows where it came from, so that what was found can be marked in
the document's own words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from analyser.scorecard import Words

_SAME = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "‐": "-",
        "‑": "-",
        "–": "-",
        "—": "-",
        "\u00ad": None,
        "\u200b": None,
    }
)
_KEEP_HYPHEN = re.compile(
    r"(?:^|[^A-Za-z])(?:third|co|self|non|anti|on|sub|cross|multi|long|short|high|low|e|re|pre|semi|day|to|in|up|"
    r"follow|face|well|work|one|two|first|second|human|risk|supply|year)-$",
    re.IGNORECASE,
)
"""Words that keep their hyphen at the end of a line: "third-\\nparty", and not "traf-\\nficking"."""
LONGEST_LEFT_HALF = 12
"""Characters before a hyphen in which such a word and its edge are looked for."""

_PLAIN = re.compile(r"[!-~’‘“”–—£€©®]+(?:(?: |(?<![-–—])\n)[!-~’‘“”–—£€©®]+)*")
"""What folds character for character: single spaces, and no line that ends with a hyphen."""

MOST_KEPT = 2_048
"""Texts that stay folded: about those of one statement, at which several readers look."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in folded form. `offsets[i]` is where character i stands in the original text."""

    text: str
    offsets: tuple[int, ...] | range

    def words(self, start: int, end: int) -> Words:
        """The original words for characters `start` to `end` of the folded text."""
        return Words(start=self.offsets[start], end=self.offsets[end - 1] + 1)


@lru_cache(maxsize=MOST_KEPT)
def fold(text: str) -> Folded:
    r"""The folded form of a text. A word divided at the end of a line is whole again.

    >>> fold("“Forced  Labour” in third-\nparty sites, traf-\nficking").text
    '"forced labour" in third-party sites, trafficking'
    """
    if _PLAIN.fullmatch(text):
        return Folded(text.lower().replace("\n", " ").translate(_SAME), range(len(text)))
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        plain = " " if character.isspace() else _plain(character)
        if plain == " " and (not characters or characters[-1] == " " or _divides_word(text, offset)):
            continue
        if plain == "-" and _is_only_for_the_line(text, offset):
            continue
        characters.extend(plain)
        offsets.extend([offset] * len(plain))
    return Folded("".join(characters), tuple(offsets))


def _plain(character: str) -> str:
    return unicodedata.normalize("NFKC", character).translate(_SAME).lower()


def _divides_word(text: str, offset: int) -> bool:
    """Whether the line break at `offset` follows a hyphen, soft or not."""
    return text[offset] == "\n" and text[max(0, offset - 1) : offset] in ("-", "\u00ad")


def _is_only_for_the_line(text: str, offset: int) -> bool:
    """Whether the hyphen at `offset` divides a word at the end of a line and is no part of it."""
    divided = text[offset + 1 : offset + 2] == "\n" and text[offset + 2 : offset + 3].islower()
    return divided and not _KEEP_HYPHEN.search(text[max(0, offset - LONGEST_LEFT_HALF) : offset + 1])
