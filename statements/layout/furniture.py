"""Finds what runs along on every page: headers, footers and page numbers. It is not part of what is said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from statements.document import LineRole, Page
from statements.ends import ends
from statements.layout.labels import find_labels, is_page_number

EDGE = 0.12
"""The top and the bottom of a page in which furniture stands, as a share of its height (measured on
2,849 sentences of known order: taking it out there lifts those found whole from 99.1 to 100 %)."""

DEEPEST_EDGE = 110.0
"""Points; no more than this on long pages, such as those of a text without page breaks."""

EDGE_LINES = 3
"""The first and the last lines of a page in the file, which may be furniture wherever they stand: a page
may be cropped, and texts made from PDFs have short pages."""

LONGEST_FURNITURE = 300
"""Characters of a header below the edge of a page; longer ones that each page has are its text."""

LEAST_SHARE = 0.5
"""A line is furniture when it stands at the edge of at least this share of the pages, or of all left or all
right pages."""

LEAST_PAGES = 2
"""... and of at least so many pages."""

LEAST_SIDES = 3
"""... or of at least so many left or right pages."""

RUNNING_PAGES = 3
"""Pages in a row with the same line at the same height of the edge: the title of a part, which runs along."""

NEAR = 20.0
"""Points between a mark and the footnote behind it."""

SAME_HEIGHT = 4.0
"""Points by which the places of a running line may differ from page to page."""

_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"^[ivxl]+(?=\s)|(?<=\s)[ivxl]+$")


class _EdgeLine(NamedTuple):
    """A line at the edge of a page.

    `place` is its number among the page's lines; `shape` its words without numbers, so that "12 | Report"
    and "Report | 13" are the same; `deep` whether it only is one of the first or last, and stands where
    text stands.
    """

    page: Page
    place: int
    text: str
    shape: str
    deep: bool

    @property
    def top(self) -> float:
        """Where it stands on the page, in points."""
        return self.page.lines[self.place].box.top

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return ends(self.text)

    @property
    def goes_on(self) -> bool:
        """Whether the next line begins in the midst of a sentence."""
        following = self.page.lines[self.place + 1 : self.place + 2]
        return bool(following) and self.page.text[following[0].start].islower()

    @property
    def begins_row(self) -> bool:
        """Whether other words stand right behind it, as behind the mark of a footnote."""
        box = self.page.lines[self.place].box
        return any(
            0 <= line.box.left - box.right <= NEAR and line.box.top < box.bottom and line.box.bottom > box.top
            for line in self.page.lines[self.place + 1 : self.place + 2]
        )


def mark_furniture(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The same pages with the lines that run along on them marked, and with their printed numbers."""
    edges = [tuple(_edge_lines(page)) for page in pages]
    repeated = _repeated(edges)
    running = _running(edges)
    candidates = [
        [line.text for line in lines if line.shape in repeated or is_page_number(line.text)]
        for lines in edges
    ]
    labels = find_labels(candidates)
    return tuple(
        _marked(page, _furniture(page.number, lines, repeated, running, label), label)
        for page, lines, label in zip(pages, edges, labels, strict=True)
    )


def _edge_lines(page: Page) -> Iterator[_EdgeLine]:
    depth = min(EDGE * page.height, DEEPEST_EDGE)
    foot = page.height - depth
    last = len(page.lines) - EDGE_LINES
    for place, line in enumerate(page.lines):
        box = line.box
        deep = box.bottom > depth and box.top < foot
        if not deep or place < EDGE_LINES or place >= last:
            text = page.text[line.start : line.end]
            shape = _DIGITS.sub("#", _ROMAN.sub("#", text.lower())).strip("#|-–—• \uf0b7")
            yield _EdgeLine(page, place, text, shape, deep)


def _repeated(edges: Sequence[Sequence[_EdgeLine]]) -> dict[str, int]:
    """The shapes that stand at the edge of half of all pages, or of half of the left or right pages.

    Each with the number of these pages.
    """
    found: dict[str, int] = {}
    for some, least in ((edges, LEAST_PAGES), (edges[::2], LEAST_SIDES), (edges[1::2], LEAST_SIDES)):
        counts = Counter(shape for lines in some for shape in {line.shape for line in lines if line.shape})
        needed = max(least, LEAST_SHARE * len(some))
        for shape, count in counts.items():
            if count >= needed:
                found.setdefault(shape, count)
    return found


def _running(edges: Sequence[Sequence[_EdgeLine]]) -> set[tuple[int, str]]:
    """The numbers of pages, and shapes, where a line runs along for some pages only."""
    found: set[tuple[int, str]] = set()
    runs: dict[str, list[_EdgeLine]] = {}
    for lines in edges:
        runs = {
            line.shape: _with_next(runs.get(line.shape, []), line)
            for line in lines
            if line.shape and not line.deep
        }
        for shape, run in runs.items():
            if len(run) >= RUNNING_PAGES:
                # The first pages of a run are known to belong to it only now.
                new = run if len(run) == RUNNING_PAGES else run[-1:]
                found.update((line.page.number, shape) for line in new if not (line.ended or line.goes_on))
    return found


def _with_next(run: list[_EdgeLine], line: _EdgeLine) -> list[_EdgeLine]:
    """A run of lines with one on the next page, at the same height; else a new run."""
    if run and run[-1].page is line.page:
        return run
    if not run or abs(run[-1].top - line.top) > SAME_HEIGHT:
        return [line]
    run.append(line)
    return run


def _furniture(
    number: int,
    lines: Sequence[_EdgeLine],
    repeated: dict[str, int],
    running: set[tuple[int, str]],
    label: str | None,
) -> set[int]:
    """The places of the lines of a page that are furniture."""
    return {
        line.place
        for line in lines
        if _runs_along(line, repeated.get(line.shape, 0))
        or (number, line.shape) in running
        or (is_page_number(line.text) and (not line.deep or label is not None) and not line.begins_row)
    }


def _runs_along(line: _EdgeLine, pages: int) -> bool:
    """Whether a line is furniture whose like stands on so many pages; within the text it takes more."""
    if not pages or not line.deep:
        return pages > 0
    short = len(line.text) <= LONGEST_FURNITURE
    return short and not line.ended and (not line.goes_on or pages > LEAST_PAGES)


def _marked(page: Page, furniture: set[int], label: str | None) -> Page:
    if not furniture and label is None:
        return page
    lines = tuple(
        replace(line, role=LineRole.FURNITURE) if place in furniture else line
        for place, line in enumerate(page.lines)
    )
    return replace(page, lines=lines, label=label)
