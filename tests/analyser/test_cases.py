"""Situations in plain words, which anyone can check and add to: `tests/cases/*.yaml`."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from analyser.analyse import analyse
from criteria.law import Law
from reports.wording import LEVEL
from tests.factories import make_statement

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
    for case in YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any], uk_law: Law) -> None:
    heading = [f"# {case['heading']}"] if "heading" in case else []
    statement = make_statement([*heading, *case["says"]], company=case.get("company", "Example Ltd"))
    scorecard = analyse(statement, uk_law)
    said = {finding.indicator.id: LEVEL[finding.level] for finding in scorecard.findings}
    said |= {each.requirement.id: each.result.value for each in scorecard.requirements}
    assert {name: said.get(name) for name in case["expect"]} == case["expect"]
