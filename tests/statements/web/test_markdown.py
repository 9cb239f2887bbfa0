"""Markdown is read as a reader of the rendered file sees it."""

from __future__ import annotations

import pytest

from statements import errors
from statements.document import Format, NoteKind
from statements.isolation.isolate import Limits
from statements.parse import read_document
from tests.statements.writing import kinds, read, texts

TEXT = "We buy tea from twelve farms."


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("# Our *teas*", [("heading", "Our teas")]),
        ("Our teas\n========", [("heading", "Our teas")]),
        ("Our teas\n---", [("heading", "Our teas")]),
        ("**Our teas**\n\nWe buy tea.", [("heading", "Our teas"), ("prose", "We buy tea.")]),
        ("We **buy** [tea](http://x.y 'z'), _all_ `green`.", [("prose", "We buy tea, all green.")]),
        ("We buy\ntea.", [("prose", "We buy tea.")]),
        ("AT&amp;T &lt;tea&gt; 5 * 4", [("prose", "AT&T <tea> 5 * 4")]),
        ("- green\n  - from Kenya\n- black",
         [("list item", "green"), ("list item", "from Kenya"), ("list item", "black")]),
        ("1. first\n2. second", [("list item", "first"), ("list item", "second")]),
        ("| Farm | Visits |\n|---|--:|\n| Kericho | 2 |",
         [("table row", "Farm Visits"), ("table row", "Kericho 2")]),
        ("```\nOne line.\n```", [("prose", "One line.")]),
        ("> We buy tea.", [("prose", "We buy tea.")]),
        ("![a farm](farm.png)", []),
        ("<!-- not for readers -->", []),
        ("<div>We <b>buy</b> tea.</div>", [("prose", "We buy tea.")]),
        ("<script>alert('tea')</script>", []),
    ],
    ids=str,
)  # fmt: skip
def test_marks_say_what_a_text_is_and_are_not_read(content: str, expected: list[tuple[str, str]]) -> None:
    document = read(f"{content}\n\n{TEXT}".encode(), filename="acme.md")
    assert kinds(document) == [*expected, ("prose", TEXT)]
    assert document.format is Format.MARKDOWN
    assert [note.kind for note in document.notes] == [NoteKind.NO_PAGES]


@pytest.mark.parametrize("matter", ["---\ntitle: Tea\n---\n", "+++\ntitle = 'Tea'\n+++\n"])
def test_front_matter_is_left_out(matter: str) -> None:
    assert texts(read(f"{matter}\n{TEXT}".encode(), filename="acme.md")) == [TEXT]


def test_a_line_of_dashes_further_down_is_no_front_matter() -> None:
    assert texts(read(f"{TEXT}\n\n---\n\nMore tea.\n\n---\n".encode(), filename="acme.md")) == [
        TEXT,
        "More tea.",
    ]


def test_list_items_know_their_lead_and_heading() -> None:
    document = read(
        b"# Steps\n\nWe:\n\n- trained buyers\n- asked farms:\n    - about pay\n", filename="acme.md"
    )
    assert [(item.heading, item.lead) for item in document.sentences[2:]] == [
        ("Steps", "We:"), ("Steps", "We:"), ("Steps", "asked farms:"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "limits", "error"),
    [
        (b"---\na: b\n---\n<!-- nothing -->\n", Limits(), errors.NoText),
        (b"tea " * 100, Limits(characters=300), errors.TooMuchText),
        (b"<div>" * 300 + b"tea", Limits(), errors.TooDeep),
        (b"- " * 2_000 + b"tea", Limits(), errors.TooDeep),
        (b"> " * 2_000 + b"tea", Limits(), errors.TooDeep),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(
    content: bytes, limits: Limits, error: type[errors.StatementError]
) -> None:
    with pytest.raises(error):
        read_document(content, filename="acme.md", limits=limits)


@pytest.mark.parametrize("nested", ["> " * 40, "- " * 20, "[" * 5_000, "*" * 5_000, "`" * 5_000])
def test_text_after_odd_marks_is_read(nested: str) -> None:
    assert TEXT in " ".join(texts(read(f"{nested}x\n\n{TEXT}".encode(), filename="acme.md")))
