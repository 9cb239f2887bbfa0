"""Words that are in the file, but not to be seen on the page, and so no part of what is published.

White words on white are not seen; on a dark ground they are. Which it is is told from a picture of the
page, which is drawn only where words are white. Words that are not painted at all are the words of a
picture that lies over them, as text recognition leaves them; without a picture they are hidden.
"""

from __future__ import annotations

from statements.document import Box
from statements.pdf.drawn import is_drawn
from statements.pdf.lines import Row
from statements.pdf.upright import UprightPage

LEAST_CONTRAST = 16
"""Of 255: shades of grey that differ by less are one to the eye, and to a compressed picture."""

MOST_PIXELS = 4_000_000
"""Pixels of the picture of a row: so many more than one has at a pixel for each point, in which letters are
still seen, that only rows of giant letters are drawn smaller."""


def seen_rows(rows: list[Row], page: UprightPage) -> list[Row]:
    """The rows without those that nobody can see."""
    if not all(row.painted for row in rows) and not is_drawn(page.pdf_page):
        rows = [row for row in rows if row.painted]
    return [row for row in rows if not (row.white and row.painted) or _is_seen(row.box, page)]


def _is_seen(box: Box, page: UprightPage) -> bool:
    """Whether where a row stands there is light and dark."""
    left, top = max(box.left, 0), max(box.top, 0)
    right, bottom = min(box.right, page.width), min(box.bottom, page.height)
    if left >= right or top >= bottom:
        return False
    scale = min(1.0, (MOST_PIXELS / ((right - left) * (bottom - top))) ** 0.5)
    crop = (left, page.height - bottom, page.width - right, top)
    try:
        picture = page.pdf_page.render(scale=scale, rotation=page.turn, crop=crop, grayscale=True).to_pil()
    except ValueError:  # less than a pixel of it is on the page
        return False
    darkest, lightest = picture.getextrema()
    return bool(lightest - darkest >= LEAST_CONTRAST)
