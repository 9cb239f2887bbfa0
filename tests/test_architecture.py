"""Who may import whom, where each outside library lives, and that the analyser only thinks.

    statements   criteria        read a file; load a law: neither knows of anything else of ours
         analyser                finds, judges and scores: pure, so the same on any day and machine
         reports                 says it in words, tables and figures
    app, app_pages   cli         the two doors

Each rule is run on the real source, and on planted sources that break it.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from graphlib import CycleError, TopologicalSorter
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[1]

STAGES = {
    "statements": {"statements"},
    "criteria": {"criteria"},
    "analyser": {"analyser", "criteria", "statements"},
    "reports": {"analyser", "criteria", "reports", "statements"},
    "app_pages": {"analyser", "app_pages", "criteria", "reports", "statements"},
    "app": {"analyser", "app_pages", "criteria", "reports", "statements"},
    "cli": {"analyser", "cli", "criteria", "reports", "statements"},
}
"""Each part of the program, and the parts it may import."""

SHARED_BY_DOORS = "cli.version"
"""The one thing that the browser's door takes from the other."""

NOT_OURS_TO_IMPORT = {"benchmarks", "tests"}

DOORS_TO_BENCHMARKS = {"cli/accuracy.py", "cli/train.py"}
"""Commands that measure and train the program itself; they say so where its source folder is missing."""

HOMES = {
    "PIL": ["statements/pdf/picture.py"],
    "charset_normalizer": ["statements/typed/encoding.py"],
    "click": ["cli/*.py"],
    "lxml": ["statements/web/markup.py", "statements/web/*.py", "statements/word/parts.py"],
    "markdown_it": ["statements/web/markdown.py"],
    "numpy": ["analyser/area_model/*.py"],
    "onnxruntime": ["analyser/area_model/careful.py"],
    "openpyxl": ["reports/excel*.py"],
    "pandas": ["reports/*.py", "app_pages/*.py"],
    "pdfminer": ["statements/pdf/second_engine.py"],
    "pdfplumber": ["statements/pdf/second_engine.py"],
    "plotly": ["reports/charts*.py"],
    "py3langid": ["statements/details/language.py"],
    "pydantic": ["criteria/*.py"],
    "pypdfium2": [
        "statements/pdf/across.py",
        "statements/pdf/drawn.py",
        "statements/pdf/lines.py",
        "statements/ocr/recognise.py",
        "statements/pdf/read_pdf.py",
        "statements/pdf/picture.py",
        "statements/pdf/upright.py",
        "statements/ocr/writing.py",
    ],
    "rapidfuzz": ["analyser/match.py", "analyser/repeats.py"],
    "re2": ["analyser/stem_set.py"],
    "reportlab": ["statements/samples/*.py"],
    "rich": ["cli/*.py"],
    "ruamel": ["criteria/load.py", "statements/samples/*.py"],
    "snowballstemmer": ["analyser/match.py"],
    "streamlit": ["app.py", "app_pages/*.py"],
    "tokenizers": ["analyser/area_model/careful.py"],
    "trafilatura": ["statements/web/main_text.py"],
}
"""Each outside library, and the files that may import it: to change one is to change a file or two."""

IMPURE_MODULES = {
    "asyncio", "glob", "http", "io", "logging", "multiprocessing", "os", "pathlib", "random", "requests",
    "secrets", "shutil", "socket", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
IMPURE_CALLS = {"eval", "exec", "input", "now", "open", "print", "today", "utcnow", "hash"}
"""`hash` is here because that of a text differs from one run to the next."""

NAMES_THAT_SAY_NOTHING = {
    "base",
    "common",
    "config",
    "constants",
    "core",
    "helpers",
    "misc",
    "models",
    "utils",
}

Sources = Mapping[str, str]
"""Source by path, from the root of the project, with forward slashes."""


def find_violations(sources: Sources) -> list[str]:
    """What breaks a rule, one sentence each."""
    trees = {path: ast.parse(text) for path, text in sources.items()}
    each_file = [said for path, tree in trees.items() for rule in RULES for said in rule(path, tree)]
    return [*each_file, *_cycle(trees)]


def _imports(tree: ast.Module) -> Iterator[str]:
    """What is imported anywhere in a file, inside functions too, with dots: `from a import b` is a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _root(name: str) -> str:
    return name.partition(".")[0]


def _part(path: str) -> str:
    return _root(PurePosixPath(path).parts[0])


def _stages(path: str, tree: ast.Module) -> Iterator[str]:
    for name in _imports(tree):
        shared = _part(path) in {"app", "app_pages"} and name.startswith(SHARED_BY_DOORS)
        if _root(name) in STAGES and _root(name) not in STAGES[_part(path)] and not shared:
            yield f"{path} may not import {name}"
        if _root(name) == "benchmarks" and path in DOORS_TO_BENCHMARKS:
            continue
        if _root(name) in NOT_OURS_TO_IMPORT:
            yield f"{path} may not import {name}, which is not part of the program"


def _homes(path: str, tree: ast.Module) -> Iterator[str]:
    for library in {_root(name) for name in _imports(tree)} - set(STAGES) - NOT_OURS_TO_IMPORT:
        if library in sys.stdlib_module_names:
            continue
        if not any(fnmatch(path, home) for home in HOMES.get(library, [])):
            yield f"{path} is not the home of {library}"


def _purity(path: str, tree: ast.Module) -> Iterator[str]:
    if _part(path) != "analyser":
        return
    for name in _imports(tree):
        if _root(name) in IMPURE_MODULES:
            yield f"{path} imports {name}, and the analyser is pure"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in IMPURE_CALLS:
            yield f"{path} calls {_called(node)}(), and the analyser is pure"


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _file_names(path: str, _tree: ast.Module) -> Iterator[str]:
    if PurePosixPath(path).stem.strip("_") in NAMES_THAT_SAY_NOTHING:
        yield f"{path} has a name that says nothing"


def _relative_imports(path: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"{path} has a relative import"


RULES = (_stages, _homes, _purity, _file_names, _relative_imports)


def _cycle(trees: Mapping[str, ast.Module]) -> Iterator[str]:
    modules = {_module(path): tree for path, tree in trees.items()}
    graph = {name: set(_modules_among(modules, _imports(tree))) - {name} for name, tree in modules.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield f"these import each other: {' < '.join(error.args[1])}"


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _modules_among(modules: Iterable[str], names: Iterable[str]) -> Iterator[str]:
    """The file that each imported name stands for, if it is one of ours."""
    for name in names:
        yield from ({name, name.rpartition(".")[0]} & set(modules))


def real_sources() -> dict[str, str]:
    paths = [ROOT / "app.py", *(path for part in STAGES for path in (ROOT / part).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_the_source_keeps_all_rules() -> None:
    assert find_violations(real_sources()) == []


@pytest.mark.parametrize("part", STAGES)
def test_every_part_is_looked_at(part: str) -> None:
    assert any(_part(path) == part for path in real_sources())


@pytest.mark.parametrize("library", HOMES)
def test_every_library_with_a_home_is_at_home(library: str) -> None:
    homes = [path for path in real_sources() if any(fnmatch(path, home) for home in HOMES[library])]
    assert any(library in map(_root, _imports(ast.parse(real_sources()[path]))) for path in homes)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("statements/read.py", "from criteria.law import Law"),
        ("statements/read.py", "import analyser.rank"),
        ("criteria/load.py", "from statements.document import Document"),
        ("analyser/find.py", "from reports import wording"),
        ("analyser/find.py", "from cli.version import program_version"),
        ("reports/tables.py", "from app_pages import parts"),
        ("reports/tables.py", "from cli.version import program_version"),
        ("reports/tables.py", "def late():\n    import app"),
        ("app_pages/read.py", "from cli.check import check"),
        ("app_pages/read.py", "import app"),
        ("cli/check.py", "from app_pages import work"),
        ("cli/check.py", "from tests.factories import make_line"),
        ("analyser/find.py", "import benchmarks.quotes"),
        ("statements/pdf/read_pdf.py", "import pdfplumber"),
        ("statements/read.py", "import pypdfium2.raw as engine"),
        ("statements/pdf/columns.py", "from PIL import Image"),
        ("analyser/find.py", "from rapidfuzz import fuzz"),
        ("analyser/find.py", "import re2"),
        ("analyser/find.py", "import snowballstemmer"),
        ("reports/tables.py", "import streamlit as st"),
        ("cli/check.py", "import streamlit as st"),
        ("reports/tables.py", "import plotly.graph_objects as go"),
        ("app_pages/read.py", "import plotly.graph_objects as go"),
        ("reports/tables.py", "from openpyxl import Workbook"),
        ("criteria/law.py", "from ruamel.yaml import YAML"),
        ("statements/document.py", "from pydantic import BaseModel"),
        ("reports/tables.py", "from rich.table import Table"),
        ("app_pages/read.py", "import click"),
        ("analyser/rank.py", "import pandas as pd"),
        ("statements/pdf/read_pdf.py", "from reportlab.pdfgen.canvas import Canvas"),
        ("reports/tables.py", "import numpy as np"),
        ("cli/label.py", "from benchmarks.train_fast import prepare"),
        ("cli/train.py", "from tests.factories import make_line"),
        ("analyser/find.py", "import os"),
        ("analyser/find.py", "import os.path"),
        ("analyser/find.py", "from pathlib import Path"),
        ("analyser/find.py", "import io"),
        ("analyser/find.py", "def late():\n    import time"),
        ("analyser/find.py", "import random"),
        ("analyser/find.py", "import logging"),
        ("analyser/find.py", "from urllib.request import urlopen"),
        ("analyser/find.py", "from datetime import datetime\ndatetime.now()"),
        ("analyser/find.py", "from datetime import date\ndate.today()"),
        ("analyser/find.py", "open('law.yaml')"),
        ("analyser/find.py", "print('here')"),
        ("analyser/find.py", "hash('a text')"),
        ("analyser/utils.py", ""),
        ("reports/helpers.py", ""),
        ("statements/common.py", ""),
        ("criteria/core.py", ""),
        ("statements/samples/base.py", ""),
        ("analyser/models.py", ""),
        ("cli/config.py", ""),
        ("analyser/_utils.py", ""),
        ("statements/read.py", "from . import pdf"),
        ("statements/samples/build.py", "from ..document import Page"),
    ],
)
def test_a_broken_rule_is_found(path: str, source: str) -> None:
    assert len(find_violations({path: source})) == 1


def test_files_that_import_each_other_are_found() -> None:
    planted = {
        "analyser/find.py": "from analyser.judge import judge",
        "analyser/judge.py": "from analyser import rank",
        "analyser/rank.py": "import analyser.find",
    }
    [violation] = find_violations(planted)
    assert violation.startswith("these import each other: analyser.")


@pytest.mark.parametrize(
    ("path", "source"),
    [
        (
            "statements/pdf/read_pdf.py",
            "from statements.pdf.columns import find_gutters\nimport pypdfium2.raw",
        ),
        ("analyser/find.py", "import re\nfrom criteria.law import Law\nfrom statements.document import Page"),
        ("analyser/find.py", "from datetime import date\ndate(2023, 3, 31)"),
        ("reports/tables.py", "from analyser.rank import rank\nimport pandas as pd"),
        ("app_pages/parts.py", "from cli.version import program_version"),
        ("app_pages/parts.py", "from cli import version"),
        ("cli/check.py", "import time\nfrom rich.table import Table\nprint('done')"),
        ("reports/palette.py", "from reports import wording"),
        ("cli/train.py", "def late():\n    from benchmarks.train_fast import prepare"),
        ("analyser/score.py", ""),
    ],
)
def test_what_keeps_the_rules_is_let_through(path: str, source: str) -> None:
    assert find_violations({path: source}) == []
