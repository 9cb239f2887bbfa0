"""Makes scans of PDFs: pictures of their pages, as a scanner or a telephone gives them."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdfium2 as pdfium
from PIL import Image, ImageChops

DOTS = 200
"""Per inch; what office scanners are set to."""

POINTS = 72
WHITE = 255
MIDDLE = 128
QUALITY = 45
"""Of a JPEG: small letters have shadows, and nothing is lost to the eye."""


def pictures(content: bytes, *, dots: int = DOTS) -> list[Image.Image]:
    """The pages of a PDF in grey."""
    with pdfium.PdfDocument(content) as pdf:
        return [page.render(scale=dots / POINTS, grayscale=True).to_pil().copy() for page in pdf]


def scanned(
    content: bytes, *, skew: float = 0.4, grain: float = 12.0, turn: int = 0, dots: int = DOTS
) -> bytes:
    """A PDF of pictures: each page falls to the left by `skew` degrees, and lies `turn` degrees clockwise.

    `grain` is the standard deviation of the noise, of 255 shades.
    """
    return as_pdf(
        [_worn(page, skew, grain).rotate(-turn, expand=True) for page in pictures(content, dots=dots)], dots
    )


def _worn(page: Image.Image, skew: float, grain: float) -> Image.Image:
    crooked = page.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=WHITE)
    noisy = ImageChops.add(crooked, Image.effect_noise(page.size, grain), 1, -MIDDLE)
    buffer = io.BytesIO()
    noisy.save(buffer, "JPEG", quality=QUALITY)
    return Image.open(buffer)


def as_pdf(pages: Sequence[Image.Image], dots: int = DOTS) -> bytes:
    """A PDF with a picture on each page, and nothing else."""
    buffer = io.BytesIO()
    pages[0].save(buffer, "PDF", save_all=True, append_images=pages[1:], resolution=dots, quality=QUALITY)
    return buffer.getvalue()
