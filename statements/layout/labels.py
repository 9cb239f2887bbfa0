"""The numbers printed on pages, believed only where they count on from page to page as the pages do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

LEAST_PAGES = 2
"""Pages whose numbers count on; one number alone may mean anything."""

LONGEST_NUMBER = 16
"""Characters of a line that is a page number and does not say "page": "– 123 of 456 –"."""

_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|pg\.?)?\s*[-–—|•]?\s*\d{1,3}\s*(?:(?:of|/)\s*\d{1,3})?\s*[-–—|•]?"
    r"|.*\bpage \d{1,4} of \d{1,4}",
    re.IGNORECASE,
)
_ROMAN_ALONE = re.compile(r"[-–—|•]?\s*[ivxl]{1,7}\s*[-–—|•]?")
_NUMBER = r"(\d{1,4}|[ivxl]{1,7})"
_PLACES = (
    re.compile(rf"\b(?:page|p\.|pg\.?)\s*{_NUMBER}\b", re.IGNORECASE),
    re.compile(rf"^[-–—|•\s]*{_NUMBER}(?=[\s|–—-]|$)"),
    re.compile(r"^(\d{1,3})(?=[A-Z])"),
    re.compile(rf"(?:^|[\s|–—-]){_NUMBER}[-–—|•\s]*$"),
    re.compile(r"\b(\d{1,4})\s*(?:of|/)\s*\d{1,4}\b"),
)
"""Where in a header or footer the number of the page may stand."""

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def is_page_number(text: str) -> bool:
    """Whether a line at the edge of a page is a page number and nothing else, or says "page 3 of 12"."""
    if len(text) > LONGEST_NUMBER and "page" not in text.lower():
        return False
    return _PAGE_NUMBER.fullmatch(text) is not None or _ROMAN_ALONE.fullmatch(text) is not None


def find_labels(edges: Sequence[Sequence[str]]) -> list[str | None]:
    """The number printed on each page, as it is printed, or None.

    `edges` are the lines at the edges of each page that may hold it. A number is believed where it is
    as far from the count of the page as on another page: 37 on the first, and 39 on the third.
    """
    numbers = [tuple(_numbers(lines)) for lines in edges]
    pages_ahead = Counter(
        ahead for page, found in enumerate(numbers) for ahead in {_ahead(number, page) for number in found}
    )
    return [_label(found, page, pages_ahead) for page, found in enumerate(numbers)]


def _numbers(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        for place in _PLACES:
            found = place.search(line)
            if found:
                yield found.group(1)


def _ahead(number: str, page: int) -> tuple[bool, int]:
    """Whether a number is Roman, and how far it is ahead of the count of its page."""
    return (False, int(number) - page) if number.isdigit() else (True, _roman(number) - page)


def _roman(number: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in number.lower()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _label(numbers: Sequence[str], page: int, pages_ahead: Counter[tuple[bool, int]]) -> str | None:
    best = max(numbers, key=lambda number: pages_ahead[_ahead(number, page)], default=None)
    if best is None or pages_ahead[_ahead(best, page)] < LEAST_PAGES:
        return None
    return best
