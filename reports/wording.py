"""The words in which results are told, the same in every output.

All wording speaks of the document, never of what the company does, and is meant to be fair enough
to print under the company's name.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import floor

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
from reports.rules import RULE
from statements.details.kind import STATEMENTS
from statements.document import Document, NoteKind, Sentence, SentenceKind
from statements.statement import Outcome, Statement

FAIR_NOTE = (
    "This is a reading of published documents. It shows what a document says, not what the company does. "
    "Not found means not found in the pages read; it does not mean that nothing is done."
)
COVERAGE_NOTE = "Too few pages could be read to give a score: {read} of {all} pages."
MACHINE_NOTE = (
    "Read by a program that errs: how often is on its page Accuracy. Not checked by a person. "
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
    SpecificKind.SIZE: "how large the business is",
    SpecificKind.SHARE: "a share",
    SpecificKind.DATE: "a date",
    SpecificKind.PLACE: "a place",
    SpecificKind.TOOL: "a named tool",
    SpecificKind.STANDARD: "a named standard",
    SpecificKind.BODY: "a named body",
    SpecificKind.SUPPLIER: "a named supplier",
    SpecificKind.ROLE: "a role or group",
    SpecificKind.TITLE: "a titled policy or programme",
    SpecificKind.FREQUENCY: "how often",
    SpecificKind.PAST: "something done",
}
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
    """What introduces the list that the evidence stands in, or "" where it stands for itself."""
    return lead_of(evidence.sentence)


def lead_of(sentence: Sentence) -> str:
    """What introduces the list that the sentence stands in, or "" for one that stands for itself."""
    return sentence.lead if sentence.kind is SentenceKind.LIST_ITEM else ""


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
    with_files = [
        f"{each} ({scorecard.statement.document.filename})" if names.count(each) > 1 else each
        for each, scorecard in zip(names, scorecards, strict=True)
    ]
    return tuple(_counted(with_files))


def _counted(names: Sequence[str]) -> Iterator[str]:
    """The names, with a number after those that came before: two files may bear one name."""
    times: Counter[str] = Counter()
    for each in names:
        times[each] += 1
        yield each if times[each] == 1 else f"{each}, no. {times[each]}"


def is_overruled(statement: Statement) -> bool:
    """Whether the document reads as something else, and is scored because a person had it read."""
    return statement.details.kind is not None and statement.details.kind.value not in STATEMENTS


OVERRULED = "It does not read as a modern slavery statement ({found}); a person had it read as one."


def overruled(statement: Statement) -> str:
    """That the document was read against what it reads as, as a sentence; "" where it was not."""
    if not is_overruled(statement) or statement.details.kind is None:
        return ""
    return OVERRULED.format(found=why((statement.details.kind.rule,)))


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
    """How much of the document was read, and how much of that by OCR, as a sentence."""
    pages = scorecard.statement.document.pages
    read = sum(page.state.is_read for page in pages)
    if scorecard.overall is None:
        return COVERAGE_NOTE.format(read=read, all=len(pages))
    if read < len(pages):
        said = f"{read} of {len(pages)} pages were read; the score speaks of these."
    else:
        said = "Its one page was read." if read == 1 else f"All {read} pages were read."
    return f"{said} {_by_ocr(scorecard.statement.document)}".strip()


def _by_ocr(document: Document) -> str:
    """How many pages were read by OCR, as a sentence; "" for none."""
    sure = [page.confidence for page in document.pages if page.confidence is not None]
    if not sure:
        return ""
    pages = "1 page" if len(sure) == 1 else f"{len(sure)} pages"
    return f"Text recognition (OCR) read {pages}, with confidence {floor(min(sure))} of 100 or more."


def pages_read(outcome: Outcome) -> str:
    """How many pages of a file were read, as words after its name."""
    if outcome.statement is None:
        return "none of its pages"
    document = outcome.statement.document
    read = sum(page.state.is_read for page in document.pages)
    if read < len(document.pages):
        return f"{read} of {len(document.pages)} pages; the others are pictures without text"
    if any(note.kind is NoteKind.NO_PAGES for note in document.notes):
        return "all of it; this kind of file has no pages"
    all_pages = "its one page" if read == 1 else f"all {read} pages"
    recognised = sum(page.confidence is not None for page in document.pages)
    return f"{all_pages}, {recognised} of them by OCR" if recognised else all_pages


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
