"""Patterns made from lists of words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of these plain words, the longest first, branched by their first letter.

    The branches keep long lists fast: most places of a sentence are left after one letter.
    """
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        by_letter[word[0]].append(re.escape(word[1:]))
    branches = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in sorted(by_letter.items()))
    return f"(?:{'|'.join(branches)})"
