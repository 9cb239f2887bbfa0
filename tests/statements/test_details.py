"""Whose statement it is and for which year, as far as it says so, and what is no statement at all."""

from __future__ import annotations

import pytest

from statements.details.company import guess_company
from statements.details.kind import what_else_it_is
from statements.details.period import guess_year
from tests.factories import make_document


@pytest.mark.parametrize(
    ("texts", "company"),
    [
        (["Beta Ltd sells to us.", "Acme Tea plc buys.", "Acme Tea plc sells."], "Acme Tea plc"),
        (["Made by Acme Ltd and its subsidiaries Beta Ltd and Gamma Ltd."], "Acme Ltd"),
        (["# Greenfield University: Modern Slavery Statement", "We train."], "Greenfield University"),
        (["# Acme’s Modern Slavery Statement", "We train."], "Acme"),
        (["Greenfield recognises the risk.", "Greenfield has acted."], "Greenfield"),
        (["At Acme, we train our buyers."], "Acme"),
        (["Signed by Jane Smith, Director, Acme Tea Limited"], "Acme Tea Limited"),
        (["The Acme Partnership LLP sells tea."], "Acme Partnership LLP"),
        (["Marks and Sons plc sells tea."], "Marks and Sons plc"),
        (["We, Acme (UK) Ltd, sell tea."], "Acme (UK) Ltd"),
        (["# Modern Slavery Statement of Acme Ltd", "We train."], "Acme Ltd"),
        (["Approved by the Board of Directors of Acme Ltd"], "Acme Ltd"),
    ],
)  # fmt: skip
def test_the_company_is_named_as_it_is_printed(texts: list[str], company: str) -> None:
    assert guess_company(make_document(texts)) == company


@pytest.mark.parametrize(
    "texts",
    [
        ["We train."],
        ["# Modern Slavery Statement", "The Company trains its buyers."],
        ["# Our Modern Slavery Statement", "We train."],
        ["# Annual Modern Slavery Statement", "Suppliers are audited.", "Training is given."],
        ["Our supplier is Limited in reach."],
    ],
)
def test_no_company_is_named_where_none_is_printed(texts: list[str]) -> None:
    assert guess_company(make_document(texts)) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("This is for the financial year ended 31 March 2023.", 2023),
        ("This is for the year ending 31st December 2022.", 2022),
        ("This is for the financial year ended on the 31st of March 2020.", 2020),
        ("This is for the year ended 31/03/2023.", 2023),
        ("This is for the financial year ending March 2024.", 2024),
        ("This is for the financial year 2022/23.", 2023),
        ("This is for the fiscal year 2020-2021.", 2021),
        ("This is for the period 1 April 2021 to 31 March 2022.", 2022),
        ("This is for the financial year 1 April 2021 – 31 March 2022.", 2022),
        ("This is for the 52 weeks ended 28 January 2023.", 2023),
        ("This is for the year to 31 March 2023.", 2023),
        ("This is for the 12 months to 30 June 2021.", 2021),
        ("We trained all buyers in FY23.", 2023),
        ("We trained all buyers in FY2022-23.", 2023),
        ("# Modern Slavery Statement 2021", 2021),
        ("# Modern Slavery Statement 2020/21", 2021),
        ("# Modern Slavery Act 2015 Statement 2019", 2019),
    ],
)
def test_the_year_is_that_in_which_the_financial_year_ends(text: str, year: int) -> None:
    assert guess_year(make_document([text], filename="acme.pdf")) == year


@pytest.mark.parametrize(
    "text",
    [
        "We train.",
        "This is made under the Modern Slavery Act 2015.",
        "# Modern Slavery Act 2015 Statement",
        "We were founded in 2003 and moved in 2019.",
    ],
)
def test_no_year_is_taken_from_what_is_not_the_statements_own(text: str) -> None:
    assert guess_year(make_document([text], filename="acme.pdf")) is None


@pytest.mark.parametrize(
    ("filename", "year"),
    [
        ("acme-2023.pdf", 2023),
        ("acme_2023_final.pdf", 2023),
        ("acme 2021-22.pdf", 2022),
        ("acme-20231.pdf", None),
    ],
)
def test_the_name_of_the_file_is_the_last_to_be_asked_for_the_year(filename: str, year: int | None) -> None:
    assert guess_year(make_document(["We train."], filename=filename)) == year


def test_what_the_statement_says_of_its_year_goes_before_its_title() -> None:
    texts = ["# Modern Slavery Statement 2024", "This is for the year ended 31 March 2023."]
    assert guess_year(make_document(texts)) == 2023


def test_a_year_in_the_title_goes_before_one_in_the_name_of_the_file() -> None:
    assert guess_year(make_document(["# Modern Slavery Statement 2024"], filename="acme-2020.pdf")) == 2024


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["# Modern Slavery Policy", "This policy is for all of us."], "it reads as a policy"),
        (["Be it enacted by the King.", "This Act may be cited as the Slavery Act."], "an Act of Parliament"),
        (["We sell tea and coffee to our customers."], "does not speak of slavery"),
        (["Human trafficking is a crime."], "no company or organisation speaks"),
        (["We do not accept modern slavery."], "nowhere says that it is a statement"),
        (["# Recruitment report", "We do not accept forced labour."], "nowhere says that it is a statement"),
    ],
)
def test_another_document_is_told_from_a_statement(texts: list[str], found: str) -> None:
    assert found in (what_else_it_is(make_document(texts)) or "")


@pytest.mark.parametrize(
    "texts",
    [
        ["# Modern Slavery Statement", "We do not accept slavery."],
        ["# Modern Slavery Report", "We do not accept slavery."],
        ["This statement is ours. We do not accept modern slavery."],
        ["# Modern Slavery Policy", "This policy is made under section 54. We do not accept slavery."],
        ["# Anti-Slavery Policy", "Our policy covers the financial year 2023."],
    ],
)
def test_a_statement_is_accepted_whatever_its_title(texts: list[str]) -> None:
    assert what_else_it_is(make_document(texts)) is None
