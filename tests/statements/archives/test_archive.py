"""ZIPs are taken apart: every file has its turn, and none costs another."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from statements import errors
from statements.archives.archive import Packed, unpack
from statements.errors import StatementError
from statements.isolation.isolate import Limits, Workers
from statements.read import read_files
from tests import hostile_formats as hostile
from tests.statements.drawing import STATEMENT, draw_rows
from tests.statements.writing import page, par, word, zipped

LIMITS = Limits()
ZIP = "all.zip"
PDF = draw_rows(*STATEMENT)
TEXT = "\n".join(STATEMENT).encode()


def names(content: bytes) -> list[str]:
    return [packed.filename for packed in unpack(content, ZIP, LIMITS)]


def problem(content: bytes, limits: Limits = LIMITS) -> StatementError | bytes:
    [packed] = unpack(content, ZIP, limits)
    return packed.content


# Files and their names.


def test_every_file_comes_out_in_its_order_and_named_for_people() -> None:
    assert unpack(zipped({"b.txt": b"one", "sub/a.txt": b"two"}), ZIP, LIMITS) == (
        Packed(filename="b.txt (in all.zip)", content=b"one"),
        Packed(filename="a.txt (in all.zip)", content=b"two"),
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd (in all.zip)"),
        ("/etc/passwd", "passwd (in all.zip)"),
        ("C:\\Windows\\evil.exe", "evil.exe (in all.zip)"),
        ("..\\..\\evil.pdf", "evil.pdf (in all.zip)"),
        ("acme\n\x1b[31m\u202efdp.exe", "acme[31mfdp.exe (in all.zip)"),
        ("..", "unnamed file (in all.zip)"),
    ],
)
def test_names_lead_nowhere_and_are_only_shown(name: str, shown: str) -> None:
    assert names(zipped({name: b"x"})) == [shown]


def test_a_name_is_read_as_whoever_packed_it_saw_it() -> None:
    content = zipped({"MXller.pdf": b"x"}).replace(b"MXller.pdf", "Müller".encode() + b".pd")
    assert names(content) == ["Müller.pd (in all.zip)"]


def test_files_of_one_name_are_told_apart() -> None:
    content = hostile.archive(
        ("2022/a.txt", b"1"), ("2023/a.txt", b"2"), ("2023/a.txt", b"3"), ("b.txt", b"4")
    )
    assert names(content) == [
        "a.txt (in all.zip, 2022)", "a.txt (in all.zip, 2023, no. 1)",
        "a.txt (in all.zip, 2023, no. 2)", "b.txt (in all.zip)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name", ["folder/", "folder\\", "__MACOSX/._a.pdf", ".DS_Store", "x/Thumbs.db", "desktop.ini", "._a.pdf"]
)
def test_what_no_person_put_there_is_passed_over(name: str) -> None:
    assert names(zipped({name: b"", "a.pdf": b"x"})) == ["a.pdf (in all.zip)"]


@pytest.mark.parametrize("content", [word(par("Tea.")), zipped({"xl/workbook.xml": ""})])
def test_a_document_that_is_a_zip_is_not_taken_apart(content: bytes) -> None:
    assert unpack(content, "acme.docx", LIMITS) == (Packed(filename="acme.docx", content=content),)


# What is wrong with one file costs that file.


@pytest.mark.parametrize(
    ("content", "error"),
    [
        pytest.param(zipped({"a": zipped({"b": b"x"})}), errors.NestedArchive, id="a ZIP in a ZIP"),
        pytest.param(hostile.archive(hostile.link_to("/etc/passwd")), errors.NotAFile, id="a link"),
        pytest.param(hostile.encrypted(), errors.PasswordProtected, id="encrypted"),
        pytest.param(hostile.packed_oddly(), errors.UnknownPacking, id="rare packing"),
        pytest.param(hostile.flagged(0x40), errors.UnknownPacking, id="rare encryption"),
        pytest.param(hostile.flagged(0x20), errors.UnknownPacking, id="a patch"),
        pytest.param(zipped({"a": bytes(20_000_000)}), errors.SwellsTooMuch, id="a bomb"),
        pytest.param(zipped({"a": bytes(60_000_000)}), errors.TooLarge, id="a large bomb"),
        pytest.param(hostile.that_lies(5), errors.Damaged, id="more than it says"),
        pytest.param(hostile.that_lies(5_000), errors.Damaged, id="less than it says"),
        pytest.param(hostile.that_lies(900_000_000), errors.TooLarge, id="much less than it says"),
        pytest.param(hostile.damaged(), errors.Damaged, id="damaged"),
    ],
)
def test_a_bad_file_is_refused_for_what_is_wrong_with_it(content: bytes, error: type[StatementError]) -> None:
    assert type(problem(content)) is error


def test_a_small_file_may_be_packed_as_tightly_as_it_likes() -> None:
    assert problem(zipped({"a": bytes(900_000)})) == bytes(900_000)


def test_a_word_file_in_a_zip_is_no_archive_in_it() -> None:
    document = word(par("Tea."))
    assert problem(zipped({"acme.docx": document})) == document


def test_files_that_share_their_bytes_are_refused() -> None:
    found = unpack(hostile.overlapping(40, 1_000), ZIP, LIMITS)
    assert {type(packed.content) for packed in found} == {errors.SwellsTooMuch}


def test_files_beyond_the_room_for_all_are_refused_and_those_before_are_read() -> None:
    content = zipped({f"{number}.txt": TEXT for number in range(4)})
    found = unpack(content, ZIP, replace(LIMITS, archive_bytes=2 * len(TEXT)))
    assert [isinstance(packed.content, bytes) for packed in found] == [True, True, False, False]
    assert str(found[2].content) == str(errors.ArchiveFull("2.txt (in all.zip)", 2 * len(TEXT)))


# What is wrong with the whole.


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (zipped({}), errors.EmptyArchive(ZIP)),
        (zipped({"__MACOSX/x": b"", "folder/": b""}), errors.EmptyArchive(ZIP)),
        (zipped({f"{number}": b"" for number in range(501)}), errors.TooManyFiles(ZIP, 501, 500)),
        (b"PK\x03\x04" + bytes(100), errors.Damaged(ZIP)),
        (b"PK\x05\x06" + b"\xff" * 18, errors.Damaged(ZIP)),
        (word(par("Tea."))[:-100], errors.Damaged(ZIP)),
    ],
)
def test_a_zip_that_cannot_be_taken_apart_is_refused(content: bytes, error: StatementError) -> None:
    with pytest.raises(StatementError) as refused:
        unpack(content, ZIP, LIMITS)
    assert str(refused.value) == str(error)


PACKED = {"a.txt": b"one " * 40, "b.txt": bytes(range(256)) * 9, "c.txt": b"three"}


@pytest.mark.parametrize(
    "make", [zipped, lambda files: hostile.streamed(*files.items())], ids=["sizes", "streamed"]
)
@pytest.mark.parametrize(("cut", "whole"), [(b"PK\x01\x02", 3), (b"c.txt", 2), (b"b.txt", 1)])
def test_of_a_zip_that_is_cut_off_the_whole_files_are_read(
    make: Callable[[dict[str, bytes]], bytes], cut: bytes, whole: int
) -> None:
    content = make(PACKED)
    found = unpack(content[: content.index(cut) + 5], ZIP, LIMITS)
    assert [packed.content for packed in found[:-1]] == list(PACKED.values())[:whole]
    assert str(found[-1].content) == str(errors.ArchiveCutOff(ZIP))


def with_version(version: bytes) -> bytes:
    """A ZIP that is cut off, with the version that is said to be needed to unpack its first file."""
    content = zipped(PACKED)
    return content[:4] + version + content[6:-30]


def test_of_a_zip_that_is_cut_off_the_system_it_was_packed_on_makes_no_difference() -> None:
    found = unpack(with_version(b"\x14\x03"), ZIP, LIMITS)
    assert [packed.content for packed in found[:-1]] == list(PACKED.values())


@pytest.mark.parametrize("version", [b"\xff\xff", b"\x90\x00"])
def test_a_zip_that_is_cut_off_and_of_no_known_version_is_refused(version: bytes) -> None:
    with pytest.raises(errors.Damaged):
        unpack(with_version(version), ZIP, LIMITS)


# In a batch.


def test_each_file_of_a_zip_has_its_own_outcome(workers: Workers) -> None:
    content = zipped({"acme.pdf": PDF, "bad.pdf": b"%PDF-", "tea.docx": word("".join(map(par, STATEMENT)))})
    batch = [
        ("first.txt", TEXT),
        (ZIP, content),
        ("bad.zip", b"PK\x03\x04"),
        ("last.html", page(TEXT.decode() * 3)),
    ]
    found = list(read_files(batch, workers=workers))
    assert [(outcome.filename, outcome.problem is None) for outcome in found] == [
        ("first.txt", True), ("acme.pdf (in all.zip)", True), ("bad.pdf (in all.zip)", False),
        ("tea.docx (in all.zip)", True), ("bad.zip", False), ("last.html", True),
    ]  # fmt: skip


def test_a_zip_of_many_thousand_names_is_refused_in_time() -> None:
    content = hostile.overlapping(65_000, 10)
    began = time.monotonic()
    with pytest.raises(errors.TooManyFiles):
        unpack(content, ZIP, LIMITS)
    assert time.monotonic() - began < 5
