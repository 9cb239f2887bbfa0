"""The headings of a document, how high each ranks, and what is told between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from statements.details.said import IN_PASSING, OFF_MATTER, Said
from statements.document import Document, Line, SentenceKind

FEWEST_OUTSIDE = 20
"""Sentences of prose that must stand outside a part: fewer are a foreword, or what a web page has around."""

LEAST_OUTSIDE = 0.25
"""... and the share of all prose that they must be."""

SHORT_PART = 12
"""Sentences up to which a part that most statements have ("Approval") belongs to the statement before it."""

PROSE_WORDS = 8
"""Words from which a sentence is prose; what is shorter may be a row of a table or an item of a menu."""

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s")
_USUAL_PART = re.compile(
    r"structure|business|suppl|polic|due diligence|risk|train|effective|indicator|measur|next|further|ahead|future|approv|sign"
    r"|board|govern|steps|griev|remed|whistle|speak|commit|introduc|about|aware|collab|scope|definition|progress|responsib|contact"
)
"""Words of the headings that stand within statements."""

_OTHER_MATTERS = (
    "conflict minerals", "gender pay", "pay gap", "environmental policy", "environmental statement", "environmental report",
    "climate", "carbon", "greenhouse", "circular economy", "tax strategy", "tax policy", "data protection", "privacy policy",
    "privacy notice", "privacy statement", "cookie policy", "animal welfare", "payment practices", "section 172",
    "remuneration report", "financial review", "financial statements", "auditor's report", "terms of use", "terms and conditions",
)  # fmt: skip
"""Other matters that companies report on beside a statement, by the words of their headings."""

_CAPITALS = re.compile(r"(?:(?:[A-Z0-9][\w&'’.,()/-]*|and|of|on|the|for|in|to|with|&|[-–—|:/])\s+){2,}")


class Outline:
    """A text by its headings. Counts are of sentences, from one to another, half-open."""

    def __init__(self, document: Document, text: Sequence[Said]) -> None:
        self.text = text
        self._slavery = _counted(each.of_slavery for each in text)
        self._prose = _counted(each.words >= PROSE_WORDS and not each.is_title for each in text)
        self._headings = [
            number for number, each in enumerate(text) if each.sentence.kind is SentenceKind.HEADING
        ]
        self._named = [number for number, each in enumerate(text) if names_another_matter(each)]
        self._ranks = _Ranks(document)

    def of_slavery(self, first: int, end: int) -> int:
        """How many speak of slavery."""
        return self._slavery[end] - self._slavery[first]

    def prose(self, first: int, end: int) -> int:
        """How many are prose, and no titles, rows of tables or items of menus."""
        return self._prose[end] - self._prose[first]

    def is_apart(self, first: int, end: int) -> bool:
        """Whether what stands outside these sentences is long, and about something else."""
        total = len(self.text)
        outside = self.prose(0, first) + self.prose(end, total)
        if outside < max(FEWEST_OUTSIDE, LEAST_OUTSIDE * self.prose(0, total)):
            return False
        return self.is_off_matter(0, first) and self.is_off_matter(end, total)

    def end_at_named_matter(self) -> int | None:
        """Where a title names another matter, which is then told to the end of the document, or None."""
        return self._first_off_matter(number for number in self._named if number)

    def end_at_chapter(self, start: int) -> int | None:
        """Where the next heading as high as that at `start` begins what is told to the end, or None."""
        ends = {number for number in self._named if number > start}
        ends |= {number for number in self._headings if number > start and self._is_chapter(start, number)}
        return self._first_off_matter(sorted(ends))

    def _is_chapter(self, start: int, number: int) -> bool:
        """Whether a heading ends the chapter that begins at `start`, and is none of its own parts."""
        above, heading = self.text[start], self.text[number]
        if heading.of_slavery or not self._ranks.reaches(heading, above):
            return False
        is_usual_part = self._ranks.reaches(above, heading) and _USUAL_PART.search(heading.small)
        return not is_usual_part or self._length(number) > SHORT_PART

    def _length(self, number: int) -> int:
        """Sentences from a heading to the next that ranks as high."""
        heading = self.text[number]
        later = (each for each in self._headings if each > number)
        return (
            next((each for each in later if self._ranks.reaches(self.text[each], heading)), len(self.text))
            - number
        )

    def _first_off_matter(self, numbers: Iterable[int]) -> int | None:
        return next((number for number in numbers if self.is_off_matter(number, len(self.text))), None)

    def is_off_matter(self, first: int, end: int) -> bool:
        """Whether these sentences speak of slavery in passing at most."""
        return self.of_slavery(first, end) <= max(IN_PASSING, OFF_MATTER * (end - first))


class _Ranks:
    """How high headings rank: by the height of their letters, by capitals, and by bold type; or by their numbers."""

    def __init__(self, document: Document) -> None:
        self._pages = document.pages
        self._lines: dict[tuple[int, int], Line] = {}

    def reaches(self, heading: Said, other: Said) -> bool:
        """Whether a heading ranks as high as another, or higher."""
        number, other_number = _NUMBERED.match(heading.text), _NUMBERED.match(other.text)
        if number and other_number:
            return number.group(1).count(".") <= other_number.group(1).count(".")
        return self._rank(heading) >= self._rank(other)

    def _rank(self, heading: Said) -> tuple[float, bool, bool]:
        passage = heading.sentence.passages[0]
        line = self._line(passage.page, passage.start)
        capitals = heading.text.isupper()
        return (round(2 * line.height) / 2, capitals, line.bold) if line else (0.0, capitals, False)

    def _line(self, page: int, start: int) -> Line | None:
        if not self._lines:
            self._lines = {(each.number, line.start): line for each in self._pages for line in each.lines}
        return self._lines.get((page, start))


def _counted(flags: Iterator[bool]) -> list[int]:
    """How many are true before each place, and in all."""
    return list(accumulate(flags, initial=0))


def names_another_matter(each: Said) -> bool:
    """Whether a title, or what is left of one, names another matter that companies report on."""
    small = each.small
    if each.of_slavery or not any([matter in small for matter in _OTHER_MATTERS]):  # noqa: C419
        return False
    leading = leading_words(each).lower().replace("’", "'")
    return any(matter in leading for matter in _OTHER_MATTERS)


def leading_words(each: Said) -> str:
    """A title, or the words in capitals with which a sentence begins that has lost the break after its title."""
    if each.sentence.kind in (SentenceKind.LIST_ITEM, SentenceKind.TABLE_ROW):
        return ""
    if each.is_title:
        return each.text
    match = _CAPITALS.match(each.text)
    return match.group().strip() if match else ""
