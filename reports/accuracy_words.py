"""The accuracy figures in plain words: what was measured, on what, and what is read poorly."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from reports.accuracy_run import COUNTRY, READ_POORLY, Run, find_read_poorly
from reports.area_words import LABELLED_AREA

WHAT_IT_IS = (
    "For every sentence, the area model says how likely experts would call it evidence for each of eleven "
    "areas. Here is how often experts agree with it. The figures are those of the last run that was kept; "
    "they do not change with the statements that are loaded."
)
WHAT_IT_IS_NOT = (
    "What is measured here is whether a sentence is told to be evidence for an area. How well the "
    "indicators, the levels from 0 to 3 and the scores agree with people who read the same statements has "
    "not been measured: read the quotes before you print a score."
)
NOT_OF_THIS_MODEL = (
    "Statements are read by the {now} model now, and this run has no figures of it. The figures below are "
    "those of the {shown} model."
)
DATA_NOTE = (
    "Sentences of {statements} statements labelled by experts: AIMS.uk, AIMS.au and AIMS.ca, by Mila and "
    "QUT (licence CC BY 4.0; arXiv 2502.07022 and 2506.01671). The model was trained {folds} times, and "
    "judged each time on the statements left out."
)
HOW_TO_READ = (
    "**Precision**: of the sentences that the model names for an area, the share that experts name too.",
    "**Recall**: of the sentences that experts name, the share that the model names too.",
    "**F1**: both in one number. 1 is perfect. Where the two are equal, so is F1.",
    "**95 % interval**: between which ends F1 lies when other statements of this kind are drawn. A wide one "
    "means that there are few to judge by.",
    "**Average precision**: how well the sentences are put in order, from likely to unlikely evidence.",
    "**Keywords alone**: what a plain list of words reaches on the same sentences: the least that a model "
    "must beat.",
    "**Marked by experts**: how many sentences they call evidence for the area. Of few, the figures are "
    "rough.",
)
STANCE_NOTE = (
    "Whether a sentence tells of something done, planned or denied is read by rules. They were held against "
    "sentences marked by one reader, who is not one of the experts."
)
EXPERTS_NOTE = (
    "Experts do not always agree either. The Australian ones agree with each other to a kappa of 0.78; each "
    "British and Canadian sentence was labelled by one expert."
)


def data_note(run: Run) -> str:
    """Which data the run was made on, and how."""
    [first, *_] = run["models"].values()
    statements = sum(own["statements"] for own in first["countries"].values())
    return DATA_NOTE.format(statements=statements, folds=_FEW.get(run["folds"], run["folds"]))


_FEW = {2: "two", 3: "three", 4: "four", 5: "five", 10: "ten"}


def in_short(run: Run, model: str, country: str) -> str:
    """The figures of a country in one or two sentences, for somebody who knows none of the words."""
    own = run["models"][model]["countries"][country]
    named = own["areas"]["mitigation"]
    return (
        f"{COUNTRY[country]}, {own['statements']} statements: of ten sentences that the model names as "
        f"telling what is done against slavery, experts name {_of_ten(named['precision'])} too; of ten that "
        f"experts name, the model finds {_of_ten(named['recall'])}. Whether an area is covered at all in a "
        f"statement, it tells rightly in {own['whole_statements']['accuracy']:.0%} of cases."
    )


def _of_ten(share: float) -> str:
    return f"about {round(share * 10)}"


def read_poorly(run: Run, model: str) -> tuple[str, ...]:
    """Which areas are read poorly, a line for each country, the poorest area first."""
    found = sorted(find_read_poorly(run, model), key=lambda each: list(COUNTRY).index(each[0]))
    return tuple(
        f"{COUNTRY[country]}: {', '.join(f'{LABELLED_AREA[area]} ({f1:.2f})' for _, area, f1 in own)}"
        for country, own in groupby(found, key=lambda each: each[0])
    )


POORLY_NOTE = (
    f"F1 below {READ_POORLY}: where as many sentences are missed as are wrongly named, that is more than "
    "two of five. Look at each quote of these areas before you use it."
)


def describe_reliability(run: Run, model: str) -> str:
    """Where what the model said and what experts said lie furthest apart, in one sentence."""
    bands: list[dict[str, Any]] = run["models"][model]["reliability"]
    widest = max(bands, key=lambda band: abs(band["said"] - band["was"]))
    error = run["models"][model]["calibration_error"]
    return (
        f"Where the {model} model said {widest['said']:.0%}, experts called {widest['was']:.0%} of the "
        f"sentences evidence, and nowhere do the two lie further apart; over all decisions, most of which "
        f"are near 0%, they lie {error * 100:.1f} percentage points apart on average."
    )
