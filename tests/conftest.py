"""What many tests share: the law, the shipped samples as read, and workers to read files in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from criteria.law import Law
from criteria.load import load_law
from statements.isolation.isolate import Limits, Workers
from statements.parse import read_statement
from statements.samples import list_samples
from statements.statement import Statement

# The same examples on every machine and every day, and no folder left behind.
settings.register_profile("plainsight", deadline=None, database=None, derandomize=True, max_examples=40)
settings.load_profile("plainsight")


@pytest.fixture(scope="session")
def uk_law() -> Law:
    return load_law("uk-msa-2015")


@pytest.fixture(scope="session")
def samples() -> tuple[Statement, ...]:
    """The shipped samples, read in this process: they are ours and can be trusted."""
    return tuple(
        read_statement(sample.path.read_bytes(), filename=sample.path.name, limits=Limits())
        for sample in list_samples()
    )


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    with Workers(count=1) as running:
        yield running
