"""Looks for many stems at once, in time that grows only with the length of the text.

All stems run as one RE2 set; Python's `re` then finds the places of those that are there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

import re2

from criteria.stems import Part, parts_of, pattern_of

MOST_MEMORY = 256 << 20
"""Bytes that RE2 may use for one set; its own default of 8 MiB is too little for a law's stems."""

MOST_COMPILED = 4_096
"""Stems that stay compiled, each from when it is first needed: several laws' worth."""

GAP = ".."
"""What a stem with a gap has in it."""


class StemSet:
    """Many stems, looked for at once.

    All stems are looked for by their parts. A stem with gaps is then looked for itself, where all of its
    parts are there: gaps of counted words in the one search would take seconds and hundreds of megabytes.
    """

    def __init__(self, stems: Iterable[str]) -> None:
        stems_by_pattern: dict[str, list[str]] = defaultdict(list)
        parts_by_pattern: dict[str, list[int]] = defaultdict(list)
        self._gapped: dict[int, list[tuple[str, frozenset[int]]]] = defaultdict(list)
        numbers: dict[Part, int] = {}
        for stem in dict.fromkeys(stems):
            parts = parts_of(stem)
            if GAP not in stem:
                for pattern in parts[0]:
                    stems_by_pattern[pattern].append(stem)
                continue
            needed = frozenset(numbers.setdefault(part, len(numbers)) for part in parts)
            # One part is enough to be led to a stem: long words lead to the fewest.
            leading = max(parts, key=lambda part: min(map(len, part)))
            self._gapped[numbers[leading]].append((stem, needed))
        for part, number in numbers.items():
            for pattern in part:
                parts_by_pattern[pattern].append(number)
        patterns = tuple(dict.fromkeys([*stems_by_pattern, *parts_by_pattern]))
        self._stems = [tuple(stems_by_pattern.get(pattern, ())) for pattern in patterns]
        self._parts = [tuple(parts_by_pattern.get(pattern, ())) for pattern in patterns]
        self._set = _set_of(patterns)

    def present(self, text: str) -> set[str]:
        """The stems that are in a folded text."""
        found = self._set.Match(text) or ()
        stems = {stem for index in found for stem in self._stems[index]}
        parts = {part for index in found for part in self._parts[index]}
        called = (wording for part in parts if part in self._gapped for wording in self._gapped[part])
        stems.update(stem for stem, needed in called if needed <= parts and self.is_in(stem, text))
        return stems

    def is_in(self, stem: str, text: str) -> bool:
        """Whether one stem is in a folded text."""
        return bool(_alone(stem).Match(text))

    def places(self, stem: str, text: str) -> Iterator[re.Match[str]]:
        """The places of one stem in a folded text."""
        return _compiled(stem).finditer(text)


def _set_of(patterns: Iterable[str]) -> re2.Set:
    options = re2.Options()
    options.max_mem = MOST_MEMORY
    compiled = re2.Set.SearchSet(options)
    for pattern in patterns:
        compiled.Add(pattern)
    compiled.Compile()
    return compiled


@lru_cache(maxsize=MOST_COMPILED)
def _alone(stem: str) -> re2.Set:
    return _set_of([pattern_of(stem)])


@lru_cache(maxsize=MOST_COMPILED)
def _compiled(stem: str) -> re.Pattern[str]:
    return re.compile(pattern_of(stem), re.ASCII)
