"""What was read: a document, its pages and its sentences, each traceable to the page it stands on.

The trick of this file is the passage. A sentence may run over a page break or around a running
footer, so it is a tuple of passages; each passage is an exact slice of one page's text:

    page.text[passage.start:passage.end]

Offsets count characters of `Page.text`, half-open. Pages count from 1, as they come in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PageState(Enum):
    """What could be done with a page."""

    TEXT = "text"
    """Its text was read."""
    BLANK = "blank"
    """Nothing is on it: no text and no picture."""
    UNREAD = "unread"
    """It is a picture, or its text cannot be used; what it says is not known."""


class LineRole(Enum):
    """What a line of a page is for."""

    BODY = "body"
    HEADING = "heading"
    FURNITURE = "furniture"
    """Running header, running footer or page number: on the page, but not part of what is said."""


class SentenceKind(Enum):
    """How a sentence stands in the document."""

    PROSE = "prose"
    LIST_ITEM = "list item"
    HEADING = "heading"


class NoteKind(Enum):
    """What a reader should know about how the document was read."""

    PAGE_UNREAD = "page unread"
    COLUMNS_REORDERED = "columns reordered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page, in points (1/72 inch) from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as it stands on the page: `page.text[start:end]`.

    `first_char` is the index that the PDF engine gives to the
    line's first character, from which exact marks are drawn; None where another engine read the
    page, and then marks are drawn from `box`.
    """

    start: int
    end: int
    box: Box
    bold: bool
    role: LineRole
    first_char: int | None

    @property
    def height(self) -> float:
        """The height of its letters in points, from which headings are told."""
        return self.box.bottom - self.box.top


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its number (from 1), size in points, and text with one line break between lines."""

    number: int
    width: float
    height: float
    text: str
    lines: tuple[Line, ...]
    state: PageState


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Characters `start` to `end` of the text of one page."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence in the document's own characters, and where they stand.

    `text` is the passages joined by a line break, line breaks and line-end hyphens included.
    `number` counts from 0 in reading order. `heading` is the text of the heading it stands under,
    or "" before the first heading. `lead` is the sentence ending in a colon that introduces the
    list it is part of ("In the coming year we will:"), or "".
    """

    number: int
    text: str
    passages: tuple[Passage, ...]
    heading: str
    lead: str
    kind: SentenceKind

    @property
    def page(self) -> int:
        """The page on which the sentence begins."""
        return self.passages[0].page


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingNote:
    """Something about one page that a reader of the results must know. `page` counts from 1."""

    kind: NoteKind
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as it was read. `sha256` is the hash of the file's bytes, in hexadecimal."""

    filename: str
    sha256: str
    pages: tuple[Page, ...]
    sentences: tuple[Sentence, ...]
    notes: tuple[ReadingNote, ...]

    @property
    def coverage(self) -> float:
        """The share of the pages that could be read, 0 to 1. A blank page counts as read."""
        read = sum(page.state is not PageState.UNREAD for page in self.pages)
        return read / len(self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A document, and who published it for which year.

    `year` is the calendar year in which the financial year ends. Either is None where nobody has
    said it and the document does not show it.
    """

    document: Document
    company: str | None
    year: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file: the statement that was read, or the reason it was refused.

    Exactly one of `statement` and `problem` is set. `problem` is one sentence for the person who
    gave the file: what happened, to which file, what to do.
    """

    filename: str
    sha256: str
    statement: Statement | None
    problem: str | None
