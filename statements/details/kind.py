"""What a document is: a statement, or something else that must not be scored as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from statements.details.words import FIRST_SENTENCES, SUBJECT, TITLE, folded
from statements.document import Document, Sentence, SentenceKind

LEAST_OWN_WORDS = 2
"""Sentences in which a statement speaks of itself or its maker before it is taken for one."""

_ENACTED = re.compile(
    r"\bbe it enacted\b|\ban act to make provision\b|\broyal assent\b|\bthis act may be cited as\b|\bamendments of this act\b",
    re.I,
)
_OF_ITSELF = re.compile(
    r"\b(?:this|our|the (?:following|above)) (?:\w+ ){0,6}statement\b|\bsection 54\b|\bs\.? ?54\b"
    r"|\b(?:financial|fiscal|reporting) (?:year|period)\b|\bmodern slavery act\b|\bsupply chains act\b",
    re.I,
)
_POLICY = re.compile(r"\bthis policy\b", re.I)
_WE = re.compile(r"\b(?:we|our|us|the (?:company|group|organisation|university|trust|council|firm))\b", re.I)


def what_else_it_is(document: Document) -> str | None:
    """What the document reads as if it is no modern slavery statement; None if it seems to be one."""
    texts = [folded(sentence.text) for sentence in document.sentences]
    if _count(_ENACTED, texts) >= LEAST_OWN_WORDS:
        return "it reads as an Act of Parliament"
    if not _count(SUBJECT, texts):
        return "it does not speak of slavery, trafficking or forced labour"
    if not _count(_WE, texts):
        return "no company or organisation speaks of itself in it"
    if _count(_OF_ITSELF, texts) or _says_statement_in_title(document.sentences):
        return None
    if _count(_POLICY, texts):
        return "it reads as a policy, and nowhere says that it is a statement or for which year"
    return "it nowhere says that it is a statement, under which law or for which year"


def _count(pattern: re.Pattern[str], texts: Iterable[str]) -> int:
    return sum(bool(pattern.search(text)) for text in texts)


def _says_statement_in_title(sentences: Sequence[Sentence]) -> bool:
    titles = [
        folded(sentence.text)
        for sentence in sentences[:FIRST_SENTENCES]
        if sentence.kind is SentenceKind.HEADING
    ]
    return any(TITLE.search(title) and SUBJECT.search(title) for title in titles)
