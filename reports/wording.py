"""The words in which results are told, the same in every output.

All wording speaks of the document, never of what the company does, and is meant to be fair enough
to print under the company's name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from analyser.scorecard import (
    Evidence,
    Finding,
    Level,
    RequirementFinding,
    Result,
    Scorecard,
    SpecificKind,
    Stance,
    State,
)
from criteria.law import Force
from statements.document import Sentence, SentenceKind
from statements.statement import Outcome

FAIR_NOTE = (
    "This is a reading of published documents. It shows what a document says, not what the company does. "
    "Not found means not found in the pages read; it does not mean that nothing is done."
)
COVERAGE_NOTE = "Too few pages could be read to give a score: {read} of {all} pages."
MACHINE_NOTE = (
    "Read by a program whose accuracy has not been measured yet, and not checked by a person. "
    "Every finding shows its quote and page, so anyone can check it."
)

LEVEL: Mapping[Level, str] = {
    Level.NOT_FOUND: "not found",
    Level.SAID: "said",
    Level.SPECIFIC: "specific",
    Level.SHOWN: "shown",
}
LEVEL_MEANING: Mapping[Level, str] = {
    Level.NOT_FOUND: "nothing in the pages read",
    Level.SAID: "mentioned: a commitment, an expectation, a plan or a name only",
    Level.SPECIFIC: "a named policy, place, body, role or frequency, with something done",
    Level.SHOWN: "specific and evidenced: a figure, or something done on a date",
}
STATE: Mapping[State, str] = {
    State.FOUND: "found",
    State.NOT_FOUND: "not found in the pages read",
    State.PLANNED: "planned, not yet done",
    State.DENIED: "the statement says it is not done",
    State.DECLARES_NONE: "the statement declares none",
    State.UNREADABLE: "could not be read",
}
STANCE: Mapping[Stance, str] = {
    Stance.DONE: "says it is done",
    Stance.PLANNED: "says it is planned",
    Stance.DENIED: "says it is not done",
    Stance.DECLARES_NONE: "declares that there is none",
    Stance.EXPECTED: "expects it of others",
    Stance.QUOTED: "defines, quotes the law, gives a world figure or tells what is taught",
    Stance.FORM_ECHO: "repeats a question of a form",
}
RESULT: Mapping[Result, str] = {
    Result.MET: "met",
    Result.NOT_MET: "not found in the document",
    Result.UNCLEAR: "unclear",
    Result.NOT_CHECKABLE: "cannot be seen from the document",
}
NOT_ASKED = "not asked of this kind of body"
"""In place of a result where a formal requirement does not bind the kind of body that published."""

RESULT_SIGN: Mapping[Result, str] = {
    Result.MET: "✓",
    Result.NOT_MET: "–",
    Result.UNCLEAR: "?",
    Result.NOT_CHECKABLE: "·",
}
"""Signs that stand beside the words, so that a result never rests on colour alone."""

FORCE: Mapping[Force, str] = {
    Force.MUST: "the law requires it",
    Force.MAY: "the law says a statement may include it",
    Force.SHOULD: "official guidance recommends it",
}
SPECIFIC: Mapping[SpecificKind, str] = {
    SpecificKind.NUMBER: "a figure",
    SpecificKind.SHARE: "a share",
    SpecificKind.DATE: "a date",
    SpecificKind.PLACE: "a place",
    SpecificKind.BODY: "a named body or scheme",
    SpecificKind.ROLE: "a role or group",
    SpecificKind.TITLE: "a titled policy or programme",
    SpecificKind.FREQUENCY: "how often",
    SpecificKind.PAST: "something done",
}
RULE: Mapping[str, str] = {
    "signal.exact": "a wording that counts stands in it",
    "signal.near": "a wording near to one that counts stands in it",
    "quoted.definition": "it defines or describes modern slavery",
    "quoted.course-contents": "it tells what a course teaches",
    "quoted.law": "it tells what the law says",
    "quoted.world-figure": "it gives a world figure",
    "form-echo.question": "it repeats a question of a form",
    "form-echo.answered": "it answers a question of a form",
    "expected.of-others": "it says what is expected of others",
    "expected.and-enforced": "it expects it of others, with a contract, a check or a sanction",
    "planned.future-words": "it speaks of the future",
    "planned.list-lead": "the list it stands in is introduced as a plan",
    "planned.heading": "it stands under a heading about plans",
    "planned.measure-named": "it names a measure or target, and tells of no step",
    "denied.negation": "it says that this is not done",
    "none.declared": "it declares that there is none",
    "said.planned-only": "a plan counts as said",
    "said.expected-only": "an expectation counts as said",
    "said.none-is-an-answer": "an open “none” counts as said",
    "not-counted.none-found": "that none was found earns nothing by itself",
    "not-counted.denied": "what is not done earns nothing",
    "not-counted.quoted": "definitions, law and what a course teaches earn nothing",
    "not-counted.form-echo": "a repeated question earns nothing",
    "said.reassurance": "it commits or reassures, without detail of a step",
    "said.without-detail": "it names no detail that could be checked",
    "shown.figure": "it gives a figure",
    "shown.done-on-a-date": "it tells of something done, with the date",
    "specific.place": "it names a place",
    "specific.body": "it names a body or scheme",
    "specific.role": "it names a role or group",
    "specific.title": "it names a policy or programme by its title",
    "specific.frequency": "it says how often",
    "specific.date": "it gives a date",
    "specific.number": "it gives a figure",
    "specific.share": "it gives a share",
    "formal.not-in-the-document": "this cannot be seen from the document itself",
    "formal.pages-unread": "it may stand on a page that could not be read",
    "period.stated": "the period is stated, with its year",
    "period.without-year": "a financial or reporting year is mentioned, and which one is not found beside it",
    "period.not-stated": "no financial or reporting year is stated",
    "steps.declares-none": "the statement declares that no steps were taken, which the law allows",
    "steps.both": "it tells of steps in supply chains and in the organisation's own business",
    "steps.supply-chain-only": "it tells of steps in supply chains; steps in the own business were not found",
    "steps.own-business-only": "it tells of steps in the own business; steps in supply chains were not found",
    "steps.none-specific": "no specific step was found",
    "approval.board": "it says that the board approved the statement",
    "approval.members": "it says that the members approved the statement",
    "approval.another-body": (
        "it names an approver; whether that is the board or its equivalent is not clear"
    ),
    "approval.not-stated": "approval of the statement is not stated",
    "approval-date.stated": "the date of approval is stated",
    "approval-date.another-date": "a date stands at the end; that it is the date of approval is not stated",
    "approval-date.not-stated": "no date of approval is stated",
    "signature.signed": "sign wording stands with the office of a director or equivalent",
    "signature.another-office": "it is signed; that the signatory is a director or equivalent is not clear",
    "signature.left-blank": "the place for the signature is blank in the text",
    "signature.name-without-wording": (
        "a name or office stands at the end without sign wording; a picture of a signature cannot be read"
    ),
    "signature.not-stated": "no signature was found in the text",
}
"""What each rule of the analyser says, in words for a reader."""

NOT_KNOWN = "not known"

LONGEST_STEM = 60
"""Characters of a file's name that is made from a company's."""

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_SPACES = re.compile(r"\s+")
_LINE_END_HYPHEN = re.compile(r"(?<=\w)-\n(?=\w)")


def quote(sentence: Sentence) -> str:
    """The sentence in the document's own characters, with line breaks and runs of spaces made one space."""
    return _SPACES.sub(" ", sentence.text).strip()


def readable_quote(sentence: Sentence) -> str:
    """The quote as a reader would say it: as `quote`, and words broken at a line end are whole again."""
    return _SPACES.sub(" ", _LINE_END_HYPHEN.sub("-", sentence.text)).strip()


def with_lead(evidence: Evidence) -> str:
    """What introduces the list that the sentence stands in, or "" for one that stands for itself."""
    return evidence.sentence.lead if evidence.sentence.kind is SentenceKind.LIST_ITEM else ""


def why(rules: tuple[str, ...]) -> str:
    """The rules that made a finding or a result, as one line for a reader."""
    return "; ".join(RULE.get(rule, rule) for rule in rules)


def level(finding: Finding) -> str:
    """The level of a finding in words, with its state where the level does not say it all."""
    word = LEVEL[finding.level]
    if finding.state in (State.FOUND, State.NOT_FOUND):
        return word
    return STATE[finding.state] if finding.level is Level.NOT_FOUND else f"{word} ({STATE[finding.state]})"


def name(scorecard: Scorecard) -> str:
    """The company and year of a scorecard, or the file's name where the company is not known."""
    named = company(scorecard)
    return f"{named} {scorecard.statement.year}" if scorecard.statement.year else named


def names_apart(scorecards: Sequence[Scorecard]) -> tuple[str, ...]:
    """The names of scorecards, with the file's name beside those that would look alike."""
    names = [name(scorecard) for scorecard in scorecards]
    return tuple(
        f"{each} ({scorecard.statement.document.filename})" if names.count(each) > 1 else each
        for each, scorecard in zip(names, scorecards, strict=True)
    )


def year(scorecard: Scorecard) -> str:
    """The year in which the financial year ends, or that it is not known."""
    return str(scorecard.statement.year or NOT_KNOWN)


def company(scorecard: Scorecard) -> str:
    """The company, or the file's name where the company is not known."""
    return scorecard.statement.company or scorecard.statement.document.filename


def file_stem(scorecard: Scorecard) -> str:
    """A plain name for a file about a scorecard: company and year in small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name(scorecard)).encode("ascii", "ignore").decode().lower()
    return _NOT_PLAIN.sub("-", plain).strip("-")[:LONGEST_STEM] or "statement"


def score(value: float | None) -> str:
    """A score of 0-100 as a whole number, or what stands in its place where there is none."""
    return "no score" if value is None else f"{value:.0f}"


def tier(scorecard: Scorecard) -> str:
    """The tier, or why none is given."""
    return scorecard.tier or coverage(scorecard)


def coverage(scorecard: Scorecard) -> str:
    """How much of the document was read, as a sentence."""
    pages = scorecard.statement.document.pages
    read = round(scorecard.coverage * len(pages))
    if scorecard.overall is None:
        return COVERAGE_NOTE.format(read=read, all=len(pages))
    if read == len(pages):
        return "Its one page was read." if read == 1 else f"All {read} pages were read."
    return f"{read} of {len(pages)} pages were read; the score speaks of these."


def pages_read(outcome: Outcome) -> str:
    """How many pages of a file were read, as words after its name."""
    if outcome.statement is None:
        return "none of its pages"
    document = outcome.statement.document
    read = round(document.coverage * len(document.pages))
    if read == len(document.pages):
        return "its one page" if read == 1 else f"all {read} pages"
    return f"{read} of {len(document.pages)} pages; the others are pictures without text"


def duties_met(scorecard: Scorecard) -> str:
    """How many of the law's duties that a document can show are met, as "3 of 4, 1 unclear"."""
    checkable = [
        finding
        for finding in scorecard.requirements
        if finding.requirement.force is Force.MUST and finding.result is not Result.NOT_CHECKABLE
    ]
    unclear = _count(checkable, Result.UNCLEAR)
    met = f"{_count(checkable, Result.MET)} of {len(checkable)} met"
    return f"{met}, {unclear} unclear" if unclear else met


def _count(findings: Sequence[RequirementFinding], result: Result) -> int:
    return sum(finding.result is result for finding in findings)


def silence(scorecard: Scorecard) -> str:
    """What is to be said of indicators without any evidence: not found, or not readable."""
    return STATE[State.UNREADABLE if scorecard.overall is None else State.NOT_FOUND]
