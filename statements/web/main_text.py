"""Finds which paragraphs of a web page are the statement.

Two ways are compared. trafilatura looks for the main text of a page by where its words stand; the
rules of `statements/web/around.py` take out what calls itself a menu. The first drops short things
that matter (headings, signatures), the second leaves menus that do not call themselves so. So what
trafilatura finds says where the statement begins and ends, and between these nothing is dropped.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from statements.document import SentenceKind
from statements.web.markup import Placed

LEAST_SHARE = 0.85
"""Where less than this share of the text outside links would be left, all of it is taken instead: a
menu too many can be seen in a quote, and a part of the statement too few cannot."""

SURE_WORDS = 6
"""Words; a shorter paragraph may stand in a menu and in the statement too, and marks no end of either."""

MOSTLY_LINKS = 0.7
"""The share of a paragraph's letters in links from which it is one of a menu, or leads away."""

_WORDS = re.compile(r"\w+")


def find_main(page: HtmlElement, paragraphs: Sequence[Placed]) -> tuple[tuple[Placed, ...], bool]:
    """The paragraphs that are the statement, and whether they could be told from the rest.

    `page` is the whole page, which is used up; `paragraphs` are those left of it without furniture.
    """
    found = _main_text(page)
    sure = [number for number, placed in enumerate(paragraphs) if _is_sure(placed, found)]
    if not sure:
        return tuple(paragraphs), False
    first, last = _beginning(paragraphs, sure[0]), _end(paragraphs, sure)
    main = tuple(placed for placed in paragraphs[first : last + 1] if not _leads_away(placed))
    if _own_letters(main) < LEAST_SHARE * _own_letters(paragraphs):
        return tuple(paragraphs), False
    return main, True


def _main_text(page: HtmlElement) -> str:
    """The main text of a page as trafilatura finds it, as words with single spaces; "" if it finds none."""
    # Imported here, because it takes a quarter of a second that only readers of web pages should wait.
    from trafilatura import bare_extraction
    from trafilatura.settings import Document as Extracted

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it warns of every page it finds little in
    extracted = bare_extraction(
        page, favor_recall=True, include_tables=True, include_comments=False, with_metadata=False
    )
    return f" {_plain(extracted.text or '')} " if isinstance(extracted, Extracted) else ""


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(text.lower()))


def _is_sure(placed: Placed, found: str) -> bool:
    words = _plain(placed.paragraph.text)
    return words.count(" ") >= SURE_WORDS - 1 and f" {words} " in found


def _beginning(paragraphs: Sequence[Placed], first: int) -> int:
    """Where the statement begins: at its title, or at the headings that stand directly above it."""
    titles = [number for number in range(first) if paragraphs[number].element.tag == "h1"]
    if titles:
        return titles[-1]
    while first and paragraphs[first - 1].paragraph.kind is SentenceKind.HEADING:
        first -= 1
    return first


def _end(paragraphs: Sequence[Placed], sure: Sequence[int]) -> int:
    """Where the statement ends: with the part of the page that holds most of what is sure.

    Signatures are short, and stand in that part too. If it is the whole page, all goes on to the
    first that leads away.
    """
    last = sure[-1]
    part = _main_part([paragraphs[number] for number in sure])
    while last + 1 < len(paragraphs) and part in paragraphs[last + 1].element.iterancestors():
        if part.tag == "body" and _in_links(paragraphs[last + 1]) > MOSTLY_LINKS:
            break
        last += 1
    return last


def _main_part(sure: Sequence[Placed]) -> HtmlElement:
    """The smallest element around the last of these paragraphs that holds most of their letters."""
    letters = sum(len(placed.paragraph.text) for placed in sure)
    part = sure[-1].element
    for part in sure[-1].element.iterancestors():
        inside = (placed for placed in sure if part in placed.element.iterancestors())
        if part.tag == "body" or 2 * sum(len(placed.paragraph.text) for placed in inside) > letters:
            break
    return part


def _leads_away(placed: Placed) -> bool:
    """Whether a paragraph between others is only a link: "Download", "Back to top"."""
    return placed.paragraph.kind is SentenceKind.PROSE and _in_links(placed) > MOSTLY_LINKS


def _in_links(placed: Placed) -> float:
    """The share of a paragraph's letters that stand in links, 0 to 1."""
    element = placed.element
    if any(above.tag == "a" for above in (element, *element.iterancestors())):
        return 1.0
    linked = sum(len(_plain("".join(link.itertext()))) for link in element.iter("a"))
    return min(linked / max(len(_plain(placed.paragraph.text)), 1), 1.0)


def _own_letters(paragraphs: Sequence[Placed]) -> float:
    """The letters that stand in no link."""
    return sum(len(placed.paragraph.text) * (1 - _in_links(placed)) for placed in paragraphs)
