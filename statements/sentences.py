"""Cuts blocks into sentences, each with the exact place of its characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from statements.document import LineRole, Page, Passage, Sentence, SentenceKind
from statements.ends import find_sentence_spans
from statements.layout.blocks import Block
from statements.layout.layout import find_blocks
from statements.layout.lists import Leads, leads

_WHOLE = (SentenceKind.HEADING, SentenceKind.TABLE_ROW)
"""What is one sentence, whatever full stops are in it."""

_ROLES = {SentenceKind.HEADING: LineRole.HEADING, SentenceKind.FOOTNOTE: LineRole.FOOTNOTE}


def find_sentences(
    pages: Sequence[Page], blocks: Sequence[Block] | None = None
) -> tuple[tuple[Page, ...], tuple[Sentence, ...]]:
    """The pages with headings and footnotes marked, and the sentences of all blocks in reading order.

    `blocks` are those of these pages where the file itself says which there are; None where they are
    to be told by the look of the lines.
    """
    if blocks is None:
        blocks = find_blocks(pages)
    sentences: list[Sentence] = []
    heading, open_leads = "", Leads()
    for block in blocks:
        text, runs = _text_and_runs(block)
        is_heading = block.kind is SentenceKind.HEADING
        if is_heading:
            heading = _folded(text)
        lead = open_leads.over(block)
        for start, end in _spans(block, text):
            sentences.append(
                Sentence(
                    number=len(sentences),
                    text=text[start:end],
                    passages=_passages(runs, start, end),
                    heading="" if is_heading else heading,
                    lead=lead,
                    kind=block.kind,
                )
            )
        if leads(text):
            open_leads.begin(block, _folded(sentences[-1].text))
    return _with_roles(pages, blocks), tuple(sentences)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _spans(block: Block, text: str) -> Sequence[tuple[int, int]]:
    """Where each sentence of a block begins and ends in the block's text. None is empty."""
    if block.kind in _WHOLE:
        return [(0, len(text))] if text.strip() else []
    return find_sentence_spans(text)


_Run = tuple[int, int, int, int]
"""Lines of a block that follow each other on their page: where they begin and end in the block's text,
the page's number, and how far the page's text is ahead of the block's."""


def _text_and_runs(block: Block) -> tuple[str, list[_Run]]:
    """The words of a block with a line break between lines, and the runs of lines that it is made of."""
    parts: list[str] = []
    runs: list[_Run] = []
    begins, at, page, ahead = 0, 0, block.lines[0].page, block.lines[0].start
    for placed in block.lines:
        start, end = placed.start, placed.line.end
        if start - at != ahead or placed.page is not page:
            runs.append((begins, at - 1, page.number, ahead))
            begins, page, ahead = at, placed.page, start - at
        parts.append(page.text[start:end])
        at += end - start + 1
    runs.append((begins, at - 1, page.number, ahead))
    return "\n".join(parts), runs


def _passages(runs: Sequence[_Run], start: int, end: int) -> tuple[Passage, ...]:
    """The places of a part of a block's text, one for each unbroken run of a page's text."""
    if len(runs) == 1:
        _, _, page, ahead = runs[0]
        return (Passage(page=page, start=start + ahead, end=end + ahead),)
    return tuple(
        Passage(page=page, start=max(start, begins) + ahead, end=min(end, ends) + ahead)
        for begins, ends, page, ahead in runs
        if begins < end and ends > start
    )


def _with_roles(pages: Sequence[Page], blocks: Sequence[Block]) -> tuple[Page, ...]:
    """The pages, with the lines of headings and footnotes marked as such."""
    roles: dict[int, dict[int, LineRole]] = {}
    for block in blocks:
        role = _ROLES.get(block.kind)
        if role is not None:
            for placed in block.lines:
                roles.setdefault(placed.page.number, {})[placed.line.start] = role
    return tuple(_marked(page, roles[page.number]) if page.number in roles else page for page in pages)


def _marked(page: Page, roles: dict[int, LineRole]) -> Page:
    lines = tuple(
        replace(line, role=roles[line.start]) if line.start in roles else line for line in page.lines
    )
    return replace(page, lines=lines)
