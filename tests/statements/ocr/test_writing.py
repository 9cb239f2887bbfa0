"""Writing that nobody has read is seen on the page, whatever text lies over it."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from statements.document import Box, PageState
from statements.isolation.isolate import Limits
from statements.ocr.writing import has_unread_writing, unread_pieces
from statements.pdf.read_pdf import read_pdf
from tests.statements.drawing import Put, changed, draw, rows
from tests.statements.scans import as_pdf, scanned

PARAGRAPH = [
    f"In month {number} of the year we trained our buyers, and visited one supplier in each country."
    for number in range(1, 25)
]
STAMP = "Envelope 4C5A2B8E of the signing service of Acme Ltd"
LINE_HEIGHT = 14


def page_of(content: bytes) -> pdfium.PdfPage:
    return pdfium.PdfDocument(content)[0]


def everywhere() -> list[Box]:
    return [Box(left=0, top=0, right=600, bottom=850)]


def stripes(light: int, dark: int) -> Image.Image:
    picture = Image.new("L", (600, 840), light)
    pen = ImageDraw.Draw(picture)
    for top in range(0, 840, 60):
        pen.rectangle((0, top, 600, top + 30), fill=dark)
    return picture


@pytest.mark.parametrize("skew", [0.0, 2.0], ids=["straight", "skewed"])
def test_a_stamp_over_a_scan_does_not_hide_that_it_is_unread(skew: float) -> None:
    assert has_unread_writing(page_of(scanned(draw(rows(*PARAGRAPH)), skew=skew)), STAMP)


def test_words_turned_into_outlines_over_a_footer_of_letters_are_unread() -> None:
    assert has_unread_writing(page_of(draw(rows(*PARAGRAPH))), "Acme Ltd, registered in England, page 3")


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(Image.new("L", (600, 840), 230), id="a plain ground"),
        pytest.param(Image.effect_noise((600, 840), 90), id="grain"),
        pytest.param(Image.effect_noise((60, 84), 60).resize((600, 840)), id="clouds"),
        pytest.param(stripes(240, 60), id="stripes broader than letters"),
        pytest.param(stripes(60, 240), id="a dark ground"),
    ],
)
def test_a_title_over_a_picture_without_writing_is_all_there_is(picture: Image.Image) -> None:
    assert not has_unread_writing(page_of(as_pdf([picture], 72)), "Modern Slavery Statement 2023")


def test_a_short_text_hides_nothing() -> None:
    assert not has_unread_writing(page_of(draw(rows(*PARAGRAPH[:4]))), " ".join(PARAGRAPH[:2]))


def test_a_page_with_enough_text_is_not_even_looked_at() -> None:
    assert not has_unread_writing(page_of(draw(rows(*PARAGRAPH))), "We train all our buyers. " * 20)


def test_a_page_of_figures_has_its_text() -> None:
    figures = [
        f"{number * 1_111:,}  {number * 2_222:,}  {number * 3_333:,}  {number:,}" for number in range(40, 80)
    ]
    assert not has_unread_writing(page_of(draw(rows(*figures))), " ".join(figures))


@pytest.mark.parametrize("size", [(30.0, 40.0), (14_400.0, 14_400.0), (5.0, 14_400.0), (14_400.0, 5.0)])
def test_a_page_of_any_size_can_be_looked_at(size: tuple[float, float]) -> None:
    assert not has_unread_writing(page_of(draw([Put(text="a", left=1, top=3, letters=2)], size=size)), STAMP)


def test_what_words_stand_on_is_read() -> None:
    assert unread_pieces(page_of(draw(rows(*PARAGRAPH))), everywhere()) == 0


def test_a_line_without_words_counts_by_its_length() -> None:
    page = page_of(draw(rows(*PARAGRAPH[:3], top=130, pitch=LINE_HEIGHT)))
    upper_two = Box(left=0, top=118, right=600, bottom=130 + LINE_HEIGHT + 3)
    assert 8 <= unread_pieces(page, [upper_two]) <= 14
    assert unread_pieces(page, []) == pytest.approx(3 * unread_pieces(page, [upper_two]), abs=3)


def test_a_stamped_scan_is_unread_and_a_title_page_is_not() -> None:
    assert first_state(stamped(scanned(draw(rows(*PARAGRAPH))))) is PageState.UNREAD
    assert first_state(stamped(as_pdf([Image.new("L", (1654, 2339), 230)]))) is PageState.TEXT


def stamped(content: bytes) -> bytes:
    """The PDF with a stamp of real letters laid over its first page."""
    stamp = PdfReader(io.BytesIO(draw(rows(STAMP, top=20)))).pages[0]
    return changed(content, lambda writer: writer.pages[0].merge_page(stamp))


def first_state(content: bytes) -> PageState:
    return read_pdf(content, filename="acme.pdf", limits=Limits()).pages[0].state
