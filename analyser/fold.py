"""The form in which wordings are looked for: lower case, plain quotes and hyphens, single spaces.

Every character of the folded text knows where it came from, so that what was found can be marked in
the document's own words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

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
_PLAIN = re.compile(r"[!-~]+(?:[ \n][!-~]+)*")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in folded form. `offsets[i]` is where character i stands in the original text."""

    text: str
    offsets: tuple[int, ...] | range

    def words(self, start: int, end: int) -> Words:
        """The original words for characters `start` to `end` of the folded text."""
        return Words(start=self.offsets[start], end=self.offsets[end - 1] + 1)


def fold(text: str) -> Folded:
    r"""The folded form of a text.

    >>> fold("“Forced  Labour” in third-\nparty sites").text
    '"forced labour" in third-party sites'
    """
    if _PLAIN.fullmatch(text) and "-\n" not in text:
        return Folded(text.lower().replace("\n", " "), range(len(text)))
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        if character.isspace():
            at_line_end_hyphen = character == "\n" and characters[-1:] == ["-"]
            if not characters or characters[-1] == " " or at_line_end_hyphen:
                continue
            plain = " "
        else:
            plain = unicodedata.normalize("NFKC", character).translate(_SAME).lower()
        characters.extend(plain)
        offsets.extend([offset] * len(plain))
    return Folded("".join(characters), tuple(offsets))
