"""The workbook opens everywhere, holds what the scorecards hold, and lets no text act as a formula."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from analyser.analyse import analyse
from analyser.rank import rank
from analyser.scorecard import Scorecard
from criteria.load import load_law
from reports import text_tables, wording
from reports.ambiguity_words import AMBIGUITY_NOTE
from reports.area_words import PROBABILITY_NOTE, UNPLACED_NOTE
from reports.excel import SHEETS, write_workbook
from reports.excel_cells import safe_text
from reports.facts_words import FACTS_NOTE
from reports.readability_words import READABILITY_NOTE
from reports.wording import NOT_ASKED
from statements.statement import Outcome, Statement

VERSION = "0.0.test"
LONGEST_FOOTER = 255
"""Characters that Excel takes in a header or footer; with more, it says that the file is damaged."""


@pytest.fixture(scope="module")
def scorecards(samples: Sequence[Statement]) -> tuple[Scorecard, ...]:
    """In order of rank, as the sheets have them."""
    law = load_law("uk-msa-2015")
    ranking = rank(analyse(statement, law) for statement in samples)
    return tuple(place.scorecard for place in ranking.places)


@pytest.fixture(scope="module")
def content(scorecards: Sequence[Scorecard]) -> bytes:
    return write_workbook(scorecards, program_version=VERSION)


@pytest.fixture(scope="module")
def workbook(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content))


def rows_of(sheet: Worksheet) -> list[dict[str, Any]]:
    """The rows of a sheet's table by column name."""
    last = int(sheet.auto_filter.ref.rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    header, *rows = sheet.iter_rows(max_row=last, values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def cells_of(workbook: Workbook) -> Iterator[Any]:
    return (cell for sheet in workbook for row in sheet.iter_rows() for cell in row)


@pytest.fixture(scope="module")
def workbook_of(scorecards: Sequence[Scorecard]) -> Callable[[str], Workbook]:
    """Makes a small workbook of a company of any name: one area, one finding, no requirement."""
    whole = scorecards[0]
    law = replace(whole.law, areas=whole.law.areas[:1], requirements=())
    card = replace(whole, law=law, areas=whole.areas[:1], findings=whole.findings[:1], requirements=())

    def make(company: str) -> Workbook:
        return reopened([replace(card, statement=card.statement.corrected(company=company))])

    return make


def reopened(scorecards: Sequence[Scorecard]) -> Workbook:
    return load_workbook(BytesIO(write_workbook(scorecards, program_version=VERSION)))


def test_the_sheets_have_fixed_names_in_this_order(workbook: Workbook) -> None:
    assert tuple(workbook.sheetnames) == SHEETS
    assert SHEETS == (
        "Summary",
        "Indicators",
        "Evidence",
        "Unplaced",
        "Requirements",
        "Facts",
        "Wording",
        "Readability",
        "Details",
        "Pages",
        "Not read",
        "Method",
    )


@pytest.mark.parametrize(
    ("sheet", "names"),
    [
        ("Summary", ["Place", "Company", "Year", "Score", "Tier", "Pages read", "File"]),
        ("Indicators", ["Company", "Area", "Indicator", "Level", "In words", "State", "Weight", "Page"]),
        ("Evidence", ["Company", "Level", "Stance", "Quote", "Page", "Area model", "Why", "Rules", "File"]),
        ("Unplaced", text_tables.UNPLACED),
        ("Facts", text_tables.FACTS),
        ("Wording", text_tables.AMBIGUITIES),
        ("Readability", text_tables.READABILITY),
        ("Requirements", ["Company", "Requirement", "Rule", "Result", "Why", "Quote", "Page", "Source"]),
    ],
)
def test_every_table_has_its_header_in_the_first_row(
    workbook: Workbook, sheet: str, names: list[str]
) -> None:
    header = [cell.value for cell in workbook[sheet][1]]
    assert [name for name in header if name in names] == names


@pytest.mark.parametrize(
    "sheet",
    [
        "Summary",
        "Indicators",
        "Evidence",
        "Requirements",
        "Unplaced",
        "Facts",
        "Wording",
        "Readability",
    ],
)
def test_the_header_stays_in_sight_on_screen_and_on_paper(workbook: Workbook, sheet: str) -> None:
    assert workbook[sheet].freeze_panes.endswith("2")
    assert workbook[sheet].print_title_rows == "$1:$1"
    assert workbook[sheet].page_setup.orientation == "landscape"


def test_scores_in_the_summary_are_those_of_the_scorecards(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    for row, scorecard in zip(rows_of(workbook["Summary"]), scorecards, strict=True):
        assert row["Company"] == scorecard.statement.company
        assert row["Year"] == scorecard.statement.year
        assert row["Score"] == pytest.approx(scorecard.overall)
        assert row["Tier"] == scorecard.tier
        assert row["Pages read"] == scorecard.coverage
        assert [row[part.area.title] for part in scorecard.areas] == pytest.approx(
            [part.score for part in scorecard.areas]
        )


def test_what_the_area_model_says_stands_beside_the_evidence_as_a_share(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    said = [
        piece.probability
        for scorecard in scorecards
        for finding in scorecard.findings
        for piece in finding.evidence
    ]
    assert [row["Area model"] for row in rows_of(workbook["Evidence"])] == pytest.approx(said)
    assert {cell.number_format for cell in workbook["Evidence"]["K"][1:]} == {"0%"}
    assert None in said


def test_every_unplaced_sentence_has_its_row(workbook: Workbook, scorecards: Sequence[Scorecard]) -> None:
    quotes = [
        wording.readable_quote(each.sentence) for scorecard in scorecards for each in scorecard.unplaced
    ]
    assert [row["Quote"] for row in rows_of(workbook["Unplaced"])] == quotes


def test_every_statement_has_its_readability(workbook: Workbook, scorecards: Sequence[Scorecard]) -> None:
    rows = rows_of(workbook["Readability"])
    assert [row["Company"] for row in rows] == list(wording.names_apart(scorecards))


def test_the_method_says_what_the_sheets_beside_the_score_are(workbook: Workbook) -> None:
    told = {cell.value for row in workbook["Method"].iter_rows() for cell in row}
    assert any(str(text).startswith(UNPLACED_NOTE) for text in told)
    assert {PROBABILITY_NOTE, FACTS_NOTE, AMBIGUITY_NOTE, READABILITY_NOTE} <= told


def test_the_summary_gives_each_formal_requirement_in_words(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    for row, scorecard in zip(rows_of(workbook["Summary"]), scorecards, strict=True):
        shown = [row[finding.requirement.title] for finding in scorecard.requirements]
        assert shown == [wording.RESULT[finding.result] for finding in scorecard.requirements]


def test_the_fair_note_stands_under_the_summary_and_at_the_foot_of_every_page(workbook: Workbook) -> None:
    summary = workbook["Summary"]
    assert any(wording.FAIR_NOTE in str(cell.value) for cell in summary[summary.max_row])
    assert all(sheet.oddFooter.left.text == wording.FAIR_NOTE for sheet in workbook)


def test_header_and_footer_are_short_enough_for_excel(content: bytes) -> None:
    sheets = load_workbook(BytesIO(content)).worksheets
    assert all(len(f"&L&7{sheet.oddFooter.left.text}&R&9&P / &N") <= LONGEST_FOOTER for sheet in sheets)


def test_a_company_leads_to_its_first_row_in_indicators(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    for row, scorecard in enumerate(scorecards, start=2):
        sheet, _, cell = workbook["Summary"].cell(row=row, column=2).hyperlink.location.rpartition("!")
        target = workbook[sheet.strip("'")]
        assert target[cell].value == wording.name(scorecard)
        assert target[cell].row == 2 or target[cell].offset(row=-1).value != wording.name(scorecard)


def test_a_number_of_sentences_leads_to_the_first_of_them(workbook: Workbook) -> None:
    indicators, evidence = workbook["Indicators"], workbook["Evidence"]
    header = [cell.value for cell in indicators[1]]
    for row in indicators.iter_rows(min_row=2):
        link = row[header.index("Sentences")].hyperlink
        assert (link is None) == (row[header.index("Sentences")].value == 0)
        if link is not None:
            first = evidence[link.location.rpartition("!")[2]]
            assert first.offset(column=2).value == row[header.index("Indicator")].value
            assert first.offset(column=6).value == row[header.index("Strongest quote")].value


def test_every_sentence_of_evidence_stands_in_its_sheet_as_quoted_elsewhere(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    pieces = [
        piece for scorecard in scorecards for finding in scorecard.findings for piece in finding.evidence
    ]
    rows = rows_of(workbook["Evidence"])
    assert [row["Quote"] for row in rows] == [wording.readable_quote(piece.sentence) for piece in pieces]
    assert [row["Page"] for row in rows] == [piece.sentence.page for piece in pieces]
    assert [row["Rules"] for row in rows] == [" ".join(piece.rules) for piece in pieces]


def test_every_level_stands_in_words_beside_its_number(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    findings = [finding for scorecard in scorecards for finding in scorecard.findings]
    rows = rows_of(workbook["Indicators"])
    assert [row["Level"] for row in rows] == [int(finding.level) for finding in findings]
    assert [row["In words"] for row in rows] == [wording.level(finding) for finding in findings]


def test_the_method_tells_all_that_a_score_rests_on(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    law = scorecards[0].law
    told = {str(cell.value) for row in workbook["Method"].iter_rows() for cell in row}
    uses = [use for area in law.areas for use in area.indicators]
    assert {use.indicator.counts for use in uses} | {use.indicator.does_not_count for use in uses} <= told
    assert {tier.name for tier in law.tiers} | {area.title for area in law.areas} <= told
    assert {scorecard.statement.document.sha256 for scorecard in scorecards} <= told
    assert {*law.limits, law.version, law.source.url, f"Plainsight {VERSION}", wording.FAIR_NOTE} <= told


def test_all_sources_of_the_law_can_be_followed(workbook: Workbook, scorecards: Sequence[Scorecard]) -> None:
    law = scorecards[0].law
    links = {cell.hyperlink.target for cell in cells_of(workbook) if cell.hyperlink}
    assert {source.source.url for source in (*law.areas, *law.requirements)} <= links


def test_the_order_of_statements_makes_no_difference(content: bytes, scorecards: Sequence[Scorecard]) -> None:
    assert write_workbook(scorecards[::-1], program_version=VERSION) == content


def test_the_file_does_not_say_when_it_was_written(
    workbook: Workbook, scorecards: Sequence[Scorecard]
) -> None:
    about = workbook.properties
    as_of = datetime.combine(scorecards[0].law.as_of, time())
    assert (about.created, about.modified, about.creator) == (as_of, as_of, "Plainsight")


def test_a_statement_without_a_score_has_an_empty_cell_and_the_word_beside_it(
    scorecards: Sequence[Scorecard],
) -> None:
    unread = replace(
        scorecards[0],
        overall=None,
        overall_equal_weights=None,
        tier=None,
        coverage=0.5,
        areas=tuple(replace(part, score=None) for part in scorecards[0].areas),
    )
    [_, row] = rows_of(reopened([unread, scorecards[1]])["Summary"])
    assert (row["Score"], row["Tier"], row["Pages read"]) == (None, "not given", 0.5)


def test_a_requirement_that_does_not_bind_the_body_is_not_left_blank(scorecards: Sequence[Scorecard]) -> None:
    [bound, *_] = scorecards
    other = replace(scorecards[-1], requirements=scorecards[-1].requirements[1:])
    rows = rows_of(reopened([bound, other])["Summary"])
    assert rows[1][bound.requirements[0].requirement.title] == NOT_ASKED


def test_a_statement_without_evidence_makes_a_workbook(scorecards: Sequence[Scorecard]) -> None:
    silent = replace(
        scorecards[0], findings=tuple(replace(finding, evidence=()) for finding in scorecards[0].findings)
    )
    assert rows_of(reopened([silent])["Evidence"]) == []


def test_no_statement_or_two_laws_make_no_workbook(scorecards: Sequence[Scorecard]) -> None:
    other = replace(scorecards[0], law=replace(scorecards[0].law, version="another"))
    with pytest.raises(ValueError, match="one law"):
        write_workbook([], program_version=VERSION)
    with pytest.raises(ValueError, match="under 2"):
        write_workbook([other, scorecards[1]], program_version=VERSION)


def test_no_cell_of_the_workbook_is_a_formula(content: bytes, workbook: Workbook) -> None:
    assert {cell.data_type for cell in cells_of(workbook)} <= {"s", "n"}
    with ZipFile(BytesIO(content)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet for sheet in sheets)


HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://a.example")', "#N/A", "\t=1", "2023", "TRUE"]
ODD = ["\x00\x1b[0m", "\ufffe\uffff", "a\r\nb", " a ", "𝄞" * 20_000, "x" * 40_000, "=" * 40_000]


@settings(max_examples=60, deadline=None)
@given(text=st.text(min_size=1))
@example(text="=1+1")
def test_any_company_name_comes_back_as_text(workbook_of: Callable[[str], Workbook], text: str) -> None:
    book = workbook_of(text)
    assert book["Summary"]["B2"].value == (safe_text(text) or None)
    assert {cell.data_type for cell in cells_of(book)} <= {"s", "n"}


@pytest.mark.parametrize("text", HOSTILE + ODD)
def test_no_hostile_name_is_more_than_text(workbook_of: Callable[[str], Workbook], text: str) -> None:
    book = workbook_of(text)
    assert book["Summary"]["B2"].value == (safe_text(text) or None)
    assert {cell.data_type for cell in cells_of(book)} <= {"s", "n"}


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
@pytest.mark.parametrize("kind", ["xlsx", "pdf", "csv"])
def test_libreoffice_opens_it(content: bytes, tmp_path: Path, kind: str) -> None:
    (tmp_path / "scorecards.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", "made", "scorecards.xlsx"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=True)
    assert b"Error" not in done.stderr
    assert (tmp_path / "made" / f"scorecards.{kind}").stat().st_size > 1000


def test_files_that_were_not_read_stand_in_the_workbook(scorecards: Sequence[Scorecard]) -> None:
    bad = Outcome(
        filename="scan.pdf", sha256="0", statement=None, problem="scan.pdf is a scan.", refusal="NoTextInPdf"
    )
    workbook = load_workbook(BytesIO(write_workbook(scorecards, program_version=VERSION, refused=[bad])))
    assert rows_of(workbook["Not read"]) == [
        {"File": "scan.pdf", "Why it was not read": "scan.pdf is a scan."}
    ]
