"""What reading the pages of a file gives, before its sentences are found."""

from __future__ import annotations

from dataclasses import dataclass

from statements.document import Format, Page, ReadingNote
from statements.layout.blocks import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages of a file, and what a reader should know about how they were read.

    `blocks` are its paragraphs, headings, list items and rows where the file itself says which they
    are, as Word files and web pages do. It is None where they must be told from the look of the
    lines, and then running headers and footers may be among these. `recognised_by` is said at
    `Document`.
    """

    pages: tuple[Page, ...]
    notes: tuple[ReadingNote, ...]
    format: Format
    blocks: tuple[Block, ...] | None = None
    recognised_by: str | None = None
