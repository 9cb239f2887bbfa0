"""What a document is: a statement, a report with one in it, or something that must not be scored as one.

A document is a statement if it calls itself one, and an organisation speaks in it of its own doings.
Neither is enough alone: guidance and news speak of statements, and policies and codes are spoken in
an organisation's own voice. What is no statement is refused with the reason; a person may overrule
that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.details.claims import Claim, claim_of_title, find_claims
from statements.details.language import find_language
from statements.details.other_kinds import ERROR_PAGE, OTHERWISE, UNMISTAKABLE, Wordings
from statements.details.said import Said, is_off_matter, own_voice, said
from statements.details.section import find_section_in
from statements.details.weight import FIRST_READ, Weight
from statements.document import Document, LineRole, Sentence
from statements.statement import Detail, Kind

STATEMENTS = frozenset({Kind.STATEMENT, Kind.REPORT_WITH_SECTION})
"""The kinds that are read and scored; all others are refused."""

MOST_SHOWN = 3
"""Sentences that are shown for a kind: a policy may say "this policy" fifty times."""

LEGIBLE = 0.5
"""The share of the longer words of a text that must look like words, for it not to be garbled."""

LEAST_ENGLISH = 0.08
"""The share of its words that are the commonest four of English, from which a text is surely in English. In 301
statements it is 0.1 or more, save where a program has lost the spaces."""

LONG = 300
"""Sentences from which a document that hardly speaks of slavery is a report on other matters: some ten pages.
Of 301 statements one hardly does, and has 142."""

_RULES = {
    Claim.MADE_UNDER_AN_ACT: "kind.made-under-an-act",
    Claim.FOR_A_YEAR: "kind.for-a-year",
    Claim.OF_ITSELF: "kind.of-itself",
    Claim.TITLE: "kind.title",
    Claim.POLICY_TITLE: "kind.policy-title",
    Claim.ANSWERS_AN_ACT: "kind.answers-an-act",
}
_ABSENT = {
    "kind.another-subject": "it does not speak of slavery, trafficking or forced labour",
    "kind.another-language": "it is not written in English, and only English is read",
    "kind.garbled": "its letters do not make words that can be read",
    "kind.no-voice": "no company or organisation speaks of itself in it",
    "kind.report": "it is a longer report on other matters, and where in it a statement begins and ends could not be told",
    "kind.nothing-says": "it nowhere says that it is a statement, under which law or for which year",
}
"""What a document reads as by what is not in it, by the name of the rule."""

_READS_AS = _ABSENT | {each.rule: each.reads_as for each in (*UNMISTAKABLE, *OTHERWISE, ERROR_PAGE)}
_ENGLISH = frozenset(("the", "of", "and", "to"))
_LONGER_WORD = re.compile(r"\S{4,}")
_LIKE_A_WORD = re.compile(r"\W*(?=\w*[aeiouy])[a-z'-]+\W*")


def find_kind(document: Document) -> Detail[Kind]:
    """What a document is, with the sentences that say so; () where it is told by what is not in it."""
    text = said(document.sentences)
    if _is_in_another_language(document, text):
        return _absent("kind.another-language")
    section = find_section_in(document, text)
    if section is not None:
        return Detail(value=Kind.REPORT_WITH_SECTION, sentences=section.sentences, rule="kind.section")
    return _unmistakable(text) or _statement(document, text) or _another(text)


def reads_as(kind: Detail[Kind]) -> str:
    """What a refused document reads as, in words that end a sentence.

    >>> reads_as(Detail(value=Kind.OTHER, sentences=(), rule="kind.garbled"))
    'its letters do not make words that can be read'
    """
    return _READS_AS[kind.rule]


def _is_in_another_language(document: Document, text: Sequence[Said]) -> bool:
    words = [word for each in text[:FIRST_READ] for word in each.small.split()]
    if sum(word in _ENGLISH for word in words) >= LEAST_ENGLISH * len(words):
        return False
    language = find_language(document)
    return language is not None and language.value != "en"


def _unmistakable(text: Sequence[Said]) -> Detail[Kind] | None:
    """What a document is even if it has all the wordings of a statement."""
    for wordings in UNMISTAKABLE:
        if found := wordings.found_in(text[:FIRST_READ]):
            return _present(wordings, found)
    return None


def _statement(document: Document, text: Sequence[Said]) -> Detail[Kind] | None:
    weight = Weight.of(text)
    claims = find_claims(text)
    for claim in sorted({claimed.claim for claimed in claims}):
        if weight.bears_out(claim):
            shown = _shown([claimed.said for claimed in claims if claimed.claim is claim])
            if len(text) >= LONG and is_off_matter(text):
                return Detail(value=Kind.OTHER, sentences=shown, rule="kind.report")
            return Detail(value=Kind.STATEMENT, sentences=shown, rule=_RULES[claim])
    if any(weight.bears_out(claim) for claim in _running_titles(document)):
        return Detail(value=Kind.STATEMENT, sentences=(), rule="kind.running-title")
    return None


def _running_titles(document: Document) -> set[Claim]:
    """What the lines that run along on every page say of the document: they are in no sentence."""
    lines = {
        page.text[line.start : line.end].lower()
        for page in document.pages
        for line in page.lines
        if line.role is LineRole.FURNITURE
    }
    return {claim for line in lines if (claim := claim_of_title(line)) is not None}


def _another(text: Sequence[Said]) -> Detail[Kind]:
    """What a document is that does not make itself a statement."""
    opening = text[:FIRST_READ]
    told = [each for each in text if each.tells]
    if not told and (found := ERROR_PAGE.found_in(opening)):
        return _present(ERROR_PAGE, found)
    if _is_garbled(opening):
        return _absent("kind.garbled")
    if not any(each.of_slavery for each in text):
        return _absent("kind.another-subject")
    wordings, found = max(
        ((each, each.found_in(opening)) for each in OTHERWISE), key=lambda shown: len(shown[1])
    )
    if found:
        return _present(wordings, found)
    return _absent("kind.nothing-says" if own_voice(told) else "kind.no-voice")


def _is_garbled(text: Sequence[Said]) -> bool:
    words = [word for each in text for word in _LONGER_WORD.findall(each.small)]
    return sum(bool(_LIKE_A_WORD.fullmatch(word)) for word in words) < LEGIBLE * len(words)


def _present(wordings: Wordings, found: Sequence[Said]) -> Detail[Kind]:
    return Detail(value=wordings.kind, sentences=_shown(found), rule=wordings.rule)


def _absent(rule: str) -> Detail[Kind]:
    return Detail(value=Kind.OTHER, sentences=(), rule=rule)


def _shown(found: Sequence[Said]) -> tuple[Sentence, ...]:
    return tuple(each.sentence for each in found[:MOST_SHOWN])
