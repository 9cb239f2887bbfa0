"""Plain text, as a file or pasted: read with its own lines and pages."""

from __future__ import annotations

import pytest

from statements import errors
from statements.document import Format, NoteKind, PageState, SentenceKind
from statements.isolation.isolate import Limits
from statements.parse import read_document
from tests.statements.writing import read, texts

TEXT = "We buy tea from twelve farms.\nWe know them all.\n"


@pytest.mark.parametrize("name", ["acme.txt", "pasted text", "acme.pdf", "acme"])
def test_text_is_read_by_its_bytes_whatever_its_name_says(name: str) -> None:
    document = read(TEXT.encode(), filename=name)
    assert (document.format, texts(document)) == (Format.TEXT, TEXT.splitlines())
    assert [note.kind for note in document.notes] == [NoteKind.NO_PAGES]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\v"])
def test_lines_end_in_many_ways(end: str) -> None:
    lines = ["We have:", "- a code", "- a policy"]
    assert texts(read(end.join(lines).encode()), SentenceKind.LIST_ITEM) == ["a code", "a policy"]


def test_form_feeds_part_pages() -> None:
    document = read(b"One is here.\fTwo is here.\f\fFour is here.")
    assert [page.text for page in document.pages] == ["One is here.", "Two is here.", "", "Four is here."]
    assert document.pages[2].state is PageState.BLANK
    assert document.notes == ()


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u202e", "\u2066", "\ufeff", "\u200f"])
def test_what_nobody_sees_is_not_read(unseen: str) -> None:
    assert texts(read(f"We buy t{unseen}ea.".encode())) == ["We buy tea."]


def test_control_characters_become_spaces() -> None:
    assert texts(read(b"We buy tea" + b" and coffee" * 20 + b"\x00\x07from Kenya.")) == [
        "We buy tea" + " and coffee" * 20 + " from Kenya."
    ]


def test_lost_letters_are_noted() -> None:
    document = read("We know Frau Müller’s café – and its tea.".encode().replace("ü".encode(), b"\xff"))
    assert [note.kind for note in document.notes] == [NoteKind.NO_PAGES, NoteKind.LETTERS_LOST]


@pytest.mark.parametrize(
    ("content", "limits", "error"),
    [
        (b" \n\t\r\n", Limits(), errors.EmptyFile),
        ("\u200b\u200b".encode(), Limits(), errors.NoText),
        ("Müller’s “tea” – ".encode() * 9 + b"\xff" * 9, Limits(), errors.GarbledText),
        (b"tea " * 100, Limits(characters=300), errors.TooMuchText),
        (b"tea\f" * 5, Limits(pages=4), errors.TooManyPages),
    ],
)
def test_a_text_that_cannot_be_read_is_refused(
    content: bytes, limits: Limits, error: type[errors.StatementError]
) -> None:
    with pytest.raises(error):
        read_document(content, filename="acme.txt", limits=limits)
