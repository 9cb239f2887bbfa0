"""Sets paragraphs whose kind is known as a typescript: pages of rows, in which every line has a place.

Word files and web pages say themselves what is a heading, a list or a table, and have no places on
paper. So each paragraph becomes a block of that kind, and its lines stand where a typewriter would
put them: one row below the other, the nesting of a list as indent, the cells of a row side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from statements.document import Box, Line, LineRole, Page, PageState, SentenceKind
from statements.layout.blocks import Block, PlacedLine
from statements.typed.paragraphs import Paragraph, bullet_length
from statements.typed.typescript import CHARACTER, LETTERS, MARGIN, ROW

INDENT = 4
"""Characters by which an inner list stands further right than the list around it."""

GUTTER = 2
"""Characters between two cells of a row."""

_CLOSE = (SentenceKind.LIST_ITEM, SentenceKind.TABLE_ROW)
"""Between two of one kind there is no empty row."""

_Place = tuple[int, int]
"""A page's number, and the place of a line among its lines."""


def typeset(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Page, ...], tuple[Block, ...]]:
    """The pages of a typescript of these paragraphs, and a block for each paragraph.

    A page that no row stands on is blank. There is always at least one page.
    """
    sheets: defaultdict[int, _Sheet] = defaultdict(_Sheet)
    places = [tuple(_put(sheets, paragraph)) for paragraph in paragraphs]
    pages = tuple(sheets[number].page(number) for number in range(1, max(sheets, default=1) + 1))
    blocks = tuple(map(_block, paragraphs, ([_line(pages, place) for place in each] for each in places)))
    return pages, blocks


def _put(sheets: defaultdict[int, _Sheet], paragraph: Paragraph) -> Iterator[_Place]:
    """Writes the rows of a paragraph on their pages, and says where they went."""
    for row in paragraph.rows:
        sheet = sheets[row.page]
        sheet.move_to(paragraph)
        yield row.page, sheet.write(row.text, bold=row.bold)


class _Sheet:
    """A page while it is written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._lines: list[Line] = []
        self._start = 0
        self._row = -1
        self._left = 0
        self._last: Paragraph | None = None

    def move_to(self, paragraph: Paragraph) -> None:
        """Moves to where the next words of a paragraph begin: beside its last ones, or below."""
        same = paragraph is self._last
        if same and paragraph.kind is SentenceKind.TABLE_ROW:
            self._left += len(self._parts[-1]) + GUTTER
            return
        close = self._last is None or same or (paragraph.kind is self._last.kind and paragraph.kind in _CLOSE)
        self._row += 1 if close else 2
        self._left = INDENT * paragraph.level
        self._last = paragraph

    def write(self, words: str, *, bold: bool) -> int:
        """Writes words where the sheet stands; the place of their line among the lines."""
        left, top = MARGIN + CHARACTER * self._left, MARGIN + ROW * self._row
        box = Box(left=left, top=top, right=left + CHARACTER * len(words), bottom=top + LETTERS)
        footnote = self._last is not None and self._last.kind is SentenceKind.FOOTNOTE
        role = LineRole.FOOTNOTE if footnote else LineRole.BODY
        end = self._start + len(words)
        self._lines.append(Line(start=self._start, end=end, box=box, bold=bold, role=role, first_char=None))
        self._parts.append(words)
        self._start = end + 1
        return len(self._lines) - 1

    def page(self, number: int) -> Page:
        """The page as written so far."""
        return Page(
            number=number,
            width=MARGIN + max((line.box.right for line in self._lines), default=MARGIN),
            height=2 * MARGIN + ROW * (self._row + 1),
            text="\n".join(self._parts),
            lines=tuple(self._lines),
            state=PageState.TEXT if self._lines else PageState.BLANK,
        )


def _line(pages: Sequence[Page], place: _Place) -> tuple[Page, Line]:
    number, index = place
    page = pages[number - 1]
    return page, page.lines[index]


def _block(paragraph: Paragraph, lines: Sequence[tuple[Page, Line]]) -> Block:
    bullet = bullet_length(paragraph) if paragraph.kind is SentenceKind.LIST_ITEM else 0
    placed = [PlacedLine(page=page, line=line, start=line.start) for page, line in lines]
    first = placed[0]
    placed[0] = PlacedLine(page=first.page, line=first.line, start=first.start + bullet)
    return Block(kind=paragraph.kind, lines=placed)
