"""How a document was read, and what it says of itself, in words that a reader can check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports import reading
from statements.document import Document, NoteKind, PageState, ReadingNote
from statements.statement import (
    Act,
    Approver,
    Body,
    Day,
    Details,
    Kind,
    Office,
    Period,
    Signatory,
)
from tests.factories import make_document, make_sentence, make_statement

MARCH = Day(year=2023, month=3, day=31)


def _with_notes(*notes: tuple[NoteKind, int]) -> Document:
    kinds = [ReadingNote(kind=kind, page=page) for kind, page in notes]
    return make_document(["We buy tea."], notes=kinds)


@pytest.mark.parametrize(
    ("words", "members"),
    [
        (reading.NOTE, NoteKind),
        (reading.PAGE_STATE, PageState),
        (reading.BODY, Body),
        (reading.APPROVER, Approver),
        (reading.OFFICE, Office),
        (reading.KIND, Kind),
        (reading.ACT, Act),
    ],
)
def test_everything_has_words(words: dict[object, str], members: type) -> None:
    assert set(words) == set(members)  # type: ignore[call-overload]


def test_every_detail_is_told() -> None:
    rows = {row.name for row in reading.details(make_statement())}
    assert rows | reading.UNUSUAL == set(Details.__dataclass_fields__)


def test_what_was_not_found_is_said_to_be_not_found() -> None:
    row = next(row for row in reading.details(make_statement()) if row.name == "approval")
    assert (row.value, row.known) == ("not found in the pages read", False)


@pytest.mark.parametrize(
    ("day", "words"),
    [(MARCH, "31 March 2023"), (Day(year=2023, month=3), "March 2023"), (Day(year=2023), "2023")],
)
def test_a_date_is_told_as_exactly_as_it_is_known(day: Day, words: str) -> None:
    assert reading.day(day) == words


def test_a_period_is_told_with_its_beginning_where_that_is_known() -> None:
    assert reading.period(Period(start=None, end=MARCH)) == "to 31 March 2023"
    april = Day(year=2022, month=4, day=1)
    assert reading.period(Period(start=april, end=MARCH)) == "1 April 2022 to 31 March 2023"


def test_a_signatory_is_told_with_the_office_as_printed() -> None:
    jo = Signatory(name="Jo Bell", role="Chief Executive", office=Office.DIRECTOR)
    assert reading.signatory(jo) == "Jo Bell, Chief Executive"
    assert reading.signatory(replace(jo, role=None)) == "Jo Bell"


def test_the_headline_holds_only_what_was_found() -> None:
    statement = make_statement().corrected(period=Period(start=None, end=MARCH), acts=(Act.UK_2015,))
    assert reading.headline(statement) == (
        "for the period to 31 March 2023 · answers the Modern Slavery Act 2015 (United Kingdom)"
    )
    assert reading.headline(make_statement()) == ""


def test_notes_name_their_pages_as_a_reader_writes_them() -> None:
    notes = [(NoteKind.PAGE_UNREAD, page) for page in (7, 3, 5, 6)]
    assert reading.notes(_with_notes(*notes))[0].endswith("pages 3, 5–7.")
    assert reading.notes(_with_notes((NoteKind.PAGE_UNREAD, 4)))[0].endswith("page 4.")


def test_a_note_about_the_whole_file_names_no_page() -> None:
    assert reading.notes(_with_notes((NoteKind.NO_PAGES, 1))) == ("This kind of file has no pages.",)


def test_a_page_is_told_as_counted_and_as_printed() -> None:
    document = make_document(["We buy tea."])
    assert reading.page(document, 1) == "page 1"
    assert reading.page(_labelled(document, "37"), 1) == "page 1 (printed “37”)"
    assert reading.page(_labelled(document, "1"), 1) == "page 1"


def _labelled(document: Document, label: str) -> Document:
    return replace(document, pages=(replace(document.pages[0], label=label),))


def test_in_a_file_without_pages_a_sentence_stands_under_its_heading() -> None:
    document = _with_notes((NoteKind.NO_PAGES, 1))
    assert reading.place(document, make_sentence(heading="Training")) == "under “Training”"
    assert reading.place(document, make_sentence()) == "before the first heading"
    assert reading.place(make_document(), make_sentence(heading="Training")) == "page 1"


def test_a_sentence_from_a_picture_is_said_to_be() -> None:
    document = make_document(["We buy tea."])
    page = replace(document.pages[0], state=PageState.OCR, confidence=91.4)
    recognised = reading.recognised(replace(document, pages=(page,)), document.sentences[0])
    assert "confidence 91 of 100" in recognised
    assert reading.recognised(document, document.sentences[0]) == ""
