"""The words in which facts are told."""

from __future__ import annotations

from collections.abc import Mapping

from analyser.facts.fact import Fact, FactKind

FACT: Mapping[FactKind, str] = {
    FactKind.COUNTRY: "country named",
    FactKind.SUPPLIERS: "number of suppliers",
    FactKind.TIER: "tier of the supply chain reached",
    FactKind.AUDITS: "audits and visits",
    FactKind.TRAINED: "people trained",
    FactKind.CASES: "cases and reports",
    FactKind.FEES: "money given back to workers",
    FactKind.KPI: "another figure",
}

COUNTRY_AS: Mapping[str, str] = {
    "operations": "where it says that it works",
    "suppliers": "where it says that suppliers are",
    "risk": "named with a risk",
    "": "named; as what is not said",
}

FACTS_NOTE = (
    "Facts are what the document says, in its own words. Plans, denials and what is asked of others are left "
    "out, and nothing is added up. What the program is not sure of is left out too, so more may stand in the "
    "document."
)


def what_of(fact: Fact) -> str:
    """What the value is of, in words: the document's own, or as what a country is named."""
    return COUNTRY_AS[fact.unit] if fact.kind is FactKind.COUNTRY else fact.unit
