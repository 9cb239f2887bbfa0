"""The documents keep up with the program: commands, options, keys of the JSON, signs of the stems."""

from __future__ import annotations

import doctest
import importlib
import json
import re
from pathlib import Path

import pytest

from cli.__main__ import main
from criteria.stems import pattern_of

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
STEMS = (ROOT / "docs" / "stems.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"plainsight {command}" in README


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#]+)\)", README))
def test_every_file_that_the_readme_links_is_there(link: str) -> None:
    assert (ROOT / link).exists()


def test_the_readme_stops_in_time() -> None:
    assert len(README.splitlines()) <= 120


def test_the_python_of_the_readme_is_python() -> None:
    example = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert example
    compile(example.group(1), "README.md", "exec")


@pytest.mark.parametrize(
    "key",
    [
        "results",
        "scorecards",
        "requirements",
        "findings",
        "evidence",
        "continues",
        "repeats",
        "unplaced",
        "facts",
        "ambiguities",
    ],
)
def test_every_list_of_the_json_is_described(key: str) -> None:
    schema = (ROOT / "reports" / "scorecard.schema.json").read_text(encoding="utf-8")
    assert f'"{key}"' in schema
    assert f"{key}[]" in (ROOT / "docs" / "json.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "module",
    [
        "analyser.fold",
        "criteria.stems",
        "statements.archives.archive",
        "statements.pdf.legible",
        "statements.names",
        "statements.typed.paragraphs",
        "reports.accuracy_tables",
        "reports.charts_frame",
        "reports.excel_cells",
        "reports.descriptions",
        "reports.palette",
    ],
)
def test_the_examples_in_the_code_hold(module: str) -> None:
    outcome = doctest.testmod(importlib.import_module(module))
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_the_schema_names_the_version_that_is_written() -> None:
    from reports.scorecard_json import SCHEMA_VERSION

    schema = json.loads((ROOT / "reports" / "scorecard.schema.json").read_text(encoding="utf-8"))
    assert SCHEMA_VERSION in schema["title"]


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("code of conduct", "our code of conduct"),
        ("(supplier|vendor) code", "the vendor code"),
        ("recogni[sz]e", "we recognise"),
        ("subsidiar*", "its subsidiaries"),
        ("suppliers .. based in", "suppliers, most of them based in"),
        ("# suppliers", "two suppliers"),
        ("s. 54", "s 54"),
    ],
)
def test_the_examples_of_the_stems_page_hold(stem: str, found: str) -> None:
    assert f"`{stem}`".replace("|", "\\|") in STEMS
    assert re.search(pattern_of(stem), found)
