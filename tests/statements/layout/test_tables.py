"""A row of a table is one sentence; prose that stands side by side stays prose."""

from __future__ import annotations

import pytest

from statements.document import Document, SentenceKind
from tests.statements.drawing import Put, read_drawn, rows, texts
from tests.statements.typescripts import read_typed

BODY = (
    "We buy tea from nine farms in three countries and visit each of them",
    "every year with people of the place who know what to look out for.",
)
COLUMNS = (72.0, 250.0, 420.0)
FARMS = (("Country", "Farms", "Rating"), ("Kenya", "12", "High"), ("Sri Lanka", "44", "Low"))


def table(*cells: tuple[str, ...], top: float = 200, pitch: float = 18) -> list[Put]:
    """Cells side by side, drawn cell by cell; a cell's lines stand 12 points apart."""
    puts: list[Put] = []
    for number, row in enumerate(cells):
        for left, cell in zip(COLUMNS, row, strict=False):
            puts += rows(*cell.split("|"), left=left, top=top + number * pitch, pitch=12)
    return puts


def on_page(*puts: Put) -> Document:
    return read_drawn([*rows(*BODY), *puts, *rows(*BODY, top=500)])


def table_rows(document: Document) -> list[str]:
    return [
        " ".join(sentence.text.split())
        for sentence in document.sentences
        if sentence.kind is SentenceKind.TABLE_ROW
    ]


def test_a_row_of_cells_is_one_sentence() -> None:
    assert table_rows(on_page(*table(*FARMS))) == [
        "Country Farms Rating",
        "Kenya 12 High",
        "Sri Lanka 44 Low",
    ]


def test_the_head_of_a_column_may_end_in_the_midst_of_words() -> None:
    rows = (("Country", "Known as far as", "Rated by"), *FARMS[1:])
    assert table_rows(on_page(*table(*rows)))[0] == "Country Known as far as Rated by"


def test_what_stands_around_a_table_stays_whole() -> None:
    document = on_page(*table(*FARMS))
    assert texts(document)[0] == texts(document)[-1] == " ".join(BODY)


WRAPPED = (
    ("Risk", "What we do", "When"),
    ("Recruitment fees|paid by migrants", "Ask workers off site|what they paid", "March"),
    ("Seasonal work", "Visit farms in|the harvest", "Each year"),
)


def test_a_wrapped_cell_stays_in_its_row() -> None:
    assert table_rows(on_page(*table(*WRAPPED, pitch=36))) == [
        "Risk What we do When",
        "Recruitment fees paid by migrants Ask workers off site what they paid March",
        "Seasonal work Visit farms in the harvest Each year",
    ]


def test_a_row_is_made_of_exact_slices_of_its_page() -> None:
    document = on_page(*table(*WRAPPED, pitch=36))
    row = next(sentence for sentence in document.sentences if sentence.text.startswith("Recruitment"))
    slices = [document.pages[0].text[passage.start : passage.end] for passage in row.passages]
    assert "\n".join(slices) == row.text


PROSE = (
    (
        "We train all buyers each year.|We ask them what they learned.",
        "Our farms are visited.|All of them are.",
    ),
    (
        "Fees are a risk in Malaysia.|We pay them back in full.",
        "Wages were late on two farms.|They were paid.",
    ),
)


def test_cells_that_hold_sentences_are_read_as_prose_cell_by_cell() -> None:
    document = on_page(*table(*PROSE, pitch=36))
    assert table_rows(document) == []
    assert texts(document)[1:4] == [
        "We train all buyers each year.",
        "We ask them what they learned.",
        "Our farms are visited.",
    ]


def test_one_row_alone_is_no_table() -> None:
    assert table_rows(on_page(*table(("Leeds", "York", "Hull")))) == []


@pytest.mark.parametrize(
    "cells",
    [
        pytest.param((("Jane Smith", "John Brown"), ("Director", "Company Secretary")), id="two people sign"),
        pytest.param((("Signed:", "Date:"), ("Jane Smith", "3 May 2023")), id="signature and date"),
        pytest.param((("• tea", "• sugar"), ("• coffee", "• cocoa")), id="lists side by side"),
        pytest.param((("1.", "Our business"), ("2.", "Our policies")), id="numbers before headings"),
    ],
)
def test_what_stands_side_by_side_and_is_no_table(cells: tuple[tuple[str, ...], ...]) -> None:
    assert table_rows(on_page(*table(*cells))) == []


LEFT = (
    "We buy tea from nine farms",
    "in three countries and we",
    "visit each of them every",
    "year, with people of the",
    "place.",
)
RIGHT = (
    "Our code asks that all who",
    "work for us are free to go",
    "and are paid at least what",
    "the law says, each month,",
    "in full.",
)


def test_prose_in_columns_is_no_table() -> None:
    document = read_drawn([*rows(*LEFT), *rows(*RIGHT, left=320)])
    assert table_rows(document) == []
    assert texts(document) == [" ".join(LEFT), " ".join(RIGHT)]


def test_stretched_lines_of_running_prose_are_no_table() -> None:
    pairs = enumerate(zip(LEFT, RIGHT, strict=True))
    puts = [
        Put(text=text, left=left, top=100 + 14 * row)
        for row, pair in pairs
        for text, left in zip(pair, (72.0, 320.0), strict=True)
    ]
    document = read_drawn(puts)
    assert table_rows(document) == []


def test_letters_set_wide_apart_are_no_table() -> None:
    spaced = rows("M O D E R N   S L A V E R Y", "O U R   S T A T E M E N T", letters=18, pitch=24)
    assert table_rows(read_drawn([*spaced, *rows(*BODY, top=300)])) == []


def test_cells_of_plain_text_are_told_by_columns_of_spaces() -> None:
    lines = ("Country      Farms    Rating", "Kenya        12       High", "Sri Lanka    44       Low")
    assert read_typed(*BODY, "", *lines, "", *BODY).texts(SentenceKind.TABLE_ROW) == [
        "Country Farms Rating",
        "Kenya 12 High",
        "Sri Lanka 44 Low",
    ]


def test_wide_spaces_in_a_sentence_are_no_cells() -> None:
    line = "We buy tea    from nine farms in three countries."
    assert read_typed(line).texts() == [" ".join(line.split())]
