"""Pages that are pictures are recognised, and what was not recognised well is told or left unread."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw

from benchmarks.ocr import MOST_WRONG, compare
from statements.document import Box, Document, Format, NoteKind, Page, PageState, ReadingNote
from statements.isolation.isolate import Limits
from statements.ocr.recognise import DOUBTFUL, recognise
from statements.ocr.tesseract import Recogniser, find_ocr
from statements.pages import Pages
from statements.parse import read_document
from statements.pdf.picture import draw_page
from statements.pdf.read_pdf import read_pdf
from statements.samples import list_samples
from tests.statements.drawing import draw, draw_rows, rows, turned
from tests.statements.scans import as_pdf, pictures, scanned
from tests.statements.seeing import (
    area,
    hocr,
    line,
    lines_of,
    stand_in,
    that_says,
    with_tesseract,
    word,
)

BUYERS = ("We train all our buyers each year.", "The course takes one day and ends with a test.")
SEEN = hocr(lines_of(BUYERS))


STATEMENT = (
    "Acme Ltd publishes this modern slavery statement under section 54 of the Act.",
    "It was approved by the board on 12 June 2023.",
    "**Training",
    "We train all our buyers each year. The course takes one day and ends with a test.",
    "In the last year 34 of 36 buyers passed it, and two will take it again in autumn.",
    "**Suppliers",
    "We visited nine suppliers of tea in Kenya and Assam, and none of them knew the date.",
    "Where we found recruitment fees, the supplier paid them back to the workers.",
)
PAGE = draw(rows(*STATEMENT, top=130, pitch=18))


def blank(content: bytes, *, state: PageState = PageState.UNREAD) -> Pages:
    """The pages of a PDF as they are before anything on them is read."""
    with pdfium.PdfDocument(content) as pdf:
        sizes = [page.get_size() for page in pdf]
    pages = (
        Page(number=number, width=size[0], height=size[1], text="", lines=(), state=state)
        for number, size in enumerate(sizes, start=1)
    )
    unread = tuple(ReadingNote(kind=NoteKind.PAGE_UNREAD, page=number) for number in range(1, len(sizes) + 1))
    return Pages(pages=tuple(pages), notes=unread, format=Format.PDF)


def white(*sizes: tuple[int, int]) -> bytes:
    return as_pdf([Image.new("L", size, 255) for size in sizes], 72)


A4 = (595, 842)


def recognised(content: bytes, recogniser: Recogniser, *, limits: Limits | None = None) -> Pages:
    with pdfium.PdfDocument(content) as pdf:
        return recognise(pdf, blank(content), recogniser, limits or Limits())


def kinds(read: Pages) -> list[tuple[int, NoteKind]]:
    return [(note.page, note.kind) for note in read.notes]


def test_a_recognised_page_says_so_and_how_sure_it_is(tmp_path: Path) -> None:
    read = recognised(white(A4), that_says(tmp_path, SEEN))
    [page] = read.pages
    assert (page.text, page.state, page.confidence) == ("\n".join(BUYERS), PageState.OCR, 95.0)
    assert kinds(read) == [(1, NoteKind.PAGE_BY_OCR)]


def test_what_recognised_a_page_is_known_with_its_version(tmp_path: Path) -> None:
    recogniser = replace(that_says(tmp_path, SEEN), version="5.3.0", language="eng+cym")
    assert recognised(white(A4), recogniser).recognised_by == "Tesseract 5.3.0, eng+cym"


def test_what_recognised_nothing_is_not_named(tmp_path: Path) -> None:
    assert recognised(white(A4), that_says(tmp_path, hocr())).recognised_by is None


@pytest.mark.parametrize(
    ("sure", "expected"),
    [
        pytest.param(86, [NoteKind.PAGE_BY_OCR], id="sure"),
        pytest.param(84, [NoteKind.PAGE_BY_OCR, NoteKind.OCR_DOUBTFUL], id="doubtful"),
        pytest.param(71, [NoteKind.PAGE_BY_OCR, NoteKind.OCR_DOUBTFUL], id="hardly legible"),
        pytest.param(69, [NoteKind.PAGE_UNREAD], id="illegible"),
    ],
)
def test_how_sure_recognition_is_decides_what_becomes_of_a_page(
    tmp_path: Path, sure: int, expected: list[NoteKind]
) -> None:
    seen = SEEN.replace(b"x_wconf 95", b"x_wconf %d" % sure)
    read = recognised(white(A4), that_says(tmp_path, seen))
    assert [kind for _, kind in kinds(read)] == expected
    assert (read.pages[0].text == "") == (expected == [NoteKind.PAGE_UNREAD])


@pytest.mark.parametrize(
    "does",
    [
        pytest.param("sys.exit(1)", id="fails"),
        pytest.param("os.abort()", id="crashes"),
        pytest.param("time.sleep(60)", id="hangs"),
        pytest.param("print('Error in boxClipToRectangle')", id="says nothing that is understood"),
        pytest.param("", id="says nothing"),
        pytest.param(f"sys.stdout.buffer.write({hocr(lines_of(['A B']))!r})", id="sees hardly a letter"),
        pytest.param(f"sys.stdout.buffer.write({hocr()!r})", id="sees no letter"),
    ],
)
def test_a_page_on_which_recognition_fails_stays_unread(tmp_path: Path, does: str) -> None:
    read = recognised(white(A4), stand_in(tmp_path, does), limits=Limits(ocr_seconds=1.0))
    assert (read.pages[0].state, read.pages[0].text) == (PageState.UNREAD, "")
    assert kinds(read) == [(1, NoteKind.PAGE_UNREAD)]


def test_a_recogniser_that_is_gone_leaves_pages_unread(tmp_path: Path) -> None:
    gone = Recogniser(program=os.fspath(tmp_path / "gone"), version="0")
    assert recognised(white(A4), gone).pages[0].state is PageState.UNREAD


def test_no_more_pages_are_recognised_than_the_limits_allow(tmp_path: Path) -> None:
    read = recognised(white(A4, A4, A4), that_says(tmp_path, SEEN), limits=Limits(ocr_pages=2))
    assert [page.state for page in read.pages] == [PageState.OCR, PageState.OCR, PageState.UNREAD]
    assert kinds(read) == [(1, NoteKind.PAGE_BY_OCR), (2, NoteKind.PAGE_BY_OCR), (3, NoteKind.PAGE_UNREAD)]


@pytest.mark.parametrize("state", [PageState.TEXT, PageState.BLANK])
def test_pages_that_are_read_or_blank_are_left_alone(tmp_path: Path, state: PageState) -> None:
    content = white(A4)
    read = blank(content, state=state)
    with pdfium.PdfDocument(content) as pdf:
        assert recognise(pdf, read, that_says(tmp_path, SEEN), Limits()) == read


def sizes_of_pictures(folder: Path, content: bytes, **limits: int) -> list[tuple[int, int]]:
    """Width and height of each picture that is given to the recogniser."""
    log = folder / "log"
    note = (
        "_, width, height, _ = sys.stdin.buffer.read().split(maxsplit=3)\n"
        f"with open({os.fspath(log)!r}, 'ab') as log: log.write(width + b' ' + height + b'\\n')"
    )
    recognised(content, stand_in(folder, note), limits=Limits(**limits))
    return [(int(width), int(height)) for width, height in map(str.split, log.read_text().splitlines())]


def test_a_page_is_looked_at_once_at_300_dots_per_inch(tmp_path: Path) -> None:
    assert sizes_of_pictures(tmp_path, white((720, 360))) == [(3_000, 1_500)]


def test_a_giant_page_stays_within_the_limit_of_pixels(tmp_path: Path) -> None:
    [(width, height)] = sizes_of_pictures(tmp_path, white((14_000, 7_000)), pixels=2_000_000)
    assert 1_900_000 < width * height <= 2_000_000


def test_a_page_of_which_lines_are_left_out_is_doubtful_however_sure_the_rest_is(tmp_path: Path) -> None:
    """The stand-in sees two lines on a page of eight."""
    read = recognised(PAGE, that_says(tmp_path, SEEN))
    assert kinds(read) == [(1, NoteKind.PAGE_BY_OCR), (1, NoteKind.OCR_DOUBTFUL)]


SIDEWAYS = hocr(area(line(word("slavery", 100, 200), word("statement", 100, 400), base=200, angle=90)))


def test_a_page_on_its_side_is_turned_and_looked_at_again(tmp_path: Path) -> None:
    """The stand-in sees words on their side in a picture that is broader than high."""
    sees = (
        "width, height = map(int, sys.stdin.buffer.read()[:20].split()[1:3])\n"
        f"sys.stdout.buffer.write({SIDEWAYS!r} if width > height else {SEEN!r})"
    )
    [page] = recognised(white((842, 595)), stand_in(tmp_path, sees)).pages
    assert (page.turn, round(page.width), round(page.height)) == (90, 595, 842)
    assert page.text == "\n".join(BUYERS)


# From here on pictures are really read.


def by_ocr(content: bytes, *, limits: Limits | None = None) -> Document:
    return read_document(content, filename="acme.pdf", limits=limits or Limits(), recogniser=find_ocr())


def by_text(content: bytes) -> Document:
    return read_document(content, filename="acme.pdf", limits=Limits())


def said(document: Document) -> list[str]:
    return [sentence.text for sentence in document.sentences]


@with_tesseract
@pytest.mark.parametrize("name", ["brackenfold-clothing-2021.pdf", "lanternseed-chocolate-2022.pdf"])
def test_a_sample_read_from_a_scan_has_hardly_a_letter_wrong(name: str) -> None:
    [content] = [sample.path.read_bytes() for sample in list_samples() if sample.path.name == name]
    true = said(by_text(content))
    compared = compare(said(by_ocr(scanned(content, skew=0.4))), true)
    assert compared.error_rate <= MOST_WRONG
    assert compared.shared >= 0.9 * len(true)


@with_tesseract
@pytest.mark.parametrize(
    ("skew", "turn"),
    [
        pytest.param(-3.0, 0, id="falls to the right"),
        pytest.param(3.0, 0, id="falls to the left"),
        pytest.param(0.4, 90, id="on its right side"),
        pytest.param(0.4, 180, id="upside down"),
        pytest.param(-2.0, 270, id="on its left side, and falling"),
    ],
)
def test_a_page_is_read_however_it_lay_on_the_scanner(skew: float, turn: int) -> None:
    document = by_ocr(scanned(PAGE, skew=skew, turn=turn))
    assert said(document) == said(by_text(PAGE))
    assert document.pages[0].turn == -turn % 360


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_scan_that_nobody_has_read_is_shown_as_its_file_says(degrees: int) -> None:
    content = turned(as_pdf([Image.new("L", (400, 600), 200)], 72), degrees)
    [page] = read_pdf(content, filename="acme.pdf", limits=Limits()).pages
    assert (page.turn, page.width > page.height) == (0, degrees in (90, 270))


@with_tesseract
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_its_file_turns_upright_needs_no_more_turning(degrees: int) -> None:
    document = by_ocr(turned(scanned(PAGE, turn=360 - degrees), degrees))
    assert (said(document), document.pages[0].turn) == (said(by_text(PAGE)), 0)


@with_tesseract
def test_headings_and_paragraphs_of_a_scan_are_those_of_the_text() -> None:
    scan, text = by_ocr(scanned(PAGE)), by_text(PAGE)
    assert [(each.kind, each.heading) for each in scan.sentences] == [
        (each.kind, each.heading) for each in text.sentences
    ]


@with_tesseract
def test_columns_of_a_scan_are_read_one_after_the_other() -> None:
    left = [f"In month {number} we trained our" for number in range(1, 11)]
    right = [f"and visited supplier {number} with" for number in range(1, 11)]
    document = by_ocr(scanned(draw([*rows(*left, left=60), *rows(*right, left=330)])))
    assert document.pages[0].text.splitlines() == [*left, *right]


@with_tesseract
def test_words_drawn_as_outlines_are_read() -> None:
    [picture] = pictures(PAGE, dots=300)
    document = by_ocr(as_pdf([picture], 300))
    assert (said(document), document.pages[0].state) == (said(by_text(PAGE)), PageState.OCR)


@with_tesseract
def test_a_picture_among_pages_of_text_is_read_in_its_place() -> None:
    before, after = (
        draw_rows("Acme Ltd is a grower of tea in Kenya."),
        draw_rows("The next statement follows in June."),
    )
    document = by_ocr(bound(before, scanned(PAGE), after))
    assert [page.state for page in document.pages] == [PageState.TEXT, PageState.OCR, PageState.TEXT]
    assert said(document) == [*said(by_text(before)), *said(by_text(PAGE)), *said(by_text(after))]


def bound(*contents: bytes) -> bytes:
    """One PDF of all pages."""
    whole = pdfium.PdfDocument.new()
    for content in contents:
        whole.import_pages(pdfium.PdfDocument(content))
    buffer = io.BytesIO()
    whole.save(buffer)
    return buffer.getvalue()


@with_tesseract
def test_a_faded_scan_is_doubtful_or_unread_but_never_sure() -> None:
    small = scanned(PAGE, dots=60, grain=10.0)
    page, _ = by_ocr(bound(small, scanned(PAGE))).pages
    assert page.confidence is None or page.confidence < DOUBTFUL


@with_tesseract
def test_a_picture_without_words_stays_unread() -> None:
    noise = Image.effect_noise((1_654, 2_339), 90)
    document = by_ocr(bound(as_pdf([noise]), scanned(PAGE)))
    assert [page.state for page in document.pages] == [PageState.UNREAD, PageState.OCR]


def marks(document: Document, content: bytes) -> list[tuple[float, float, float, float]]:
    """The smallest box around the marks of each sentence of the first page, in points."""
    return [mark(document, content, number) for number in range(len(document.sentences))]


def mark(document: Document, content: bytes, number: int) -> tuple[float, float, float, float]:
    page, passages = document.pages[0], document.sentences[number].passages
    png = draw_page(content, page, passages, filename="acme.pdf", limits=Limits())
    picture = Image.open(io.BytesIO(png))
    left, top, right, bottom = yellow(picture)
    scale = page.width / picture.width
    return left * scale, top * scale, right * scale, bottom * scale


def yellow(picture: Image.Image) -> tuple[int, int, int, int]:
    red, _, blue = picture.convert("RGB").split()
    box = (
        Image.composite(red, Image.new("L", red.size), blue.point([255] * 160 + [0] * 96))
        .point([0] * 200 + [255] * 56)
        .getbbox()
    )
    assert box is not None
    return box


@with_tesseract
def test_each_sentence_of_a_scan_is_marked_where_it_is_in_the_text() -> None:
    scan = scanned(PAGE, skew=0.0)
    on_scan, on_text = marks(by_ocr(scan), scan), marks(by_text(PAGE), PAGE)
    assert [(left, right) for left, _, right, _ in on_scan] == [
        pytest.approx((left, right), abs=2.5) for left, _, right, _ in on_text
    ]
    assert [(top, bottom) for _, top, _, bottom in on_scan] == [
        pytest.approx((top, bottom), abs=5) for _, top, _, bottom in on_text
    ]


@with_tesseract
@pytest.mark.parametrize("skew", [-3.0, -0.5, 3.0])
def test_the_words_of_a_crooked_scan_are_where_its_ink_is(skew: float) -> None:
    scan = scanned(PAGE, skew=skew, grain=2.0)
    [page], [picture] = by_ocr(scan).pages, pictures(scan, dots=72)
    words = [word.box for line in page.lines for word in line.words]
    ink = picture.point([255] * 160 + [0] * 96)
    assert all(ink.crop((box.left, box.top, box.right, box.bottom)).getbbox() for box in words)
    assert amount(beside(ink, words)) < 0.02 * amount(ink)


def amount(ink: Image.Image) -> int:
    return ink.histogram()[255]


def beside(ink: Image.Image, boxes: list[Box]) -> Image.Image:
    """The ink that is in none of the boxes, nor within a point of them."""
    rest = ink.copy()
    pen = ImageDraw.Draw(rest)
    for box in boxes:
        pen.rectangle((box.left - 1, box.top - 1, box.right + 1, box.bottom + 1), fill=0)
    return rest
