"""Reads plain text: as a typescript, with its own line breaks and page breaks."""

from __future__ import annotations

import re

from statements.document import Format, NoteKind, ReadingNote
from statements.errors import GarbledText, TooManyPages, TooMuchText
from statements.isolation.isolate import Limits
from statements.pages import Pages
from statements.typed.encoding import decode, is_garbled, lost_letters
from statements.typed.paragraphs import UNSEEN
from statements.typed.typescript import PAGE_BREAK, read_typescript

_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\v]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def read_text(content: bytes, *, filename: str, declared: str = "") -> str:
    """The text that a file's bytes are. `declared` is the encoding that it names itself, or "".

    Raises:
        GarbledText: if so many letters cannot be read that no quote would be right.
    """
    text = decode(content, declared)
    if is_garbled(text):
        raise GarbledText(filename)
    return text


def notes_without_pages(text: str) -> tuple[ReadingNote, ...]:
    """What a reader should know of a file that has no pages: that, and whether letters of it are lost."""
    kinds = (NoteKind.NO_PAGES, NoteKind.LETTERS_LOST) if lost_letters(text) else (NoteKind.NO_PAGES,)
    return tuple(ReadingNote(kind=kind, page=1) for kind in kinds)


def read_plain_text(content: bytes, *, filename: str, limits: Limits) -> Pages:
    """The pages of a plain text: parted where it has page breaks, else one.

    Raises:
        GarbledText: if its letters cannot be read.
        TooMuchText: if it has more text than `limits` allow.
        TooManyPages: if it has more pages than `limits` allow.
    """
    read = read_text(content, filename=filename)
    text = _CONTROLS.sub(" ", _LINE_ENDS.sub("\n", read)).translate(UNSEEN).expandtabs()
    if len(text) > limits.characters:
        raise TooMuchText(filename, limits.characters)
    pages = read_typescript(text)
    if len(pages) > limits.pages:
        raise TooManyPages(filename, len(pages), limits.pages)
    notes = notes_without_pages(read)
    if PAGE_BREAK in text:
        notes = tuple(note for note in notes if note.kind is not NoteKind.NO_PAGES)
    return Pages(pages=pages, notes=notes, format=Format.TEXT)
