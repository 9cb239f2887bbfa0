"""The picture of a page is marked where the sentence stands and nowhere else."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterable
from itertools import chain

import pdfplumber
import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from statements.document import Box, Document, Page, Sentence
from statements.errors import Damaged, StatementError
from statements.isolation.isolate import Limits, Workers
from statements.pdf.picture import MARK, draw_page, find_marks
from statements.samples import Sample, list_samples
from tests import hostile
from tests.statements.drawing import cropped, draw, draw_rows, read, rows, turned
from tests.statements.odd_pages import on_its_side
from tests.statements.pdf.test_columns import TWO, line_by_line

ASK, TRAIN, AUDIT = "We ask all workers about pay.", "We train our buyers.", "We audit farms."
GAP = "We now pay the gap ourselves."
PLAIN = draw_rows(ASK, f"{TRAIN} {AUDIT}")


def picture_of(content: bytes, text: str, *, page: int = 1, limits: Limits | None = None) -> Image.Image:
    """The picture of a page with the sentence marked that says `text`."""
    return picture_as_read(read(content), content, text, page=page, limits=limits or Limits())


def picture_as_read(
    document: Document, content: bytes, text: str, *, page: int, limits: Limits
) -> Image.Image:
    passages = sentence_of(document, text).passages
    png = draw_page(content, document.pages[page - 1], passages, filename="acme.pdf", limits=limits)
    return Image.open(io.BytesIO(png)).convert("RGB")


def sentence_of(document: Document, text: str) -> Sentence:
    return next(sentence for sentence in document.sentences if " ".join(sentence.text.split()) == text)


def marked(picture: Image.Image) -> tuple[int, int, int, int] | None:
    """The smallest rectangle that holds all marks, in pixels: left, top, right, bottom."""
    off = ImageChops.difference(picture, Image.new("RGB", picture.size, MARK)).split()
    farthest = ImageChops.lighter(ImageChops.lighter(off[0], off[1]), off[2])
    return farthest.point([255, *[0] * 255]).getbbox()


def mark_in_points(content: bytes, text: str) -> Box:
    """The rectangle of all marks on the first page, in points."""
    picture = picture_of(content, text)
    left, top, right, bottom = marked(picture) or (0, 0, 0, 0)
    scale = read(content).pages[0].width / picture.width
    return Box(left=left * scale, top=top * scale, right=right * scale, bottom=bottom * scale)


def near(mark: Box, line: Box) -> bool:
    """Whether a mark covers a line and little more."""
    sides = ("left", "top", "right", "bottom")
    return all(abs(getattr(mark, side) - getattr(line, side)) < 5 for side in sides)


def test_a_sentence_is_marked_where_it_stands() -> None:
    assert near(mark_in_points(PLAIN, ASK), read(PLAIN).pages[0].lines[0].box)


def test_another_sentence_on_the_same_line_is_not_marked() -> None:
    line = read(PLAIN).pages[0].lines[1].box
    train, audit = mark_in_points(PLAIN, TRAIN), mark_in_points(PLAIN, AUDIT)
    assert line.left - 3 < train.left < train.right < audit.left < audit.right < line.right + 3


def test_the_words_stay_dark_under_the_mark() -> None:
    picture = picture_of(PLAIN, ASK)
    shades = picture.crop(marked(picture)).convert("L").histogram()
    assert sum(shades[:60]) > 0


def test_a_page_without_the_sentence_has_no_marks() -> None:
    assert marked(picture_of(draw(rows(ASK), rows(TRAIN)), TRAIN, page=1)) is None


@pytest.mark.parametrize("page", [1, 2])
def test_a_sentence_across_two_pages_is_marked_on_both(page: int) -> None:
    content = draw(rows("We ask all workers", top=700), rows("about pay."))
    assert marked(picture_of(content, ASK, page=page)) is not None


@pytest.mark.parametrize(
    "content",
    [
        *(pytest.param(turned(PLAIN, degrees), id=f"turned by {degrees}") for degrees in (90, 180, 270)),
        pytest.param(cropped(PLAIN, left=50, top=100), id="cropped"),
        pytest.param(hostile.turned_upright(rows(ASK, TRAIN), 90), id="turned with upright words"),
    ],
)
def test_marks_are_where_the_words_are_seen(content: bytes) -> None:
    page = read(content).pages[0]
    [line] = [line for line in page.lines if page.text[line.start : line.end] == ASK]
    assert near(mark_in_points(content, ASK), line.box)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(["The proﬁt ﬂows.", ""], id="ligatures"),
        pytest.param(["A multina-", "tional firm."], id="a divided word"),
        pytest.param(["The oﬃce buys", "all of our tea."], id="a letter without a shape"),
    ],
)
def test_what_stands_before_a_sentence_does_not_move_its_mark(before: list[str]) -> None:
    together, alone = (draw(rows(*lines, ASK, font="Vera")) for lines in (before, ["", ""]))
    assert near(mark_in_points(together, ASK), mark_in_points(alone, ASK))


@pytest.mark.parametrize("cut", [(0, 0), (30, 60)], ids=["whole", "cropped"])
def test_a_sentence_of_reordered_columns_is_marked_where_it_would_be_alone(cut: tuple[float, float]) -> None:
    columns, alone = (cropped(draw(put), left=cut[0], top=cut[1]) for put in (line_by_line(TWO), TWO[1][-1:]))
    assert near(mark_in_points(columns, GAP), mark_in_points(alone, GAP))


def test_a_picture_of_a_page_on_its_side_is_turned_so_that_it_can_be_read() -> None:
    assert picture_of(turned(PLAIN, 90), ASK).tobytes() == picture_of(PLAIN, ASK).tobytes()


@pytest.mark.parametrize("size", [(9_000, 9_000), (14_400, 200), (200, 14_400)])
def test_a_giant_page_stays_within_the_limit_of_pixels(size: tuple[float, float]) -> None:
    content = draw(rows(ASK, left=10, top=150, letters=12), size=size)
    picture = picture_of(content, ASK, limits=Limits(pixels=500_000))
    assert picture.width * picture.height <= 500_000 * 1.01


def test_a_tiny_page_has_a_picture() -> None:
    content = draw(rows(ASK, left=1, top=8), size=(20, 10))
    assert picture_of(content, ASK).width > 0


def test_the_same_page_has_the_same_picture_twice() -> None:
    assert picture_of(PLAIN, ASK).tobytes() == picture_of(PLAIN, ASK).tobytes()


def test_a_page_that_the_file_does_not_have_is_refused() -> None:
    longer = read(draw(rows(ASK), rows(TRAIN)))
    with pytest.raises(Damaged, match=r"^acme\.pdf "):
        picture_as_read(longer, PLAIN, TRAIN, page=2, limits=Limits())


@pytest.mark.parametrize(
    "make", [hostile.that_draws_itself, hostile.that_draws_itself_beside_columns, hostile.that_swells]
)
def test_a_page_made_to_do_harm_costs_only_its_own_picture(
    make: Callable[[], bytes], workers: Workers
) -> None:
    page = read(PLAIN).pages[0]
    calls = [("bad.pdf", (make(), page)), ("good.pdf", (PLAIN, page))]
    (_, bad), (_, good) = workers.run_each(draw_unmarked, calls)
    assert isinstance(bad, bytes | StatementError)
    assert isinstance(good, bytes)


def draw_unmarked(content: bytes, page: Page) -> bytes:
    return draw_page(content, page, (), filename="bad.pdf", limits=Limits())


# What another engine reads inside the marks of a sentence is that sentence, and nothing of other lines.


def squeezed(text: str) -> str:
    """The text without white space, and with ligatures as their letters."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def inside(marks: Iterable[Box], page: pdfplumber.page.Page) -> str:
    """What pdfplumber reads inside the marks, one after the other."""
    left, top, *_ = page.cropbox
    return "".join(
        character["text"]
        for mark in marks
        for character in sorted(page.chars, key=lambda character: character["x0"])
        if mark.left <= (character["x0"] + character["x1"]) / 2 - left <= mark.right
        and mark.top <= (character["top"] + character["bottom"]) / 2 - top <= mark.bottom
    )


def wrongly_marked(content: bytes) -> list[str]:
    """The sentences of which other words are marked than they say."""
    document = read(content)
    with pdfium.PdfDocument(content) as pdf, pdfplumber.open(io.BytesIO(content)) as other:
        return [
            sentence.text
            for sentence in document.sentences
            for page, seen in zip(document.pages, other.pages, strict=True)
            if squeezed(inside(find_marks(pdf, page, sentence.passages), seen)) != said_on(sentence, page)
        ]


def said_on(sentence: Sentence, page: Page) -> str:
    here = [passage for passage in sentence.passages if passage.page == page.number]
    return squeezed("".join(page.text[passage.start : passage.end] for passage in here))


@pytest.mark.parametrize("sample", list_samples(), ids=lambda sample: sample.path.stem)
def test_the_words_of_each_sentence_of_the_samples_are_marked_and_no_others(sample: Sample) -> None:
    assert wrongly_marked(sample.path.read_bytes()) == []


WORD = st.sampled_from(
    "we audit farms; tea. Kenya, buyers (and) workers 12% £3 “pay” multina- each: all".split()
)
LINE = st.lists(WORD, min_size=1, max_size=5).map(" ".join)
LINES = st.lists(LINE, max_size=30).map(lambda lines: ["We keep a line that can be read.", *lines])
TWO_COLUMNS = st.lists(st.tuples(LINE, LINE), max_size=30).map(
    lambda pairs: [("We keep a line", "and one more."), *pairs]
)


@given(lines=LINES, left=st.sampled_from([0, 40]), top=st.sampled_from([0, 90]))
def test_only_the_words_of_a_sentence_are_marked_on_a_page_that_is_cut(
    lines: list[str], left: float, top: float
) -> None:
    assert wrongly_marked(cropped(draw(rows(*lines)), left=left, top=top)) == []


@given(lines=LINES, degrees=st.sampled_from([90, 180, 270]))
def test_only_the_words_of_a_sentence_are_marked_on_a_turned_page(lines: list[str], degrees: int) -> None:
    assert wrongly_marked(turned(on_its_side(rows(*lines), 360 - degrees), degrees)) == []


@given(pairs=TWO_COLUMNS, by_line=st.booleans())
def test_only_the_words_of_a_sentence_are_marked_in_two_columns(
    pairs: list[tuple[str, str]], by_line: bool
) -> None:
    columns = [
        rows(*column, left=left) for column, left in zip(zip(*pairs, strict=True), (40, 320), strict=True)
    ]
    order = zip(*columns, strict=True) if by_line else columns
    assert wrongly_marked(draw(chain.from_iterable(order))) == []
