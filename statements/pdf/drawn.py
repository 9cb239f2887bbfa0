"""What is drawn on a page besides its text: pictures, and shapes that may be letters."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as engine

LEAST_CURVES = 100
"""A page with so many drawn shapes and no letters may be text turned into outlines. Ornaments have fewer."""

LEAST_SCAN = 0.25
"""Share of a page that a picture with writing of its own covers: half the page and more in a scan. Pictures
of signatures, stamps and logos cover a few hundredths."""

DEEPEST = 3
"""Forms within forms in which pictures are looked for."""


def is_drawn(pdf_page: pdfium.PdfPage) -> bool:
    """Whether there is a picture on the page, or so many shapes that they may be letters."""
    return _is_covered(pdf_page, by_pictures=0.0)


def has_room_for_writing(pdf_page: pdfium.PdfPage) -> bool:
    """Whether pictures are so large, or shapes so many, that more may be written there than the text says."""
    return _is_covered(pdf_page, by_pictures=LEAST_SCAN)


def is_empty(pdf_page: pdfium.PdfPage) -> bool:
    """Whether the engine found nothing at all to draw on the page."""
    return bool(engine.FPDFPage_CountObjects(pdf_page.raw) <= 0)


def _is_covered(pdf_page: pdfium.PdfPage, *, by_pictures: float) -> bool:
    """Whether more than this share of the page is pictures, or there are `LEAST_CURVES` shapes."""
    width, height = pdf_page.get_size()
    shapes, most = 0, by_pictures * width * height
    for kind, drawn, scale in _drawn(pdf_page.raw):
        shapes += kind == engine.FPDF_PAGEOBJ_PATH
        if kind == engine.FPDF_PAGEOBJ_IMAGE:
            most -= _area(drawn) * scale
        if shapes >= LEAST_CURVES or most < 0:
            return True
    return False


def _drawn(page: Any) -> Iterator[tuple[int, Any, float]]:
    """The kind of each thing drawn on a page, the thing, and how its area grows by the forms it is in."""
    waiting = [(engine.FPDFPage_CountObjects, engine.FPDFPage_GetObject, page, 1.0, 0)]
    while waiting:
        count, thing, holder, scale, depth = waiting.pop()
        for number in range(count(holder)):
            drawn = thing(holder, number)
            kind = engine.FPDFPageObj_GetType(drawn)
            yield kind, drawn, scale
            if kind == engine.FPDF_PAGEOBJ_FORM and depth < DEEPEST:
                in_form = engine.FPDFFormObj_CountObjects, engine.FPDFFormObj_GetObject
                waiting.append((*in_form, drawn, scale * _growth(drawn), depth + 1))


def _area(drawn: Any) -> float:
    """Square points that a thing covers in the space of what holds it."""
    sides = [ctypes.c_float() for _ in range(4)]
    engine.FPDFPageObj_GetBounds(drawn, *sides)
    left, bottom, right, top = (side.value for side in sides)
    return (right - left) * (top - bottom)


def _growth(form: Any) -> float:
    """How many times larger a thing in a form is shown."""
    matrix = engine.FS_MATRIX()
    engine.FPDFPageObj_GetMatrix(form, matrix)
    return abs(float(matrix.a * matrix.d - matrix.b * matrix.c))
