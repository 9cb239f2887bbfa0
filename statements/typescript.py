"""Reads plain text as a typescript: a page of rows and characters, in which lines have places too.

So the same rules that find paragraphs, headings and lists on a printed page find them here.
"""

from __future__ import annotations

from statements.document import Box, Line, LineRole, Page, PageState

ROW = 12.0
"""Points from one row of a typescript to the next: six rows an inch."""

CHARACTER = 6.0
"""Points that a character of a typescript is wide: twelve characters an inch."""

LETTERS = 10.0
"""Points that the letters of a typescript are high."""

MARGIN = 72.0
"""Points around the text: an inch."""

PAGE_BREAK = "\f"
"""What programs that turn PDFs into text put between pages."""


def read_typescript(text: str) -> tuple[Page, ...]:
    """The pages of a plain text: parted where it has page breaks, else one."""
    pages = text.removesuffix(PAGE_BREAK).split(PAGE_BREAK)
    return tuple(_page(number, page) for number, page in enumerate(pages, start=1))


def _page(number: int, text: str) -> Page:
    lines: list[Line] = []
    parts: list[str] = []
    start = 0
    rows = text.split("\n")
    for row, printed in enumerate(rows):
        words = printed.strip()
        if words:
            indent = len(printed) - len(printed.lstrip())
            lines.append(_line(words, start=start, row=row, indent=indent))
            parts.append(words)
            start += len(words) + 1
    return Page(
        number=number,
        width=2 * MARGIN + CHARACTER * max(map(len, rows)),
        height=2 * MARGIN + ROW * len(rows),
        text="\n".join(parts),
        lines=tuple(lines),
        state=PageState.TEXT if parts else PageState.BLANK,
    )


def _line(words: str, *, start: int, row: int, indent: int) -> Line:
    left, top = MARGIN + CHARACTER * indent, MARGIN + ROW * row
    box = Box(left=left, top=top, right=left + CHARACTER * len(words), bottom=top + LETTERS)
    return Line(start=start, end=start + len(words), box=box, bold=False, role=LineRole.BODY, first_char=None)
