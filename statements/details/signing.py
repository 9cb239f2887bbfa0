"""Finds the words that say that a document is signed, as they stand in signature blocks.

"Signed by all suppliers", "the code is signed" and "acting on our behalf" are no such words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

_SIGNED = re.compile(
    r"(?:\b(?:duly|electronically|digitally|hereby)[ \n])?\b(?:docu[ ]?|e-)?signed\b(?:[ \n]off)?(?:[ \n]and[ \n]dated)?"
    r"(?:[ \n](?:by|for and on behalf of|on behalf of|on [\w' ]{1,20}?behalf(?: of)?(?:[ \n]by)?|for)\b)?",
    re.I,
)
_SIGNATURE = re.compile(
    r"(?:\b(?:directors?|members?|partners?|trustees?|ceo|chairman|authori[sz]ed)(?:'s?)?[ ])?\bsignatures?\b"
    r"(?=[ \n]*(?::|\n|_|…|\.{4}|$|by\b|on behalf))|/s/",
    re.I,
)
_CERTIFIED = re.compile(
    r"\bI,? the undersigned\b|\bI,[ \n](?=[A-Z][\w. '-]{3,40},[ \n](?:hereby[ \n])?(?:certify|confirm|declare|approve|sign))"
)
_LINE = re.compile(r"_{5,}")
_BEHALF = re.compile(
    r"\bfor and (?:on )?behalf of\b|(?:^|(?<=[\n|,.:]))[ ]?on behalf of\b|\b(?-i:On behalf of)\b", re.I
)
_FORM = re.compile(
    r"\b(?:full |print(?:ed)? )?name[ ]?:(?=[^.]{0,140}\b(?:title|position|date|role|signature|office)\b)",
    re.I,
)

_BEFORE = re.compile(r"(?:^|[\n.,:;|)\]\d_]|\b(?:and|is|are|was|been|hereby))[ ]?\Z", re.I)
"""What may stand before "signed" where it is said of the document, and not of something in the sentence."""

_BEGINNING = re.compile(r"(?:^|[\n.:;|_…]|\band (?:is |was )?)[ ]?\Z")
_AFTER = re.compile(r"[ ]*(?:[:,;.\n_(|…\d-]|$|by\b|on\b|for\b|[A-Z])")
_OF_OTHERS = re.compile(
    r"\b(?:codes?|polic(?:y|ies)|charter|pledge|contracts?|agreements?|memorandum|terms|letters?|declaration|suppliers?|employees?"
    r"|they|forms?|framework|roadmap|questionnaires?|documents?|licensees?|commitments?|version|colleagues?|copy)\b[^.;]{0,120}\Z",
    re.I,
)
_OF_THIS = re.compile(r"\bthis[ \n](?:[\w-]+[ \n]){0,5}(?:statement|report|disclosure)\b[^.;]*\Z", re.I)
_BY_OTHERS = re.compile(
    r"\s*(?:all|each|every|any|both|our|the|a|an|new|senior)[ \n](?:[\w'-]+[ \n]){0,3}(?:suppliers?|vendors?|employees?|staff|colleagues?|contractors?|workers?"
    r"|partners|parties|agenc(?:y|ies)|companies|members of staff)\b",
    re.I,
)
BEFORE = 160
"""Characters before a wording that are looked at for what is signed."""


class Kind(IntEnum):
    """Kinds of wording, surest first."""

    SIGNED = 0
    CERTIFIED = 1
    LINE = 2
    """A ruled line to sign on: it is no wording, and leads to a name all the same."""
    BEHALF = 3
    FORM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words of signing, and the characters of the text that they take up, half-open.

    `printed` is None where a ruled line or a form takes the place of words. `begins_block` if it
    begins a line or a sentence, as in a signature block.
    """

    kind: Kind
    start: int
    end: int
    printed: str | None
    begins_block: bool = False


def find_wordings(text: str) -> tuple[Wording, ...]:
    """All words of signing in a text in plain form, surest kind first, and then in order."""
    return tuple(sorted(_wordings(text), key=lambda wording: (wording.kind, wording.start)))


def _wordings(text: str) -> Iterator[Wording]:
    for match in _SIGNED.finditer(text):
        if _is_said_of_the_document(text, match):
            yield _wording(Kind.SIGNED, match)
    for kind, pattern in ((Kind.SIGNED, _SIGNATURE), (Kind.CERTIFIED, _CERTIFIED), (Kind.BEHALF, _BEHALF)):
        yield from (_wording(kind, match) for match in pattern.finditer(text))
    for kind, pattern in ((Kind.LINE, _LINE), (Kind.FORM, _FORM)):
        for match in pattern.finditer(text):
            yield Wording(kind=kind, start=match.start(), end=match.end(), printed=None)


def _wording(kind: Kind, match: re.Match[str]) -> Wording:
    return Wording(
        kind=kind,
        start=match.start(),
        end=match.end(),
        printed=" ".join(match.group().split()).rstrip(","),
        begins_block=bool(_BEGINNING.search(match.string[max(0, match.start() - BEFORE) : match.start()])),
    )


def _is_said_of_the_document(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - BEFORE) : match.start()]
    of_others = _OF_OTHERS.search(before) and not _OF_THIS.search(before)
    if of_others or _BY_OTHERS.match(text, match.end()):
        return False
    if match.group().lower().endswith((" by", " of", " for", "behalf")):
        return True
    as_label = match.group()[0].isupper() and text[match.end() : match.end() + 1] in {",", ":", "\n"}
    return as_label or bool(_BEFORE.search(before) and _AFTER.match(text, match.end()))
