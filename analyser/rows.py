"""What the rows of a table stand under: its head, and for when its figures are.

A row says nothing by itself: "Sites audited 40% 60%" tells what was reached only where the head of the
table, its heading, its lead or the row itself gives a year or a period.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analyser.specifics.times import PERIOD
from statements.document import Sentence, SentenceKind

_FIGURE = re.compile(r"\d")
_YEARS = re.compile(
    r"(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?|\bFY ?\d\d(?:/\d\d)?|\b(?:tier|level) \d", re.IGNORECASE
)
_GOAL = re.compile(r"\b(?:goals?|targets?|aims?|plans?|planned|objectives?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is known of a row. `head` is the text of the head of its table, or "" where it has none."""

    head: str
    is_head: bool
    is_dated: bool
    """Whether anything says for which year or period its figures are."""

    @property
    def has_goals(self) -> bool:
        """Whether the head names goals, so that a figure may be one that is still to be reached."""
        return bool(_GOAL.search(self.head))


NO_ROW = Row(head="", is_head=False, is_dated=True)
"""For a sentence that stands in no table."""


def read_rows(sentences: Sequence[Sentence]) -> Mapping[int, Row]:
    """What is known of the rows of all tables, by the number of the sentence."""
    return {
        row.number: _read(row, head, is_head=row is head)
        for table in _tables(sentences)
        for head in [table[0] if _is_head(table) else None]
        for row in table
    }


def _tables(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Rows that follow one another under the same heading."""
    rows = [sentence for sentence in sentences if sentence.kind is SentenceKind.TABLE_ROW]
    table = rows[:1]
    for before, row in pairwise(rows):
        if row.heading != before.heading or row.number - before.number > MOST_BETWEEN:
            yield table
            table = []
        table.append(row)
    if table:
        yield table


MOST_BETWEEN = 2
"""How far apart in reading order rows of one table are: a cell that was read as prose may stand between."""


def _is_head(table: Sequence[Sentence]) -> bool:
    """Whether the first of several rows names the columns: it has no figure but years."""
    return len(table) > 1 and not _FIGURE.search(_YEARS.sub("", table[0].text))


def _read(row: Sentence, head: Sentence | None, *, is_head: bool) -> Row:
    said = " ".join((row.heading, row.lead, row.text, head.text if head else ""))
    return Row(
        head=head.text.replace("\n", " ") if head else "", is_head=is_head, is_dated=bool(PERIOD.search(said))
    )
