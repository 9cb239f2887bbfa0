"""What was read: a document, its pages and its sentences, each traceable to the page it stands on.

Who published it, for when, and what else it says of itself is in `statements/statement.py`.

The trick of this file is the passage. A sentence may run over a page break or around a running
footer, so it is a tuple of passages; each passage is an exact slice of one page's text:

    page.text[passage.start:passage.end]

Offsets count characters of `Page.text`, half-open. Pages count from 1, as they come in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Format(Enum):
    """What kind of file a document was read from."""

    PDF = "PDF"
    WORD = "Word"
    WEB = "web page"
    MARKDOWN = "Markdown"
    TEXT = "text"

    @property
    def has_pictures(self) -> bool:
        """Whether its pages can be drawn, with sentences marked on them."""
        return self is Format.PDF


class PageState(Enum):
    """What could be done with a page."""

    TEXT = "text"
    """Its text was read."""
    OCR = "OCR"
    """It is a picture, and its text was recognised (OCR): words may be wrong."""
    BLANK = "blank"
    """Nothing is on it: no text and no picture."""
    UNREAD = "unread"
    """It is a picture, or its text cannot be used; what it says is not known."""

    @property
    def is_read(self) -> bool:
        """Whether it is known what the page says. A blank page says nothing, and that is known."""
        return self is not PageState.UNREAD


class LineRole(Enum):
    """What a line of a page is for."""

    BODY = "body"
    HEADING = "heading"
    FURNITURE = "furniture"
    """Running header, running footer or page number: on the page, but not part of what is said."""
    FOOTNOTE = "footnote"
    """At the foot of the page, under the text that it belongs to."""


class SentenceKind(Enum):
    """How a sentence stands in the document."""

    PROSE = "prose"
    LIST_ITEM = "list item"
    HEADING = "heading"
    FOOTNOTE = "footnote"
    """Kept apart from the text that it stands under, and read after the page's last sentence."""
    TABLE_ROW = "table row"
    """The cells of one row of a table, from left to right."""


class NoteKind(Enum):
    """What a reader should know about how the document was read."""

    PAGE_UNREAD = "page unread"
    PAGE_BY_OCR = "page read by OCR"
    OCR_DOUBTFUL = "OCR doubtful"
    """The page was read by OCR with so little confidence that its words must be checked."""
    COLUMNS_REORDERED = "columns reordered"
    PAGES_BY_WORD = "pages as Word last saved them"
    """A Word file has no pages of its own: they are those that Word noted when it was last saved."""
    NO_PAGES = "no pages"
    """The kind of file has no pages: everything stands on page 1."""
    TAKEN_WHOLE = "web page taken whole"
    """What of a web page is the statement could not be told: menus and footers may be in it."""
    HIDDEN_TEXT = "hidden text"
    """The page holds words that nobody can see on it (white on white, not painted). They are not read."""
    LETTERS_LOST = "letters lost"
    """A few letters could not be read, because the file's encoding is not known or it is damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page, in points (1/72 inch) from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a line that was recognised (OCR), `page.text[start:end]`, and where it is seen."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as it stands on the page: `page.text[start:end]`.

    `first_char` is the index that the PDF engine gives to the line's first character, from which
    exact marks are drawn; None where another engine read the page, and then marks are drawn from
    `words` where these are known, or from `box`. In a file without places of its own (Word, web
    page, text), `box` is where a typescript of it would have the line; in a scan that is not
    straight, where the line would stand if it were.
    """

    start: int
    end: int
    box: Box
    bold: bool
    role: LineRole
    first_char: int | None
    words: tuple[Word, ...] = ()

    @property
    def height(self) -> float:
        """The height of its letters in points, from which headings are told."""
        return self.box.bottom - self.box.top


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, and its text with one line break between lines.

    `number` counts from 1 as the pages come in the file; `label` is the number printed on the page
    ("iv", "37"), or None. `width` and `height` are in points. `confidence` is how sure text
    recognition was of the page's words, 0 to 100; None where the text stands in the file.
    `turn` is how far a page that lies on its side is turned clockwise to be read, in degrees: 0, 90,
    180 or 270. Everything about the page is said of it as turned.
    """

    number: int
    width: float
    height: float
    text: str
    lines: tuple[Line, ...]
    state: PageState
    label: str | None = None
    confidence: float | None = None
    turn: int = 0


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
    """A file as it was read. `sha256` is the hash of the file's bytes, in hexadecimal.

    `recognised_by` is the program, its version and the language with which pages were recognised
    ("Tesseract 5.3.0, eng"), because another version may read other words; None where none was.
    """

    filename: str
    sha256: str
    format: Format
    pages: tuple[Page, ...]
    sentences: tuple[Sentence, ...]
    notes: tuple[ReadingNote, ...]
    recognised_by: str | None = None

    @property
    def coverage(self) -> float:
        """The share of the pages that could be read, 0 to 1. A blank page counts as read."""
        return sum(page.state.is_read for page in self.pages) / len(self.pages)
