"""Reads the bytes of one file into a document or a statement. Runs in a worker."""

from __future__ import annotations

import hashlib

from statements.details.find import find_details
from statements.details.kind import STATEMENTS, reads_as
from statements.document import Document, Format, PageState
from statements.errors import BlankPages, NotAStatement, NoText, NoTextInPdf
from statements.formats import read_format
from statements.isolation.isolate import Limits
from statements.layout.furniture import mark_furniture
from statements.ocr.tesseract import Recogniser
from statements.pages import Pages
from statements.pdf.read_pdf import read_pdf
from statements.sentences import find_sentences
from statements.statement import Statement
from statements.typed.plain_text import read_plain_text
from statements.web.markdown import read_markdown
from statements.web.read_web import read_web
from statements.word.read_word import read_word

_READERS = {
    Format.WORD: read_word,
    Format.WEB: read_web,
    Format.MARKDOWN: read_markdown,
    Format.TEXT: read_plain_text,
}
"""What reads each format but PDF, for which text recognition may be needed."""


def read_document(
    content: bytes, *, filename: str, limits: Limits, recogniser: Recogniser | None = None
) -> Document:
    """The document in a file's bytes. Runs in a worker: see `statements/isolation/isolate.py`.

    With a recogniser, pages that are pictures are read by text recognition.

    Raises:
        StatementError: if the file cannot be read; the subclass and its sentence say why.
        NoTextInPdf: if no page has text, and some are pictures.
        BlankPages: if nothing is on any page of a PDF.
        NoText: if there is no text in a file of another kind.
    """
    read = _pages(content, filename, limits, recogniser)
    states = [page.state for page in read.pages]
    if not any(state in (PageState.TEXT, PageState.OCR) for state in states):
        unread = states.count(PageState.UNREAD)
        if unread:
            raise NoTextInPdf(filename, unread, recogniser is not None)
        raise BlankPages(filename) if read.format is Format.PDF else NoText(filename)
    marked = mark_furniture(read.pages) if read.blocks is None else read.pages
    pages, sentences = find_sentences(marked, read.blocks)
    return Document(
        filename=filename,
        sha256=hashlib.sha256(content).hexdigest(),
        format=read.format,
        pages=pages,
        sentences=sentences,
        notes=read.notes,
        recognised_by=read.recognised_by,
    )


def _pages(content: bytes, filename: str, limits: Limits, recogniser: Recogniser | None) -> Pages:
    found = read_format(content, filename=filename, limits=limits)
    if found is Format.PDF:
        return read_pdf(content, filename=filename, limits=limits, recogniser=recogniser)
    return _READERS[found](content, filename=filename, limits=limits)


def read_statement(
    content: bytes, *, filename: str, limits: Limits, whatever_it_is: bool = False
) -> Statement:
    """The statement in a file's bytes, with what the document says of itself: see `as_statement`.

    Raises:
        StatementError: if the file cannot be read.
        NotAStatement: if it can, and reads as something else.
    """
    document = read_document(content, filename=filename, limits=limits)
    return as_statement(document, whatever_it_is=whatever_it_is)


def as_statement(document: Document, *, whatever_it_is: bool = False) -> Statement:
    """The statement that a document is.

    With `whatever_it_is`, one that reads as something else is taken all the same, because a person
    has said that it is a statement; `details.kind` then says what it reads as.

    Raises:
        NotAStatement: if it reads as something else.
    """
    details = find_details(document)
    if details.kind.value not in STATEMENTS and not whatever_it_is:
        raise NotAStatement(document.filename, reads_as(details.kind))
    return Statement(document=document, details=details)
