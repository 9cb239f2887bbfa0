"""Reads Markdown as a reader of the rendered file sees it.

So the page's text has no signs for emphasis, headings and links: they are how the file is written, and
no words of whoever wrote it. Markdown may hold HTML, so it is rendered first, and read like a web page
without anything around its text.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from statements.document import Format
from statements.errors import NoText, TooDeep, TooMuchText
from statements.isolation.isolate import Limits
from statements.pages import Pages
from statements.typed.paragraphs import with_headings
from statements.typed.plain_text import notes_without_pages, read_text
from statements.typed.typeset import typeset
from statements.web.around import take_out_unread
from statements.web.markup import parse_html, read_markup

DEEPEST = 50
"""Lists and quotations that may stand in each other; what stands deeper is left out by markdown-it."""

_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)\s*\n.*?\n\1\s*(?:\n|\Z)", re.DOTALL)
"""What a program that makes web sites wants to know of a page, between two lines of dashes or pluses."""


def read_markdown(content: bytes, *, filename: str, limits: Limits) -> Pages:
    """The text of a Markdown file, on page 1. Front matter and comments are left out.

    Raises:
        GarbledText: if its letters cannot be read.
        TooMuchText: if it has more text than `limits` allow.
        TooDeep: if its parts stand in each other deeper than `limits` allow.
        NoText: if nothing is left to read.
    """
    text = read_text(content, filename=filename)
    if len(text) > limits.characters:
        raise TooMuchText(filename, limits.characters)
    rendered = _rendered(_FRONT_MATTER.sub("", text, count=1), filename)
    page = parse_html(rendered, filename=filename, limits=limits)
    take_out_unread(page.body)
    paragraphs = with_headings([placed.paragraph for placed in read_markup(page.body)])
    if not paragraphs:
        raise NoText(filename)
    pages, blocks = typeset(paragraphs)
    return Pages(pages=pages, notes=notes_without_pages(text), format=Format.MARKDOWN, blocks=blocks)


def _rendered(text: str, filename: str) -> str:
    """The HTML of a Markdown text.

    Raises:
        TooDeep: if its parts stand in each other so deep that some would be left out.
    """
    markdown = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    tokens = markdown.parse(text)
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise TooDeep(filename)
    return str(markdown.renderer.render(tokens, markdown.options, {}))
