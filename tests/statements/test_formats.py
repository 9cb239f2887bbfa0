"""The kind of a file is told by its bytes, and what is not read is refused in its own words."""

from __future__ import annotations

import pytest

from statements import errors
from statements.document import Format
from statements.errors import StatementError
from statements.formats import read_format
from statements.isolation.isolate import Limits
from tests.hostile_formats import old_office
from tests.statements.drawing import STATEMENT, draw_rows
from tests.statements.writing import page, par, word, zipped

NAME = "acme.pdf"
TEXT = "Acme Ltd publishes this modern slavery statement.\n"
PDF = draw_rows(*STATEMENT)


def found(content: bytes, name: str = NAME) -> Format:
    return read_format(content, filename=name, limits=Limits())


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (PDF, Format.PDF),
        (b"\n\nHTTP/1.1 200 OK\n\n" + PDF, Format.PDF),
        (word(par(TEXT)), Format.WORD),
        (page(TEXT), Format.WEB),
        (b"\xef\xbb\xbf  <!-- saved -->\n<!DOCTYPE html><p>Tea", Format.WEB),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html></html>", Format.WEB),
        ("<html><body>Tea".encode("utf-16"), Format.WEB),
        (b"<section class='x'><h1>Tea</h1></section>", Format.WEB),
        (b"Tea <p>one</p> <p>two</p> <ul><li>a</li><li>b</li></ul> <p>three</p>", Format.WEB),
        (b"# Statement\n\nWe buy tea.\n\n## Policies\n", Format.MARKDOWN),
        (TEXT.encode(), Format.TEXT),
        (TEXT.encode("utf-16"), Format.TEXT),
        (b"MZ Holdings Ltd buys tea. " * 9, Format.TEXT),
        (b"# of farms: 12\nWe buy tea.", Format.TEXT),
        (b"From: Jane\nTo: all\n\nWe buy tea.", Format.TEXT),
        (b"We buy tea where x < 3 and a > b; see <acme.example>.", Format.TEXT),
        (b"PK Ltd buys tea.", Format.TEXT),
    ],
)
@pytest.mark.parametrize("name", ["acme.pdf", "acme.docx", "acme.html", "acme.exe", "pasted text", ""])
def test_a_file_is_what_its_bytes_are(content: bytes, expected: Format, name: str) -> None:
    assert found(content, name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("acme.md", Format.MARKDOWN), ("ACME.Markdown", Format.MARKDOWN),
        ("acme.md (in all.zip)", Format.MARKDOWN),
        ("acme.txt", Format.TEXT), ("md", Format.TEXT), ("acme.md.txt", Format.TEXT),
    ],
)  # fmt: skip
def test_only_whether_a_text_is_markdown_is_told_by_its_name(name: str, expected: Format) -> None:
    assert found(TEXT.encode(), name) is expected


@pytest.mark.parametrize("start", [b"<div align='center'>", b"<!-- a comment -->", b"<img src='x'>"])
def test_markdown_may_begin_with_html(start: bytes) -> None:
    assert found(start + b"\n\n# Statement", "acme.md") is Format.MARKDOWN


def test_a_page_named_as_markdown_is_a_page() -> None:
    assert found(page(TEXT), "acme.md") is Format.WEB


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.EmptyFile(NAME)),
        (b" \n\t", errors.EmptyFile(NAME)),
        (bytes(2_000), errors.UnknownKind(NAME)),
        (bytes(range(256)) * 9, errors.UnknownKind(NAME)),
        (b"MZ\x90\x00\x03" + bytes(60), errors.Program(NAME)),
        (b"\x7fELF\x02\x01" + bytes(60), errors.Program(NAME)),
        (b"\xcf\xfa\xed\xfe" + bytes(60), errors.Program(NAME)),
        (b"\xca\xfe\xba\xbe" + bytes(60), errors.Program(NAME)),
        (b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(60), errors.Program(NAME)),
        (b"MZ\x90\x00" + bytes(100) + PDF, errors.Program(NAME)),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), errors.PictureFile(NAME, "PNG")),
        (b"\xff\xd8\xff\xe0" + bytes(60), errors.PictureFile(NAME, "JPEG")),
        (b"II*\x00" + bytes(60), errors.PictureFile(NAME, "TIFF")),
        (b"MM\x00*" + bytes(60), errors.PictureFile(NAME, "TIFF")),
        (b"\x00\x00\x00\x18ftypheic" + bytes(60), errors.PictureFile(NAME, "HEIC")),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", errors.PictureFile(NAME, "WebP")),
        (b"GIF89a" + bytes(60), errors.PictureFile(NAME, "GIF")),
        (rb"{\rtf1\ansi We buy tea.}", errors.OtherDocument(NAME, "an RTF document")),
        (b"%!PS-Adobe-3.0\n", errors.OtherDocument(NAME, "a PostScript file")),
        (b"<?xml version='1.0'?><rss></rss>", errors.OtherDocument(NAME, "an XML file")),
        (old_office("WordDocument"), errors.OldWord(NAME)),
        (old_office("Workbook"), errors.OtherDocument(NAME, "a file of the old Office")),
        (old_office("EncryptedPackage"), errors.PasswordProtected(NAME)),
        (old_office("__substg1.0_0037001F"), errors.SavedMail(NAME)),
        (b"Received: from x\nMIME-Version: 1.0\n\nWe buy tea.", errors.SavedMail(NAME)),
        (b"From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nMIME-Version: 1.0\r\n\r\n",
         errors.SavedMail(NAME)),
        (b"From jane Mon\nMessage-ID: <1>\n x\nTo: all\n\nTea", errors.SavedMail(NAME)),
        (b"7z\xbc\xaf\x27\x1c" + bytes(60), errors.OtherArchive(NAME, "a 7z archive")),
        (b"Rar!\x1a\x07\x01\x00" + bytes(60), errors.OtherArchive(NAME, "a RAR archive")),
        (b"\x1f\x8b\x08\x00" + bytes(60), errors.OtherArchive(NAME, "a gzip archive")),
        (bytes(257) + b"ustar\x0000", errors.OtherArchive(NAME, "a tar archive")),
        (zipped({"xl/workbook.xml": "", "[Content_Types].xml": ""}),
         errors.OtherDocument(NAME, "an Excel workbook")),
        (zipped({"ppt/presentation.xml": ""}), errors.OtherDocument(NAME, "a PowerPoint presentation")),
        (zipped({"mimetype": "", "content.xml": ""}), errors.OtherDocument(NAME, "an OpenDocument file")),
        (zipped({"META-INF/container.xml": ""}), errors.OtherDocument(NAME, "an e-book")),
        (zipped({"acme.pdf": PDF}), errors.NestedArchive(NAME)),
        (b"PK\x03\x04" + bytes(60), errors.Damaged(NAME)),
    ],
    ids=lambda value: None if isinstance(value, bytes) else type(value).__name__,
)  # fmt: skip
def test_what_is_not_read_is_refused_for_what_it_is(content: bytes, error: StatementError) -> None:
    with pytest.raises(StatementError) as refused:
        found(content)
    assert (type(refused.value), str(refused.value)) == (type(error), str(error))


def test_a_pdf_stored_in_a_zip_does_not_make_the_zip_a_pdf() -> None:
    with pytest.raises(errors.OtherDocument):
        found(b"PK\x03\x04" + zipped({"ppt/a.pdf": PDF})[4:])
