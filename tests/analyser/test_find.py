"""Which sentences of a document are evidence, and what each carries."""

from dataclasses import replace

from analyser.find import find_evidence
from analyser.scorecard import Evidence, Level, Stance
from criteria.law import Law
from statements.document import SentenceKind
from tests.analyser.makers import make_area, make_indicator, make_law
from tests.factories import make_sentence, make_statement

TRAINING = make_indicator("training", together_with=["slavery"])
POLICY = make_indicator("policy", name="policies.named_policy")
LAW = make_law(make_area(indicators=[TRAINING, POLICY]))


def found(*texts: str, law: Law = LAW) -> tuple[Evidence, ...]:
    """The evidence about training in a document that says `texts`."""
    return find_evidence(make_statement(texts), law).get(TRAINING.id, ())


def test_a_sentence_that_has_the_words_is_evidence() -> None:
    (piece,) = found("We buy tea.", "We gave training on slavery.")
    assert piece.sentence.text == "We gave training on slavery."
    assert [piece.sentence.text[words.start : words.end] for words in piece.words] == ["training"]


def test_a_heading_is_no_evidence_of_its_own() -> None:
    assert found("# Training on slavery") == ()


def test_a_heading_tells_what_the_sentences_under_it_are_about() -> None:
    assert [piece.sentence.heading for piece in found("# Slavery", "We gave training.")] == ["Slavery"]


def test_a_heading_ends_where_the_next_begins() -> None:
    assert found("# Slavery", "We buy tea.", "# Fire safety", "We gave training.") == ()


def test_what_introduces_a_list_tells_what_its_items_are_about() -> None:
    (piece,) = found("Against slavery we gave:", "- training for 40 buyers")
    assert piece.level is Level.SHOWN


def test_a_list_of_plans_is_planned() -> None:
    (piece,) = found("Against slavery we will give:", "- training for 40 buyers")
    assert (piece.stance, piece.level) == (Stance.PLANNED, Level.SAID)


def test_indicators_without_evidence_are_left_out() -> None:
    assert set(find_evidence(make_statement(["Our policy is new."]), LAW)) == {POLICY.id}


def test_one_sentence_can_be_evidence_for_two_indicators() -> None:
    statement = make_statement(["Our policy asks for training on slavery."])
    assert set(find_evidence(statement, LAW)) == {TRAINING.id, POLICY.id}


def test_evidence_comes_in_reading_order() -> None:
    numbers = [
        piece.sentence.number for piece in found("Slavery training.", "Tea.", "More slavery training.")
    ]
    assert numbers == [0, 2]


def test_a_near_wording_says_so() -> None:
    law = make_law(make_area(indicators=[make_indicator("modern slavery awareness workshops")]))
    (piece,) = found("We held modern slavery awarenes workshops.", law=law)
    assert piece.rules[0] == "signal.near"
    assert piece.similarity < 100


def test_an_honest_none_is_declared() -> None:
    law = make_law(make_area(indicators=[make_indicator("training", none=["no training"])]))
    (piece,) = found("No training was given.", law=law)
    assert (piece.stance, piece.level) == (Stance.DECLARES_NONE, Level.SAID)


def in_table(*rows: str) -> tuple[Evidence, ...]:
    """The evidence about training in a document that is one table."""
    sentences = tuple(
        make_sentence(row, number=number, kind=SentenceKind.TABLE_ROW) for number, row in enumerate(rows)
    )
    statement = make_statement(rows)
    return find_evidence(
        replace(statement, document=replace(statement.document, sentences=sentences)), LAW
    ).get(TRAINING.id, ())


def test_the_head_of_a_table_is_no_evidence() -> None:
    assert in_table("Training on slavery Buyers", "Done in 12") == ()


def test_a_figure_in_a_table_shows_only_with_its_year() -> None:
    [dated] = in_table("Measure 2022 2023", "Training on slavery 52% 64%")
    [undated] = in_table("Measure Value", "Training on slavery 52% 64%")
    assert (dated.level, undated.level) == (Level.SHOWN, Level.SPECIFIC)
