"""PDFs that are odd and yet say what they say: each is read, and read right."""

from __future__ import annotations

import unicodedata

import pytest

from statements.document import NoteKind, PageState
from statements.isolation.isolate import Workers
from statements.read import read_files
from statements.statement import Statement
from tests import hostile, hostile_pdf
from tests.hostile import PLAIN_FONT, page_of, stream
from tests.hostile_pdf import SHOWN, of_pages, that_acts, with_box, with_content, with_font
from tests.statements.drawing import STATEMENT, draw, draw_rows, rows

GOOD = draw_rows(*STATEMENT)


def beside_good(content: bytes, workers: Workers) -> Statement:
    """A statement that is read before a good one, which must be read all the same."""
    outcome, good = read_files([("acme.pdf", content), ("good.pdf", GOOD)], workers=workers)
    assert outcome.problem is None
    assert outcome.statement is not None
    assert good.statement is not None
    return outcome.statement


def said_by(statement: Statement) -> list[str]:
    return [sentence.text for sentence in statement.sentences]


AROUND = {
    "bytes before the header": b"\n\n" + GOOD,
    "a thousand bytes before the header": b"<!-- served in 3 ms -->" + b" " * 990 + GOOD,
    "bytes after the end": GOOD + b"\n<!-- served in 3 ms -->\n",
    "another program after the end": GOOD + hostile.EXECUTABLE,
    "only the last bytes missing": hostile.cut_off(GOOD, 0.995),
    "no place of the table of objects": GOOD[: GOOD.rindex(b"startxref")],
    "a version that there is not": b"%PDF-9.9" + GOOD[8:],
    "no version": b"%PDF-" + GOOD[8:],
    "a password only for its owner": hostile.locked(GOOD, user=""),
}

PAGES = {
    "turned": hostile.turned_upright(rows(*STATEMENT), 90),
    "a picture beside text": draw(rows(*STATEMENT), [], picture_on=[2]),
    "a branch that says it has no pages": of_pages(b"3 0 R", 0),
    "a branch that says it has fewer than none": of_pages(b"3 0 R", -1),
    "a branch that says it has 2^31 pages": of_pages(b"3 0 R", 2**31),
    "a page as large as a town": with_box(b"0 0 14400000 14400000"),
    "a page larger than numbers go": with_box(b"0 0 1e30 99999999999999999999999999999"),
    "a page without a size": with_box(b"0 0 0 0"),
    "a page from right to left": with_box(b"595 842 0 0"),
    "a page whose size is no numbers": with_box(b"/a /b (c) null"),
    "a box of three sides": with_box(b"0 0 595"),
}

CONTENTS = {
    "100,000 lists in each other": hostile_pdf.nested(b"[", b"]"),
    "100,000 tables in each other": hostile_pdf.nested(b"<< /A ", b">>"),
    "100,000 lists without an end": hostile_pdf.nested(b"[", b""),
    "100,000 states kept": with_content(b"q " * 100_000),
    "1,000 texts in each other": with_content(b"BT " * 1_000),
    "a form drawn a thousand times": hostile_pdf.that_doubles(10),
    "a picture of 3.6 thousand million dots": hostile_pdf.with_picture(60_000, 60_000),
    "a picture larger than numbers go": hostile_pdf.with_picture(2**31 - 1, 2**31 - 1),
    "a picture of no size": hostile_pdf.with_picture(0, 0),
    "letters of a size below nothing": page_of(stream(SHOWN.replace(b"11 Tf", b"-11 Tf"))),
    "mirrored": with_content(b"-1 0 0 1 500 0 cm"),
    "table of a million columns": hostile_pdf.with_predictor(1_000_000),
}

FONT = PLAIN_FONT[:-2]
DESCRIBED = FONT.replace(b"Type1", b"TrueType") + b"/FontDescriptor 6 0 R >>"
DESCRIPTION = b"<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 7 0 R >>"
NOISE = stream(bytes(range(256)) * 8)

FONTS = {
    "a font that is not there": with_font(b"null"),
    "a font that is a list": with_font(b"[1 2 3]"),
    "a font that says nothing": with_font(b"<< >>"),
    "a font whose file is noise": with_font(DESCRIBED, DESCRIPTION, NOISE),
    "a font whose meanings are noise": with_font(FONT + b"/ToUnicode 6 0 R >>", NOISE),
    "a font that is its own table of meanings": with_font(FONT + b"/ToUnicode 5 0 R >>"),
    "a font with 100,000 names": with_font(
        FONT + b"/Encoding << /Differences [%s] >> >>" % (b"0 /A " * 100_000)
    ),
}

EXE = stream(hostile.EXECUTABLE, b"/Type /EmbeddedFile")
ACTIONS = {
    "a script": that_acts(rb"/OpenAction << /S /JavaScript /JS (while\(true\) {}) >>"),
    "a program to start": that_acts(b"/OpenAction << /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>"),
    "an address to open": that_acts(b"/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>"),
    "a form to send": that_acts(b"/AA << /WC << /S /SubmitForm /F (http://127.0.0.1:9/) >> >>"),
    "a program embedded": that_acts(
        b"/Names << /EmbeddedFiles << /Names [(../a.exe) 6 0 R] >> >>",
        b"<< /Type /Filespec /F (../a.exe) /EF << /F 7 0 R >> >>",
        EXE,
    ),
    "a form with an entity": that_acts(
        b"/AcroForm << /XFA 6 0 R /Fields [] >>",
        stream(b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
    ),
    "names in a circle": that_acts(
        b"/Names 6 0 R /Outlines 6 0 R /StructTreeRoot 6 0 R",
        b"<< /Kids [6 0 R] /Names 6 0 R /First 6 0 R /Next 6 0 R /K 6 0 R /Parent 6 0 R >>",
    ),
}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(content, id=kind)
        for table in (AROUND, PAGES, CONTENTS, FONTS, ACTIONS)
        for kind, content in table.items()
    ],
)
def test_an_odd_file_is_read_all_the_same(content: bytes, workers: Workers) -> None:
    assert said_by(beside_good(content, workers)) == list(STATEMENT)


def test_a_page_that_is_a_picture_among_pages_of_text_is_told(workers: Workers) -> None:
    document = beside_good(draw(rows(*STATEMENT), [], picture_on=[2]), workers).document
    assert [page.state for page in document.pages] == [PageState.TEXT, PageState.UNREAD]
    assert [(note.kind, note.page) for note in document.notes] == [(NoteKind.PAGE_UNREAD, 2)]


def test_a_page_whose_letters_mean_nothing_among_pages_of_text_is_told(workers: Workers) -> None:
    content = hostile_pdf.with_second_page(
        b"BT /F2 11 Tf 72 712 Td (%s) Tj ET" % (b"\x01" * 80), hostile.NO_UNICODE
    )
    document = beside_good(content, workers).document
    assert [page.state for page in document.pages] == [PageState.TEXT, PageState.UNREAD]


# Characters.


def that_means(meaning: bytes) -> bytes:
    """A page whose second line shows the letter ~ between others, which means something else."""
    return hostile_pdf.that_means((b"7E", meaning), lines=(STATEMENT[0].encode(), b"We train our buy~ers."))


@pytest.mark.parametrize(
    ("meaning", "text"),
    [
        pytest.param(b"D83DDE00", "We train our buy😀ers.", id="two code units"),
        pytest.param(b"00660066", "We train our buyffers.", id="two letters"),
        pytest.param(b"00E9", "We train our buyéers.", id="a letter with an accent"),
        pytest.param(b"05D0", "We train our buyאers.", id="a letter of Hebrew"),
        pytest.param(b"00AD", "We train our buy\xaders.", id="a soft hyphen"),
        pytest.param(b"001B", "We train our buy ers.", id="an escape"),
        pytest.param(b"0007", "We train our buy ers.", id="a bell"),
        pytest.param(b"009B", "We train our buy›ers.", id="an escape that is a quotation mark of Windows"),
        pytest.param(b"000D", "We train our buy ers.", id="a return"),
        pytest.param(b"2028", "We train our buy ers.", id="a break of lines"),
        pytest.param(b"00A0", "We train our buy ers.", id="a space of its own kind"),
    ],
)
def test_what_is_seen_is_quoted_and_what_is_not_seen_is_a_space(
    meaning: bytes, text: str, workers: Workers
) -> None:
    assert said_by(beside_good(that_means(meaning), workers)) == [STATEMENT[0], text]


@pytest.mark.parametrize(
    "meaning",
    [
        *(
            b"%04X" % code
            for code in (0, 7, 8, 9, 10, 13, 27, 127, 0x9B, 0x2028, 0xD83D, 0xDE00, 0xFFFE, 0xFFFF)
        )
    ],
)
def test_no_text_holds_what_a_terminal_or_a_file_cannot_bear(meaning: bytes, workers: Workers) -> None:
    for_all = "".join(page.text for page in beside_good(that_means(meaning), workers).document.pages)
    assert for_all.encode().decode() == for_all
    assert {unicodedata.category(character) for character in for_all.replace("\n", "")} & {
        "Cc",
        "Cs",
    } == set()


@pytest.mark.parametrize("meaning", [b"202D", b"202E", b"2066", b"2067", b"2068"])
def test_no_text_turns_the_letters_after_it_round(meaning: bytes, workers: Workers) -> None:
    text = said_by(beside_good(that_means(meaning), workers))[1]
    assert bytes.fromhex(meaning.decode()).decode("utf-16-be") not in text


@pytest.mark.parametrize(
    "line",
    [
        "<script>alert(1)</script> says our buyer.",
        "=HYPERLINK(1) says our buyer.",
        "[red]We train[/red] our buyers.",
        "We train (cid:12)(cid:34) our buyers.",
        "![x](http://127.0.0.1:9/x) shows our buyers.",
    ],
)
def test_words_that_would_be_code_elsewhere_are_quoted_as_they_stand(line: str, workers: Workers) -> None:
    statement = beside_good(draw_rows(*STATEMENT, line), workers)
    assert "".join(said_by(statement)[2:]) == line
