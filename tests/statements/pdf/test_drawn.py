"""What is drawn besides the text: pictures by their size, shapes by their number."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from statements.pdf.drawn import has_room_for_writing, is_drawn, is_empty
from tests.hostile import letters_as_curves
from tests.statements.drawing import draw, draw_rows
from tests.statements.odd_pages import drawn


def picture(width: float, height: float, *, in_form: float = 0.0) -> bytes:
    """A page with a picture of this size, or one in a form that is shown so many times larger."""

    def draw_picture(canvas: Canvas) -> None:
        image = ImageReader(Image.new("RGB", (8, 8), "grey"))
        if not in_form:
            canvas.drawImage(image, 50, 50, width, height)
            return
        canvas.beginForm("form")
        canvas.drawImage(image, 0, 0, width / in_form, height / in_form)
        canvas.endForm()
        canvas.scale(in_form, in_form)
        canvas.doForm("form")

    return drawn(draw_picture)


@pytest.mark.parametrize(
    ("content", "drawn_on", "room"),
    [
        pytest.param(draw_rows("We train."), False, False, id="text"),
        pytest.param(picture(80, 40), True, False, id="a signature"),
        pytest.param(picture(500, 700), True, True, id="a scan"),
        pytest.param(picture(80, 40, in_form=0.5), True, False, id="a signature in a form"),
        pytest.param(picture(500, 700, in_form=20), True, True, id="a scan in a form"),
        pytest.param(letters_as_curves(20), False, False, id="an ornament"),
        pytest.param(letters_as_curves(400), True, True, id="letters as curves"),
    ],
)
def test_pictures_count_by_size_and_shapes_by_number(content: bytes, drawn_on: bool, room: bool) -> None:
    [page] = pdfium.PdfDocument(content)
    assert (is_drawn(page), has_room_for_writing(page)) == (drawn_on, room)


@pytest.mark.parametrize(("content", "empty"), [(draw([]), True), (draw_rows("We train."), False)])
def test_a_page_with_nothing_to_draw_is_empty(content: bytes, empty: bool) -> None:
    [page] = pdfium.PdfDocument(content)
    assert is_empty(page) == empty
