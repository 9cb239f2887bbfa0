"""What stands around the names of a document: signature blocks, running text, dates of signing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from statements.details.dates import FoundDay, is_of_another_matter
from statements.details.people import Person, says_business

FEW_WORDS = 2
"""Words in small letters between two parts of a signature block; running text has more."""

MOST_OFTEN = 4
"""Times that a name without an office comes in a document before it is taken for that of a company."""

LONGEST_BARE = 3
"""Words of a name without an office; four are more often two names that ran together."""

MOST_LINES_BETWEEN = 2
"""Lines between an approval and a bare name: for whom it is signed takes two ("For and on behalf of", "Acme Ltd")."""

BEFORE = 60
"""Characters before a name or a date that are looked at for what it is."""

_SMALL_WORD = re.compile(r"(?<![\w'])[a-z][a-z']*")
_OF_BLOCKS = frozenset(
    "of and the on behalf by for its their our company board directors director name date dated signed title position this group".split()
)
"""Small words that stand in signature blocks too."""

_DECOY = re.compile(
    r"\b(?:contact\w*|author(?:s|ed)?|prepared|produced|written|issued|compiled|owner|sponsor|reviewed|drafted|enquir\w+|e-?mail"
    r"|approver|published by|photo\w*|said|attention|attn)\b[^.]{0,25}\Z|\bapproved by ?:?[ \n]*\Z",
    re.I,
)
"""What leads to the name of somebody who does not sign: an author, a contact."""

_LINE_BEGINS = re.compile(r"(?:^|\n|:|_|\.{3}|…|\bby)[ ]*\Z", re.I)
_GOES_ON = re.compile(r"[ ]?,?[ ]?(?!(?:for|on|of|at|dated|date|and|signed)\b)[a-z]{2,}")
_LED_BY_TEXT = re.compile(r"(?:\b[a-z]+|,|&)[ ]?\Z")
_QUOTED = re.compile(r'["”]\s*\Z')


def is_block(gap: str) -> bool:
    r"""Whether a stretch of text can stand between two parts of a signature block.

    >>> is_block(" for and on behalf of Acme Ltd\n"), is_block(" who sees to it that buyers are trained, ")
    (True, False)
    """
    words = (word for word in _SMALL_WORD.findall(gap) if word not in _OF_BLOCKS)
    return sum(1 for _ in words) <= FEW_WORDS


class Surroundings:
    """The people and dates of a text, and what stands around them."""

    def __init__(self, text: str, people: Sequence[Person], days: Sequence[FoundDay]) -> None:
        self.text = text
        self.people = people
        self._days = days
        self._people_starts = [person.start for person in people]
        self._day_starts = [day.start for day in days]
        self._small_words = frozenset(_SMALL_WORD.findall(text))
        self._times = Counter(person.name for person in people)

    def people_in(self, start: int, end: int) -> Sequence[Person]:
        """The people whose names begin in characters `start` to `end`, in order."""
        first, last = bisect_left(self._people_starts, start), bisect_left(self._people_starts, end)
        return self.people[first:last]

    def before(self, start: int) -> str:
        """What stands shortly before a place."""
        return self.text[max(0, start - BEFORE) : start]

    def stands_alone(self, person: Person) -> bool:
        """Whether a name and its office are no part of a sentence, and not those of an author or contact."""
        before = self.before(person.start)
        goes_on = _GOES_ON.match(self.text, person.end)
        return not (goes_on or _LED_BY_TEXT.search(before) or _DECOY.search(before))

    def is_quoted(self, person: Person) -> bool:
        """Whether the name stands under a quotation."""
        return bool(_QUOTED.search(self.before(person.start)))

    def is_like_person(self, person: Person) -> bool:
        """Whether a name is likely to be a person's: a word of it is never written small, and it comes seldom.

        How often it comes is not asked of a name that an office follows: reports repeat those.
        """
        words = person.name.split()
        if (person.role is None or person.office_first) and (
            self._times[person.name] > MOST_OFTEN or len(words) > LONGEST_BARE
        ):
            return False
        return any(word.lower() not in self._small_words for word in words)

    def begins_line(self, person: Person) -> bool:
        """Whether a name begins a line, or follows a colon or "by"."""
        return bool(_LINE_BEGINS.search(self.before(person.start)))

    def has_own_line(self, person: Person) -> bool:
        """Whether nothing but a name stands on a line; one in capitals may be a heading."""
        ends = self.text[person.end : person.end + 1] in {"", "\n"}
        return ends and self.begins_line(person) and not person.name.isupper()

    def has_own_line_below(self, end: int, person: Person) -> bool:
        """Whether a bare name stands on a line of its own just below a place, and is no entry of a menu."""
        between = self.text[end : person.start].split("\n")
        near = sum(1 for line in between if line.strip(" .")) <= MOST_LINES_BETWEEN
        return near and self.has_own_line(person) and not says_business(person.name)

    def signing_day(self, start: int, end: int, reach: int) -> FoundDay | None:
        """The date in or beside characters `start` to `end`: the first within reach after, or the last before."""
        first, last = bisect_left(self._day_starts, start - reach), bisect_left(self._day_starts, end + reach)
        near = self._days[first:last]
        within = [day for day in near if start <= day.start and day.end <= end]
        after = [day for day in near if day.start >= end and is_block(self.text[end : day.start])]
        before = [day for day in near if day.end <= start and is_block(self.text[day.end : start])]
        ordered = (*within, *after, *reversed(before))
        return next((day for day in ordered if not is_of_another_matter(self.before(day.start))), None)
