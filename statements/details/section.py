"""Finds the part of a longer document that is the statement: of an annual report, or a page on several matters.

A part is told only where all of this holds: a heading names the subject, what follows makes itself a
statement, a heading that begins another matter ends it or it runs to the end, and what stands
outside is long and hardly speaks of slavery. In doubt there is no section, and all is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statements.details.claims import Claim, find_claims, find_title
from statements.details.outline import FEWEST_OUTSIDE, Outline, leading_words
from statements.details.said import Said, said
from statements.details.weight import Weight
from statements.document import Document, SentenceKind
from statements.statement import Detail, Section

FEWEST_BEFORE = 10
"""Sentences of prose before the heading from which these are left out: fewer are a cover or a menu, and often
name the company."""

TITLE_OPENS = 10
"""Sentences in which a title makes the whole document the statement, whatever heading repeats it further in."""

FEWEST_INSIDE = 5
"""Sentences on the matter that a part has at least: fewer only lead to a statement."""

_SUBJECT = re.compile(r"slavery|traffick|forced lab|supply chains act|child labour in supply")
_CONTENTS_ENTRY = re.compile(r"(?:\.\.|…|\s)\s?\d{1,3}$")


def find_section(document: Document) -> Detail[Section] | None:
    """The part of a document that is the statement, or None where that is all of it, or in doubt."""
    return find_section_in(document, said(document.sentences))


def find_section_in(document: Document, text: Sequence[Said]) -> Detail[Section] | None:
    """The same, where the document's sentences are at hand in the form of `said`."""
    outline = Outline(document, text)
    if outline.prose(0, len(text)) < FEWEST_OUTSIDE:
        return None
    parts = [part for part in _parts(outline) if outline.is_apart(*part) and _is_statement(text, *part)]
    if not parts:
        return None
    first, end = max(parts, key=lambda part: (outline.of_slavery(*part), part[0]))
    heading = leading_words(text[first]) if _may_begin(text[first]) else ""
    section = Section(heading=heading, first=first, last=end - 1)
    return Detail(value=section, sentences=(text[first].sentence,), rule="section.headed")


def _parts(outline: Outline) -> Iterator[tuple[int, int]]:
    """Each part that may be the statement: its first sentence, and the first after it."""
    text = outline.text
    begins = next((number for number, each in enumerate(text) if each.of_slavery and not each.is_title), 0)
    end = outline.end_at_named_matter()
    if end and outline.prose(0, begins) < FEWEST_BEFORE:
        yield 0, end
    if any(find_title(each) and not _CONTENTS_ENTRY.search(each.text) for each in text[:TITLE_OPENS]):
        return
    for start, heading in enumerate(text):
        is_late = outline.prose(0, start) >= FEWEST_BEFORE and outline.is_off_matter(0, start)
        if heading.of_slavery and is_late and _may_begin(heading):
            yield start, outline.end_at_chapter(start) or len(text)


def _may_begin(heading: Said) -> bool:
    if not _SUBJECT.search(leading_words(heading).lower()) or _CONTENTS_ENTRY.search(heading.text):
        return False
    return heading.sentence.kind is SentenceKind.HEADING or find_title(heading) is not None


def _is_statement(text: Sequence[Said], first: int, end: int) -> bool:
    part = text[first:end]
    weight = Weight.of(part)
    claims = {claimed.claim for claimed in find_claims(part)}
    return weight.told >= FEWEST_INSIDE and any(
        weight.bears_out(claim) for claim in claims if claim is not Claim.POLICY_TITLE
    )
