"""The paragraphs of a tree of HTML: headings, list items, rows of tables and prose, each with its element.

What of a page is shown at all, and what of that is the statement, is decided in `statements/web/read_web.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from statements.document import SentenceKind
from statements.errors import TooDeep
from statements.isolation.isolate import Limits
from statements.typed.paragraphs import Paragraph, Row, entries_of, split_rows, visible

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)
"""Elements that stand within a line. All others begin a new paragraph, and so does what follows them."""

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 summary caption legend dt button".split())
"""What is read as a heading. A button that is left is that of an accordion: see `web/read_web.py`."""

_RAISED = frozenset({"sup", "sub"})
_LISTS = frozenset("ul ol menu dir".split())
_CELLS = frozenset("td th".split())
_LAID_OUT = frozenset("h1 h2 h3 h4 h5 h6 ul ol dl table blockquote details section article".split())
"""What shows that a cell is a place on the page, and no entry of a table."""

_NO_CHARACTERS = dict.fromkeys((*range(9), *range(14, 32), 0xFFFE, 0xFFFF), "") | {11: " ", 12: " "}
"""What stands for nothing in a page, and cannot be put into its tree by us, though libxml2 lets it pass."""

_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_OWN_LINE = re.compile(r"display\s*:\s*(?:block|flex|grid)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A paragraph, and the element that it stands in."""

    paragraph: Paragraph
    element: HtmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What the words being read stand in. `level` counts the lists around them, the outermost as 0."""

    kind: SentenceKind = SentenceKind.PROSE
    level: int = -1
    bold: bool = False
    keeps_lines: bool = False


def parse_html(text: str, *, filename: str, limits: Limits) -> HtmlElement:
    """The tree of a page or a part of one, with a body in any case. Nothing that it names is fetched.

    Raises:
        TooDeep: if its elements stand in each other deeper than `limits` allow.
    """
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    content = _REFERENCE.sub(_unless_no_character, text.translate(_NO_CHARACTERS)).encode(errors="replace")
    try:
        page = document_fromstring(content, parser=parser, ensure_head_body=True)
    except etree.ParserError:  # there is not one element in it
        page = document_fromstring("<p>", ensure_head_body=True)
    # libxml2 leaves out what is nested too deep for it, and says so only here.
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    if cut or _depth(page) > limits.web_depth:
        raise TooDeep(filename)
    return page


def _unless_no_character(reference: re.Match[str]) -> str:
    """A reference to a character by its number, or what stands for it if it is none."""
    hexadecimal, decimal = reference.groups()
    return _NO_CHARACTERS.get(int(hexadecimal, 16) if hexadecimal else int(decimal), reference.group())


def _depth(root: HtmlElement) -> int:
    """How many elements stand in each other."""
    deepest, depth = 0, 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def read_markup(root: HtmlElement) -> tuple[Placed, ...]:
    """The paragraphs of everything in an element, in order. None is empty."""
    reader = _Reader(root)
    reader.read(root, _Around())
    reader.end_paragraph()
    return tuple(reader.found)


class _Reader:
    """Walks through a tree, and ends a paragraph where an element does that stands on lines of its own."""

    def __init__(self, root: HtmlElement) -> None:
        self.found: list[Placed] = []
        self._rows: list[list[tuple[str, bool]]] = [[]]
        self._has_words = False
        self._around = _Around()
        self._element = root

    def read(self, element: HtmlElement, around: _Around) -> None:
        """Reads an element and all in it, but not what follows it."""
        tag = element.tag
        if tag == "br":
            self._rows.append([])
        elif tag == "tr" and (cells := _entries(element)):
            self.end_paragraph()
            rows = tuple(Row(text=text) for text in cells)
            self._found(Paragraph(kind=SentenceKind.TABLE_ROW, rows=rows), element)
        elif _is_inline(element):
            self._read_inside(element, _within(element, around))
        else:
            self.end_paragraph()
            self._read_inside(element, _within(element, around))
            self.end_paragraph()

    def _read_inside(self, element: HtmlElement, around: _Around) -> None:
        self._add(element.text, element, around)
        for child in element:
            if isinstance(child.tag, str):
                self.read(child, around)
                self._add(_gap(child), element, around)
            self._add(child.tail, element, around)

    def _add(self, text: str | None, element: HtmlElement, around: _Around) -> None:
        if not text:
            return
        if not self._has_words and not text.isspace():
            self._has_words = True
            self._around, self._element = around, element
        for number, line in enumerate(text.split("\n") if around.keeps_lines else [text]):
            if number:
                self._rows.append([])
            if line:
                self._rows[-1].append((line, around.bold))

    def end_paragraph(self) -> None:
        """Ends the paragraph being read, if there is one. An empty line within it ends one too."""
        rows = [_row(pieces) for pieces in self._rows]
        self._rows, self._has_words = [[]], False
        kind, level = self._around.kind, max(self._around.level, 0)
        for has_words, group in groupby(rows, key=lambda row: bool(row.text)):
            if has_words:
                for paragraph in split_rows(kind, tuple(group), level):
                    self._found(paragraph, self._element)

    def _found(self, paragraph: Paragraph, element: HtmlElement) -> None:
        self.found.append(Placed(paragraph=paragraph, element=element))


def _gap(element: HtmlElement) -> str:
    """A space after an element that only its style keeps apart from what follows: <b>Date</b>3 May.

    Within a word, no capital and no figure follows a small letter.
    """
    following = element.getnext()
    if not _is_inline(element) or element.tag in _RAISED:
        return ""
    after = element.tail or ""
    if not after and following is not None and _is_inline(following) and following.tag not in _RAISED:
        after = "".join(following.itertext())
    before = "".join(element.itertext())
    return " " if before[-1:].islower() and (after[:1].isupper() or after[:1].isdigit()) else ""


def _row(pieces: Sequence[tuple[str, bool]]) -> Row:
    text = visible("".join(words for words, _ in pieces))
    return Row(text=text, bold=all(bold for words, bold in pieces if words.strip()))


def _is_inline(element: HtmlElement) -> bool:
    return element.tag in _INLINE and not _OWN_LINE.search(element.get("style", ""))


def _within(element: HtmlElement, around: _Around) -> _Around:
    """What words in an element stand in."""
    tag = element.tag
    if tag in _LISTS:
        around = replace(around, level=around.level + 1)
    if kind := _kind(element):
        around = replace(around, kind=kind)
    if tag == "pre":
        around = replace(around, keeps_lines=True)
    if tag in ("b", "strong") or _BOLD.search(element.get("style", "")):
        around = replace(around, bold=True)
    return around


def _kind(element: HtmlElement) -> SentenceKind | None:
    """What the words in an element are; None where that is decided by what stands around it."""
    if element.tag in _HEADINGS or element.get("role") == "heading":
        return SentenceKind.HEADING
    return {"li": SentenceKind.LIST_ITEM, "dd": SentenceKind.PROSE}.get(element.tag)


def _entries(row: HtmlElement) -> tuple[str, ...]:
    """The entries of a row of a table; () for a row whose cells only place prose on the page."""
    cells = [cell for cell in row if cell.tag in _CELLS]
    if any(element.tag in _LAID_OUT for cell in cells for element in cell.iter()):
        return ()
    texts = [" ".join(placed.paragraph.text for placed in read_markup(cell)) for cell in cells]
    return entries_of(texts)
