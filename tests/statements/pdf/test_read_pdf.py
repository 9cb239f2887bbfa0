"""A PDF's own words, line by line, each where a reader sees it on the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from statements.document import Box, Document, LineRole, NoteKind, Page, PageState, Sentence, SentenceKind
from statements.errors import NoTextInPdf
from statements.isolation.isolate import Limits
from statements.pdf.legible import LOST
from statements.pdf.read_pdf import read_pdf
from statements.statement import Statement
from tests.hostile import beyond_the_basic_plane, letters_as_curves, page_of, shows, stream
from tests.statements.drawing import (
    HEIGHT,
    LEFT,
    LETTERS,
    TOP,
    WIDTH,
    Put,
    cropped,
    draw,
    draw_rows,
    read,
    read_drawn,
    rows,
    turned,
)
from tests.statements.odd_pages import by_letters, by_words, drawn, on_its_side, with_codes

LONG = "We buy tea from farms in Kenya and Assam."
WORDS_WIDE = stringWidth(LONG, "Helvetica", LETTERS)


def first_page(content: bytes) -> Page:
    return read_pdf(content, filename="acme.pdf", limits=Limits()).pages[0]


def states(content: bytes) -> list[PageState]:
    return [page.state for page in read_pdf(content, filename="acme.pdf", limits=Limits()).pages]


def near(box: Box, **sides: float) -> bool:
    return all(abs(getattr(box, side) - value) < 4 for side, value in sides.items())


def line_texts(page: Page) -> list[str]:
    return [page.text[line.start : line.end] for line in page.lines]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param([b"We buy\ttea."], "We buy tea.", id="a tab is a space"),
        pytest.param([b"We co-", b"operate."], "We co-\noperate.", id="a hyphen at a line's end stays"),
        pytest.param([b"We train.   ", b"   We ask."], "We train.\nWe ask.", id="spaces round a line go"),
        pytest.param([b"We train.", b"  ", b"We ask."], "We train.\nWe ask.", id="a blank line goes"),
        pytest.param([b"We train.\000"], "We train.", id="a control character goes"),
    ],
)
def test_what_has_no_shape_becomes_a_space(lines: list[bytes], text: str) -> None:
    assert first_page(shows(*lines)).text == text


@pytest.mark.parametrize("hyphen", ["-", "\u00ad"], ids=["hyphen", "soft hyphen"])
def test_a_word_divided_at_the_end_of_a_line_keeps_hyphen_and_break(hyphen: str) -> None:
    page = first_page(draw_rows(f"We audit multina{hyphen}", "tional suppliers."))
    assert page.text == "We audit multina-\ntional suppliers."


def test_a_ligature_is_read_as_its_letters() -> None:
    page = first_page(draw(rows("The ﬁrst proﬁt ﬂows to farms.", font="Vera")))
    assert page.text == "The first profit flows to farms."


def test_a_ligature_does_not_move_the_lines_after_it() -> None:
    page = first_page(draw(rows("The ﬁrst proﬁt ﬂows to farms.", LONG, font="Vera")))
    assert near(page.lines[1].box, left=LEFT, bottom=TOP + 14 + 2)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(shows(b"Our tea \223 is \226 grown.", LONG.encode()), id="no such code"),
        pytest.param(draw(rows("The oﬃce buys tea.", LONG, font="Vera")), id="no such shape"),
        pytest.param(beyond_the_basic_plane("We buy A tea.", LONG), id="an emoji"),
    ],
)
def test_a_character_without_a_meaning_does_not_move_the_lines_after_it(content: bytes) -> None:
    box = first_page(content).lines[1].box
    assert near(box, left=LEFT, bottom=TOP + 14 + 2)


def test_letters_of_a_bold_font_are_bold() -> None:
    page = first_page(draw_rows("**Our policies**", LONG))
    assert [line.bold for line in page.lines] == [True, False]


def test_a_line_stands_where_it_was_drawn() -> None:
    box = first_page(draw_rows(LONG)).lines[0].box
    assert near(box, left=LEFT, right=LEFT + WORDS_WIDE, top=TOP - 11, bottom=TOP + 2)


LETTER_BY_LETTER = [*rows(LONG), *by_letters(rows("We train our buyers.", top=TOP + 14))]
READ = f"{LONG}\nWe train our buyers."


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_on_its_side_is_read_as_if_it_were_upright(degrees: int) -> None:
    page = first_page(turned(draw(LETTER_BY_LETTER), degrees))
    assert page == replace(first_page(draw(LETTER_BY_LETTER)), turn=360 - degrees)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_with_its_words_on_their_side_is_read_as_if_they_were_upright(degrees: int) -> None:
    page = first_page(on_its_side(LETTER_BY_LETTER, degrees))
    assert (page.text, page.turn) == (READ, 360 - degrees)
    assert near(page.lines[1].box, left=LEFT, top=TOP + 14 - 11, bottom=TOP + 14 + 2)


@pytest.mark.parametrize("degrees", [90, 180, 270])
@pytest.mark.parametrize("write", [list, by_words, by_letters], ids=["line", "word", "letter"])
def test_a_turned_page_with_upright_words_is_read_in_order(
    degrees: int, write: Callable[[list[Put]], list[Put]]
) -> None:
    page = first_page(turned(on_its_side(write(rows(*READ.split("\n"))), 360 - degrees), degrees))
    assert (page.text, page.turn) == (READ, 0)
    assert near(page.lines[1].box, left=LEFT, top=TOP + 14 - 11, bottom=TOP + 14 + 2)


@pytest.mark.parametrize(("degrees", "size"), [(0, (WIDTH, HEIGHT)), (90, (HEIGHT, WIDTH))])
def test_a_page_has_the_size_that_is_seen(degrees: int, size: tuple[float, float]) -> None:
    page = first_page(turned(on_its_side(rows(LONG), 360 - degrees), degrees))
    assert (page.width, page.height) == pytest.approx(size, abs=0.1)


def test_a_cropped_page_has_its_lines_where_they_are_seen() -> None:
    page = first_page(cropped(draw_rows(LONG), left=50, top=100))
    assert near(page.lines[0].box, left=LEFT - 50, bottom=TOP - 100 + 2)
    assert page.width == pytest.approx(WIDTH - 50, abs=0.1)


@pytest.mark.parametrize(
    ("content", "state"),
    [
        pytest.param(draw_rows(LONG), PageState.TEXT, id="text"),
        pytest.param(draw([]), PageState.BLANK, id="nothing"),
        pytest.param(draw([], picture_on=[1]), PageState.UNREAD, id="picture"),
        pytest.param(draw(rows("COPY 3 May 2023"), picture_on=[1]), PageState.UNREAD, id="picture and stamp"),
        pytest.param(draw(rows(LONG), picture_on=[1]), PageState.TEXT, id="picture and text"),
        pytest.param(draw(rows("Page three")), PageState.TEXT, id="few letters without a picture"),
        pytest.param(draw(rows("3")), PageState.BLANK, id="a page number alone"),
    ],
)
def test_a_page_is_read_or_blank_or_a_picture(content: bytes, state: PageState) -> None:
    assert states(content) == [state]


def test_a_page_whose_letters_are_drawn_as_curves_is_not_blank() -> None:
    assert states(letters_as_curves(400)) == [PageState.UNREAD]


def test_a_page_with_a_few_drawn_lines_is_blank() -> None:
    assert states(letters_as_curves(3)) == [PageState.BLANK]


def test_a_page_whose_letters_mean_nothing_is_not_blank() -> None:
    assert states(shows(*[b"\223\224\226\227\230" * 12] * 12)) == [PageState.UNREAD]


@pytest.mark.parametrize(
    ("content", "state", "text"),
    [
        pytest.param(with_codes(*[LONG] * 2), PageState.UNREAD, "", id="codes alone"),
        pytest.param(
            with_codes(*[LONG] * 2, plain=[LONG] * 9), PageState.UNREAD, LONG, id="codes below text"
        ),
        pytest.param(with_codes("Tea", plain=[LONG] * 9), PageState.TEXT, LONG, id="a logo of codes"),
    ],
)
def test_letters_that_are_only_codes_are_not_read_as_letters(
    content: bytes, state: PageState, text: str
) -> None:
    page = first_page(content)
    assert (page.state, set(page.text.split("\n"))) == (state, {text})


def test_a_word_of_codes_within_a_line_is_shown_to_be_lost() -> None:
    page = first_page(with_codes("tea", plain=["We buy "], on_same_line=True))
    assert page.text == f"We buy {LOST * 3}"


def test_codes_that_are_those_of_the_letters_are_read() -> None:
    assert first_page(with_codes(*[LONG] * 2, shift=0)).text == f"{LONG}\n{LONG}"


@pytest.mark.parametrize(
    ("content", "state"),
    [
        pytest.param(
            page_of(stream(b"\x78\x9cdamaged", b"/Filter /FlateDecode")), PageState.UNREAD, id="damaged"
        ),
        pytest.param(page_of(stream(b"abc", b"/Filter /NoSuch")), PageState.UNREAD, id="packed unknown"),
        pytest.param(page_of(stream(b"q Q")), PageState.BLANK, id="nothing"),
    ],
)
def test_a_page_whose_content_cannot_be_unpacked_is_not_blank(content: bytes, state: PageState) -> None:
    assert states(content) == [state]


def filled_in(canvas: Canvas) -> None:
    canvas.drawString(LEFT, 700, "Signed by:")
    for up, words in ((660, "Jane Example"), (640, "3 March 2023")):
        canvas.acroForm.textfield(value=words, x=LEFT, y=up, width=200, height=20, fontSize=11)


def test_what_is_filled_in_is_read_line_by_line() -> None:
    assert first_page(drawn(filled_in)).text == "Signed by:\nJane Example\n3 March 2023"


def test_a_picture_page_among_pages_of_text_is_noted() -> None:
    document = read(draw(rows(LONG), [], rows(LONG), picture_on=[2]))
    assert [(note.kind, note.page) for note in document.notes] == [(NoteKind.PAGE_UNREAD, 2)]


def test_the_share_of_pages_that_could_be_read_is_known() -> None:
    document = read(draw(rows(LONG), [], [], rows(LONG), picture_on=[2]))
    assert document.coverage == 0.75


def test_a_scan_is_refused_with_its_number_of_pages() -> None:
    with pytest.raises(NoTextInPdf) as refusal:
        read(draw([], [], picture_on=[1, 2]))
    assert refusal.value.pages == 2


def test_pages_count_from_one() -> None:
    document = read_drawn(rows(LONG), rows(LONG), rows(LONG))
    assert [page.number for page in document.pages] == [1, 2, 3]
    assert [sentence.page for sentence in document.sentences] == [1, 2, 3]


def test_the_same_file_is_read_the_same_way_twice() -> None:
    content = draw_rows(LONG, "We train our buyers.")
    assert read(content) == read(content)


# What holds for every document, the shipped ones and any other.


def places(sentence: Sentence) -> list[tuple[int, int]]:
    return [(passage.page, passage.start) for passage in sentence.passages]


def slices(document: Document, sentence: Sentence) -> list[str]:
    return [
        document.pages[passage.page - 1].text[passage.start : passage.end] for passage in sentence.passages
    ]


def is_joined_from_its_slices(document: Document) -> bool:
    return all(sentence.text == "\n".join(slices(document, sentence)) for sentence in document.sentences)


def has_no_empty_slice(document: Document) -> bool:
    return all(piece.strip() for sentence in document.sentences for piece in slices(document, sentence))


def is_in_reading_order(document: Document) -> bool:
    # Footnotes come after the text of their page, which may end on the next.
    begun = [
        places(sentence)[0] for sentence in document.sentences if sentence.kind is not SentenceKind.FOOTNOTE
    ]
    numbers = [sentence.number for sentence in document.sentences]
    return begun == sorted(set(begun)) and numbers == list(range(len(numbers)))


def has_lines_that_make_up_its_pages(document: Document) -> bool:
    return all("\n".join(line_texts(page)) == page.text for page in document.pages)


def has_lines_that_do_not_overlap(document: Document) -> bool:
    return all(before.end < after.start for page in document.pages for before, after in pairwise(page.lines))


def stays_on_its_pages(document: Document) -> bool:
    return all(
        -1 <= line.box.left <= line.box.right and -1 <= line.box.top < line.box.bottom <= page.height + 1
        for page in document.pages
        for line in page.lines
    )


each_promise = pytest.mark.parametrize(
    "promise",
    [
        is_joined_from_its_slices,
        has_no_empty_slice,
        is_in_reading_order,
        has_lines_that_make_up_its_pages,
        has_lines_that_do_not_overlap,
        stays_on_its_pages,
    ],
    ids=lambda promise: promise.__name__,
)


@each_promise
def test_a_promise_holds_for_every_shipped_sample(
    promise: Callable[[Document], bool], samples: tuple[Statement, ...]
) -> None:
    assert [sample.document.filename for sample in samples if not promise(sample.document)] == []


CHARACTERS = "abcdefgh ABC 0123 .,;:!?-–—•()[]/&'’“”\u00ad\t£…"
PIECES = [
    "We train.", "our buyers", "• visit farms;", "4.2 Employee training", "1. Policies", "Ltd.", "e.g.",
    "Signed", "In this year we will:", "Page 3", "OUR POLICIES", "multina-", "-", "o Item", "(a) audit", "3",
]  # fmt: skip
line_text = st.one_of(st.sampled_from(PIECES), st.text(CHARACTERS, max_size=60)).filter(str.strip)
put = st.builds(
    Put,
    text=line_text,
    left=st.sampled_from([40.0, 72.0, 90.0, 320.0]),
    top=st.integers(2, 58).map(lambda row: row * 14.0),
    letters=st.sampled_from([8.0, 11.0, 18.0]),
    font=st.sampled_from(["Helvetica", "Helvetica-Bold", "Vera"]),
)
page_of_rows = st.lists(line_text, min_size=1, max_size=40).map(lambda lines: rows(*lines))
page_of_puts = st.lists(put, max_size=25)
cell = st.text("abc De.;:", min_size=22, max_size=30).map(lambda text: f"tea{text}tea")
page_in_columns = st.lists(st.tuples(cell, cell), min_size=8, max_size=14).map(
    lambda pairs: [
        Put(text=text, left=left, top=100 + 14.0 * number)
        for number, pair in enumerate(pairs)
        for text, left in zip(pair, (40.0, 320.0), strict=True)
    ]
)
any_pages = st.lists(st.one_of(page_of_rows, page_of_puts, page_in_columns), max_size=4).map(
    lambda pages: [rows("We keep one line that can be read."), *pages]
)


@each_promise
@given(pages=any_pages)
def test_a_promise_holds_for_any_document(
    promise: Callable[[Document], bool], pages: list[list[Put]]
) -> None:
    assert promise(read_drawn(*pages))


def long_words(texts: Iterable[str]) -> Counter[str]:
    """Words that no bullet or clause number has."""
    return Counter(word for text in texts for word in re.findall(r"[A-Za-z]{5,}", text))


def lines_that_count(document: Document) -> Iterator[str]:
    for page in document.pages:
        for line in page.lines:
            if line.role is not LineRole.FURNITURE:
                yield page.text[line.start : line.end]


@given(pages=any_pages)
def test_every_word_outside_furniture_is_in_one_sentence(pages: list[list[Put]]) -> None:
    document = read_drawn(*pages)
    said = long_words(sentence.text for sentence in document.sentences)
    assert said == long_words(lines_that_count(document))
