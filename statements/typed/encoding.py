"""Turns bytes into text, whatever encoding they are in, and tells when letters were lost on the way.

Nearly all text is UTF-8, and what is not can hardly pass for it. Of the older encodings, those of
Windows and of old Macs differ in their quotation marks and dashes; the wrong one shows at once
("companyÕs"), so the reading with the fewest oddities is taken.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""In this order, because that of UTF-32 begins as that of UTF-16 does."""

_DECLARABLE = frozenset(
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 "
    "iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r "
    "koi8-u mac-roman shift_jis cp932 euc_jp iso2022_jp gb2312 gbk gb18030 big5 big5hkscs euc_kr cp949 "
    "utf-16-le utf-16-be".split()
)
"""What a web page may say of itself. Python knows codecs that are none, and take for ever on some bytes."""

_AS_WINDOWS = frozenset({"iso8859-1", "ascii"})
"""Pages that declare these are in Windows-1252: so says the standard, and so do all browsers."""

_ODD = re.compile(r"(?<=[a-zß-ÿ])[À-ÖØ-Þ]|\b[À-ÖØ-Þ]\b|¤|¥(?!\s?\d)|[\x80-\x9f\ufffd]")
"""What no English word or sentence has: a capital with an accent after a small letter, or one alone."""

_LATER_BYTE = "[" + re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", errors="ignore")) + "\x80-\x9f]"
_TWICE_ENCODED = re.compile(f"(?:[Â-ß]{_LATER_BYTE}|[à-ï]{_LATER_BYTE}{{2}}|[ð-ô]{_LATER_BYTE}{{3}})+")
"""UTF-8 that was taken for Windows-1252 and written as UTF-8 again: "â€™" for an apostrophe."""

_LOST = re.compile("[\x80-\x84\x86-\x9f\ufffd]")
"""A sign for a letter that could not be read, and control characters that stand for one."""

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
"""Bytes that no text has, save a stray one; in UTF-16 they stand for half a letter."""

SEARCH = 65_536
"""Bytes of a file that are looked at to tell text from anything else."""

MOST_CONTROLS = 0.01
"""The share of control characters up to which bytes are text. Programs and pictures have some 10 %."""

MOST_LOST = 0.001
"""The share of letters that may be lost: three on a full page, which leave all sentences but a few whole."""

LEAST_LOST = 3
"""So many letters may be lost in any text, however short."""

UTF_16_ZEROS = 0.35
"""English in UTF-16 has a zero in nearly every second byte; text in anything else has none."""


def is_text(content: bytes) -> bool:
    """Whether the bytes are text in some encoding."""
    head = content[:SEARCH]
    if any(head.startswith(mark) for mark, _ in _BYTE_ORDER_MARKS) or _wide_encoding(head):
        return True
    return len(_CONTROL.findall(head)) <= MOST_CONTROLS * len(head)


def decode(content: bytes, declared: str = "") -> str:
    """The text that the bytes are. `declared` is the encoding that they name themselves, or "".

    What cannot be read becomes U+FFFD, the sign for it: see `lost_letters`.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    if wide := _wide_encoding(content[:SEARCH]):
        return content.decode(wide, errors="replace")
    return _TWICE_ENCODED.sub(_encoded_once, _decoded(content, declared))


def lost_letters(text: str) -> int:
    """How many letters could not be read."""
    return len(_LOST.findall(text))


def is_garbled(text: str) -> bool:
    """Whether so many letters are lost that no quote from the text would be right."""
    return lost_letters(text) > max(LEAST_LOST, MOST_LOST * len(text))


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 without a mark, told by where its zeros stand; None for anything else."""
    half = max(len(head) // 2, 1)
    low, high = head[1::2].count(0) / half, head[0::2].count(0) / half
    if low > UTF_16_ZEROS > high:
        return "utf-16-le"
    return "utf-16-be" if high > UTF_16_ZEROS > low else None


def _decoded(content: bytes, declared: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(content, error):
            return content.decode("utf-8", errors="replace")
    return min(_readings(content, declared), key=lambda text: len(_ODD.findall(text)))


def _is_damaged_utf8(content: bytes, error: UnicodeDecodeError) -> bool:
    """Whether bytes are UTF-8 all the same, and only cut off in a letter or damaged in places.

    In another encoding, next to no letter beyond ASCII looks like UTF-8.
    """
    text = content.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    read = sum(len(piece) for piece in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    return read > lost or len(content) - error.start < len("\ufffd".encode())


def _readings(content: bytes, declared: str) -> Iterator[str]:
    """The text in each encoding that it may be in, the likeliest first."""
    named = _codec(declared)
    if named:
        yield content.decode(named, errors="replace")
    yield content.decode("cp1252", errors="replace")
    yield content.decode("mac-roman")
    guess = from_bytes(content[:SEARCH]).best()
    if guess:
        yield content.decode(guess.encoding, errors="replace")


def _codec(declared: str) -> str | None:
    """The codec of a declared encoding; None if it is not known or not to be trusted with any bytes."""
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return None
    if name in _AS_WINDOWS:
        return "cp1252"
    return name if name in _DECLARABLE else None


def _encoded_once(match: re.Match[str]) -> str:
    """What a piece of text was before it was encoded a second time."""
    try:
        return _as_windows(match.group()).decode("utf-8")
    except UnicodeError:
        return match.group()


def _as_windows(text: str) -> bytes:
    """The bytes that Windows-1252 reads as this text, those included that it leaves undefined."""
    return b"".join(
        bytes([ord(character)]) if "\x80" <= character <= "\x9f" else character.encode("cp1252")
        for character in text
    )
