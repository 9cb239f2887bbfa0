"""Reads the bytes of one file into a document or a statement. Runs in a worker."""

from __future__ import annotations

import hashlib

from statements.details.find import find_details
from statements.details.kind import what_else_it_is
from statements.document import Document, Format, PageState
from statements.errors import BlankPages, NotAStatement, NoTextInPdf
from statements.furniture import mark_furniture
from statements.isolate import Limits
from statements.pdf import Pages, read_pdf
from statements.sentences import find_sentences
from statements.statement import Statement
from statements.typescript import read_typescript


def read_document(content: bytes, *, filename: str, limits: Limits) -> Document:
    """The document in a file's bytes. Runs in a worker: see `statements/isolate.py`.

    Raises:
        StatementError: if the file cannot be read; the subclass and its sentence say why.
        NoTextInPdf: if no page has text, and some are pictures.
        BlankPages: if nothing is on any page.
    """
    read = _pages(content, filename, limits)
    states = [page.state for page in read.pages]
    if not any(state in (PageState.TEXT, PageState.OCR) for state in states):
        unread = states.count(PageState.UNREAD)
        raise NoTextInPdf(filename, unread) if unread else BlankPages(filename)
    pages, sentences = find_sentences(mark_furniture(read.pages))
    return Document(
        filename=filename,
        sha256=hashlib.sha256(content).hexdigest(),
        format=read.format,
        pages=pages,
        sentences=sentences,
        notes=read.notes,
    )


def _pages(content: bytes, filename: str, limits: Limits) -> Pages:
    if filename.lower().endswith(".txt"):
        return Pages(pages=read_typescript(content.decode(errors="replace")), notes=(), format=Format.TEXT)
    return read_pdf(content, filename=filename, limits=limits)


def read_statement(content: bytes, *, filename: str, limits: Limits) -> Statement:
    """The statement in a file's bytes, with company and year as the document shows them.

    Raises:
        StatementError: if the file cannot be read.
        NotAStatement: if it can, and is something else.
    """
    document = read_document(content, filename=filename, limits=limits)
    found = what_else_it_is(document)
    if found:
        raise NotAStatement(filename, found)
    return Statement(document=document, details=find_details(document))
