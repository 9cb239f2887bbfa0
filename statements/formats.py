"""Tells what kind of file bytes are, by how they begin and what is in them, whatever the name says.

The name decides one thing only: whether a text is Markdown, which any text can be.
"""

from __future__ import annotations

import re

from statements.archives.zipped import Zip, is_zip
from statements.document import Format
from statements.errors import (
    Damaged,
    EmptyFile,
    NestedArchive,
    OldWord,
    OtherArchive,
    OtherDocument,
    PasswordProtected,
    PictureFile,
    Program,
    SavedMail,
    StatementError,
    UnknownKind,
)
from statements.isolation.isolate import Limits
from statements.typed import encoding

HEADER_SEARCH = 1024
"""Bytes in which `%PDF-` must stand; readers accept that much before it (PDF 1.7, note on 7.5.2)."""

BEGINNING = 16_384
"""Bytes in which a web page has shown what it is, comments of a maker and XML declarations included."""

LEAST_TAGS = 5
"""Ends of elements of HTML in the beginning of a text; one with so many is a part of a web page."""

LEAST_HEADINGS = 2
"""Lines that begin as headings of Markdown do; a text with so many is Markdown, whatever its name."""

_PICTURES = (
    (rb"\x89PNG\r\n", "PNG"),
    (rb"\xff\xd8\xff", "JPEG"),
    (rb"GIF8[79]a", "GIF"),
    (rb"II\*\x00|MM\x00\*", "TIFF"),
    (rb"RIFF.{4}WEBP", "WebP"),
    (rb".{4}ftyp(?:hei|hev|mif1|msf1|avif)", "HEIC"),
    (rb"BM.{4}\x00{4}", "BMP"),
)
_DOCUMENTS = (
    (rb"\{\\rtf", "an RTF document"),
    (rb"%!PS", "a PostScript file"),
    (rb"\xffWPC", "a WordPerfect document"),
    (rb"AT&TFORM", "a DjVu document"),
)
_ARCHIVES = (
    (rb"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (rb"Rar!\x1a\x07", "a RAR archive"),
    (rb"\x1f\x8b", "a gzip archive"),
    (rb"BZh[1-9]", "a bzip2 archive"),
    (rb"\xfd7zXZ\x00", "an xz archive"),
    (rb".{257}ustar", "a tar archive"),
)
_PROGRAM = re.compile(
    rb"MZ[^\x00]{0,61}\x00|\x7fELF|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe"
    rb"|L\x00\x00\x00\x01\x14\x02\x00",
    re.DOTALL,
)
"""Programs of Windows, Linux and macOS, Java classes, and links of Windows that start a program."""

_PDF_OBJECT = re.compile(rb"(?:^|[\r\n])\d{1,10} \d{1,5} obj\b")
"""How the parts of a PDF begin. A text with one is no text, but a PDF that has lost its beginning."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_PARTS = (
    ("EncryptedPackage", PasswordProtected),
    ("__substg1.0_", SavedMail),
    ("WordDocument", OldWord),
)
"""Names that stand in the directory of a file of the old Office, in UTF-16."""

_ZIP_PARTS = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("content.xml", "an OpenDocument file"),
    ("META-INF/container.xml", "an e-book"),
    ("Index/Document.iwa", "a document of Apple Pages"),
    ("visio/", "a Visio drawing"),
    ("[Content_Types].xml", "a file of an office program"),
)
"""Files by which other documents that are ZIPs are told from archives."""

_MAIL_HEADERS = re.compile(r"(?:From .*\n)?(?:[!-9;-~]+:.*\n(?:[ \t]+.*\n)*)+", re.IGNORECASE)
_MAIL = re.compile(r"^(?:MIME-Version|Received|Message-ID|X-Mailer|Snapshot-Content-Location):", re.I | re.M)
_COMMENTS = re.compile(r"(?:\s+|\ufeff|<!--.*?-->|<\?xml[^>]*\?>)*", re.DOTALL)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_XML = re.compile(r"\s*<(?:\?xml|!doctype)\b", re.IGNORECASE)
_PART_OF_PAGE = re.compile(
    r"<(?:title|meta|link|style|script|main|article|section|div|header|nav|h[1-6]|p|table|ul|ol|span|a|b|br"
    r"|strong|font|center|img|form)\b",
    re.IGNORECASE,
)
_TAG_ENDS = re.compile(r"</(?:p|div|li|h[1-6]|span|section|td)>", re.IGNORECASE)
_MARKDOWN_NAME = re.compile(r"\.(?:md|markdown|mdown)(?: \(in .*\))?$", re.IGNORECASE)
_MARKDOWN_HEADING = re.compile(r"^#{1,6} +\S", re.MULTILINE)


def read_format(content: bytes, *, filename: str, limits: Limits) -> Format:
    """The format of a file that can be read.

    Raises:
        EmptyFile: if there is nothing in it but white space.
        Damaged: if it is a PDF without its beginning.
        UnknownKind: if it is neither text nor anything that is known here.
        StatementError: if it is of a kind that is not read; the subclass says of which.
    """
    if not content.strip():
        raise EmptyFile(filename)
    if is_zip(content):
        return _zip_format(content, filename, limits)
    other = _other_kind(content, filename)
    if other:
        raise other
    if b"%PDF-" in content[:HEADER_SEARCH]:
        return Format.PDF
    if _PDF_OBJECT.search(content):
        raise Damaged(filename)
    if not encoding.is_text(content):
        raise UnknownKind(filename)
    return _text_format(content, filename)


def is_archive(opened: Zip) -> bool:
    """Whether a ZIP holds files that each stand for themselves, and is no document that is a ZIP too."""
    return not _is_word(opened) and _other_document(opened) is None


def _zip_format(content: bytes, filename: str, limits: Limits) -> Format:
    """The format of a document that is a ZIP.

    Raises:
        OtherDocument: if it is one that is not read.
        NestedArchive: if it is no document; archives are taken apart in `statements/archives/archive.py`.
        Damaged: if it cannot be opened.
    """
    opened = Zip(content, filename=filename, limits=limits)
    if _is_word(opened):
        return Format.WORD
    other = _other_document(opened)
    if other:
        raise OtherDocument(filename, other)
    raise NestedArchive(filename)


def _is_word(opened: Zip) -> bool:
    return any(entry.filename.startswith("word/") for entry in opened.files)


def _other_document(opened: Zip) -> str | None:
    names = [entry.filename for entry in opened.files]
    return next((kind for part, kind in _ZIP_PARTS if any(name.startswith(part) for name in names)), None)


def _other_kind(content: bytes, filename: str) -> StatementError | None:
    """The refusal of a file that begins as something else does; None for what may be read."""
    if content.startswith(_OLE):
        return _old_office(content, filename)
    if _PROGRAM.match(content):
        return Program(filename)
    for kinds, refusal in ((_PICTURES, PictureFile), (_DOCUMENTS, OtherDocument), (_ARCHIVES, OtherArchive)):
        for beginning, kind in kinds:
            if re.match(beginning, content, re.DOTALL):
                return refusal(filename, kind)
    return None


def _old_office(content: bytes, filename: str) -> StatementError:
    for name, refusal in _OLE_PARTS:
        if name.encode("utf-16-le") in content:
            return refusal(filename)
    return OtherDocument(filename, "a file of the old Office")


def _text_format(content: bytes, filename: str) -> Format:
    """What kind of text a text is.

    Raises:
        SavedMail: if it is an e-mail.
        OtherDocument: if it is XML, and no web page.
    """
    text = encoding.decode(content[:BEGINNING]).replace("\r\n", "\n")
    headers = _MAIL_HEADERS.match(text)
    if headers and _MAIL.search(headers.group()):
        raise SavedMail(filename)
    named_markdown = _MARKDOWN_NAME.search(filename) is not None
    beginning = text[_comments_end(text) :]
    if _PAGE.match(beginning):
        return Format.WEB
    if _XML.match(text):
        raise OtherDocument(filename, "an XML file")
    tags = len(_TAG_ENDS.findall(text))
    if not named_markdown and (_PART_OF_PAGE.match(beginning) or tags >= LEAST_TAGS):
        return Format.WEB
    if named_markdown or len(_MARKDOWN_HEADING.findall(text)) >= LEAST_HEADINGS:
        return Format.MARKDOWN
    return Format.TEXT


def _comments_end(text: str) -> int:
    comments = _COMMENTS.match(text)
    return comments.end() if comments else 0
