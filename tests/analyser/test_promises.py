"""What holds for every statement, whatever it says."""

import ast
import inspect
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import analyser
import statements.details
import statements.statement
from analyser.analyse import analyse
from analyser.judge import SPECIFIC_KINDS
from analyser.scorecard import Level, Scorecard, Stance
from criteria.law import Law
from criteria.load import law_ids, load_law
from reports.rules import RULE
from statements.statement import Statement
from tests.factories import make_statement

SOURCES = sorted(
    [
        *Path(inspect.getfile(analyser)).parent.glob("*.py"),
        *Path(inspect.getfile(statements.details)).parent.glob("*.py"),
        Path(inspect.getfile(statements.statement)),
    ]
)
RULE_NAME = re.compile(
    r"(?:signal|quoted|form-echo|expected|planned|denied|done|none|said|not-counted|shown|specific|formal|period|steps|"
    r"year|kind|section|approval|approval-date|approved-on|signature)\.[a-z-]+"
)
LAW = load_law(law_ids()[0])

SENTENCES = st.sampled_from(
    [
        "We audited 45 factories in India in 2023 and found 12 breaches.",
        "Our Supplier Code of Conduct forbids forced labour.",
        "All employees complete training on modern slavery every year.",
        "We will publish a human rights policy next year.",
        "We do not carry out audits of our suppliers.",
        "No incidents of modern slavery were reported in the year.",
        "We expect our suppliers to train their workers.",
        "Modern slavery is a crime and a violation of rights.",
        "Does the entity currently provide training? No",
        "Recruitment fees of £12,400 were repaid to 31 workers in Malaysia.",
        "We are committed to preventing slavery in our supply chains.",
        "Workers can call a confidential helpline in six languages.",
        "We measure the effectiveness of our actions with key performance indicators.",
        "This statement was approved by the board of directors on 5 May 2023.",
        "Signed by Jane Example, Director",
        "The weather was fine.",
        "# Risk assessment",
        "# Next steps",
        "In the coming year we will:",
        "- assess the risk of forced labour in our cotton supply chain",
        "- train our buyers",
        "Migrant workers on the farms of our tier 2 suppliers in Spain are at high risk.",
        "Ware\u00adhouses are staffed through licensed “labour providers”.",
    ]
)
WORDS = st.sampled_from(
    "we our suppliers no not will audit audited training policy modern slavery in India 45 % 2023 , . of "
    "workers fees repaid is was risk – “ é ﬁ".split()
)
TEXTS = st.lists(
    st.one_of(SENTENCES, st.lists(WORDS, min_size=1, max_size=15).map(" ".join)), min_size=1, max_size=8
)
NAMES = st.sampled_from(["Acme Ltd", "Acme Law LLP", "Acme Limited Partnership", "Sedex India 45 plc", None])
few = settings(max_examples=60, deadline=None)


def read(texts: list[str]) -> Scorecard:
    return analyse(make_statement(texts), LAW)


def levels(scorecard: Scorecard) -> list[Level]:
    return [finding.level for finding in scorecard.findings]


def scores(scorecard: Scorecard) -> list[float | None]:
    areas = [area.score for area in scorecard.areas]
    return [*areas, scorecard.overall, scorecard.overall_equal_weights]


@few
@given(TEXTS)
def test_a_score_is_within_0_and_100(texts: list[str]) -> None:
    assert all(score is not None and 0 <= score <= 100 for score in scores(read(texts)))


@few
@given(TEXTS, SENTENCES)
def test_another_sentence_never_lowers_a_level_or_a_score(texts: list[str], another: str) -> None:
    before, after = read(texts), read([*texts, another])
    assert all(old <= new for old, new in zip(levels(before), levels(after), strict=True))
    assert all(old <= new for old, new in zip(scores(before), scores(after), strict=True))


@few
@given(TEXTS, NAMES, NAMES)
def test_the_name_of_the_company_never_changes_a_score(
    texts: list[str], one: str | None, other: str | None
) -> None:
    first, second = (analyse(make_statement(texts, company=name), LAW) for name in (one, other))
    assert scores(first) == scores(second)
    assert first.findings == second.findings


@few
@given(TEXTS, st.integers(0, 8))
def test_where_a_page_ends_never_changes_a_score(texts: list[str], at: int) -> None:
    paged = analyse(make_statement([texts[:at], texts[at:]]), LAW)
    assert levels(paged) == levels(read(texts))
    assert scores(paged) == scores(read(texts))


@few
@given(TEXTS)
def test_the_same_statement_gets_the_same_scorecard(texts: list[str]) -> None:
    assert read(texts) == read(texts)


@few
@given(TEXTS)
def test_the_words_of_every_evidence_stand_in_its_sentence(texts: list[str]) -> None:
    pieces = [piece for finding in read(texts).findings for piece in finding.evidence]
    assert all(piece.words for piece in pieces)
    assert all(
        0 <= words.start < words.end <= len(piece.sentence.text) for piece in pieces for words in piece.words
    )


@few
@given(TEXTS)
def test_only_what_is_done_is_more_than_said(texts: list[str]) -> None:
    pieces = [piece for finding in read(texts).findings for piece in finding.evidence]
    assert {piece.stance for piece in pieces if piece.level > Level.SAID} <= {Stance.DONE}


@few
@given(TEXTS)
def test_every_level_is_explained_by_a_rule_with_words(texts: list[str]) -> None:
    scorecard = read(texts)
    given_rules = [piece.rules for finding in scorecard.findings for piece in finding.evidence]
    given_rules += [requirement.rules for requirement in scorecard.requirements]
    assert all(rules for rules in given_rules)
    assert {rule for rules in given_rules for rule in rules} <= set(RULE)


def strings_in(source: Path) -> set[str]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_every_rule_named_in_the_source_has_words(source: Path) -> None:
    assert {name for name in strings_in(source) if RULE_NAME.fullmatch(name)} <= set(RULE)


def test_every_rule_that_has_words_is_one_that_can_occur() -> None:
    named = {name for source in SOURCES for name in strings_in(source)}
    composed = {f"specific.{kind.value}" for kind in SPECIFIC_KINDS}
    composed |= {f"said.{stance}-only" for stance in ("planned", "expected")}
    composed |= {f"not-counted.{stance}" for stance in ("denied", "quoted", "form-echo")}
    composed |= {f"{rule}-day-first" for rule in named if rule.startswith(("period.", "approved-on."))}
    assert set(RULE) <= named | composed


# The shipped samples.


def test_a_sample_is_read_without_a_mistake(samples: tuple[Statement, ...], uk_law: Law) -> None:
    scorecards = [analyse(sample, uk_law) for sample in samples]
    assert all(scorecard.overall is not None for scorecard in scorecards)
