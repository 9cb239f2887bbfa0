"""Reads Word files (.docx): what a reader sees of their text, with headings, lists and tables as such.

Tracked insertions are read, deletions are not; hidden text, codes of fields, headers, footers,
comments and tables of contents are left out. Numbers that Word puts before list items and headings
are not in the file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from statements.document import Format, NoteKind, ReadingNote, SentenceKind
from statements.errors import NoText, TooManyPages, TooMuchText
from statements.isolation.isolate import Limits
from statements.pages import Pages
from statements.typed.paragraphs import Paragraph, with_headings
from statements.typed.typeset import typeset
from statements.word.parts import WORD, Element, WordParts
from statements.word.styles import USUAL_SIZE, Styles
from statements.word.text import WordText

MOST_ON_A_PAGE = 6_000
"""Characters; a page of A4 filled in ten points has some 5,500. A stretch without page breaks that is
longer fills several pages, and then the breaks that a writer set do not tell which."""

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""Footnotes that are only the line above footnotes."""


def read_word(content: bytes, *, filename: str, limits: Limits) -> Pages:
    """The text of a Word file, on the pages that Word noted when it last saved it.

    Raises:
        StatementError: if it cannot be opened; the subclass says why.
        NoText: if there is no text in it.
        TooMuchText: if it has more text than `limits` allow.
        TooManyPages: if it has more pages than `limits` allow.
    """
    parts = WordParts(content, filename=filename, limits=limits)
    main = parts.main()
    styles = Styles(parts.beside("styles.xml"))
    text = WordText(styles, usual_size=_usual_size(main, styles))
    text.read_part(main)
    if sum(len(paragraph.text) for paragraph in text.paragraphs) > limits.characters:
        raise TooMuchText(filename, limits.characters)
    if not text.paragraphs:
        raise NoText(filename)
    if text.page > limits.pages:
        raise TooManyPages(filename, text.page, limits.pages)
    notes = [*_notes(parts, "footnote", text, styles), *_notes(parts, "endnote", text, styles)]
    paragraphs = _with_notes(with_headings(text.paragraphs), notes)
    has_pages = text.page > 1 and (text.has_noted_pages or _fit_on_pages(text.paragraphs))
    pages, blocks = typeset(paragraphs if has_pages else [_on_page_one(each) for each in paragraphs])
    note = NoteKind.PAGES_BY_WORD if has_pages else NoteKind.NO_PAGES
    reading_notes = (ReadingNote(kind=note, page=1),)
    return Pages(pages=pages, notes=reading_notes, format=Format.WORD, blocks=blocks)


def _usual_size(main: Element, styles: Styles) -> int:
    """The size that most of the text has, in half points."""
    letters: Counter[int] = Counter()
    for paragraph in main.iter(f"{WORD}p"):
        properties = paragraph.find(f"{WORD}pPr")
        for run in paragraph.iter(f"{WORD}r"):
            length = sum(len(text.text or "") for text in run.iter(f"{WORD}t"))
            letters[styles.size(run.find(f"{WORD}rPr"), properties)] += length
    return max(letters, key=lambda size: letters[size], default=USUAL_SIZE)


def _notes(parts: WordParts, kind: str, text: WordText, styles: Styles) -> Iterator[Paragraph]:
    """The footnotes or endnotes, in the order in which the text calls them, on the page of the call.

    Raises:
        StatementError: if their part cannot be read; the subclass says why.
    """
    part = parts.beside(f"{kind}s.xml")
    if part is None:
        return
    by_number = {note.get(f"{WORD}id"): note for note in part if note.get(f"{WORD}type") not in _SEPARATORS}
    last_page = text.paragraphs[-1].rows[-1].page
    for called, page, number in text.notes:
        if called == kind and number in by_number:
            note = WordText(styles, usual_size=USUAL_SIZE)
            note.read(by_number.pop(number))
            for paragraph in note.paragraphs:
                rows = (
                    replace(row, page=page if kind == "footnote" else last_page) for row in paragraph.rows
                )
                yield replace(paragraph, kind=SentenceKind.FOOTNOTE, rows=tuple(rows))


def _with_notes(paragraphs: Sequence[Paragraph], notes: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, with each note after the last one that begins on its page."""
    # Sorting keeps the order within a page, and puts a note behind what begins on its page.
    keyed = [((paragraph.rows[0].page, False), paragraph) for paragraph in paragraphs]
    keyed += [((note.rows[0].page, True), note) for note in notes]
    return tuple(paragraph for _, paragraph in sorted(keyed, key=lambda pair: pair[0]))


def _fit_on_pages(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether what stands between the page breaks that a writer set can stand on one page each."""
    on_page: Counter[int] = Counter()
    for paragraph in paragraphs:
        for row in paragraph.rows:
            on_page[row.page] += len(row.text)
    return max(on_page.values()) <= MOST_ON_A_PAGE


def _on_page_one(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, rows=tuple(replace(row, page=1) for row in paragraph.rows))
