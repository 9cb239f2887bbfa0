"""The rules by which the words around a name say that the document is its bearer's.

Each looks at what stands before the name and what stands after it. Each has examples, and near
misses, in the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from statements.details.company_wordings import (
    APPROVED,
    AT,
    AT_AFTER,
    BEGINS,
    BOARD_OF,
    BUSINESS,
    COPYRIGHT,
    DEFINED,
    DESCRIBED,
    IMPRINT,
    IS_TITLE,
    MADE_BY,
    OF_DOC,
    OF_ITS_PARTS,
    OF_ITSELF,
    OFFICE,
    ON_BEHALF,
    OWN_BOARD,
    OWN_DOC,
    OWN_STAFF,
    PROVIDES,
    REGISTERED_NAME,
    STAFF,
    STEPS,
    STEPS_AFTER,
    STEPS_BEFORE,
    THIS_IS,
    TITLE_AFTER,
    TITLE_OF,
    TITLE_THEN,
    VERB,
    WE_ARE,
    Lead,
)
from statements.details.known_names import has_legal_form
from statements.document import SentenceKind

TITLE = 6
"""The first sentences, among which a title stands even where it is no heading."""

OPENING = 15
"""The first sentences, in which a statement says what it sets out; headings here are titles."""

CLOSING = 15
"""The last sentences, in which it is signed."""

SHORT = 90
"""Characters of a line that may be part of a signature elsewhere; half of that may stand before a title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A name and what stands around it.

    `text` is all that stands before it in its sentence, `before` the end of that; `previous` and
    `following` are the sentences before and after. `number` counts the document's sentences from 0, `of` is how many there are.
    """

    name: str
    kind: SentenceKind
    text: str
    before: Lead
    after: str
    sentence: str
    previous: str
    following: str
    number: int
    of: int

    @property
    def speaks_of_itself(self) -> bool:
        """Whether the statement speaks of itself before it comes to the name."""
        return OF_ITSELF.search(self.text) is not None

    @property
    def is_alone(self) -> bool:
        """Whether the sentence is the name and nothing else."""
        return self.sentence.strip(" .,:;|–-") == self.name.rstrip(".")

    @property
    def is_beside_title(self) -> bool:
        """Whether the name stands alone above a title or below it."""
        beside = (line for line in (self.previous, self.following) if len(line) < SHORT)
        return self.number < OPENING and self.is_alone and any(map(IS_TITLE.search, beside))

    @property
    def is_in_title(self) -> bool:
        """Whether a title may stand here."""
        return self.number < (OPENING if self.kind is SentenceKind.HEADING else TITLE)


def _made_by(place: Place) -> bool:
    if THIS_IS.search(place.before) and OWN_DOC.match(place.after):
        return True
    return (
        bool(MADE_BY.search(place.before)) and place.speaks_of_itself and not OF_ITS_PARTS.search(place.text)
    )


def _provides(place: Place) -> bool:
    return bool(PROVIDES.match(place.after))


def _steps(place: Place) -> bool:
    before = STEPS_BEFORE.search(place.before)
    if before is None or not STEPS_AFTER.match(place.after):
        return False
    taken = place.number < OPENING and re.match(STEPS, before.group(), re.I)
    return bool(taken) or place.speaks_of_itself


def _title(place: Place) -> bool:
    if place.is_beside_title:
        return has_legal_form(place.name)
    if not place.is_in_title:
        return False
    if TITLE_AFTER.match(place.after) and len(place.before.text) < SHORT // 2:
        return True
    in_full = has_legal_form(place.name)
    closes = in_full or not place.after.strip(" .|")
    return bool((closes and TITLE_OF.search(place.before)) or (in_full and TITLE_THEN.search(place.before)))


def _title_line(place: Place) -> bool:
    return place.is_beside_title and not has_legal_form(place.name)


def _defined(place: Place) -> bool:
    return bool(DEFINED.match(place.after) or WE_ARE.search(place.before))


def _board(place: Place) -> bool:
    if not (BOARD_OF.search(place.before) or OWN_BOARD.match(place.after)) or not APPROVED.search(
        place.sentence
    ):
        return False
    closes = place.number >= place.of - CLOSING and len(place.sentence) < SHORT
    return closes or bool(OF_DOC.search(place.sentence))


def _signed_for(place: Place) -> bool:
    return bool(ON_BEHALF.search(place.before)) and not place.speaks_of_itself


def _office(place: Place) -> bool:
    if place.number < place.of - CLOSING and len(place.sentence) >= SHORT:
        return False
    before = Lead.of(place.previous + " ") if place.is_alone else place.before
    return has_legal_form(place.name) and bool(OFFICE.search(before))


def _signature_line(place: Place) -> bool:
    closes = place.number >= place.of - CLOSING
    return (
        closes
        and place.is_alone
        and not has_legal_form(place.name)
        and bool(OFFICE.search(Lead.of(place.previous + " ")))
    )


def _imprint(place: Place) -> bool:
    if COPYRIGHT.search(place.before) or REGISTERED_NAME.search(place.before):
        return True
    return has_legal_form(place.name) and bool(IMPRINT.match(place.after))


def _at(place: Place) -> bool:
    return bool(AT.search(place.before) and AT_AFTER.match(place.after))


def _described(place: Place) -> bool:
    begins = place.number < OPENING and BEGINS.fullmatch(place.text)
    return bool(begins and BUSINESS.match(place.after))


def _staff(place: Place) -> bool:
    return bool(STAFF.search(place.before) or OWN_STAFF.match(place.after))


def _speaks(place: Place) -> bool:
    begins = BEGINS.fullmatch(place.text) and VERB.match(place.after)
    return not _described(place) and bool(begins or DESCRIBED.match(place.after))


RULES: Mapping[str, Callable[[Place], bool]] = {
    "company.made-by": _made_by,
    "company.provides": _provides,
    "company.steps": _steps,
    "company.title": _title,
    "company.title-line": _title_line,
    "company.defined": _defined,
    "company.board": _board,
    "company.signed-for": _signed_for,
    "company.office": _office,
    "company.signature-line": _signature_line,
    "company.described": _described,
    "company.imprint": _imprint,
    "company.at": _at,
    "company.staff": _staff,
    "company.speaks": _speaks,
}
"""Each rule by its name, and whether it holds at a place."""
