"""Which facts are found in sentences of invented companies, and what only looks like one."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.facts.fact import FactKind
from analyser.facts.find import find_facts
from statements.document import SentenceKind
from statements.statement import Statement
from tests.factories import make_sentence, make_statement

SUPPLIERS, TIER, AUDITS, TRAINED = FactKind.SUPPLIERS, FactKind.TIER, FactKind.AUDITS, FactKind.TRAINED
CASES, FEES, KPI, COUNTRY = FactKind.CASES, FactKind.FEES, FactKind.KPI, FactKind.COUNTRY


def found(*texts: str) -> list[tuple[FactKind, str, str]]:
    return [(fact.kind, fact.value, fact.unit) for fact in find_facts(make_statement(list(texts)))]


def make_table(*rows: str, heading: str = "") -> Statement:
    """A statement that is one table."""
    sentences = tuple(
        make_sentence(row, number=number, kind=SentenceKind.TABLE_ROW, heading=heading)
        for number, row in enumerate(rows)
    )
    statement = make_statement(list(rows))
    return replace(statement, document=replace(statement.document, sentences=sentences))


def in_table(*rows: str, heading: str = "") -> list[tuple[FactKind, str, str]]:
    return [(fact.kind, fact.value, fact.unit) for fact in find_facts(make_table(*rows, heading=heading))]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("We have 126 direct suppliers.", (SUPPLIERS, "126", "direct suppliers")),
        ("We work with over 500 suppliers.", (SUPPLIERS, "over 500", "suppliers")),
        ("We work with 200–250 suppliers.", (SUPPLIERS, "200–250", "suppliers")),
        (
            "Our supply chain consists of approximately 1,700 vendors.",
            (SUPPLIERS, "approximately 1,700", "vendors"),
        ),
        ("Our socks are made in 45 factories.", (SUPPLIERS, "45", "factories")),
        ("We have fully mapped our Tier 1 suppliers.", (TIER, "Tier 1", "")),
        ("All Tier 1 and Tier 2 mills have been audited.", (TIER, "Tier 1 and Tier 2", "")),
        ("We commissioned 24 independent audits.", (AUDITS, "24", "independent audits")),
        (
            "In total 131 ethical audits were completed in 2021.",
            (AUDITS, "131", "ethical audits"),
        ),
        ("Our staff visited 27 factories.", (AUDITS, "27", "factories")),
        ("Some 49% of our sites were audited.", (AUDITS, "Some 49%", "of our sites")),
        ("We trained 40 buyers in May.", (TRAINED, "40", "buyers")),
        ("Over 95% of staff completed the online training.", (TRAINED, "Over 95%", "of staff")),
        ("The course was completed by 79% of employees.", (TRAINED, "79%", "of employees")),
        ("Twelve managers attended a workshop on it.", (TRAINED, "Twelve", "managers")),
        ("The training has a completion rate of 97%.", (TRAINED, "97%", "completion rate")),
        ("Our line received 41 reports.", (CASES, "41", "reports")),
        ("Two cases of withheld passports were found.", (CASES, "Two", "cases")),
        ("We identified one case of forced labour.", (CASES, "one", "case")),
        ("The mill reimbursed fees of over £12,400 to workers.", (FEES, "over £12,400", "")),
        ("US$1.2 million was repaid to migrant workers.", (FEES, "US$1.2 million", "")),
        ("Of these, 90% of suppliers have signed our code.", (KPI, "90%", "of suppliers")),
        ("We assessed 484 new suppliers for labour risk.", (KPI, "484", "new suppliers")),
        ("Some 64% of our cocoa was traced to the farm.", (KPI, "Some 64%", "of our cocoa")),
    ],
)
def test_a_fact_keeps_its_kind_value_and_unit(text: str, fact: tuple[FactKind, str, str]) -> None:
    assert found(text) == [fact]


@pytest.mark.parametrize(
    "text",
    [
        # Plans, goals, expectations, cases that may happen.
        "We will train 40 buyers in May.",
        "We aim to audit 30 sites.",
        "Our target is that 95% of staff completed the training.",
        "Suppliers are expected to have audited 20 sites.",
        "If 40 cases were found, we would act.",
        "We have asked for 90% of suppliers to have signed our code.",
        "We plan to visit 12 mills and to train 40 buyers.",
        # Denied.
        "We have not audited 40 sites.",
        "No reports were received.",
        "We found no cases.",
        # Years, labels, names, sizes.
        "In 2023 suppliers were assessed.",
        "We trained in 2022 people who asked.",
        "Under section 54 suppliers are described.",
        "One Otter colleagues are kind.",
        "We have sales of over $2 billion.",
        "We sell 6,000 products.",
        # Something else.
        "In 2022, 40 accidents and 12 injury reports were received.",
        "Some 98% of staff completed fire safety training.",
        "We terminated our relationship with two suppliers.",
        "We repaid a loan of £2 million.",
        "An estimated 27 million people, and 40 cases, were found around the world.",
        # Figures one after another: which belongs to which words cannot be told.
        "Sites 53 56 % of suppliers completed the form",
    ],
)
def test_near_miss_is_no_fact(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("lead", ["In 2023 we:", "Over the year:"])
def test_an_item_of_a_list_gives_a_fact(lead: str) -> None:
    assert found(lead, "- trained 40 buyers") == [(TRAINED, "40", "buyers")]


@pytest.mark.parametrize("lead", ["In the coming year we will have:", "Our targets are:", "We aim to have:"])
def test_an_item_of_a_plan_gives_none(lead: str) -> None:
    assert found(lead, "- trained 40 buyers") == []


def test_an_item_among_measures_gives_a_fact_only_with_a_deed_or_a_year() -> None:
    assert found("Our key performance indicators:", "- Zero reported incidents") == []
    assert found("Our key performance indicators:", "- In 2023, 97% of staff completed the training") == [
        (TRAINED, "97%", "of staff")
    ]


def test_a_plan_beside_a_deed_takes_nothing_from_it() -> None:
    assert found("We trained 40 buyers; we will train drivers too.") == [(TRAINED, "40", "buyers")]


def test_a_heading_gives_no_fact() -> None:
    assert found("# We trained 40 buyers") == []


def test_the_same_fact_is_given_once_where_it_first_stands() -> None:
    statement = make_statement([["We have 126 suppliers."], ["We have 126 suppliers."]])
    [fact] = find_facts(statement)
    assert fact.page == 1


def test_nothing_is_added_up() -> None:
    assert [value for _, value, _ in found("We trained 40 buyers.", "We trained 2 drivers.")] == ["40", "2"]


def test_the_words_of_a_fact_are_those_of_its_sentence() -> None:
    [fact] = find_facts(make_statement(["This year we\ntrained 40 buyers in all."]))
    assert fact.sentence.text[fact.words.start : fact.words.end] == "trained 40 buyers"


# Tables.


def test_a_row_under_years_gives_a_fact_for_each() -> None:
    assert in_table("Measure 2022 2023", "Employees trained 81% 94%", "Independent audits 17 24") == [
        (TRAINED, "81%", "Employees trained, 2022"),
        (TRAINED, "94%", "Employees trained, 2023"),
        (AUDITS, "17", "Independent audits, 2022"),
        (AUDITS, "24", "Independent audits, 2023"),
    ]


def test_a_goal_after_the_years_is_no_fact() -> None:
    rows = ("Measure 2021/22 2022/23 Goal", "Cocoa traced 64% 78% 95% by June 2025")
    assert [value for _, value, _ in in_table(*rows)] == ["64%", "78%"]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["Measure This year", "Employees trained 81%"], id="no year in the head"),
        pytest.param(["Employees trained 81% 94%", "Audits 17 24"], id="no head"),
        pytest.param(["Measure 2022 2023", "Employees trained 94%"], id="a column is empty"),
        pytest.param(["Measure 2022", "Employees trained 81% 94%"], id="a column without a year"),
        pytest.param(["Goal for 2024 2025", "Employees trained 81% 94%"], id="goals"),
    ],
)
def test_a_row_whose_columns_cannot_be_told_gives_none(rows: list[str]) -> None:
    assert in_table(*rows) == []


def test_a_country_in_a_table_of_factories_is_one_of_suppliers() -> None:
    assert in_table("Country Factories", "Turkey 24", heading="Factories that made our clothes") == [
        (COUNTRY, "Turkey", "suppliers")
    ]


# Countries.


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("We source cotton from India and Turkey.", [("India", "suppliers"), ("Turkey", "suppliers")]),
        ("We operate in the UK and Ireland.", [("United Kingdom", "operations"), ("Ireland", "operations")]),
        (
            "We operate in Norway and source fish from Chile.",
            [("Norway", "operations"), ("Chile", "suppliers")],
        ),
        ("Higher risk countries include Qatar.", [("Qatar", "risk")]),
        ("Our Bangladeshi suppliers were visited.", [("Bangladesh", "")]),
        ("The board met in Portugal.", [("Portugal", "")]),
        ("We have offices in Oman and Chile.", [("Oman", "operations"), ("Chile", "operations")]),
        ("Our suppliers are based in Vietnam.", [("Vietnam", "suppliers")]),
    ],
)
def test_a_country_is_named_as_what_the_sentence_says(text: str, countries: list[tuple[str, str]]) -> None:
    assert [(value, unit) for kind, value, unit in found(text) if kind is COUNTRY] == countries


@pytest.mark.parametrize(
    "text",
    [
        "This is made under the UK Modern Slavery Act.",
        "Acme India Limited makes socks.",
        "Acme (India) Pvt Ltd makes socks.",
        "Our bank is the Bank of China.",
        "We do not source from Xinjiang.",
        "We will source tea from Kenya.",
        "Jordan Smith signs for the board.",
        "It is a UK based firm.",
        "Our customers are in the United Kingdom market.",
        "We are the UK's largest supplier of socks.",
        "We buy tea from outside the UK.",
        "Suppliers outside of India are few.",
        "The Act requires firms that do business in the UK to publish a statement.",
        "It cost US$40.",
    ],
)
def test_a_country_in_a_name_a_plan_or_a_denial_is_no_fact(text: str) -> None:
    assert found(text) == []


def test_a_country_is_given_as_nothing_in_particular_only_where_no_sentence_says_more() -> None:
    assert found("The board met in Peru.", "We source coffee from Peru.") == [(COUNTRY, "Peru", "suppliers")]


# Promises.


@given(
    st.text(
        st.sampled_from("We trained 12% of 45 staff, audited 3 sites in India £4 will not 2023 §\n"),
        max_size=80,
    )
)
def test_every_value_stands_in_its_words(text: str) -> None:
    statement = make_statement([text or "."])
    assert all(
        fact.kind is COUNTRY
        or fact.value in " ".join(fact.sentence.text[fact.words.start : fact.words.end].split())
        for fact in find_facts(statement)
    )


@pytest.mark.parametrize(
    "text", ["India, ", "Tier 1, ", "we trained 40 and 50 suppliers of ", "1,", "one of all of "]
)
def test_a_very_long_sentence_is_read_in_time(text: str) -> None:
    start = time.process_time()
    find_facts(make_statement([text * (20_000 // len(text))]))
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Unlike last year, when 80% of staff were trained, we began late.", id="last year"),
        pytest.param("In the previous financial year 14 audits were carried out.", id="the year before"),
        pytest.param("Our client Acme audited 77 suppliers.", id="a client"),
    ],
)
def test_a_figure_of_another_year_or_of_somebody_else_is_no_fact(text: str) -> None:
    assert find_facts(make_statement([text])) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "Over 5,200 customer-facing colleagues were trained.", "over 5,200", id="a kind of staff"
        ),
        pytest.param("Last year we trained 70 buyers.", "70", id="the year that is told of"),
    ],
)
def test_a_figure_of_the_statement_itself_stays_a_fact(text: str, value: str) -> None:
    assert [fact.value.lower() for fact in find_facts(make_statement([text]))] == [value]
