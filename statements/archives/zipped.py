"""Opens ZIPs, Word files among them, and unpacks their files one by one within limits.

Nothing is ever written to disk, so the names in a ZIP lead nowhere. What a ZIP says of the sizes of
its files is checked before they are unpacked, and again while they are.
"""

from __future__ import annotations

import io
import stat
import struct
import zlib
from collections import Counter
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from statements.errors import (
    ArchiveFull,
    Damaged,
    NotAFile,
    PasswordProtected,
    SwellsTooMuch,
    TooLarge,
    UnknownPacking,
)
from statements.isolation.isolate import Limits

RATIO_FLOOR = 1_000_000
"""Bytes; a file that is no larger unpacked does no harm, however tightly it was packed."""

_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_HEADER = struct.Struct("<4s5H3L2H")
"""What stands before each file: PKWARE's APPNOTE, 4.3.7. The last two are lengths of what follows it."""


def is_zip(content: bytes) -> bool:
    """Whether bytes begin as a ZIP does: an archive, or a Word file, which is a ZIP too."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


class Zip:
    """A ZIP, from which files are read until together they are as large as `limits` allow.

    Raises:
        Damaged: if it cannot be opened.
    """

    def __init__(self, content: bytes, *, filename: str, limits: Limits) -> None:
        self.limits = limits
        self._room = limits.archive_bytes
        try:
            self._zip = ZipFile(io.BytesIO(content))
        # What zipfile raises on bytes made to mislead it is not told anywhere.
        except (BadZipFile, ValueError, OSError, struct.error, OverflowError, NotImplementedError) as error:
            raise Damaged(filename) from error
        self.files = tuple(e for e in self._zip.infolist() if not e.filename.endswith(("/", "\\")))
        self._sharing = _sharing_bytes(content, self._zip)

    def name(self, entry: ZipInfo) -> str:
        """The name of a file as whoever packed it saw it: many programs write UTF-8 and do not say so."""
        if entry.flag_bits & _UTF8_NAME:
            return entry.filename
        try:
            return entry.filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            return entry.filename

    def read(self, entry: ZipInfo, *, filename: str) -> bytes:
        """A file, unpacked. `filename` is how it is called where it cannot be.

        Raises:
            NotAFile: if it is a link.
            PasswordProtected: if it is encrypted.
            UnknownPacking: if it is packed in a rare way.
            TooLarge: if it is larger than `limits` allow.
            ArchiveFull: if the files read so far left no room for it.
            SwellsTooMuch: if it is packed tighter than `limits` allow, or shares its bytes with another.
            Damaged: if it is not what the ZIP says of it.
        """
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            raise NotAFile(filename)
        if entry.flag_bits & _ENCRYPTED:
            raise PasswordProtected(filename)
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise UnknownPacking(filename)
        self._check_size(entry, filename)
        return self._unpacked(entry, filename)

    def _check_size(self, entry: ZipInfo, filename: str) -> None:
        if entry.file_size > self.limits.file_bytes:
            raise TooLarge(filename, entry.file_size, self.limits.file_bytes)
        if entry.file_size > self._room:
            raise ArchiveFull(filename, self.limits.archive_bytes)
        tight = entry.file_size > self.limits.archive_ratio * entry.compress_size
        if entry.header_offset in self._sharing or (tight and entry.file_size > RATIO_FLOOR):
            raise SwellsTooMuch(filename)

    def _unpacked(self, entry: ZipInfo, filename: str) -> bytes:
        try:
            with self._zip.open(entry) as packed:
                content = packed.read(entry.file_size)
        except NotImplementedError as error:
            raise UnknownPacking(filename) from error
        except (BadZipFile, zlib.error, EOFError, ValueError, struct.error) as error:
            raise Damaged(filename) from error
        if len(content) != entry.file_size:
            raise Damaged(filename)
        self._room -= len(content)
        return content


def _sharing_bytes(content: bytes, opened: ZipFile) -> frozenset[int]:
    """Where those files begin that share bytes with the next, or go on beyond the last.

    Many files that unpack the same bytes are how a small ZIP becomes a very large one.
    """
    entries = opened.infolist()
    ends = {entry.header_offset: _end(content, entry) for entry in entries}
    uses = Counter(entry.header_offset for entry in entries)
    return frozenset(
        start
        for start, following in pairwise([*sorted(ends), opened.start_dir])
        if uses[start] > 1 or ends[start] > following
    )


def _end(content: bytes, entry: ZipInfo) -> int:
    """Where the packed bytes of a file end. Beyond the ZIP, if what stands before them is no header."""
    try:
        *_, name, extra = _HEADER.unpack_from(content, entry.header_offset)
    except struct.error:
        return len(content) + 1
    return entry.header_offset + _HEADER.size + int(name) + int(extra) + entry.compress_size
