"""Tables of what stands beside the score: facts, open wordings, readability, unplaced sentences.

One row for each thing that a reader looks up, with its quote and page.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analyser.ambiguity import find_ambiguities
from analyser.facts.find import find_facts
from analyser.readability import measure_readability
from analyser.scorecard import Scorecard, Words
from reports import wording
from reports.ambiguity_words import AMBIGUITY, KIND
from reports.area_words import LABELLED_AREA
from reports.facts_words import FACT, what_of
from reports.readability_words import NOT_MEASURED, ease
from reports.tables import named
from statements.document import Sentence

FACTS = ["Company", "Fact", "Value", "Of what", "In these words", "Quote", "Page", "File"]
AMBIGUITIES = [
    "Company",
    "What it does",
    "What is left open",
    "Wording",
    "Introduced by",
    "Quote",
    "Page",
    "Rule",
    "File",
]
READABILITY = [
    "Company", "Words", "Sentences", "Words in a sentence", "Reading ease", "In words", "Grade", "File",
]  # fmt: skip
UNPLACED = ["Company", "Area", "Probability", "Introduced by", "Quote", "Page", "File"]


def facts(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each fact that a statement gives, in reading order."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "Fact": FACT[fact.kind],
                "Value": fact.value,
                "Of what": what_of(fact),
                "In these words": words_of(fact.sentence, fact.words),
                "Quote": wording.readable_quote(fact.sentence),
                "Page": fact.page,
                "File": scorecard.statement.document.filename,
            }
            for name, scorecard in named(scorecards)
            for fact in find_facts(scorecard.statement)
        ],
        columns=FACTS,
    ).astype({"Page": "Int64"})


def ambiguities(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each wording that leaves something open, in reading order."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "What it does": KIND[ambiguity.kind],
                "What is left open": AMBIGUITY[ambiguity.rule],
                "Wording": words_of(ambiguity.sentence, ambiguity.words),
                "Introduced by": wording.lead_of(ambiguity.sentence),
                "Quote": wording.readable_quote(ambiguity.sentence),
                "Page": ambiguity.sentence.page,
                "Rule": ambiguity.rule,
                "File": scorecard.statement.document.filename,
            }
            for name, scorecard in named(scorecards)
            for ambiguity in find_ambiguities(scorecard.statement)
        ],
        columns=AMBIGUITIES,
    ).astype({"Page": "Int64"})


def readability(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row a statement: its length and how hard it is to read; numbers are missing where not measured."""
    rows = [_readability(name, scorecard) for name, scorecard in named(scorecards)]
    return pd.DataFrame(rows, columns=READABILITY).astype({"Words": "Int64", "Sentences": "Int64"})


def _readability(name: str, scorecard: Scorecard) -> dict[str, object]:
    found = measure_readability(scorecard.statement)
    row: dict[str, object] = {
        "Company": name,
        "File": scorecard.statement.document.filename,
        "In words": NOT_MEASURED,
    }
    if found is None:
        return row
    return row | {
        "Words": found.words,
        "Sentences": found.sentences,
        "Words in a sentence": round(found.words_in_a_sentence, 1),
        "Reading ease": round(found.reading_ease),
        "In words": ease(found),
        "Grade": round(found.grade, 1),
    }


def unplaced(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each sentence that the area model takes for evidence and no indicator names."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "Area": LABELLED_AREA[each.area],
                "Probability": each.probability,
                "Introduced by": wording.lead_of(each.sentence),
                "Quote": wording.readable_quote(each.sentence),
                "Page": each.sentence.page,
                "File": scorecard.statement.document.filename,
            }
            for name, scorecard in named(scorecards)
            for each in scorecard.unplaced
        ],
        columns=UNPLACED,
    ).astype({"Probability": "float64", "Page": "Int64"})


def words_of(sentence: Sentence, words: Words) -> str:
    """The exact words of a sentence, with line breaks and runs of spaces made one space."""
    return " ".join(sentence.text[words.start : words.end].split())
