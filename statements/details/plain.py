"""The text in which dates, names and approvals are looked for, and which sentences each part stands in.

A place where a line ended, or may have, is a line break here; all other white space is one space.
Programs that turn PDFs into text often lose the break between a name and an office ("Jane
SmithDirector") or all spaces of a page ("approvedbytheboard"); such words are parted again. Details
quote the document's sentences, so nothing of this form is ever shown as the document's words, save
that a name or an office is given with its words parted.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from statements.document import Sentence

RUN_TOGETHER = 25
"""Letters of a word from which it is taken for several; the longest of ordinary English have about 20."""

LEAST_KNOWN = 2
"""Known words in a long run from which it is parted: chemical and German words are long too."""

_PLAIN_SIGNS = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-"}
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff")
)
_SPACES = re.compile(r"\s+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)_]+|\b[\w.+-]{1,64}@[\w.-]+")
_LINE_END_HYPHEN = re.compile(r"(?<=\w)-[ \t]*\n\s*(?=[a-z])")
_LOST_BREAK = re.compile(
    r"(?<=[a-zà-ÿ])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDocu)(?<!\bFitz)"
    r"(?=[A-ZÀ-Þ][a-zà-ÿ]|[A-Z]\.|[A-Z]{3}|MD\b)"
    r"|(?<=[a-z] 20[12]\d)(?=\d{1,2}[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})|(?<=[a-z][.:;)])(?=[A-Z]{3})|(?<=[.:;,)_])(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<=\d)(?=[A-Z][a-z])|(?<=\dst)(?=[A-Z])|(?<=\d[nrt][dh])(?=[A-Z])"
    r"|(?<=[a-z]{2})(?=20\d\d|\d{1,2}(?:st|nd|rd|th)?[ /A-Z])|(?<=20\d\d)(?=[a-z]{2})"
)
"""Where two words stand together that no word of English has: "SmithDirector", "Directors.This"."""

_LONG_RUN = re.compile(rf"[^\s/@]{{{RUN_TOGETHER},}}")
_KNOWN = re.compile(
    "("
    + "|".join(
        sorted(
            "statement approved approval endorsed adopted financial fiscal reporting calendar ending ended period "
            "signed behalf board directors director trustees members member chief executive officer chairman partner "
            "committee company group limited slavery trafficking modern human covers constitutes pursuant section "
            "year date dated january february march april june july august september october november december".split(),
            key=len,
            reverse=True,
        )
    )
    + ")",
    re.I,
)
"""The words by which details are found, as they are parted in a page that has lost its spaces."""

_SMALL = re.compile(
    r"(?:has|have|been|being|was|were|is|are|and|by|the|this|that|of|on|for|its|our|their|it|to|in|at|an|as|who|will)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class PlainText:
    """The sentences of a document in plain form, one after the other, and where each begins."""

    text: str
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> PlainText:
        """The plain form of sentences that follow each other, each ended by a line break."""
        pieces = [f"{plain(sentence.text)}\n" for sentence in sentences]
        starts = tuple(accumulate((len(piece) for piece in pieces), initial=0))[:-1]
        return cls("".join(pieces), tuple(sentences), starts)

    def sentences_at(self, start: int, end: int) -> tuple[Sentence, ...]:
        """The sentences in which characters `start` to `end` of the text stand, half-open."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        return self.sentences[max(first, 0) : last + 1]

    def start_of(self, place: int) -> int:
        """Where in the text the sentence begins in which a place stands."""
        return self.starts[max(0, bisect_right(self.starts, place) - 1)]

    def at_all(self, spans: Sequence[tuple[int, int]]) -> tuple[Sentence, ...]:
        """The sentences in which any of these stretches of the text stands, in order."""
        found = {sentence.number: sentence for span in spans for sentence in self.sentences_at(*span)}
        return tuple(found[number] for number in sorted(found))


def as_printed(words: str, sentences: Sequence[Sentence]) -> str:
    """Words in plain form as one of the sentences prints them, with its own quotes, hyphens and letters.

    Words that the document does not print apart are given parted, as they were found.
    """
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
    for sentence in sentences:
        folded = "".join(_folded(character) for character in sentence.text)
        match = pattern.search(folded) if len(folded) == len(sentence.text) else None
        if match:
            return " ".join(sentence.text[match.start() : match.end()].split())
    return words


def _folded(character: str) -> str:
    """One character as it is in plain form, or itself where that has another length."""
    folded = unicodedata.normalize("NFKC", character).translate(_PLAIN_SIGNS)
    return folded if len(folded) == 1 else character


def plain(text: str) -> str:
    r"""A text in plain form.

    >>> plain("Signed,Jane SmithDirector")
    'Signed,\nJane Smith\nDirector'
    >>> plain("thisstatementhasbeenapprovedbytheboard")
    'this statement has been approved by the board'
    """
    folded = unicodedata.normalize("NFKC", text).translate(_PLAIN_SIGNS)
    folded = _ADDRESS.sub(" ", folded)
    folded = _LINE_END_HYPHEN.sub("", folded)
    folded = _LONG_RUN.sub(lambda run: _parted(run.group()), folded)
    folded = _LOST_BREAK.sub("\n", folded)
    return _SPACES.sub(lambda spaces: " " if spaces.group() == " " else "\n", folded.strip())


def _parted(run: str) -> str:
    """A long run of letters with spaces around the words that are known, where it has any."""
    if len(_KNOWN.findall(run)) < LEAST_KNOWN:
        return run
    pieces = _KNOWN.split(_LOST_BREAK.sub(" ", run))
    return _SPACES.sub(" ", " ".join(_small_parted(piece) for piece in pieces)).strip()


def _small_parted(piece: str) -> str:
    """A remainder such as "hasbeen" in its words; anything else as it is."""
    return " ".join(
        " ".join(_SMALL.findall(word)) if "".join(_SMALL.findall(word)) == word else word
        for word in piece.split()
    )
