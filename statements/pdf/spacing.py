"""Letter-spaced words, "M O D E R N   S L A V E R Y": read as the words that they are.

Files write them with a space after each letter. Such a space is there for looks, as another file would
set the letters apart without one, and a reader sees two words. So does the text of the page. Where words
end is told by the wider gaps on the page.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median

from statements.pdf.lines import PageText, Row

LEAST_LETTERS = 5
"""Letters in a row with a space after each; fewer are initials ("A B C Smith") or answers in a table."""

WORD_GAP = 1.5
"""A gap so many times the usual one between the letters parts words, if it is wider by `LEAST_WIDER` too."""

LEAST_WIDER = 0.1
"""Heights of a letter."""

WIDEST = 1.0
"""Heights of a letter that letters of one word stand apart at most; farther apart are cells of a table."""

_SPACED = re.compile(rf"(?<!\S)\S(?: +\S){{{LEAST_LETTERS - 1},}}(?!\S)")
_SHARE_OF_SPACES = 3


def is_spaced(text: str) -> bool:
    """Whether so much of a row is spaces that there may be letter-spaced words in it. Cheap."""
    return text.count(" ") * _SHARE_OF_SPACES >= len(text)


def with_words_whole(row: Row, page_text: PageText) -> Row:
    """The row, its letter-spaced words written together."""
    if not row.counts_on:
        return row
    text = _SPACED.sub(lambda spaced: _joined(spaced, row, page_text), row.text)
    return row._replace(text=text)


def _joined(spaced: re.Match[str], row: Row, page_text: PageText) -> str:
    letters = [match.start() for match in re.finditer(r"\S", spaced.group())]
    if sum(spaced.group()[letter].isalpha() for letter in letters) < LEAST_LETTERS:
        return spaced.group()
    edges = [page_text.edges(row.first + spaced.start() + letter) for letter in letters]
    gaps = [after[0] - before[1] for before, after in pairwise(edges)]
    usual, height = median(gaps), row.box.bottom - row.box.top
    if usual > WIDEST * height:
        return spaced.group()
    words = spaced.group()[0]
    for letter, gap in zip(letters[1:], gaps, strict=True):
        is_between_words = gap > max(WORD_GAP * usual, usual + LEAST_WIDER * height)
        words += " " * is_between_words + spaced.group()[letter]
    return words
