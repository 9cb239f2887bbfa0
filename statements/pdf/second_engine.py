"""The second PDF engine, pdfplumber, opened on one page: for what PDFium does not tell of it."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pdfplumber
from pdfminer import settings
from pdfminer.pdftypes import resolve1
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import PdfminerException

# Where a file is damaged, pdfminer raises whatever Python raises over the missing or mistaken value.
_DAMAGE = (
    PSException,
    PdfminerException,
    zlib.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


class SecondEngineFailed(Exception):
    """The second engine cannot read a page, which the first one could open."""


@contextmanager
def second_engine(content: bytes) -> Iterator[Any]:
    """The page of a PDF of one page, as pdfplumber opens it.

    Raises:
        SecondEngineFailed: if it cannot be opened, or what is done with it cannot be done.
    """
    try:
        with pdfplumber.open(io.BytesIO(content)) as pdf:
            yield pdf.pages[0]
    except _DAMAGE as error:
        raise SecondEngineFailed from error


def has_lost_content(content: bytes) -> bool:
    """Whether what the page of a PDF of one page is drawn by is damaged, or packed in an unknown way."""
    try:
        with second_engine(content) as page, _strictly():
            for stream in page.page_obj.contents:
                resolve1(stream).get_data()
    except SecondEngineFailed:
        return True
    return False


@contextmanager
def _strictly() -> Iterator[None]:
    """Has pdfminer say that something is damaged, where it would go on without it."""
    settings.STRICT = True
    try:
        yield
    finally:
        settings.STRICT = False
