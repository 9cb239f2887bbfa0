"""What Tesseract says it saw becomes words with places; what is no text is left out."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from statements.ocr.hocr import Seen, read_seen
from tests.statements.seeing import area, hocr, line, lines_of, plain_line, word

BUYERS = "We train all our buyers each year."


def said(seen: Seen) -> list[str]:
    return [" ".join(word.text for word in line.words) for line in seen.lines]


def test_lines_come_in_the_order_in_which_they_are_read() -> None:
    seen = read_seen(hocr(lines_of([BUYERS, "It takes a day."]), lines_of(["The board approved this."])))
    assert said(seen) == [BUYERS, "It takes a day.", "The board approved this."]


def test_a_word_has_its_place_and_how_sure_it_is() -> None:
    [line] = read_seen(hocr(area(plain_line("We train.", base=200, sure=88)))).lines
    assert (line.words[1].box.left, line.words[1].box.bottom, line.words[1].confidence) == (150, 200, 88)


def test_letters_stand_on_the_line_that_falls_as_the_page_does() -> None:
    [line] = read_seen(hocr(area(plain_line(BUYERS, base=200, slope=0.02)))).lines
    assert (line.baseline(100), line.baseline(600)) == pytest.approx((200, 210))


def test_confidence_counts_letters_not_words() -> None:
    sure_and_unsure = line(word("Transparency", 100, 200, sure=90), word("by", 400, 200, sure=20), base=200)
    assert read_seen(hocr(area(sure_and_unsure))).confidence == pytest.approx(80)


@pytest.mark.parametrize("text", ["|", "— ~ .", "' ."], ids=["a rule", "dust", "a border"])
def test_a_line_without_a_letter_or_digit_is_left_out(text: str) -> None:
    assert said(read_seen(hocr(lines_of([BUYERS, text])))) == [BUYERS]


def test_a_page_number_is_kept() -> None:
    assert said(read_seen(hocr(lines_of([BUYERS, "3"])))) == [BUYERS, "3"]


def test_an_area_that_is_noise_is_left_out_and_makes_the_page_less_sure() -> None:
    photograph = area(plain_line("Oy ye lia", base=600, sure=20), plain_line("Wz", base=660, sure=35))
    seen = read_seen(hocr(lines_of([BUYERS]), photograph))
    assert said(seen) == [BUYERS]
    assert seen.confidence < 85


def test_an_unsure_line_of_a_sure_area_is_kept() -> None:
    paragraph = area(plain_line(BUYERS, base=200), plain_line("particular.", base=260, sure=0))
    assert said(read_seen(hocr(paragraph))) == [BUYERS, "particular."]


@pytest.mark.parametrize("sign", ["¢", "e", "°", "©", "e¢"])
def test_a_sign_lower_than_any_letter_before_a_line_is_a_bullet(sign: str) -> None:
    item = line(word(sign, 60, 195, high=12, wide=12), word("agency", 100, 200), base=200)
    assert said(read_seen(hocr(area(item)))) == ["• agency"]


@pytest.mark.parametrize(
    ("sign", "high", "wide"),
    [
        pytest.param("a", 19, 18, id="a small letter"),
        pytest.param("A", 28, 26, id="a capital letter"),
        pytest.param("3", 28, 18, id="a number"),
        pytest.param("—", 4, 24, id="a dash"),
        pytest.param("*", 12, 12, id="a star"),
        pytest.param("e.g.", 12, 12, id="a longer word"),
    ],
)
def test_what_may_be_a_letter_is_no_bullet(sign: str, high: float, wide: float) -> None:
    item = line(word(sign, 60, 200, high=high, wide=wide), word("agency", 100, 200), base=200)
    assert said(read_seen(hocr(area(item)))) == [f"{sign} agency"]


def test_a_low_sign_alone_on_its_line_is_no_bullet() -> None:
    item = line(word("e", 60, 195, high=12, wide=12), base=200)
    assert said(read_seen(hocr(area(item), lines_of([BUYERS])))) == ["e", BUYERS]


@pytest.mark.parametrize(("angles", "turn"), [((0, 0), 0), ((90, 90), 90), ((0, 270, 270), 270)])
def test_a_page_must_be_turned_as_most_of_its_lines_lie(angles: tuple[int, ...], turn: int) -> None:
    lines = (line(word("slavery", 100, 200), base=200, angle=angle) for angle in angles)
    assert read_seen(hocr(area(*lines))).angle == turn


def test_nothing_seen_is_nothing_said() -> None:
    seen = read_seen(hocr())
    assert (seen.lines, seen.letters, seen.confidence, seen.angle, seen.slope) == ((), 0, 0.0, 0, 0.0)


@pytest.mark.parametrize("answer", [b"", b"Segmentation fault", b"<html><body>"])
def test_what_is_no_hocr_is_refused(answer: bytes) -> None:
    with pytest.raises(ElementTree.ParseError):
        read_seen(answer)
