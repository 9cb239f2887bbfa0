"""Files of other kinds than PDF that are odd or made to do harm, each as small as it can be."""

from __future__ import annotations

import io
import stat
import struct
import warnings
import zipfile
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.statements.writing import RELATIONS, W, word, zipped

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION_LAUGHS = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>'

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def old_office(part: str) -> bytes:
    """A file of the old Office with a part of this name in its directory."""
    return OLE + bytes(504) + part.encode("utf-16-le") + bytes(64)


def word_xml(xml: str | bytes) -> bytes:
    """A Word file with this as its document, whatever it is."""
    return zipped({"_rels/.rels": RELATIONS, "word/document.xml": xml})


def word_with(doctype: str, entity: str) -> bytes:
    """A Word file that defines entities, and uses one."""
    return word_xml(
        f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{W}">'
        f"<w:body><w:p><w:r><w:t>&{entity};</w:t></w:r></w:p></w:body></w:document>"
    )


def word_nested(depth: int) -> bytes:
    """A Word file of tables within tables."""
    return word("<w:tbl><w:tr><w:tc>" * depth + "</w:tc></w:tr></w:tbl>" * depth)


def word_that_swells(size: int = 29_000_000) -> bytes:
    """A Word file of some kilobytes that unpacks to so many bytes."""
    return word(f"<w:p><w:r><w:t>{'a' * size}</w:t></w:r></w:p>")


def page_nested(depth: int) -> bytes:
    return b"<html><body>" + b"<div>" * depth + b"We buy tea." + b"</div>" * depth


def archive(*entries: tuple[ZipInfo | str, bytes], packing: int = ZIP_DEFLATED) -> bytes:
    """A ZIP of these entries in this order, also of equal names."""
    file = io.BytesIO()
    with ZipFile(file, "w", packing) as packed, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that two have one name is meant
        for entry, content in entries:
            packed.writestr(entry, content, compress_type=packing)
    return file.getvalue()


class _Stream(io.RawIOBase):
    """Where only writing on is possible, as into a pipe."""

    def __init__(self) -> None:
        self.content = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        self.content += bytes(content)  # type: ignore[call-overload]
        return len(bytes(content))  # type: ignore[call-overload]


def streamed(*files: tuple[str, bytes]) -> bytes:
    """A ZIP that says the sizes of its files only after them, as macOS writes it."""
    stream = _Stream()
    with ZipFile(stream, "w", ZIP_DEFLATED) as packed:  # type: ignore[call-overload]
        for name, content in files:
            packed.writestr(name, content)
    return bytes(stream.content)


def link_to(target: str, name: str = "acme.pdf") -> tuple[ZipInfo, bytes]:
    """An entry that is a symbolic link."""
    entry = ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry, target.encode()


def encrypted(name: str = "acme.txt") -> bytes:
    """A ZIP that says that its file is encrypted."""
    return _changed(archive((name, b"secret")), flags=1)


def flagged(flags: int) -> bytes:
    """A ZIP of one file with these flags, by which it may need what is not done here."""
    return _changed(archive(("acme.txt", b"We buy tea.")), flags=flags)


def that_lies(size: int, content: bytes = b"We buy tea.") -> bytes:
    """A ZIP that says that its file has so many bytes when it is unpacked."""
    return _changed(archive(("acme.txt", content)), size=size)


def overlapping(count: int, size: int) -> bytes:
    """A ZIP in whose list many files are one and the same."""
    packed = archive(("acme.txt", bytes(size)))
    start = packed.index(b"PK\x01\x02")
    end = packed.index(b"PK\x05\x06")
    entry = packed[start:end]
    directory = entry * count
    finish = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), start, 0)
    return packed[:start] + directory + finish


def _changed(content: bytes, *, flags: int = 0, size: int | None = None) -> bytes:
    """The ZIP of one file with what its headers say of it changed."""
    changed = bytearray(content)
    central = content.index(b"PK\x01\x02")
    for at in (6, central + 8):
        struct.pack_into("<H", changed, at, flags)
    if size is not None:
        for at in (22, central + 24):
            struct.pack_into("<L", changed, at, size)
    return bytes(changed)


def damaged(name: str = "acme.txt") -> bytes:
    """A ZIP of one file, some packed bytes of which were changed."""
    content = archive((name, b"We buy tea." * 99))
    begin = content.index(name.encode()) + len(name)
    return content[:begin] + b"\xff\xff\xff" + content[begin + 3 :]


def packed_oddly(name: str = "acme.txt") -> bytes:
    return archive((name, b"We buy tea." * 9), packing=zipfile.ZIP_BZIP2)
