"""PDFs damaged by chance, the same on every machine: bytes flipped, parts cut out, moved or doubled."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from random import Random

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, StreamObject

LONGEST_PART = 400
"""Bytes that are cut out, put in or doubled at a time: a few objects, or a good part of a page's content."""

NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"255",
    b"65536",
    b"2147483647",
    b"-2147483648",
    b"4294967296",
    b"1e30",
    b"0.0001",
)
"""What numbers are replaced by: those at which programs go wrong."""

_NUMBER = re.compile(rb"(?<![\w.-])-?\d+(?:\.\d+)?(?![\w.])")
_WORD = re.compile(rb"/[A-Z]\w+|\b(?:obj|endobj|stream|endstream|BT|ET|Tj|TJ|Td|Tf|Tm|cm|re|Do|q|Q)\b")


def mutants(contents: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many damaged copies of the files, each in turn."""
    for number in range(count):
        chance = Random(seed * 1_000_000 + number)
        content = contents[number % len(contents)]
        for _ in range(chance.randint(1, 3)):
            content = chance.choice(DAMAGE)(content, chance) or content
        yield content


def unpacked(content: bytes) -> bytes:
    """The same PDF with nothing in it packed, so that damage meets words and structure too."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for number, entry in enumerate(writer._objects):
        if isinstance(entry, StreamObject) and "/Filter" in entry:
            writer._objects[number] = _unpacked_stream(entry)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _unpacked_stream(packed: StreamObject) -> StreamObject:
    stream = DecodedStreamObject()
    kept = packed.keys() - {"/Filter", "/DecodeParms", "/Length"}
    stream.update({key: packed.raw_get(key) for key in sorted(kept)})
    stream.set_data(packed.get_data())
    return stream


def _flip(content: bytes, chance: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 30)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _part(content: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(content))
    return start, start + chance.randint(1, LONGEST_PART)


def _cut_off(content: bytes, chance: Random) -> bytes:
    return content[: chance.randrange(len(content) // 2, len(content)) + 1]


def _cut_out(content: bytes, chance: Random) -> bytes:
    start, end = _part(content, chance)
    return content[:start] + content[end:]


def _move(content: bytes, chance: Random) -> bytes:
    start, end = _part(content, chance)
    place = chance.randrange(len(content))
    return content[:place] + content[start:end] + content[place:]


def _double(content: bytes, chance: Random) -> bytes:
    start, end = _part(content, chance)
    return content[:end] + content[start:end] * chance.randint(1, 50) + content[end:]


def _renumber(content: bytes, chance: Random) -> bytes:
    return _replace(content, _NUMBER, lambda: chance.choice(NUMBERS), chance)


def _rename(content: bytes, chance: Random) -> bytes:
    words = _WORD.findall(content) or [b"/X"]
    return _replace(content, _WORD, lambda: chance.choice(words), chance)


def _replace(content: bytes, what: re.Pattern[bytes], by: Callable[[], bytes], chance: Random) -> bytes:
    """A few of what is found, each replaced by something of its kind."""
    places = [match.span() for match in what.finditer(content)]
    for start, end in sorted(chance.sample(places, min(len(places), 5)), reverse=True):
        content = content[:start] + by() + content[end:]
    return content


DAMAGE = (_flip, _cut_off, _cut_out, _move, _double, _renumber, _rename)
