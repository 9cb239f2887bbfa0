"""Saves the files of a ZIP that was cut off: those that are whole stand before the cut.

The list of a ZIP's files stands at its end. Without it, each file is still announced by the header
before it, and a new list can be written from these.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from statements.isolation.isolate import Limits

_HEADER = struct.Struct("<4s5H3L2H")
"""What stands before each file: PKWARE's APPNOTE, 4.3.7."""

_SIGNATURE = b"PK\x03\x04"
_SIZES_FOLLOW = 0x8
"""The flag of a file whose sizes stand after it, because they were not known when it was begun."""

_SIZES = struct.Struct("<3L")
_SIZES_SIGNATURE = b"PK\x07\x08"
_UTF8_NAME = 0x800
_LOWER_BYTE = 0xFF
"""Of the version that is needed; the other says on what system the file was packed."""


def mended(content: bytes, *, limits: Limits) -> bytes:
    """The whole files of a ZIP that was cut off, as a ZIP with a list of them. There may be none."""
    entries = tuple(_whole_files(content, limits))
    file = io.BytesIO(content[: entries[-1][1]] if entries else b"")
    try:
        with ZipFile(file, "a") as mended_zip:
            mended_zip.filelist.extend(entry for entry, _ in entries)
            mended_zip.comment = b"mended"  # so that the list is written at all
    except (struct.error, NotImplementedError):  # a header says what no list can say
        return b""
    return file.getvalue()


def _whole_files(content: bytes, limits: Limits) -> Iterator[tuple[ZipInfo, int]]:
    """Each file that is there to its end, and where that is."""
    start = 0
    for _ in range(limits.archive_files):
        if len(content) < start + _HEADER.size or not content.startswith(_SIGNATURE, start):
            return
        entry, begin = _header(content, start)
        if not entry.filename:
            return
        if entry.flag_bits & _SIZES_FOLLOW and not _find_sizes(content, begin, entry, limits):
            return
        end = begin + entry.compress_size
        if end > len(content):
            return
        if entry.flag_bits & _SIZES_FOLLOW:
            end += _SIZES.size + len(_SIZES_SIGNATURE) * content.startswith(_SIZES_SIGNATURE, end)
        yield entry, end
        start = end


def _header(content: bytes, start: int) -> tuple[ZipInfo, int]:
    """What the header at `start` says of its file, and where the file itself begins."""
    _, version, flags, method, _, _, checksum, packed, size, name_length, extra_length = _HEADER.unpack_from(
        content, start
    )
    begin = start + _HEADER.size + name_length + extra_length
    name = content[start + _HEADER.size : start + _HEADER.size + name_length]
    entry = ZipInfo(name.decode("utf-8" if flags & _UTF8_NAME else "cp437", errors="replace"))
    entry.header_offset, entry.flag_bits, entry.compress_type = start, flags, method
    entry.extract_version = version & _LOWER_BYTE
    entry.CRC, entry.compress_size, entry.file_size = checksum, packed, size
    return entry, begin


def _find_sizes(content: bytes, begin: int, entry: ZipInfo, limits: Limits) -> bool:
    """Finds how long a file is by unpacking it to its end; False if there is none, or no way to tell."""
    if entry.compress_type != ZIP_DEFLATED:
        return False
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        unpacked = unpacking.decompress(memoryview(content)[begin:], limits.file_bytes)
    except zlib.error:
        return False
    if not unpacking.eof:
        return False
    entry.compress_size = len(content) - begin - len(unpacking.unused_data)
    entry.file_size, entry.CRC = len(unpacked), zlib.crc32(unpacked)
    return True
