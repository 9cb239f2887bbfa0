"""Parts the running header from the text of pages that lost their line breaks, so that it can be told.

Some programs that turn PDFs into text write each page as one long line, and the header is its first
words: "Acme Ltd Statement 2023 Page 5 of 6 In 2023 we visited". The same words begin the other pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

LEAST_WORDS = 3
"""Words of a header; two pages may begin a sentence with the same two."""

MOST_WORDS = 30

LEAST_PAGES = 3

LEAST_SHARE = 0.5
"""Share of the pages that begin with the same words as the one before."""

SHORTEST_LINE = 200
"""Characters of a first line that has the text of a page in it; a shorter one is a header already."""

_WORD = re.compile(r"\S+")
_DIGITS = re.compile(r"\d+")


def part_running_words(pages: Sequence[str]) -> list[str]:
    """The same pages, with a line break after the words that begin most of them."""
    if len(pages) < LEAST_PAGES:
        return list(pages)
    beginnings = [_beginning(page) for page in pages]
    shared = Counter(_shared(beginnings))
    needed = max(LEAST_PAGES - 1, LEAST_SHARE * (len(pages) - 1))
    if shared.total() < needed:
        return list(pages)
    header = min(shared, key=lambda words: (-shared[words], len(words)))
    return [
        _parted(page, len(header)) if _begins(found, header) else page
        for page, found in zip(pages, beginnings, strict=True)
    ]


def _beginning(page: str) -> list[str]:
    """The first words of a page without their numbers; [] if its first line is short."""
    first = page.lstrip().partition("\n")[0]
    if len(first) < SHORTEST_LINE:
        return []
    return [_DIGITS.sub("#", word) for word in first[: MOST_WORDS * 20].split()[:MOST_WORDS]]


def _shared(beginnings: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """The words that each page begins with as the one before does, where there are enough."""
    for before, after in pairwise(beginnings):
        count = 0
        while count < min(len(before), len(after)) and before[count] == after[count]:
            count += 1
        if count >= LEAST_WORDS:
            yield tuple(after[:count])


def _begins(beginning: Sequence[str], header: Sequence[str]) -> bool:
    return tuple(beginning[: len(header)]) == header


def _parted(page: str, words: int) -> str:
    end = [word.end() for _, word in zip(range(words), _WORD.finditer(page), strict=False)][-1]
    return f"{page[:end]}\n{page[end:]}"
