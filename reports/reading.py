"""How a document was read, and what it says of itself, in the words of every output."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from statements.document import Document, NoteKind, PageState, Sentence
from statements.ocr.recognise import DOUBTFUL, LEAST_CONFIDENCE
from statements.statement import (
    Act,
    Approver,
    Body,
    Day,
    Detail,
    Kind,
    Office,
    Period,
    Section,
    Signatory,
    Statement,
)

NOT_FOUND = "not found in the pages read"
"""In place of a detail that the document does not state, or states on a page that could not be read."""

PAGE_STATE: Mapping[PageState, str] = {
    PageState.TEXT: "text",
    PageState.OCR: "picture, read by text recognition (OCR)",
    PageState.BLANK: "blank",
    PageState.UNREAD: "not read",
}
NOTE: Mapping[NoteKind, str] = {
    NoteKind.PAGE_UNREAD: "Not read (a picture without text, or letters whose meaning is lost)",
    NoteKind.PAGE_BY_OCR: "A picture, read by text recognition (OCR), so single words may be wrong",
    NoteKind.OCR_DOUBTFUL: "Recognised with little confidence, so the words must be checked on the page",
    NoteKind.COLUMNS_REORDERED: "Written across its columns, and put in order column by column",
    NoteKind.PAGES_BY_WORD: "Pages are those that Word noted when the file was last saved",
    NoteKind.NO_PAGES: "This kind of file has no pages",
    NoteKind.TAKEN_WHOLE: "What of this web page is the statement could not be told: menus may be in it",
    NoteKind.HIDDEN_TEXT: "Words that are in the file and cannot be seen on the page were left out",
    NoteKind.LETTERS_LOST: "A few letters could not be read, and stand as \ufffd",
}
"""What each reading note says, of the pages named after it or of the whole file."""

WHOLE_FILE = frozenset(
    {NoteKind.PAGES_BY_WORD, NoteKind.NO_PAGES, NoteKind.TAKEN_WHOLE, NoteKind.LETTERS_LOST}
)
"""Notes that speak of the file and not of one page."""

BODY: Mapping[Body, str] = {
    Body.COMPANY: "company",
    Body.LLP: "limited liability partnership",
    Body.LIMITED_PARTNERSHIP: "limited partnership",
    Body.PARTNERSHIP: "partnership",
    Body.PUBLIC_BODY: "public body",
    Body.CHARITY: "charity",
}
APPROVER: Mapping[Approver, str] = {
    Approver.BOARD: "the board, or the body in its place",
    Approver.MEMBERS: "the members",
    Approver.OTHER: "somebody other than the board",
}
OFFICE: Mapping[Office, str] = {
    Office.DIRECTOR: "director, or an office that sits on the board",
    Office.MEMBER: "designated member",
    Office.PARTNER: "partner",
    Office.GENERAL_PARTNER: "general partner",
    Office.OTHER: "another office",
    Office.UNKNOWN: "office not said",
}
KIND: Mapping[Kind, str] = {
    Kind.STATEMENT: "a modern slavery statement",
    Kind.REPORT_WITH_SECTION: "a report with a section that is the statement",
    Kind.POLICY: "a policy",
    Kind.CODE: "a code of conduct",
    Kind.LAW: "a law, or guidance on one",
    Kind.OTHER: "something else",
}
ACT: Mapping[Act, str] = {act: act.value for act in Act}
LANGUAGE: Mapping[str, str] = {
    "cy": "Welsh", "da": "Danish", "de": "German", "en": "English", "es": "Spanish", "fi": "Finnish",
    "fr": "French", "it": "Italian", "ja": "Japanese", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "sv": "Swedish", "tr": "Turkish", "zh": "Chinese",
}  # fmt: skip
"""Languages that statements are met in, by their code in ISO 639-1; others are shown by the code."""

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailRow:
    """One detail of a statement for a reader: what it is called, what it says, and where.

    `known` is False where nothing was found, and then `value` says so.
    """

    name: str
    title: str
    value: str
    known: bool
    sentences: tuple[Sentence, ...]
    rule: str


def how_pictures_are_read() -> str:
    """What is done with pages that are pictures, and how sure text recognition must be to be believed."""
    return (
        "Pages that are pictures are read by text recognition (OCR) where it is installed. Recognition says "
        f"of every page how sure it is, from 0 to 100: below {LEAST_CONFIDENCE:.0f} the page counts as not "
        f"read, and below {DOUBTFUL:.0f} a note asks to check its words on the page."
    )


def day(value: Day) -> str:
    """A date in words, as exactly as it is known: 31 March 2023, March 2023 or 2023."""
    parts = (
        str(value.day) if value.day else "",
        MONTHS[value.month - 1] if value.month else "",
        str(value.year),
    )
    return " ".join(part for part in parts if part)


def period(value: Period) -> str:
    """A period in words."""
    return f"{day(value.start)} to {day(value.end)}" if value.start else f"to {day(value.end)}"


def signatory(value: Signatory) -> str:
    """The name of a signatory, and the office as printed."""
    return f"{value.name}, {value.role}" if value.role else value.name


def _section(value: Section) -> str:
    return f"“{value.heading}”" if value.heading else "a part without a heading"


_DETAILS: Sequence[tuple[str, str, Callable[[Any], str]]] = (
    ("kind", "What it is", lambda kind: KIND[kind]),
    ("section", "Section that is the statement", _section),
    ("company", "Company", str),
    ("group", "Also made for", str),
    ("body", "Kind of body", lambda body: BODY[body]),
    ("year", "Year in which the financial year ends", str),
    ("period", "Period it is for", period),
    ("acts", "Laws it says it answers", lambda act: ACT[act]),
    ("approval", "Approved by", lambda approver: APPROVER[approver]),
    ("approved_on", "Date of approval or signature", day),
    ("signatory", "Signed by", signatory),
    ("sign_wording", "Words that say it is signed", lambda words: f"“{words}”"),
    ("language", "Language", lambda code: LANGUAGE.get(code, code)),
)
"""Each detail by its name in `Details`, what a reader calls it, and how its value is said."""

UNUSUAL = frozenset({"group", "section"})
"""Details that most statements rightly do not have: nothing is said where they are not found."""


def details(statement: Statement) -> tuple[DetailRow, ...]:
    """What a statement says of itself, one row for each detail, or for each of several values."""
    return tuple(row for name, title, say in _DETAILS for row in _rows(statement, name, title, say))


def _rows(statement: Statement, name: str, title: str, say: Callable[[Any], str]) -> Iterator[DetailRow]:
    found: Any = getattr(statement.details, name)
    several: Sequence[Detail[Any]] = found if isinstance(found, tuple) else [found] if found else []
    for detail in several:
        yield DetailRow(
            name=name,
            title=title,
            value=say(detail.value),
            known=True,
            sentences=detail.sentences,
            rule=detail.rule,
        )
    if not several and name not in UNUSUAL:
        yield DetailRow(name=name, title=title, value=NOT_FOUND, known=False, sentences=(), rule="")


def headline(statement: Statement) -> str:
    """The most asked details in one line, those that were found."""
    known = {row.name: row.value for row in details(statement) if row.known}
    parts = (
        f"for the period {known['period']}" if "period" in known else "",
        f"answers the {'; '.join(row.value for row in details(statement) if row.name == 'acts')}"
        if "acts" in known
        else "",
        f"signed by {known['signatory']}" if "signatory" in known else "",
        f"dated {known['approved_on']}" if "approved_on" in known else "",
    )
    return " · ".join(part for part in parts if part)


def has_pages(document: Document) -> bool:
    """Whether the numbers of its pages mean anything to a reader."""
    return all(note.kind is not NoteKind.NO_PAGES for note in document.notes)


def page(document: Document, number: int) -> str:
    """A page as a reader finds it: as counted, and as printed where that differs."""
    if not has_pages(document):
        return "the text"
    label = document.pages[number - 1].label
    return f"page {number} (printed “{label}”)" if label and label != str(number) else f"page {number}"


def place(document: Document, sentence: Sentence) -> str:
    """Where a sentence begins, as a reader finds it: its page, or the heading in a file without pages."""
    if has_pages(document):
        return page(document, sentence.page)
    return f"under “{sentence.heading}”" if sentence.heading else "before the first heading"


def recognised(document: Document, sentence: Sentence) -> str:
    """What to know of a sentence that was read by OCR; "" for one whose text stands in the file."""
    sure = [document.pages[passage.page - 1].confidence for passage in sentence.passages]
    known = [confidence for confidence in sure if confidence is not None]
    if not known:
        return ""
    return f"Read by text recognition (OCR), confidence {min(known):.0f} of 100: check it on the page."


def notes(document: Document) -> tuple[str, ...]:
    """What a reader should know about how the document was read, a sentence for each kind of note."""
    order = list(NoteKind)
    ordered = sorted(document.notes, key=lambda note: (order.index(note.kind), note.page))
    return tuple(
        _note(kind, [note.page for note in group])
        for kind, group in groupby(ordered, key=lambda note: note.kind)
    )


def _note(kind: NoteKind, pages: Sequence[int]) -> str:
    if kind in WHOLE_FILE:
        return f"{NOTE[kind]}."
    return f"{NOTE[kind]}: {'page' if len(pages) == 1 else 'pages'} {_ranges(pages)}."


def _ranges(numbers: Sequence[int]) -> str:
    """Numbers in order as a reader writes them: 3, 5–7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
