"""Finds the sentences in which a document says that it is a modern slavery statement.

Laws ask for it under different names: a statement (United Kingdom, Australia), a disclosure
(California), a report (Canada). Guidance and news speak of statements too, so a sentence counts only
if it speaks of the document that it stands in: "this statement is made under …", "the following
statement …", and not "a statement should …" or "our statement can be found here".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from statements.details.claim_words import (
    ACT,
    ASKS,
    DUTY_OF_A_POLICY,
    GOES_ON,
    ITSELF,
    NAME,
    NO_TITLE,
    NOUNS,
    OUR_STATEMENT,
    RUNNING,
    SECOND_HALF,
    SUBJECT,
    THIS_POLICY,
    THIS_REPORT,
    TITLE_IN_TEXT,
    YEAR,
)
from statements.details.said import Said, is_off_matter

OPENING = 25
"""Sentences in which a title is looked for: a web page often has its menu before the title."""

NEAR = 5
"""Sentences on either side in which slavery must be spoken of, for "this statement" to be one on slavery, in a
report that has statements on other matters."""


class Claim(IntEnum):
    """How a document says that it is a statement, the clearest first."""

    MADE_UNDER_AN_ACT = 0
    FOR_A_YEAR = 1
    OF_ITSELF = 2
    TITLE = 3
    POLICY_TITLE = 4
    """Titled a policy statement: policies are too."""
    ANSWERS_AN_ACT = 5
    """It names an Act that asks for disclosure where it begins, and does not call itself anything."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim, and the sentence that makes it."""

    claim: Claim
    said: Said


def find_claims(document: Sequence[Said]) -> tuple[Claimed, ...]:
    """All claims of a document to be a statement, the clearest first and then in order."""
    claims = [*_in_sentences(document), *_in_opening(document[:OPENING])]
    return tuple(sorted(claims, key=lambda claimed: (claimed.claim, claimed.said.sentence.number)))


def _in_sentences(document: Sequence[Said]) -> Iterator[Claimed]:
    speaks_of_slavery = not is_off_matter(document)
    for number, said in enumerate(document):
        if any(word in said.small for word in NOUNS):
            claim = _claim_of(said)
            if claim is not None and (speaks_of_slavery or _is_near_slavery(document, number)):
                yield Claimed(claim, said)


def _claim_of(said: Said) -> Claim | None:
    small = said.small
    is_act_named = ACT.search(small) is not None
    if is_act_named and THIS_POLICY.search(small):
        return Claim.MADE_UNDER_AN_ACT
    if ITSELF.search(small) or ("statements" not in small and THIS_REPORT.search(small)):
        if is_act_named:
            return Claim.MADE_UNDER_AN_ACT
        return Claim.FOR_A_YEAR if YEAR.search(small) else Claim.OF_ITSELF
    return Claim.OF_ITSELF if OUR_STATEMENT.search(small) else None


def _is_near_slavery(document: Sequence[Said], number: int) -> bool:
    """Whether a sentence or one close to it speaks of slavery; reports have statements on other matters."""
    return any(said.of_slavery for said in document[max(0, number - NEAR) : number + NEAR + 1])


def _in_opening(opening: Sequence[Said]) -> Iterator[Claimed]:
    for number, said in enumerate(opening):
        claim = find_title(said) or _answer(said) or _title_in_two(said, opening[number + 1 : number + 2])
        if claim is not None:
            yield Claimed(claim, said)


def find_title(said: Said) -> Claim | None:
    """What a title says of its document, where the sentence is one or has one in it; None for no such title."""
    claim = claim_of_title(said.small) if said.is_title else None
    return claim or next((_titled(title) for title in _titles_in_text(said)), None)


def _title_in_two(said: Said, following: Sequence[Said]) -> Claim | None:
    """What a title says that is printed in two lines: "Modern Slavery", and under it "Statement 2023"."""
    for below in following:
        if said.is_title and below.is_title and SECOND_HALF.search(below.small):
            return claim_of_title(said.small + below.small)
    return None


def claim_of_title(small: str) -> Claim | None:
    """What a title in small letters says of its document; None for one that names no statement."""
    if not SUBJECT.search(small) or NO_TITLE.search(small):
        return None
    if NAME.search(small):
        return _titled(small)
    return Claim.ANSWERS_AN_ACT if ACT.search(small) else None


def _titled(title: str) -> Claim:
    return Claim.POLICY_TITLE if "policy statement" in title else Claim.TITLE


def _titles_in_text(said: Said) -> Iterator[str]:
    """Titles that stand in one sentence with other words, as where a program has lost the break after them."""
    if said.is_title:
        return
    for match in TITLE_IN_TEXT.finditer(said.small):
        before, title, after = _parted(said.text, match.start() - 1, match.end() - 1)
        opens = before.strip().lower() in ("", "our")
        stands_apart = (
            _is_in_capitals(title) and not RUNNING.search(before) and not NO_TITLE.search(said.small)
        )
        if (opens or stands_apart) and not GOES_ON.match(after):
            yield match.group()


def _parted(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[:start], text[start:end], text[end:]


def _is_in_capitals(title: str) -> bool:
    words = title.split()
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def _answer(said: Said) -> Claim | None:
    if DUTY_OF_A_POLICY in said.small or not ACT.search(said.small) or not ASKS.search(said.small):
        return None
    return Claim.ANSWERS_AN_ACT
