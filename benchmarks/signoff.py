"""Measures how well period, approval and signature are found, against what readers found in the texts.

    python -m benchmarks.signoff FOLDER

`FOLDER` holds the texts that `benchmarks/labels/signoff.csv` names, and in `signoff/` two tables:
`registry_answers.csv`, the answers that the organisations gave to the registry, and
`approval_signature_training.csv`, an audit of board approval ("Yes", "No", "Not explicit") and of a
director's signature ("Yes", "No"). Of the audit, "Yes" is yes and everything else is no.

The texts are parted by the hash of their names into a half that the rules were developed on, and a
half that was held out. Prints the figures of both with every miss, and those of both together. A
date is right if all parts are equal that the reader gave, a name if first and last name are equal,
whatever the initials, accents and titles. Where several sign, any of them is right. "title:2022" is a
year that stands in a title alone: no period is stated then, and the statement's year is to be that.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.labelled import Read, Row, is_held_out, load_rows, read_texts, share
from statements.statement import Approver, Day, Details, Office

LABELS = Path(__file__).parent / "labels" / "signoff.csv"
AUDIT = "signoff/approval_signature_training.csv"
ANSWERS = "signoff/registry_answers.csv"
NOT_STATED = ("none", "unclear")
IN_TITLE = "title:"
SIGNS = frozenset({Office.DIRECTOR, Office.PARTNER, Office.GENERAL_PARTNER, Office.MEMBER})
"""Offices that the audit took for that of a director."""

TITLES = frozenset("mr mrs ms miss dr sir dame lord lady prof professor".split())


def is_day(label: str, day: Day | None) -> bool:
    """Whether a date has all parts that the label has."""
    if day is None:
        return False
    parts = [int(part) for part in label.split("-")]
    return parts == [day.year, day.month, day.day][: len(parts)]


def is_name(label: str, name: str | None) -> bool:
    """Whether a name is one of those in the label."""
    return name is not None and _ends(name) in {_ends(each) for each in label.split("|")}


def _ends(name: str) -> tuple[str, str]:
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.findall(r"[a-z'-]+", plain) if word not in TITLES]
    return (words[0], words[-1]) if words else ("", "")


@dataclass(frozen=True, slots=True)
class Question:
    """Something that a label states or not, what was found, and whether that is right."""

    title: str
    column: str
    found: Callable[[Details], object]
    is_right: Callable[[str, Details], bool]


QUESTIONS = (
    Question(
        "period end",
        "period_end",
        lambda details: details.period.value.end if details.period else None,
        lambda label, details: is_day(label, details.period.value.end if details.period else None),
    ),
    Question(
        "signatory",
        "signatory",
        lambda details: details.signatory.value.name if details.signatory else None,
        lambda label, details: is_name(label, details.signatory.value.name if details.signatory else None),
    ),
    Question(
        "approval date",
        "approval_date",
        lambda details: details.approved_on.value if details.approved_on else None,
        lambda label, details: is_day(label, details.approved_on.value if details.approved_on else None),
    ),
)


def is_stated(label: str) -> bool:
    """Whether a label is something that the text states; a year in the title is no period."""
    return label not in NOT_STATED and not label.startswith(IN_TITLE)


def measure(question: Question, texts: Sequence[Read]) -> Iterator[str]:
    """The figures of one question, and a line for each miss."""
    stated = [text for text in texts if is_stated(text.label[question.column])]
    given = [text for text in texts if question.found(text.details) is not None]
    right = [text for text in stated if question.is_right(text.label[question.column], text.details)]
    false = [text for text in given if text not in stated]
    yield (
        f"{question.title}: {len(right)} of {len(stated)} stated are right ({share(right, stated)}); "
        f"{len(given)} given, precision {share(right, given)}, {len(false)} where none is stated"
    )
    for text in texts:
        if text in false or (text in stated and text not in right):
            label, found = text.label[question.column], question.found(text.details)
            yield f"    {text.name}: {label}, and found {found}"


def measure_titles(texts: Sequence[Read]) -> Iterator[str]:
    """How often the year is right where it stands in a title alone."""
    titled = [text for text in texts if text.label["period_end"].startswith(IN_TITLE)]
    right = [text for text in titled if text.label["period_end"] == f"{IN_TITLE}{_year(text.details)}"]
    yield f"year in a title alone: {len(right)} of {len(titled)} right"


def _year(details: Details) -> int | None:
    return details.year.value if details.year else None


def is_approved(details: Details) -> bool:
    """Whether the board, or the members, are found to have approved."""
    approval = details.approval
    return approval is not None and approval.value in (Approver.BOARD, Approver.MEMBERS)


def is_signed(details: Details) -> bool:
    """Whether a signatory is found, or words of signing that are not above a blank."""
    wording = details.sign_wording
    return details.signatory is not None or (wording is not None and wording.rule != "signature.left-blank")


def is_signed_by_director(details: Details) -> bool:
    """Whether a signatory is found whose office is that of a director or partner."""
    return details.signatory is not None and details.signatory.value.office in SIGNS


def measure_yes(
    title: str, texts: Sequence[Read], column: str, found: Callable[[Details], bool]
) -> Iterator[str]:
    """Precision, recall and F1 of a yes, and a line for each text on which found and label differ."""
    yes = [text for text in texts if text.label[column].lower() == "yes"]
    given = [text for text in texts if found(text.details)]
    right = [text for text in given if text in yes]
    f1 = 2 * len(right) / (len(yes) + len(given)) if yes or given else 1.0
    yield f"{title}: precision {share(right, given)}, recall {share(right, yes)}, F1 {f1:.2f}"
    for text in texts:
        if (text in yes) != (text in given):
            yield f"    {text.name}: {text.label[column]}, and {'' if text in given else 'not '}found"


def measure_answers(texts: Sequence[Read], answers: Mapping[str, Row]) -> Iterator[str]:
    """Agreement with the registry's answers, over the texts that the readers found to agree with them."""
    for question, agrees, answer in (
        (QUESTIONS[0], "agrees_period", "StatementEndDate"),
        (QUESTIONS[1], "agrees_signatory", "ApprovingPerson"),
        (QUESTIONS[2], "agrees_approval", "DateApproved"),
    ):
        same = [text for text in texts if text.label[agrees] == "same" and text.label["file"] in answers]
        agreeing = [
            text
            for text in same
            if agrees_with(answers[text.label["file"]][answer], question.found(text.details))
        ]
        of_all = f"{len(agreeing)} of {len(same)} ({share(agreeing, same)})"
        yield f"{question.title}: as in the registry for {of_all}"


def agrees_with(answer: str, found: object) -> bool:
    """Whether what was found is what the registry has: "31/07/2021", "Jane Roe (Director)"."""
    if isinstance(found, Day):
        day, month, year = (int(part) for part in answer.split("/"))
        return is_day(str(found), Day(year=year, month=month, day=day))
    return isinstance(found, str) and is_name(answer.split("(")[0], found)


def report(texts: Sequence[Read], audited: Sequence[Read], answers: Mapping[str, Row]) -> Iterator[str]:
    """All measurements over some texts, a line each."""
    yield f"{len(texts)} labelled texts"
    for question in QUESTIONS:
        yield from measure(question, texts)
    yield from measure_titles(texts)
    yield from measure_yes("approved by the board", texts, "board_approved", is_approved)
    yield from measure_yes("signed", texts, "signed", is_signed)
    yield from measure_answers(texts, answers)
    yield f"{len(audited)} audited texts"
    yield from measure_yes("approved by the board", audited, "approved_by_board", is_approved)
    yield from measure_yes("signed by a director", audited, "signed_by_director", is_signed_by_director)


def main(folder: Path) -> int:
    """Measures a folder and prints what it found; the exit code is 1 if no labelled text is there."""
    texts, missing = read_texts(folder, load_rows(LABELS))
    audited, missing_audited = read_texts(folder, load_rows(folder / AUDIT))
    answers = {row["file"]: row for row in load_rows(folder / ANSWERS)}
    for line in (*missing, *missing_audited):
        print(line)
    for title, halves in (("developed on", {False}), ("held out", {True}), ("both", {False, True})):
        some = [text for text in texts if is_held_out(text.label["file"]) in halves]
        some_audited = [text for text in audited if is_held_out(text.label["file"]) in halves]
        lines = report(some, some_audited, answers)
        print(f"\n{title}", *(line for line in lines if len(halves) == 1 or not is_miss(line)), sep="\n")
    return 0 if texts else 1


def is_miss(line: str) -> bool:
    """Whether a line of the report is a miss, and no figure."""
    return line.startswith(" ")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
