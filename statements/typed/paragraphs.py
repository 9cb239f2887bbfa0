"""Paragraphs as Word files and web pages have them: rows that are a heading, an item, a footnote or prose.

Files say what is a heading and what is a list, but writers do not always tell their files: they set
a heading in bold, or type a bullet. What is set apart so is told here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from statements.document import SentenceKind

LONGEST_HEADING = 90
"""Characters; the longest headings met in real statements have about 80."""

MOST_HEADING_WORDS = 14
"""Words; a longer line in bold is a sentence that is to be noticed."""

LONGEST_ABBREVIATION = 3
"""Capital letters up to this length are an abbreviation ("UK"), not a heading in capitals."""

MOST_SET_APART = 0.5
"""Where more than this share of the text is bold, bold sets nothing apart."""

LONGEST_ENTRY = 20
"""Words; the longest names of risks and measures in tables of real statements have about 15."""

LEAST_SENTENCE = 5
"""Words before a full stop that make a sentence; "Acme Ltd." and "approx. 3" are none."""

UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c"))
UNSEEN |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Soft hyphens, zero-width spaces, marks of direction: they part words, or make a quote look like another."""

_BULLET = re.compile(r"(?:[•●▪■◦‣⁃∙·○➢➤✓✔\uf0a7\uf0b7\uf0d8]|[-–—*](?= ))\s*(?=\S)")
_ENDED = re.compile(r"[.!?:;…,][\"'”’)\]]*$")
_SENTENCE = re.compile(rf"(?:\S+\s+){{{LEAST_SENTENCE - 1}}}\S*\w{{2}}[.!?][\"'”’)]?(?:\s|$)")
_SIGNING = re.compile(r"(?:signed|signature|approved (?:by|on)|(?:for and )?on behalf of)\b", re.IGNORECASE)
_HANGING = re.compile(
    r"(?:,|[-–]|\b(?:in|of|the|and|by|as|with|to|for|from|or|our|its|their|a|an|at|on|that))$", re.IGNORECASE
)
"""A row that ends so ends nothing: the sentence goes on, whatever the next row begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Words in one line of a page that counts from 1. `bold` is whether all of them are set apart.

    `goes_on` is whether only the end of a page parts it from the row before.
    """

    text: str
    page: int = 1
    bold: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Rows that belong together; of a table row, its cells. `level` is 0 for an outermost list."""

    kind: SentenceKind
    rows: tuple[Row, ...]
    level: int = 0

    @property
    def text(self) -> str:
        """The words, with a space between rows."""
        return " ".join(row.text for row in self.rows)


def visible(text: str) -> str:
    r"""The text as it is seen: single spaces, and no characters without a shape.

    >>> visible(" forced\u00ad \n labour\u202e\x07 ")
    'forced labour'
    """
    shown = text.translate(UNSEEN)
    if not shown.isprintable():
        shown = "".join(" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in shown)
    return " ".join(shown.split())


def split_rows(kind: SentenceKind, rows: Sequence[Row], level: int = 0) -> Iterator[Paragraph]:
    """The paragraphs that rows with line breaks between them are: one where the sentence goes on, else more.

    A writer breaks a line to begin something new: an item with a typed bullet, the text under a
    heading in bold, the next line of a signature. A heading stays whole. No row may be empty.
    """
    together: list[Row] = []
    for row in rows:
        if together and kind is not SentenceKind.HEADING and not _goes_on(together[-1], row):
            yield _paragraph(kind, together, level)
            together = []
        together.append(row)
    if together:
        yield _paragraph(kind, together, level)


def _goes_on(before: Row, after: Row) -> bool:
    if after.goes_on:
        return True
    if _BULLET.match(after.text):
        return False
    return after.text[0].islower() or (before.bold is after.bold and bool(_HANGING.search(before.text)))


def _paragraph(kind: SentenceKind, rows: Sequence[Row], level: int) -> Paragraph:
    if kind is SentenceKind.PROSE and _BULLET.match(rows[0].text):
        kind = SentenceKind.LIST_ITEM
    return Paragraph(kind=kind, rows=tuple(rows), level=level)


def bullet_length(paragraph: Paragraph) -> int:
    """The length of the bullet that is typed before a list item; 0 where there is none."""
    bullet = _BULLET.match(paragraph.rows[0].text)
    return bullet.end() if bullet else 0


def entries_of(cells: Sequence[str]) -> tuple[str, ...]:
    """The texts of a row's cells that are not empty, if they are entries of a table; else ().

    A row with one text, or with whole sentences in a cell, only lays prose out, and is read as prose.
    """
    entries = tuple(filter(None, cells))
    laid_out = any(len(entry.split()) > LONGEST_ENTRY or _SENTENCE.search(entry) for entry in entries)
    return () if laid_out or len(entries) == 1 else entries


def with_headings(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The same paragraphs, once it is told which are headings.

    A short one in bold or capitals is a heading if text comes under it: the name and the office under
    a signature are bold too, and nothing follows them. What the file calls a heading is none if it is
    a long sentence, or the line that a signature begins with.
    """
    bold = sum(len(row.text) for paragraph in paragraphs for row in paragraph.rows if row.bold)
    bold_is_usual = bold > MOST_SET_APART * sum(len(paragraph.text) for paragraph in paragraphs)
    found: list[Paragraph] = []
    text_follows = False
    for paragraph in reversed(paragraphs):
        if paragraph.kind is SentenceKind.HEADING and _is_no_heading(paragraph):
            paragraph = replace(paragraph, kind=SentenceKind.PROSE)
        if paragraph.kind is SentenceKind.PROSE and text_follows:
            leads = bool(found) and found[-1].kind is SentenceKind.LIST_ITEM
            if _is_set_apart(paragraph, bold_is_usual=bold_is_usual, leads=leads):
                paragraph = replace(paragraph, kind=SentenceKind.HEADING)
        if paragraph.kind is not SentenceKind.FOOTNOTE:
            text_follows = paragraph.kind is not SentenceKind.PROSE or _is_text(paragraph.text)
        found.append(paragraph)
    return tuple(reversed(found))


def _is_no_heading(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return _SIGNING.match(text) is not None or (len(text) > LONGEST_HEADING and _is_text(text))


def _is_set_apart(paragraph: Paragraph, *, bold_is_usual: bool, leads: bool) -> bool:
    """Whether a short paragraph looks like a heading. A colon ends one only where no list follows."""
    text = paragraph.text if leads else paragraph.text.removesuffix(":")
    if not text[:1].isalnum() or len(text.split()) > MOST_HEADING_WORDS or _is_text(text):
        return False
    capitals = text.isupper() and len(text) > LONGEST_ABBREVIATION
    return capitals or (not bold_is_usual and all(row.bold for row in paragraph.rows))


def _is_text(text: str) -> bool:
    """Whether this is what stands under headings: it ends as a sentence does, or is long."""
    return len(text) > LONGEST_HEADING or _ENDED.search(text) is not None
