"""What Tesseract might say it saw, and a program that stands in its place."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from statements.ocr.tesseract import Recogniser, find_ocr

HEIGHT, SMALL = 40, 20
"""The height of the letters in pixels, tails included, and that of an x."""

WIDE = 20
"""Pixels that a character is wide, and a space between words half of it."""


def with_tesseract(test: Callable[..., None]) -> Callable[..., None]:
    """Marks a test in which a picture is really read."""
    missing = pytest.mark.skipif(find_ocr() is None, reason="Tesseract is not on this machine")
    return pytest.mark.ocr(missing(test))


def word(text: str, left: float, base: float, *, high: float = 30, wide: float = 0, sure: int = 95) -> str:
    right = left + (wide or WIDE * len(text))
    box = f"bbox {left:g} {base - high:g} {right:g} {base:g}"
    return f"<span class='ocrx_word' title='{box}; x_wconf {sure}'>{text}</span>"


def line(*words: str, base: float, left: float = 100, slope: float = 0.0, angle: int = 0) -> str:
    """A line of which the letters stand on `base` at its left edge."""
    lies = f"textangle {angle}" if angle else f"baseline {slope:g} -10"
    sizes = f"x_size {HEIGHT}; x_descenders 8; x_ascenders {HEIGHT - SMALL - 8}"
    return (
        f"<span class='ocr_line' title='bbox {left:g} {base - 30:g} 900 {base + 10:g}; {lies}; {sizes}'>"
        f"{''.join(words)}</span>"
    )


def plain_line(text: str, *, base: float, left: float = 100, slope: float = 0.0, sure: int = 95) -> str:
    """A line of words that stand side by side."""
    words = []
    across = left
    for each in text.split():
        words.append(word(each, across, base + slope * (across - left), sure=sure))
        across += WIDE * len(each) + WIDE / 2
    return line(*words, base=base, left=left, slope=slope)


def area(*lines: str) -> str:
    return f"<div class='ocr_carea'><p class='ocr_par'>{''.join(lines)}</p></div>"


def hocr(*areas: str) -> bytes:
    return f"<html xmlns='http://www.w3.org/1999/xhtml'><body>{''.join(areas)}</body></html>".encode()


def lines_of(texts: Iterable[str], *, pitch: float = 60) -> str:
    """An area with these lines, one under the other."""
    return area(*(plain_line(text, base=200 + pitch * number) for number, text in enumerate(texts)))


def stand_in(folder: Path, does: str) -> Recogniser:
    """A program that does this in Python where Tesseract would read a picture."""
    program = folder / "tesseract"
    program.write_text(f"#!{sys.executable} -S\nimport os, sys, time\n{does}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return Recogniser(program=os.fspath(program), version="0")


def that_says(folder: Path, answer: bytes) -> Recogniser:
    """A program that sees the same in every picture."""
    return stand_in(folder, f"sys.stdin.buffer.read()\nsys.stdout.buffer.write({answer!r})")
