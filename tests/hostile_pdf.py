"""PDFs that are broken, odd or made to do harm, each as small as it can be and named for what it shows.

Those that show text show `STATEMENT`, so that a right reading can be told from a wrong one.
"""

from __future__ import annotations

import zlib
from itertools import pairwise

from tests.hostile import PLAIN_FONT, page_of, raw_pdf, stream
from tests.statements.drawing import STATEMENT

WORDS = b" T* ".join(b"(%s) Tj" % line.encode() for line in STATEMENT)
SHOWN = b"BT /F1 11 Tf 14 TL 72 712 Td %s ET" % WORDS
"""The content of a page that shows `STATEMENT`."""

CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R %s >>"
RESOURCES = b"/Resources << /Font << /F1 5 0 R >> >>"


def of_pages(
    kids: bytes, count: int, *more: bytes, box: bytes = b"[0 0 595 842]", about: bytes = b""
) -> bytes:
    """A PDF whose page tree has these kids; 3 is a page that shows `STATEMENT`, `more` are from 6."""
    return raw_pdf(
        CATALOGUE % about,
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R %s >>" % (box, RESOURCES),
        stream(SHOWN),
        PLAIN_FONT,
        *more,
    )


def with_box(box: bytes) -> bytes:
    """A page of another size: the numbers of its box as they stand in the file."""
    return of_pages(b"3 0 R", 1, box=b"[%s]" % box)


def that_acts(about: bytes, *more: bytes) -> bytes:
    """A page whose catalogue has more in it; `more` objects are numbered from 6."""
    return of_pages(b"3 0 R", 1, *more, about=about)


def nested(opening: bytes, closing: bytes, depth: int = 100_000) -> bytes:
    """A page whose catalogue nests something so deep."""
    return that_acts(b"/Deep %s%s" % (opening * depth, closing * depth))


def with_content(content: bytes, font: bytes = PLAIN_FONT, *more: bytes) -> bytes:
    """A page with this content before the words that it shows; `more` objects are numbered from 6."""
    return page_of(stream(content + b" " + SHOWN), *more, font=font)


def with_font(font: bytes, *more: bytes) -> bytes:
    """A page in this font; `more` objects are numbered from 6."""
    return page_of(stream(SHOWN), *more, font=font)


def tree_of_branches(depth: int) -> bytes:
    """A page that stands under so many branches of the page tree."""
    branches = [
        b"<< /Type /Pages /Parent %d 0 R /Kids [%d 0 R] /Count 1 >>" % (above, below)
        for above, below in pairwise([2, *range(6, 6 + depth)])
    ]
    return of_pages(b"6 0 R", 1, *branches, b"<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 >>")


def that_doubles(times: int) -> bytes:
    """A form that draws the next one twice, and so on: 2 to the power of `times` drawings."""
    forms = [
        stream(
            b"/X Do /X Do" if number < times else b"0 0 1 1 re f",
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
            % (7 + number),
        )
        for number in range(times + 1)
    ]
    return page_of(stream(SHOWN + b" /X Do"), *forms, resources=b"/XObject << /X 6 0 R >>")


def that_swells_once(size: int) -> bytes:
    """A page whose content grows to `size` bytes when it is unpacked."""
    return page_of(stream(zlib.compress(bytes(size), 9), b"/Filter /FlateDecode"))


def that_swells_by_lzw(codes: int = 500_000) -> bytes:
    """A page whose content is packed by LZW, each code of which stands for a longer run than the last."""
    return page_of(stream(_lzw_of_longer_runs(codes), b"/Filter /LZWDecode"))


def _lzw_of_longer_runs(codes: int) -> bytes:
    bits: list[str] = []
    while codes > 0:
        bits.append(f"{256:09b}")
        for code in range(258, min(4094, 258 + codes)):
            width = 9 if code < 512 else 10 if code < 1024 else 11 if code < 2048 else 12
            bits.append(f"{32 if code == 258 else code - 1:0{width}b}")
        codes -= 3836
    whole = "".join(bits)
    return int(whole.ljust(-(-len(whole) // 8) * 8, "0"), 2).to_bytes(-(-len(whole) // 8), "big")


def with_predictor(columns: int, colours: int = 1) -> bytes:
    """A page whose content is said to be a table of so many columns, as packed pictures are."""
    parameters = b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns %d /Colors %d >>"
    return page_of(stream(zlib.compress(SHOWN), parameters % (columns, colours)))


def of_many_letters(count: int) -> bytes:
    """A page that shows so many letters, in some ten kilobytes a million."""
    line = b"(" + b"tea and coffee " * 10 + b") Tj T* "
    written = zlib.compress(b"BT /F1 1 Tf 1 TL 0 800 Td " + line * (count // 150) + b"ET", 9)
    return page_of(stream(written, b"/Filter /FlateDecode"))


def with_picture(width: int, height: int) -> bytes:
    """A page with a black and white picture said to be so large, and hardly any bytes."""
    picture = stream(
        zlib.compress(bytes(1000)),
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1 /ColorSpace /DeviceGray"
        b" /Filter /FlateDecode" % (width, height),
    )
    return page_of(
        stream(SHOWN + b" q 500 0 0 500 9 9 cm /X Do Q"), picture, resources=b"/XObject << /X 6 0 R >>"
    )


def that_means(*meanings: tuple[bytes, bytes], lines: tuple[bytes, ...]) -> bytes:
    """A page with these lines, in a font that gives codes another meaning, in UTF-16, both in hexadecimal."""
    entries = b" ".join(b"<%s> <%s>" % meaning for meaning in meanings)
    table = (
        b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
        b" %d beginbfchar %s endbfchar endcmap" % (len(meanings), entries)
    )
    written = b" T* ".join(b"(%s) Tj" % line for line in lines)
    return page_of(
        stream(b"BT /F1 11 Tf 14 TL 72 712 Td %s ET" % written),
        stream(table),
        font=PLAIN_FONT[:-2] + b"/ToUnicode 6 0 R >>",
    )


def in_letters_drawn_by_themselves() -> bytes:
    """A page in a font whose letter A is drawn by showing the letter A in the same font."""
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 65"
        b" /LastChar 65 /Widths [1] /CharProcs << /A 6 0 R >> /Encoding << /Differences [65 /A] >>"
        b" /Resources << /Font << /F1 5 0 R >> >> >>"
    )
    return with_font(font, stream(b"BT /F1 1 Tf (A) Tj ET"))


def with_second_page(content: bytes, font: bytes) -> bytes:
    """A page that shows `STATEMENT`, and another with this content, whose F2 is this font."""
    second = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R"
        b" /Resources << /Font << /F2 8 0 R >> >> >>"
    )
    return of_pages(b"3 0 R 6 0 R", 2, second, stream(content), font)
