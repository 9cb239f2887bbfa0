"""Takes ZIPs apart. Runs in a worker: see `statements/isolation/isolate.py`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from zipfile import ZipInfo

from statements.archives.cut_off import mended
from statements.archives.zipped import Zip, is_zip
from statements.errors import (
    ArchiveCutOff,
    Damaged,
    EmptyArchive,
    NestedArchive,
    StatementError,
    TooManyFiles,
)
from statements.formats import is_archive
from statements.isolation.isolate import Limits
from statements.names import shown_name

_MADE_BY_SYSTEMS = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_MAC_SHADOWS = "__MACOSX"
_SHADOW = "._"
"""What macOS and Windows put beside the files of a person, who never sees it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A file as it came out of a ZIP: its content, or why there is none.

    `filename` is for people: "acme.pdf (in 2023.zip)".
    """

    filename: str
    content: bytes | StatementError


def unpack(content: bytes, filename: str, limits: Limits) -> tuple[Packed, ...]:
    """The files in a ZIP, in its order; a ZIP that is a document itself comes back as it is.

    Of a ZIP that is cut off, the whole files come, and then one that stands for those that are missing.

    Raises:
        EmptyArchive: if there is no file in it.
        TooManyFiles: if there are more than `limits` allow.
        Damaged: if it cannot be opened.
    """
    opened, cut_off = _opened(content, filename, limits)
    if not is_archive(opened):
        return (Packed(filename=filename, content=content),)
    files = [entry for entry in opened.files if not _is_by_system(opened.name(entry))]
    if not files:
        raise EmptyArchive(filename)
    if len(files) > limits.archive_files:
        raise TooManyFiles(filename, len(files), limits.archive_files)
    names = _names([opened.name(entry) for entry in files], filename)
    unpacked = tuple(_unpacked(opened, entry, name) for entry, name in zip(files, names, strict=True))
    if cut_off:
        return (*unpacked, Packed(filename=filename, content=ArchiveCutOff(filename)))
    return unpacked


def _opened(content: bytes, filename: str, limits: Limits) -> tuple[Zip, bool]:
    """The ZIP, and whether it was cut off.

    Raises:
        Damaged: if it cannot be opened, and no whole file is in it.
    """
    try:
        return Zip(content, filename=filename, limits=limits), False
    except Damaged:
        rest = Zip(mended(content, limits=limits), filename=filename, limits=limits)
        if not rest.files or not is_archive(rest):
            raise
        return rest, True


def _unpacked(opened: Zip, entry: ZipInfo, filename: str) -> Packed:
    try:
        content = opened.read(entry, filename=filename)
    except StatementError as problem:
        return Packed(filename=filename, content=problem)
    return Packed(filename=filename, content=_unless_archive(content, filename, opened.limits))


def _unless_archive(content: bytes, filename: str, limits: Limits) -> bytes | StatementError:
    """A file of a ZIP, unless it is a ZIP of files too."""
    if not is_zip(content):
        return content
    try:
        inner = Zip(content, filename=filename, limits=limits)
    except Damaged as problem:
        return problem
    return NestedArchive(filename) if is_archive(inner) else content


def _is_by_system(name: str) -> bool:
    path = PurePosixPath(name)
    own = path.name.lower()
    return _MAC_SHADOWS in path.parts or own in _MADE_BY_SYSTEMS or own.startswith(_SHADOW)


def _names(paths: list[str], archive: str) -> tuple[str, ...]:
    """How each file is called. Those of one name are told apart by their folder, and else by a number.

    >>> _names(["2022/acme.pdf", "2023/acme.pdf", "tea.pdf"], "all.zip")
    ('acme.pdf (in all.zip, 2022)', 'acme.pdf (in all.zip, 2023)', 'tea.pdf (in all.zip)')
    """
    uses = Counter(map(shown_name, paths))
    with_folders = [_named(path, archive, uses[shown_name(path)] > 1) for path in paths]
    return tuple(_numbered(with_folders))


def _named(path: str, archive: str, needs_folder: bool) -> str:
    folder = PurePosixPath(path.replace("\\", "/")).parent.name if needs_folder else ""
    place = f"{archive}, {shown_name(folder)}" if folder.strip(".") else archive
    return f"{shown_name(path)} (in {place})"


def _numbered(names: list[str]) -> Iterator[str]:
    uses, seen = Counter(names), Counter[str]()
    for name in names:
        seen[name] += 1
        yield name if uses[name] == 1 else f"{name.removesuffix(')')}, no. {seen[name]})"
