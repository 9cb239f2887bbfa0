"""Reads web pages that were saved to a file. Nothing is ever fetched.

A page without its menus is a sequence of paragraphs whose kind its tags tell. It has no pages of
its own, so everything stands on page 1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from textwrap import shorten

from lxml.html import HtmlElement

from statements.document import Format, NoteKind, ReadingNote, SentenceKind
from statements.errors import EmptyWebPage, ErrorPage, RedirectPage, TooLarge
from statements.isolation.isolate import Limits
from statements.pages import Pages
from statements.typed.paragraphs import Paragraph, Row, visible, with_headings
from statements.typed.plain_text import notes_without_pages, read_text
from statements.typed.typeset import typeset
from statements.web.around import take_out_furniture
from statements.web.main_text import find_main
from statements.web.markup import Placed, parse_html, read_markup

LEAST_WORDS = 12
"""Words without which a page says nothing: "You need to enable JavaScript to run this app" has 9, and
the shortest declaration that no steps were taken has more."""

MOST_WORDS_AROUND_PDF = 60
"""A page that only shows or links the PDF of a statement says little more than "Download"."""

MOST_WORDS_OF_STUB = 60
"""A page that leads on to another says no more than that it does."""

MOST_WORDS_OF_ERROR = 150
"""A page that says that there is no page has a line or two, and some advice."""

FIRST_PARAGRAPHS = 3
"""Where an error page says what it is, and a page has its title."""

LONGEST_TITLE = 60
"""Characters of an error page's title that are told."""

BEGINNING = 4096
"""Bytes in which a page must say its encoding; the standard asks for the first 1024."""

_EMBEDDED = re.compile(rb"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]{100,}")
_DECLARED = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_IN_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_PDF = re.compile(r"\.pdf(?:$|[?#])", re.IGNORECASE)
_ERROR = re.compile(
    r"\b(?:40[134]|50[0234])\b|\b(?:page|file) (?:not found|cannot be found|could not be found)\b|"
    r"\bnot found\b|\bforbidden\b|\baccess denied\b|\bjust a moment\b|\battention required\b|"
    r"\bservice unavailable\b|\bbad gateway\b|\bare you (?:a robot|human)\b|\bunder maintenance\b",
    re.IGNORECASE,
)


def read_web(content: bytes, *, filename: str, limits: Limits) -> Pages:
    """The text of a saved web page, without what stands around it.

    Raises:
        TooLarge: if it is larger than `limits` allow.
        TooDeep: if its elements stand in each other deeper than `limits` allow.
        RedirectPage: if it only leads on to another.
        ErrorPage: if it only says that there is no page.
        EmptyWebPage: if there is next to no text in it.
    """
    text = _text(content, filename, limits)
    page = parse_html(text, filename=filename, limits=limits)
    whole = deepcopy(page)
    take_out_furniture(page.body)
    paragraphs = read_markup(page.body)
    title = visible(whole.findtext(".//title") or "")
    _refuse_stub(whole, paragraphs, title, filename)
    main, told = find_main(whole, paragraphs)
    notes = notes_without_pages(text)
    if not told:
        notes += (ReadingNote(kind=NoteKind.TAKEN_WHOLE, page=1),)
    pages, blocks = typeset(with_headings(_with_title(title, main)))
    return Pages(pages=pages, notes=notes, format=Format.WEB, blocks=blocks)


def _text(content: bytes, filename: str, limits: Limits) -> str:
    """The page's source, without the pictures and fonts that are written into it.

    Raises:
        TooLarge: if it is larger than `limits` allow.
    """
    content = _EMBEDDED.sub(b"", content)
    if len(content) > limits.web_bytes:
        raise TooLarge(filename, len(content), limits.web_bytes)
    beginning = content[:BEGINNING]
    declared = _DECLARED.search(beginning) or _DECLARED_IN_XML.search(beginning)
    return read_text(content, filename=filename, declared=declared.group(1).decode() if declared else "")


def _refuse_stub(page: HtmlElement, paragraphs: Sequence[Placed], title: str, filename: str) -> None:
    """Refuses a page that holds no text of its own.

    Raises:
        RedirectPage: if it only leads on to another.
        ErrorPage: if it only says that there is no page.
        EmptyWebPage: if there is next to no text in it.
    """
    words = sum(len(placed.paragraph.text.split()) for placed in paragraphs)
    if words <= MOST_WORDS_OF_STUB and _leads_on(page):
        raise RedirectPage(filename)
    headings = [placed.paragraph.text for placed in paragraphs[:FIRST_PARAGRAPHS]]
    error = next((text for text in (title, *headings) if _ERROR.search(text)), None)
    if words <= MOST_WORDS_OF_ERROR and error:
        raise ErrorPage(filename, shorten(error, LONGEST_TITLE))
    if words < LEAST_WORDS or (words <= MOST_WORDS_AROUND_PDF and _shows_pdf(page)):
        raise EmptyWebPage(filename)


def _leads_on(page: HtmlElement) -> bool:
    return any(
        meta.get("http-equiv", "").lower() == "refresh" and "url" in meta.get("content", "").lower()
        for meta in page.iter("meta")
    )


def _shows_pdf(page: HtmlElement) -> bool:
    sources = (each.get(name, "") for each in page.iter("*") for name in ("src", "data", "href"))
    return any(_PDF.search(source) for source in sources)


def _with_title(title: str, main: Sequence[Placed]) -> list[Paragraph]:
    """The paragraphs below the title that a browser shows for the page, if it says more than the first."""
    paragraphs = [placed.paragraph for placed in main]
    if not title or any(
        title.lower() in paragraph.text.lower() for paragraph in paragraphs[:FIRST_PARAGRAPHS]
    ):
        return paragraphs
    return [Paragraph(kind=SentenceKind.HEADING, rows=(Row(text=title),)), *paragraphs]
