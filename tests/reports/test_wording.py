"""Names that tell statements apart, and what is said of a document that reads as something else."""

from __future__ import annotations

from dataclasses import replace

from analyser.analyse import analyse
from analyser.scorecard import Scorecard
from criteria.load import load_law
from reports import wording
from statements.statement import Detail, Kind
from tests.factories import make_statement

LAW = load_law("uk-msa-2015")


def scorecard(
    text: str = "We buy tea.", *, filename: str = "acme.pdf", kind: Kind = Kind.STATEMENT
) -> Scorecard:
    statement = make_statement([text], filename=filename)
    known = Detail(value=kind, sentences=(), rule="kind.policy")
    return analyse(replace(statement, details=replace(statement.details, kind=known)), LAW)


def test_one_statement_goes_by_company_and_year() -> None:
    assert wording.names_apart([scorecard()]) == ("Acme Ltd 2023",)


def test_two_of_one_company_and_year_have_their_files_beside_them() -> None:
    cards = [scorecard(filename="scan.pdf"), scorecard(filename="text.pdf")]
    assert wording.names_apart(cards) == ("Acme Ltd 2023 (scan.pdf)", "Acme Ltd 2023 (text.pdf)")


def test_two_in_files_of_one_name_are_counted() -> None:
    cards = [scorecard("We buy tea."), scorecard("We buy salt.")]
    assert wording.names_apart(cards) == ("Acme Ltd 2023 (acme.pdf)", "Acme Ltd 2023 (acme.pdf), no. 2")


def test_what_reads_as_a_policy_is_marked_wherever_it_is_scored() -> None:
    said = wording.overruled(scorecard(kind=Kind.POLICY).statement)
    assert "does not read as a modern slavery statement" in said


def test_a_statement_is_not_marked() -> None:
    assert wording.overruled(scorecard().statement) == ""
