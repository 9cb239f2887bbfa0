"""Walks through the text of a Word file, paragraph by paragraph, and keeps count of its pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

from statements.document import SentenceKind
from statements.typed.paragraphs import Paragraph, Row, entries_of, split_rows, visible
from statements.word.elements import (
    ALTERNATIVES,
    WORDLESS,
    chosen,
    ends_page,
    goes_on_from_above,
    inside,
    outer_boxes,
    symbol,
)
from statements.word.parts import WORD, Element
from statements.word.styles import Styles

LARGER = 1.15
"""Letters so much larger than the usual ones are set apart like a heading: 13 points over 11."""

_PARAGRAPH, _RUN, _TABLE, _ROW, _CELL = (f"{WORD}{name}" for name in ("p", "r", "tbl", "tr", "tc"))
_DRAWN = frozenset({f"{WORD}drawing", f"{WORD}pict", f"{WORD}object"})
_SIGNS = {
    f"{WORD}tab": " ",
    f"{WORD}ptab": " ",
    f"{WORD}noBreakHyphen": "-",
    f"{WORD}cr": "\n",
}
_LIST_PARTS = frozenset({SentenceKind.HEADING, SentenceKind.LIST_ITEM, SentenceKind.TABLE_ROW})
"""What shows that a cell is a place on the page, and no entry of a table."""


@dataclass(slots=True)
class _Written:
    """Words of the paragraph being read that stand in one row."""

    page: int
    goes_on: bool = False
    words: list[tuple[str, bool]] = field(default_factory=list)

    def row(self) -> Row:
        text = visible("".join(words for words, _ in self.words))
        bold = all(bold for words, bold in self.words if words.strip())
        return Row(text=text, page=self.page, bold=bold, goes_on=self.goes_on)


class WordText:
    """What has been read of a Word file: its paragraphs, and on which page which note is called.

    `has_noted_pages` is whether Word noted where its pages ended when it last laid them out.
    """

    def __init__(self, styles: Styles, *, usual_size: int) -> None:
        self.paragraphs: list[Paragraph] = []
        self.notes: list[tuple[str, int, str]] = []
        self.page = 1
        self.has_noted_pages = False
        self._styles = styles
        self._large = LARGER * usual_size
        self._rows = [_Written(1)]
        self._boxes: list[Element] = []
        self._codes: list[bool] = []
        self._fields_end = True
        self._follows_set_break = False

    def read_part(self, part: Element) -> None:
        """Reads all paragraphs and tables in a part of the file."""
        marks = Counter(mark.get(f"{WORD}fldCharType") for mark in part.iter(f"{WORD}fldChar"))
        # The code of a field that nowhere ends would else hide all text after it.
        self._fields_end = marks["begin"] == marks["end"]
        self.read(part)

    def read(self, element: Element) -> None:
        """Reads all paragraphs and tables in an element."""
        for child in element:
            if child.tag == _PARAGRAPH:
                self._read_paragraph(child)
            elif child.tag == _TABLE:
                self._read_table(child)
            elif child.tag == ALTERNATIVES:
                self.read(chosen(child))
            elif child.tag not in WORDLESS:
                self.read(child)

    # Paragraphs.

    def _read_paragraph(self, paragraph: Element) -> None:
        properties = paragraph.find(f"{WORD}pPr")
        if self._styles.breaks_page(properties):
            self._break_page(noted=False)
        self._rows, self._boxes = [_Written(self.page)], []
        self._read_inline(paragraph, properties)
        rows = [written.row() for written in self._rows]
        if not self._styles.is_contents(properties):
            kind, level = self._kind(properties)
            for has_words, group in groupby(rows, key=lambda row: bool(row.text)):
                if has_words:
                    self.paragraphs.extend(split_rows(kind, tuple(group), level))
        for box in self._boxes:
            self.read(box)
        if ends_page(properties):
            self._break_page(noted=False)

    def _kind(self, properties: Element | None) -> tuple[SentenceKind, int]:
        if self._styles.is_heading(properties):
            return SentenceKind.HEADING, 0
        level = self._styles.list_level(properties)
        return (SentenceKind.PROSE, 0) if level is None else (SentenceKind.LIST_ITEM, level)

    def _read_inline(self, element: Element, properties: Element | None) -> None:
        """Reads the runs in a paragraph, through links, insertions and whatever else holds them."""
        for child in element:
            if child.tag == _RUN:
                letters = child.find(f"{WORD}rPr")
                if not self._styles.is_on("vanish", letters, properties):
                    self._read_run(child, bold=self._is_set_apart(letters, properties))
            elif child.tag == ALTERNATIVES:
                self._read_inline(chosen(child), properties)
            elif child.tag not in WORDLESS:
                self._read_inline(child, properties)

    def _is_set_apart(self, letters: Element | None, properties: Element | None) -> bool:
        return self._styles.is_on("b", letters, properties) or (
            self._styles.size(letters, properties) >= self._large
        )

    def _read_run(self, run: Element, *, bold: bool) -> None:
        for child in run:
            name = child.tag.rpartition("}")[2]
            if child.tag in _DRAWN:
                self._boxes.extend(outer_boxes(child))
            elif child.tag == ALTERNATIVES:
                self._read_run(chosen(child), bold=bold)
            elif name == "t":
                self._write(child.text or "", bold)
            elif child.tag in _SIGNS:
                self._write(_SIGNS[child.tag], bold)
            elif name == "sym":
                self._write(symbol(child), bold)
            else:
                self._read_mark(child, name)

    def _read_mark(self, mark: Element, name: str) -> None:
        """Reads what stands in a run without words of its own: breaks, notes, ends of fields."""
        if name == "lastRenderedPageBreak":
            self._break_page(noted=True)
        elif name == "br" and mark.get(f"{WORD}type") == "page":
            self._break_page(noted=False)
        elif name == "br":
            self._rows.append(_Written(self.page))
        elif name in ("footnoteReference", "endnoteReference"):
            self.notes.append((name.removesuffix("Reference"), self.page, mark.get(f"{WORD}id", "")))
        elif name == "fldChar":
            self._read_field(mark.get(f"{WORD}fldCharType", ""))

    def _read_field(self, mark: str) -> None:
        """A field is a code and then what it came to; only that is seen."""
        if not self._fields_end:
            return
        if mark == "begin":
            self._codes.append(True)
        elif self._codes and mark == "separate":
            self._codes[-1] = False
        elif self._codes and mark == "end":
            self._codes.pop()

    def _write(self, words: str, bold: bool) -> None:
        if any(self._codes):
            return
        for number, part in enumerate(words.split("\n")):
            if number:
                self._rows.append(_Written(self.page))
            self._rows[-1].words.append((part, bold))
        self._follows_set_break = self._follows_set_break and not words.strip()

    def _break_page(self, *, noted: bool) -> None:
        """Begins a page. Word notes the beginning of one also where the writer has set it."""
        self.has_noted_pages = self.has_noted_pages or noted
        if noted and self._follows_set_break:
            return
        self.page += 1
        self._follows_set_break = not noted
        has_words = any(words.strip() for words, _ in self._rows[-1].words)
        self._rows.append(_Written(self.page, goes_on=has_words and noted))

    # Tables.

    def _read_table(self, table: Element) -> None:
        for row in inside(table, _ROW):
            if row.find(f"{WORD}trPr/{WORD}del") is None:
                self._read_row(row)

    def _read_row(self, row: Element) -> None:
        """Reads a row as entries side by side, or its cells one after the other if they hold prose."""
        first = last = self.page
        cells: list[list[Paragraph]] = []
        for cell in inside(row, _CELL):
            if goes_on_from_above(cell):
                continue
            self.page = first
            cells.append(self._apart(cell))
            last = max(last, self.page)
        self.page = last
        entries = entries_of([" ".join(paragraph.text for paragraph in cell) for cell in cells])
        placed = [paragraph for cell in cells for paragraph in cell]
        if not entries or any(paragraph.kind in _LIST_PARTS for paragraph in placed):
            self.paragraphs.extend(placed)
            return
        pages = [cell[0].rows[0].page for cell in cells if cell]
        rows = tuple(Row(text=text, page=page) for text, page in zip(entries, pages, strict=True))
        self.paragraphs.append(Paragraph(kind=SentenceKind.TABLE_ROW, rows=rows))

    def _apart(self, element: Element) -> list[Paragraph]:
        """The paragraphs in an element, kept apart from those read so far."""
        before, self.paragraphs = self.paragraphs, []
        self.read(element)
        found, self.paragraphs = self.paragraphs, before
        return found
