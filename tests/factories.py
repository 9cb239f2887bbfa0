"""Makers of documents for tests: what matters is named, all else has a default.

Texts may carry a mark, which is not part of them: "# " begins a heading, "- " a list item. What
follows a heading stands under it; a list item has the sentence ending in a colon before it as its
lead. Everything made here keeps the promise of the real thing: a passage is a slice of its page.

    make_statement(["# Policies", "We have a policy.", "This year we:", "- trained 40 buyers"])
    make_statement([["On page one."], ["On page two."]], company="Acme Ltd", year=2023)
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from statements.details.period import guess_period
from statements.details.plain import PlainText
from statements.details.signoff import guess_signoff
from statements.document import (
    Box,
    Document,
    Format,
    Line,
    LineRole,
    NoteKind,
    Page,
    PageState,
    Passage,
    ReadingNote,
    Sentence,
    SentenceKind,
)
from statements.statement import Detail, Details, Kind, Statement

WIDTH, HEIGHT = 595.0, 842.0
LEFT, TOP, PITCH, LETTERS = 72.0, 110.0, 14.0, 10.0
MARKS = {"# ": SentenceKind.HEADING, "- ": SentenceKind.LIST_ITEM}

Texts = Sequence[str] | Sequence[Sequence[str]]


def make_line(
    text: str = "We buy tea.",
    *,
    start: int = 0,
    row: int = 0,
    top: float | None = None,
    left: float = LEFT,
    letters: float = LETTERS,
    bold: bool = False,
    role: LineRole = LineRole.BODY,
) -> Line:
    """A line of `text` that begins at `start` of its page's text and stands in the `row`th row."""
    above = TOP + row * PITCH if top is None else top
    box = Box(left=left, top=above, right=left + len(text) * 5.0, bottom=above + letters)
    return Line(start=start, end=start + len(text), box=box, bold=bold, role=role, first_char=start)


def make_page(
    texts: Sequence[str] = ("We buy tea.",), *, number: int = 1, state: PageState = PageState.TEXT
) -> Page:
    """A page with a line for each line of `texts`; a heading's line has the role of one."""
    rows = [
        (row, LineRole.HEADING if kind is SentenceKind.HEADING else LineRole.BODY)
        for kind, text in map(_unmarked, texts)
        for row in text.split("\n")
    ]
    lines = []
    start = 0
    for place, (row, role) in enumerate(rows):
        lines.append(make_line(row, start=start, row=place, role=role))
        start += len(row) + 1
    return Page(
        number=number,
        width=WIDTH,
        height=HEIGHT,
        text="\n".join(row for row, _ in rows),
        lines=tuple(lines),
        state=state,
    )


def make_sentence(
    text: str = "We buy tea.",
    page: int = 1,
    heading: str = "",
    lead: str = "",
    kind: SentenceKind = SentenceKind.PROSE,
    number: int = 0,
    start: int = 0,
) -> Sentence:
    """A sentence that stands on `page` from character `start`."""
    place = Passage(page=page, start=start, end=start + len(text))
    return Sentence(number=number, text=text, passages=(place,), heading=heading, lead=lead, kind=kind)


def make_document(
    texts: Texts = ("We buy tea.",),
    *,
    filename: str = "acme-2023.pdf",
    notes: Sequence[ReadingNote] = (),
    unread: Sequence[int] = (),
) -> Document:
    """A document of one page of texts, or of a page for each list of texts.

    Pages whose numbers are in `unread` could not be read, and a note says so for each.
    """
    by_page = _by_page(texts)
    pages = tuple(
        make_page(page, number=number, state=PageState.UNREAD if number in unread else PageState.TEXT)
        for number, page in enumerate(by_page, start=1)
    )
    return Document(
        filename=filename,
        format=Format.PDF,
        sha256=hashlib.sha256(repr((filename, by_page)).encode()).hexdigest(),
        pages=pages,
        sentences=tuple(_sentences(by_page)),
        notes=(*notes, *(ReadingNote(kind=NoteKind.PAGE_UNREAD, page=number) for number in unread)),
    )


def make_statement(
    texts: Texts = ("We buy tea.",),
    *,
    company: str | None = "Acme Ltd",
    year: int | None = 2023,
    filename: str = "acme-2023.pdf",
    unread: Sequence[int] = (),
) -> Statement:
    """A statement of `company` for `year` that says `texts`: see `make_document`.

    What the texts say of its period, approval and signature is found in them.
    """
    document = make_document(texts, filename=filename, unread=unread)
    text = PlainText.of(document.sentences)
    signoff = guess_signoff(text)
    details = Details(
        kind=Detail(value=Kind.STATEMENT, sentences=(), rule="kind.title"),
        company=Detail(value=company, sentences=(), rule="company.title") if company else None,
        year=Detail(value=year, sentences=(), rule="year.of-period") if year else None,
        period=guess_period(text),
        approval=signoff.approval,
        approved_on=signoff.approved_on,
        signatory=signoff.signatory,
        sign_wording=signoff.sign_wording,
    )
    return Statement(document=document, details=details)


def _by_page(texts: Texts) -> list[list[str]]:
    if all(isinstance(text, str) for text in texts):
        return [[text for text in texts if isinstance(text, str)]]
    return [[page] if isinstance(page, str) else list(page) for page in texts]


def _unmarked(text: str) -> tuple[SentenceKind, str]:
    kind = MARKS.get(text[:2], SentenceKind.PROSE)
    return kind, text if kind is SentenceKind.PROSE else text[2:]


def _sentences(by_page: Sequence[Sequence[str]]) -> Iterator[Sentence]:
    number, heading, lead = 0, "", ""
    for page, texts in enumerate(by_page, start=1):
        start = 0
        for kind, text in map(_unmarked, texts):
            if kind is SentenceKind.HEADING:
                heading = text
            if kind is not SentenceKind.LIST_ITEM:
                lead = text if kind is SentenceKind.PROSE and text.endswith(":") else ""
            yield make_sentence(
                text,
                page,
                heading="" if kind is SentenceKind.HEADING else heading,
                lead=lead if kind is SentenceKind.LIST_ITEM else "",
                kind=kind,
                number=number,
                start=start,
            )
            number += 1
            start += len(text) + 1
