"""From evidence to a level: one sentence, and all sentences about one indicator."""

from collections.abc import Sequence

import pytest

from analyser.judge import FIGURE_REACH, Judgement, figures_for, has_figure_near, judge, judge_sentence
from analyser.scorecard import Evidence, Finding, Level, SpecificKind, Stance, State, Words
from criteria.law import WeightedIndicator
from tests.analyser.makers import make_area, make_evidence, make_indicator, make_specific

USE = WeightedIndicator(indicator=make_indicator(), weight=2, tier="L1")
AREA = make_area()
WORDS = (Words(start=100, end=110),)


def judged(
    stance: Stance = Stance.DONE,
    kinds: Sequence[SpecificKind] = (),
    *,
    at: int = 100,
    text: str = " " * 300,
    reassures: bool = False,
    none_answers: bool = True,
) -> Judgement:
    """The judgement of a sentence with details of these kinds, which begin at character `at`."""
    specifics = [make_specific(kind, at, at + 5) for kind in kinds]
    indicator = make_indicator(none_answers=none_answers)
    near = has_figure_near(specifics, text, WORDS)
    return judge_sentence(indicator, stance, specifics, figure_near=near, reassures=reassures)


def found(*evidence: Evidence, readable: bool = True) -> Finding:
    return judge(AREA, USE, evidence, readable=readable)


# One sentence.


@pytest.mark.parametrize(
    ("kinds", "level", "rules"),
    [
        ([], Level.SAID, ("said.without-detail",)),
        ([SpecificKind.PAST], Level.SAID, ("said.without-detail",)),
        ([SpecificKind.PLACE], Level.SPECIFIC, ("specific.place",)),
        ([SpecificKind.TOOL], Level.SPECIFIC, ("specific.tool",)),
        ([SpecificKind.STANDARD], Level.SPECIFIC, ("specific.standard",)),
        ([SpecificKind.BODY], Level.SPECIFIC, ("specific.body",)),
        ([SpecificKind.SUPPLIER], Level.SPECIFIC, ("specific.supplier",)),
        ([SpecificKind.SIZE], Level.SAID, ("said.without-detail",)),
        ([SpecificKind.ROLE], Level.SPECIFIC, ("specific.role",)),
        ([SpecificKind.TITLE], Level.SPECIFIC, ("specific.title",)),
        ([SpecificKind.FREQUENCY], Level.SPECIFIC, ("specific.frequency",)),
        ([SpecificKind.DATE], Level.SPECIFIC, ("specific.date",)),
        ([SpecificKind.ROLE, SpecificKind.BODY], Level.SPECIFIC, ("specific.body", "specific.role")),
        ([SpecificKind.NUMBER], Level.SHOWN, ("shown.figure",)),
        ([SpecificKind.SHARE], Level.SHOWN, ("shown.figure",)),
        ([SpecificKind.DATE, SpecificKind.PAST], Level.SHOWN, ("shown.done-on-a-date",)),
    ],
)
def test_what_is_done_is_as_strong_as_its_details(
    kinds: list[SpecificKind], level: Level, rules: tuple[str, ...]
) -> None:
    assert judged(kinds=kinds) == Judgement(level=level, rules=rules)


@pytest.mark.parametrize(
    ("at", "level"),
    [
        pytest.param(110 + FIGURE_REACH, Level.SHOWN, id="just near enough after"),
        pytest.param(111 + FIGURE_REACH, Level.SPECIFIC, id="too far after"),
        pytest.param(100 - FIGURE_REACH - 5, Level.SHOWN, id="just near enough before"),
        pytest.param(100 - FIGURE_REACH - 6, Level.SPECIFIC, id="too far before"),
    ],
)
def test_a_figure_shows_only_what_stands_near_it(at: int, level: Level) -> None:
    assert judged(kinds=[SpecificKind.NUMBER], at=at).level is level


def test_an_inserted_clause_does_not_part_a_figure_from_its_words() -> None:
    text = (" " * 111 + ", which is run by others, received").ljust(300)
    assert judged(kinds=[SpecificKind.NUMBER], at=150, text=text).level is Level.SHOWN


@pytest.mark.parametrize(
    ("name", "shows"),
    [("structure.locations", True), ("training.provided", False), ("risk.structure", False)],
)
def test_the_size_of_the_business_shows_its_structure_alone(name: str, shows: bool) -> None:
    size = [make_specific(SpecificKind.SIZE, 100, 105)]
    assert has_figure_near(size, " " * 300, WORDS, figures_for(make_indicator(name=name))) is shows


@pytest.mark.parametrize("sign", [",", ";", ":"])
def test_a_figure_beyond_a_comma_shows_something_else(sign: str) -> None:
    text = " " * 115 + sign + " " * 100
    assert judged(kinds=[SpecificKind.SHARE], at=120, text=text).level is Level.SPECIFIC
    assert judged(kinds=[SpecificKind.SHARE], at=111, text=text).level is Level.SHOWN


@pytest.mark.parametrize(
    ("stance", "level", "rule"),
    [
        (Stance.PLANNED, Level.SAID, "said.planned-only"),
        (Stance.EXPECTED, Level.SAID, "said.expected-only"),
        (Stance.DENIED, Level.NOT_FOUND, "not-counted.denied"),
        (Stance.QUOTED, Level.NOT_FOUND, "not-counted.quoted"),
        (Stance.FORM_ECHO, Level.NOT_FOUND, "not-counted.form-echo"),
        (Stance.DECLARES_NONE, Level.SAID, "said.none-is-an-answer"),
    ],
)
def test_no_detail_lifts_what_is_not_done(stance: Stance, level: Level, rule: str) -> None:
    assert judged(stance, list(SpecificKind)) == Judgement(level=level, rules=(rule,))


def test_none_found_earns_nothing_where_it_is_no_answer() -> None:
    judgement = judged(Stance.DECLARES_NONE, none_answers=False)
    assert judgement == Judgement(level=Level.NOT_FOUND, rules=("not-counted.none-found",))


@pytest.mark.parametrize(
    ("kinds", "level"),
    [
        ([SpecificKind.ROLE], Level.SAID),
        ([SpecificKind.TITLE, SpecificKind.PLACE], Level.SAID),
        ([SpecificKind.DATE], Level.SAID),
        ([SpecificKind.NUMBER], Level.SHOWN),
        ([SpecificKind.DATE, SpecificKind.PAST], Level.SHOWN),
    ],
)
def test_a_reassurance_is_lifted_only_by_a_figure_or_a_dated_step(
    kinds: list[SpecificKind], level: Level
) -> None:
    assert judged(kinds=kinds, reassures=True).level is level


# All sentences about one indicator.


def test_the_strongest_sentence_sets_the_level() -> None:
    finding = found(make_evidence(Level.SAID), make_evidence(Level.SHOWN), make_evidence(Level.SPECIFIC))
    assert finding.level is Level.SHOWN
    assert [piece.level for piece in finding.evidence] == [Level.SHOWN, Level.SPECIFIC, Level.SAID]


def test_the_rules_are_those_of_the_strongest_sentence() -> None:
    weak = make_evidence(Level.SAID, rules=["said.without-detail"])
    strong = make_evidence(Level.SHOWN, rules=["shown.figure"])
    assert found(weak, strong).rules == ("shown.figure",)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(make_evidence(specifics=[SpecificKind.PLACE]), make_evidence(), id="with more details"),
        pytest.param(
            make_evidence(similarity=100.0), make_evidence(similarity=91.0), id="with a nearer wording"
        ),
        pytest.param(make_evidence(number=1), make_evidence(number=7), id="read earlier"),
    ],
)
def test_of_equal_sentences_the_better_comes_first(first: Evidence, second: Evidence) -> None:
    assert found(second, first).evidence == (first, second)


@pytest.mark.parametrize(
    ("evidence", "state"),
    [
        pytest.param([], State.NOT_FOUND, id="nothing"),
        pytest.param([(0, Stance.QUOTED)], State.NOT_FOUND, id="a definition"),
        pytest.param([(0, Stance.DENIED)], State.DENIED, id="denied"),
        pytest.param([(0, Stance.DENIED), (0, Stance.QUOTED)], State.DENIED, id="denied and defined"),
        pytest.param([(0, Stance.DECLARES_NONE)], State.DECLARES_NONE, id="none found"),
        pytest.param(
            [(0, Stance.DECLARES_NONE), (0, Stance.DENIED)], State.DECLARES_NONE, id="none and denied"
        ),
        pytest.param([(1, Stance.DECLARES_NONE)], State.DECLARES_NONE, id="none as an answer"),
        pytest.param([(1, Stance.PLANNED)], State.PLANNED, id="planned"),
        pytest.param([(1, Stance.PLANNED), (1, Stance.DONE)], State.FOUND, id="planned and said"),
        pytest.param([(1, Stance.PLANNED), (2, Stance.DONE)], State.FOUND, id="planned and done"),
        pytest.param([(1, Stance.EXPECTED)], State.FOUND, id="expected"),
        pytest.param([(1, Stance.PLANNED), (0, Stance.DENIED)], State.PLANNED, id="not yet, but planned"),
        pytest.param([(1, Stance.DONE), (0, Stance.DENIED)], State.FOUND, id="said and denied"),
    ],
)
def test_the_state_stands_beside_the_level(evidence: list[tuple[int, Stance]], state: State) -> None:
    assert found(*(make_evidence(Level(level), stance) for level, stance in evidence)).state is state


@pytest.mark.parametrize(
    ("evidence", "state"),
    [
        pytest.param([], State.UNREADABLE, id="nothing on the pages read"),
        pytest.param([(0, Stance.DENIED)], State.UNREADABLE, id="only a denial"),
        pytest.param([(1, Stance.DONE)], State.FOUND, id="found all the same"),
    ],
)
def test_too_few_pages_read_are_not_taken_for_silence(
    evidence: list[tuple[int, Stance]], state: State
) -> None:
    pieces = (make_evidence(Level(level), stance) for level, stance in evidence)
    assert found(*pieces, readable=False).state is state


def test_the_order_of_sentences_does_not_change_a_finding() -> None:
    pieces = [make_evidence(Level(level), number=number) for number, level in enumerate([1, 3, 0, 3])]
    assert found(*pieces) == found(*reversed(pieces))
