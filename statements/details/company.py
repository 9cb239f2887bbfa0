"""Whose statement a document is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from statements.details.words import FIRST_SENTENCES, folded
from statements.document import Document, Sentence, SentenceKind

_LEGAL_FORM = (
    r"(?:Ltd|Limited|PLC|plc|Plc|LLP|Inc|Corporation|Corp|Pty|GmbH|AG|S\.?A|N\.?V|B\.?V|FZCO|LP|LLC)\b\.?"
)
_NAME_WORD = r"(?:[A-Z0-9][\w&'’.\-]*|&|and|of|the|\([A-Z][\w ]+\))"
_COMPANY = re.compile(rf"\b([A-Z][\w&'’.\-]*(?: {_NAME_WORD}){{0,6}}?,? {_LEGAL_FORM})")
_OF_A_COMPANY = re.compile(
    r"^.*\b(?:Statement|Report|Policy|Directors|Board|Members|Behalf) (?:of|for|by) (?:the )?"
)
_TITLE_COMPANY = re.compile(
    r"^(.{2,60}?)(?:['’]s?)?\s*[-–:|]?\s*(?:Modern Slavery|Anti-Slavery|Slavery and Human Trafficking)", re.I
)
_NO_NAME = re.compile(r"^(?:our|the|uk|annual|group|financial|statement|fy|\d)\b|.*slavery", re.I)
_SPEAKER = re.compile(
    r"^(?:At |Here at )?([A-Z][\w&'’.\-]*(?: (?:[A-Z&][\w&'’.\-]*|of|and)){0,4})"
    r"(?:, we|,? (?:\w+ly )?(?:is|are|has|have|recogni[sz]es?|operates?|believes?|condemns?|will|was|does|undertakes?)\b)"
)
_NO_SPEAKER = re.compile(
    r"^(?:we|our|this|these|the|it|they|there|all|each|any|no|modern|slavery|human|suppliers?|employees|staff|training"
    r"|if|in|as|to|for|such|that|those|what|where|who|which|some|every|both|uk|he|she|you|i|act|section|directors|policies)\b",
    re.I,
)


def guess_company(document: Document) -> str | None:
    """The name of the company that the document seems to be about, as it is printed there.

    The name with a legal form that comes most often is preferred; then a name in the title; then
    whoever speaks most often ("Acme recognises …"). None if there is none of these.
    """
    texts = [folded(sentence.text) for sentence in document.sentences]
    return (
        _most_frequent(name for text in texts for name in _company_names(text))
        or _company_in_title(document.sentences[:FIRST_SENTENCES])
        or _most_frequent(_speakers(texts))
    )


def _most_frequent(names: Iterable[str]) -> str | None:
    """The name that comes most often; of equals, the one that comes first."""
    return next((name for name, _ in Counter(names).most_common(1)), None)


def _speakers(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        match = _SPEAKER.match(text)
        if match and not _NO_SPEAKER.match(match.group(1)):
            yield match.group(1)


def _company_names(text: str) -> Iterator[str]:
    for match in _COMPANY.finditer(text):
        name = _OF_A_COMPANY.sub("", match.group(1).rstrip(",."))
        words = name.split()
        while words and words[0] in (
            "The",
            "At",
            "In",
            "For",
            "By",
            "Of",
            "Our",
            "This",
            "and",
            "Director",
            "Signed",
        ):
            words = words[1:]
        if len(words) > 1:
            yield " ".join(words)


def _company_in_title(sentences: Sequence[Sentence]) -> str | None:
    for sentence in sentences:
        match = _TITLE_COMPANY.match(folded(sentence.text))
        if match and sentence.kind is SentenceKind.HEADING and not _NO_NAME.match(match.group(1)):
            return match.group(1).strip()
    return None
