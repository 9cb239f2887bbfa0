"""The stance of a whole sentence, with no indicator asked about, and of sentences in reading order.

The order of the rules is the order below: a form's wording, what the document says of itself, what
was not found, what the law or a definition says, what is denied, what is to come, what is expected of
others, mere commitment; what is left is done. The main clause decides: of "although …, we …" the
second part, of two clauses joined by "and" or "but" the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from analyser import cues, form_cues, time_cues, whole_cues
from analyser.clauses import after_a_commitment, is_plan_before_a_list, is_to_come, main_clause
from analyser.fold import fold
from analyser.scorecard import Stance
from analyser.stance_reading import (
    Reading,
    reads_as_reassurance,
    stance_of_form,
    stance_of_others,
    stance_of_quoted,
)

LONGEST_LIST = 12
"""Sentences after its lead in which an item of a list is still looked for; longer plans are rare."""

_LONGEST_TITLE = 120
"""Characters of nine long words."""

_SMALL = frozenset(
    "a an and any as at by for from in its of on or our that the their this to we with".split()
)
"""Words that stay small in a heading."""


def read_sentence_stance(sentence: str, before: str = "") -> Reading:
    """How a sentence means what it says as a whole.

    `before` is what introduces it, if anything does: a heading or the words before a list. A sentence
    that claims nothing, such as a heading, and one that only reassures read as done, with the rules
    `said.no-claim` and `said.reassurance`: neither is a plan or a denial.
    """
    folded, lead = fold(sentence).text.strip(), fold(before).text.strip()
    if not folded or (_is_title(sentence) and not form_cues.FORM_HEADING.search(folded)):
        return _NO_CLAIM
    for rule in _RULES:
        reading = rule(folded, lead)
        if reading is not None:
            return reading
    return Reading(stance=Stance.DONE, rules=())


def read_stances(sentences: Sequence[str]) -> tuple[Reading, ...]:
    """How each of the sentences of a statement, in reading order, means what it says.

    A list under "in the coming year we will:" is planned, item by item, until a sentence with a
    subject of its own follows.
    """
    readings: list[Reading] = []
    lead, since = "", 0
    for sentence in sentences:
        folded = fold(sentence).text.strip()
        since += 1
        if since > LONGEST_LIST or _is_title(sentence) or not _is_item(folded, lead, sentence):
            lead = ""
        readings.append(read_sentence_stance(sentence, lead))
        if _introduces(folded):
            lead, since = folded, 0
    return tuple(readings)


def stance_word(reading: Reading) -> str:
    """One word for how a sentence means it: that of its stance, "reassurance", or "no_claim"."""
    for rule in reading.rules:
        if rule in _BY_RULE:
            return _BY_RULE[rule]
    return reading.stance.name.lower()


_BY_RULE = {"said.reassurance": "reassurance", "said.no-claim": "no_claim"}


def _introduces(sentence: str) -> bool:
    is_heading = whole_cues.PLAN_HEADING.search(sentence) and len(sentence.split()) <= form_cues.HEADING_WORDS
    return bool(is_heading) or bool(whole_cues.OPENS_LIST.search(sentence))


def _is_title(sentence: str) -> bool:
    """Whether a sentence is but a heading: few words, no verb of its own, and capitals throughout."""
    if len(sentence) > _LONGEST_TITLE:
        return False
    words = [word for word in re.findall(r"[A-Za-z][\w'’-]*", sentence) if word.lower() not in _SMALL]
    if not 0 < len(words) <= form_cues.HEADING_WORDS:
        return not words
    return all(word[0].isupper() for word in words) and not form_cues.OWN_VERB.search(sentence.lower())


def _is_item(sentence: str, lead: str, written: str) -> bool:
    """Whether a folded sentence, `written` so, is an item of the list that `lead` introduces."""
    if not lead:
        return False
    if written.lstrip("-•* ")[:1].islower():
        return True
    if whole_cues.LAW_TOLD.search(lead) and whole_cues.LAW_ITEM.search(sentence):
        return True
    has_subject = whole_cues.OWN_SUBJECT.search(sentence) or form_cues.OWN_VERB.search(sentence)
    return bool(whole_cues.ITEM.search(sentence)) or not has_subject


def _of_a_form(sentence: str, lead: str) -> Reading | None:
    is_law = bool(lead) and whole_cues.LAW_TOLD.search(lead)
    if is_law:
        return None
    if form_cues.FORM_FIELD.search(sentence):
        return Reading(stance=Stance.FORM_ECHO, rules=("form-echo.field",))
    return stance_of_form(sentence)


def _of_the_document(sentence: str, lead: str) -> Reading | None:
    """What the document says of itself, and lines that claim nothing."""
    if form_cues.LINE_START.match(sentence) or _is_signing(sentence) or _tells_of_itself(sentence):
        return _NO_CLAIM
    is_short = len(sentence.split()) <= form_cues.HEADING_WORDS
    if is_short and not lead and not form_cues.VERB.search(sentence):
        return _NO_CLAIM
    return None


def _is_signing(sentence: str) -> bool:
    if _has_any(form_cues.SIGNING_WORDS, sentence) and form_cues.SIGNED.search(sentence):
        return True
    is_line = form_cues.OFFICE_LINE.search(sentence) is not None
    return is_line and not form_cues.APPROVED.search(sentence)


def _has_any(words: Iterable[str], text: str) -> bool:
    """A quick look before a pattern that costs more."""
    return any(word in text for word in words)


def _tells_of_itself(sentence: str) -> bool:
    if not _has_any(form_cues.DOCUMENT_WORDS, sentence):
        return False
    found = form_cues.OF_THE_DOCUMENT.search(sentence)
    return found is not None and found.start() <= form_cues.FAR_IN


def _of_nothing_found(sentence: str, lead: str) -> Reading | None:
    del lead
    found = whole_cues.NOTHING_FOUND.search(sentence)
    if found and not whole_cues.NOT_SAID_OUTRIGHT.search(sentence[: found.start()]):
        return Reading(stance=Stance.DECLARES_NONE, rules=("none.nothing-found",))
    return None


def _of_the_law(sentence: str, lead: str) -> Reading | None:
    if lead and whole_cues.LAW_TOLD.search(lead):
        return Reading(stance=Stance.QUOTED, rules=("quoted.law",))
    is_told = whole_cues.LAW_TOLD.search(sentence) and whole_cues.LAW_TOLD.search(main_clause(sentence))
    if is_told and not cues.STEP_BESIDE.search(sentence):
        return Reading(stance=Stance.QUOTED, rules=("quoted.law",))
    if whole_cues.DEFINED.search(sentence) and not cues.STEP_BESIDE.search(sentence):
        return Reading(stance=Stance.QUOTED, rules=("quoted.definition",))
    if whole_cues.COURSE_TOPICS.search(sentence):
        return Reading(stance=Stance.QUOTED, rules=(cues.COURSE_RULE,))
    return stance_of_quoted(sentence)


def _of_others(sentence: str, lead: str) -> Reading | None:
    text = f"{lead} {sentence}" if lead else sentence
    if whole_cues.WITH_TEETH.search(text):
        return None
    if whole_cues.REQUIRED_OF_OTHERS.search(text):
        return Reading(stance=Stance.EXPECTED, rules=("expected.required-of-others",))
    return stance_of_others(sentence)


def _of_a_denial(sentence: str, lead: str) -> Reading | None:
    del lead
    if not whole_cues.NOT_DONE.search(sentence):
        return None
    clause = main_clause(sentence)
    if whole_cues.DENIES_NO_STEP.search(clause):
        return None
    for found in whole_cues.NOT_DONE.finditer(clause):
        before = clause[: found.start()]
        if not (whole_cues.OTHER_SUBJECT.search(before) or whole_cues.NOT_SAID_OUTRIGHT.search(before)):
            return Reading(stance=Stance.DENIED, rules=(cues.NEGATION_RULE,))
    return None


def _of_the_future(sentence: str, lead: str) -> Reading | None:
    if whole_cues.PLAN_HEADING.search(lead) or is_plan_before_a_list(lead):
        return Reading(stance=Stance.PLANNED, rules=("planned.list-lead",))
    heading = whole_cues.PLAN_HEADING.match(sentence)
    if heading and not whole_cues.FINITE.search(sentence):
        return Reading(stance=Stance.PLANNED, rules=(cues.PLANNED_HEADING.rule,))
    if not whole_cues.FUTURE.search(sentence):
        return None
    clause = main_clause(sentence)
    if is_to_come(clause) or is_to_come(after_a_commitment(sentence)):
        return Reading(stance=Stance.PLANNED, rules=(cues.PLANNED.rule,))
    if whole_cues.FUTURE.search(clause) and time_cues.is_standing(sentence):
        return Reading(stance=Stance.DONE, rules=(time_cues.STANDING_RULE,))
    return None


def _of_a_commitment(sentence: str, lead: str) -> Reading | None:
    del lead
    is_boilerplate = whole_cues.BOILERPLATE.search(sentence) or reads_as_reassurance(sentence)
    if is_boilerplate and not whole_cues.STEP_TOLD.search(sentence):
        return Reading(stance=Stance.DONE, rules=(cues.REASSURANCE.rule,))
    return None


_NO_CLAIM = Reading(stance=Stance.DONE, rules=("said.no-claim",))

_RULES: tuple[Callable[[str, str], Reading | None], ...] = (
    _of_a_form,
    _of_the_document,
    _of_nothing_found,
    _of_the_law,
    _of_a_denial,
    _of_the_future,
    _of_others,
    _of_a_commitment,
)
