"""Tables of facts, of wordings that leave something open, and of readability."""

from dataclasses import replace

from analyser.ambiguity import PATTERNS, AmbiguityKind
from analyser.area_model.areas import AREAS
from analyser.facts.fact import FactKind
from analyser.scorecard import Unplaced
from reports import text_tables
from reports.ambiguity_words import AMBIGUITY, KIND
from reports.area_words import LABELLED_AREA
from reports.facts_words import FACT
from reports.readability_words import NOT_MEASURED
from statements.statement import Detail
from tests.analyser.makers import make_scorecard
from tests.factories import make_sentence, make_statement

ENGLISH = Detail(value="en", sentences=(), rule="language.text")


def test_a_fact_stands_in_a_row_with_its_words_and_page() -> None:
    statement = make_statement([["We buy tea."], ["This year we\ntrained 40 buyers."]])
    [row] = text_tables.facts([make_scorecard(statement=statement)]).to_dict("records")
    assert (row["Fact"], row["Value"], row["Of what"], row["Page"]) == ("people trained", "40", "buyers", 2)
    assert row["In these words"] == "trained 40 buyers"
    assert row["Quote"] == "This year we trained 40 buyers."


def test_a_country_says_as_what_it_is_named() -> None:
    statement = make_statement(["We source tea from Kenya."])
    [row] = text_tables.facts([make_scorecard(statement=statement)]).to_dict("records")
    assert (row["Value"], row["Of what"]) == ("Kenya", "where it says that suppliers are")


def test_a_wording_stands_in_a_row_with_its_quote() -> None:
    statement = make_statement(["We have zero tolerance of slavery."])
    [row] = text_tables.ambiguities([make_scorecard(statement=statement)]).to_dict("records")
    assert (row["Wording"], row["Page"]) == ("zero tolerance", 1)


def test_readability_is_said_not_to_be_measured_where_it_is_not() -> None:
    [row] = text_tables.readability([make_scorecard()]).to_dict("records")
    assert row["In words"] == NOT_MEASURED


def test_readability_stands_in_a_row() -> None:
    statement = make_statement(["We buy tea from six farms and pay them well each year."] * 20)
    statement = replace(statement, details=replace(statement.details, language=ENGLISH))
    [row] = text_tables.readability([make_scorecard(statement=statement)]).to_dict("records")
    assert (row["Words"], row["Sentences"], row["In words"]) == (240, 20, "very easy")


def test_an_unplaced_sentence_stands_in_a_row_with_its_area_in_words() -> None:
    unplaced = Unplaced(sentence=make_sentence("We buy\ntea.", page=2), area="mitigation", probability=0.5)
    [row] = text_tables.unplaced([replace(make_scorecard(), unplaced=(unplaced,))]).to_dict("records")
    assert (row["Area"], row["Probability"]) == ("what is done against slavery", 0.5)
    assert (row["Quote"], row["Page"], row["File"]) == ("We buy tea.", 2, "acme-2023.pdf")


def test_two_statements_of_one_name_are_told_apart() -> None:
    cards = [make_scorecard(statement=make_statement(filename=name)) for name in ("a.pdf", "b.pdf")]
    assert list(text_tables.readability(cards)["Company"]) == [
        "Acme Ltd 2023 (a.pdf)",
        "Acme Ltd 2023 (b.pdf)",
    ]


def test_every_labelled_area_has_its_words() -> None:
    assert set(LABELLED_AREA) == set(AREAS)


def test_tables_of_nothing_have_their_columns() -> None:
    empty = make_scorecard(statement=make_statement(["We buy tea."]))
    assert list(text_tables.facts([empty]).columns) == text_tables.FACTS
    assert list(text_tables.ambiguities([empty]).columns) == text_tables.AMBIGUITIES
    assert list(text_tables.readability([]).columns) == text_tables.READABILITY
    assert list(text_tables.unplaced([]).columns) == text_tables.UNPLACED


def test_every_kind_and_pattern_has_its_words() -> None:
    assert set(FACT) == set(FactKind)
    assert set(KIND) == set(AmbiguityKind)
    assert set(AMBIGUITY) == {pattern.rule for pattern in PATTERNS}
