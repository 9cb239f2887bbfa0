"""The shipped indicators find their own examples, pass over their near misses, and are used by a law.

The matching here is a second, obvious implementation of what the criteria files say: one sentence, no
heading, the standard library's `re`.
"""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import criteria
from criteria.form import IndicatorEntry, IndicatorFile, LawFile
from criteria.load import FORMAL_AREA, law_ids, load_law
from criteria.stems import pattern_of

CRITERIA = Path(criteria.__file__).parent


def read_yaml(path):
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


INDICATORS = [
    (path.stem, indicator)
    for path in sorted((CRITERIA / "indicators").glob("*.yaml"))
    for indicator in IndicatorFile.model_validate(read_yaml(path)).indicators
]
LAWS = [LawFile.model_validate(read_yaml(path)) for path in sorted((CRITERIA / "laws").glob("*.yaml"))]


def folded(sentence: str) -> str:
    straight = sentence.translate(str.maketrans("“”‘’", "\"\"''"))
    return " ".join(straight.lower().split())


def any_matches(stems: list[str], sentence: str) -> bool:
    return any(re.search(pattern_of(stem), folded(sentence)) for stem in stems)


def finds(indicator: IndicatorEntry, sentence: str) -> bool:
    return (
        any_matches(indicator.signals, sentence)
        and (not indicator.together_with or any_matches(indicator.together_with, sentence))
        and not any_matches(indicator.unless, sentence)
    )


def sentences(key):
    return [
        pytest.param(indicator, sentence, id=f"{indicator.id}-{number}")
        for _, indicator in INDICATORS
        for number, sentence in enumerate(getattr(indicator, key), start=1)
    ]


@pytest.mark.parametrize(("indicator", "sentence"), sentences("examples"))
def test_example_is_found(indicator, sentence):
    assert finds(indicator, sentence)


@pytest.mark.parametrize(("indicator", "sentence"), sentences("examples"))
def test_example_is_no_declaration_of_none(indicator, sentence):
    assert not any_matches(indicator.none, sentence)


@pytest.mark.parametrize(("indicator", "sentence"), sentences("near_misses"))
def test_near_miss_is_not_found(indicator, sentence):
    assert not finds(indicator, sentence)


@pytest.mark.parametrize(
    ("indicator_id", "sentence"),
    [
        ("training.provided", "No training on modern slavery has been provided to staff this year."),
        ("training.provided", "We do not currently provide modern slavery training."),
        ("effectiveness.review_process", "We do not assess the effectiveness of our actions."),
        ("effectiveness.kpi_defined", "The company has not yet adopted any key performance indicators."),
        ("remediation.process", "As nothing was found, no remediation measures were taken."),
        ("remediation.cases_found", "No incidents of modern slavery were reported."),
        ("remediation.cases_found", "We are not aware of any forced labour in our supply chains."),
        ("policies.named_policy", "We do not have a separate modern slavery policy."),
        ("risk.method", "We have not carried out a risk assessment."),
        (
            "due_diligence.supplier_onboarding",
            "The company did not conduct any due diligence on its suppliers.",
        ),
    ],
)
def test_honest_none_is_recognised(indicator_id, sentence):
    (indicator,) = (indicator for _, indicator in INDICATORS if indicator.id == indicator_id)
    assert any_matches(indicator.none, sentence)


def test_bare_absence_of_cases_earns_nothing():
    (cases,) = (indicator for _, indicator in INDICATORS if indicator.id == "remediation.cases_found")
    assert not cases.none_answers


@pytest.mark.parametrize(("file", "indicator"), INDICATORS, ids=lambda value: getattr(value, "id", value))
def test_id_begins_with_the_area_that_its_file_is_named_for(file, indicator):
    assert indicator.id.startswith(f"{file}.")


@pytest.mark.parametrize("indicator", [pytest.param(entry, id=entry.id) for _, entry in INDICATORS])
def test_indicator_is_used_by_a_law(indicator):
    uses = {use.use for law in LAWS for area in law.areas for use in area.indicators}
    assert indicator.id in uses or indicator.id.startswith(f"{FORMAL_AREA}.")


def test_indicator_ids_are_unique():
    ids = [indicator.id for _, indicator in INDICATORS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("law_id", law_ids())
def test_law_loads_without_mistakes(law_id):
    law = load_law(law_id)
    assert law.id == law_id


@pytest.mark.parametrize("law_id", law_ids())
def test_every_requirement_and_area_has_a_source(law_id):
    law = load_law(law_id)
    for entry in (*law.requirements, *law.areas):
        assert entry.source.name, entry.id
        assert entry.source.url.startswith("https://"), entry.id


@pytest.mark.parametrize("law_id", law_ids())
def test_law_uses_each_indicator_once(law_id):
    uses = [use.indicator.id for area in load_law(law_id).areas for use in area.indicators]
    assert len(uses) == len(set(uses))
