"""Every reason for refusing a file is told in words that name the file and say what to do."""

from __future__ import annotations

import pickle

import pytest

from statements import errors
from statements.errors import StatementError

NAME = "acme-2023.pdf"
ERRORS = (
    errors.CannotBeOpened(NAME, "Permission denied"),
    errors.EmptyFile(NAME),
    errors.IsAFolder(NAME),
    errors.Damaged(NAME),
    errors.PasswordProtected(NAME),
    errors.UnknownKind(NAME),
    errors.OldWord(NAME),
    errors.OtherDocument(NAME, "an RTF document"),
    errors.PictureFile(NAME, "JPEG"),
    errors.Program(NAME),
    errors.SavedMail(NAME),
    errors.OtherArchive(NAME, "a RAR archive"),
    errors.NoText(NAME),
    errors.GarbledText(NAME),
    errors.TooDeep(NAME),
    errors.UnsafeXml(NAME),
    errors.SwellsTooMuch(NAME),
    errors.RedirectPage(NAME),
    errors.ErrorPage(NAME, "404 Not Found"),
    errors.EmptyWebPage(NAME),
    errors.EmptyArchive(NAME),
    errors.TooManyFiles(NAME, 501, 500),
    errors.ArchiveFull(NAME, 200_000_000),
    errors.ArchiveCutOff(NAME),
    errors.NestedArchive(NAME),
    errors.NotAFile(NAME),
    errors.UnknownPacking(NAME),
    errors.NoPages(NAME),
    errors.BlankPages(NAME),
    errors.NoTextInPdf(NAME, 1),
    errors.NoTextInPdf(NAME, 12),
    errors.NoTextInPdf(NAME, 12, True),
    errors.TooLarge(NAME, 80_000_000, 50_000_000),
    errors.TooManyPages(NAME, 1_200, 1_000),
    errors.TooMuchText(NAME, 3_000_000),
    errors.TookTooLong(NAME, 60.0),
    errors.ReaderStopped(NAME),
    errors.ReaderDidNotStart(NAME),
    errors.NotAStatement(NAME, "it reads as a policy"),
)
WHAT_TO_DO = r"\. (Check|Give|Save|Open|Download|Ask|Cut|Add|It may be damaged: open)\b.*\.$"

each_error = pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)


def test_every_error_is_among_those_tested_here() -> None:
    assert {type(error) for error in ERRORS} == set(StatementError.__subclasses__())


@each_error
def test_an_error_names_the_file_and_says_what_to_do(error: StatementError) -> None:
    with pytest.raises(type(error), match=WHAT_TO_DO):
        raise error
    assert str(error).startswith(f"{NAME} ")


@each_error
def test_an_error_is_the_same_after_its_way_back_from_a_worker(error: StatementError) -> None:
    returned = pickle.loads(pickle.dumps(error))
    assert (type(returned), str(returned), vars(returned)) == (type(error), str(error), vars(error))


def test_no_two_errors_say_the_same() -> None:
    assert len({str(error) for error in ERRORS}) == len(ERRORS)


@pytest.mark.parametrize("size", [50_000_001, 50_400_000])
def test_a_file_just_too_large_is_not_said_to_be_as_large_as_allowed(size: int) -> None:
    assert "has 50 MB" not in str(errors.TooLarge(NAME, size, 50_000_000))
