"""Files that are broken, odd or made to do harm, each as small as it can be and named for what it shows."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from pypdf import PdfWriter

from tests.statements.drawing import Put, changed, turned

PLAIN_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
NO_UNICODE = (
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [1 /nosuch] >> >>"
)

EXECUTABLE = b"MZ\x90\x00" + bytes(60) + b"This program cannot be run in DOS mode."
WORD_FILE = b"PK\x03\x04\x14\x00\x06\x00" + bytes(40) + b"word/document.xml"
ONLY_A_HEADER = b"%PDF-1.7\n"


def raw_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, which are numbered from 1; the first is the catalogue."""
    content = b"%PDF-1.4\n"
    places = []
    for number, entry in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, entry)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return content + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, len(objects) + 1, len(content))
    )


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object with this content."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def page_of(content_stream: bytes, *more: bytes, resources: bytes = b"", font: bytes = PLAIN_FONT) -> bytes:
    """A PDF of one page with this content stream; `more` objects are numbered from 6."""
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> %s >> >>" % resources,
        content_stream,
        font,
        *more,
    )


def shows(*lines: bytes, font: bytes = PLAIN_FONT) -> bytes:
    """A PDF of one page that shows these bytes, line by line, in 11 points from (72, 712)."""
    written = b" T* ".join(b"(%s) Tj" % line for line in lines)
    return page_of(stream(b"BT /F1 11 Tf 14 TL 72 712 Td %s ET" % written), font=font)


def beyond_the_basic_plane(*lines: str) -> bytes:
    """A PDF of one page with these lines, whose capital A stands for a character of two code units."""
    meaning = (
        b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
        b" 1 beginbfchar <41> <D83DDE00> endbfchar endcmap"
    )
    written = b" T* ".join(b"(%s) Tj" % line.encode() for line in lines)
    return page_of(
        stream(b"BT /F1 11 Tf 14 TL 72 712 Td %s ET" % written),
        stream(meaning),
        font=PLAIN_FONT[:-2] + b"/ToUnicode 6 0 R >>",
    )


UPRIGHT = {90: b"0 1 -1 0 %d %d Tm", 180: b"-1 0 0 -1 %d %d Tm", 270: b"0 -1 1 0 %d %d Tm"}


def turned_upright(words: Iterable[Put], degrees: int) -> bytes:
    """A turned page on which the words are turned back, as in slides: shown, they stand where they should."""
    width, height = 595, 842
    written = b"BT /F1 11 Tf "
    for put in words:
        places = {
            90: (put.top, put.left),
            180: (width - put.left, put.top),
            270: (width - put.top, height - put.left),
        }
        written += UPRIGHT[degrees] % places[degrees] + b" (%s) Tj " % put.text.encode()
    return turned(page_of(stream(written + b"ET")), degrees)


def letters_as_curves(count: int) -> bytes:
    """A page of so many small filled shapes, as designers' programs write letters that are no longer text."""
    shapes = b"".join(
        b"%d %d m %d %d %d %d %d %d c f " % (x, y, x, y + 9, x + 6, y + 9, x + 6, y)
        for x, y in ((72 + 10 * (number % 40), 700 - 14 * (number // 40)) for number in range(count))
    )
    return page_of(stream(shapes))


def without_pages() -> bytes:
    return raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>")


ITSELF = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"


def that_draws_itself() -> bytes:
    """A form whose content is to draw the same form, without an end, in some 700 bytes."""
    return page_of(stream(b"/X Do"), stream(b"/X Do", ITSELF), resources=b"/XObject << /X 6 0 R >>")


def that_draws_itself_beside_columns() -> bytes:
    """The same below two columns written line by line, so that the second PDF engine meets it too."""
    words = b"".join(
        b"1 0 0 1 %d %d Tm (Tea is grown on farms by many people) Tj " % (left, up)
        for up in range(700, 540, -14)
        for left in (60, 320)
    )
    return page_of(
        stream(b"BT /F1 11 Tf %s ET /X Do" % words),
        stream(b"/X Do", ITSELF),
        resources=b"/XObject << /X 6 0 R >>",
    )


def that_swells(size: int = 100_000_000) -> bytes:
    """A page of a kilobyte whose content grows to `size` bytes when it is unpacked, twice over."""
    packed = zlib.compress(zlib.compress(bytes(size), 9), 9)
    return page_of(stream(packed, b"/Filter [/FlateDecode /FlateDecode]"))


def in_a_circle() -> bytes:
    """A tree of pages whose branch is its own root."""
    return raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")


def cut_off(content: bytes, share: float) -> bytes:
    """The first part of a file, as after a download that broke off."""
    return content[: int(len(content) * share)]


def locked(content: bytes, *, user: str, owner: str = "owner") -> bytes:
    """The PDF encrypted. With an empty `user` password anybody may open it."""
    return changed(content, lambda writer: _lock(writer, user, owner))


def _lock(writer: PdfWriter, user: str, owner: str) -> None:
    writer.encrypt(user_password=user, owner_password=owner, algorithm="RC4-128")
