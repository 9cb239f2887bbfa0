"""What the area model makes of a statement: for every sentence and area a probability and a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.linear import Linear
from analyser.area_model.second_stage import Scores, SecondStage, squash

LINEAR_SHARE = 0.6
"""What the linear model's log-odds count beside the transformer's in a careful reading."""


class Reader(Protocol):
    """Something that gives first log-odds to the sentences of one statement."""

    def logits(self, sentences: Sequence[str]) -> Scores:
        """The log-odds of each sentence, in reading order, for each area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaReading:
    """One row a sentence, one column an area in the order of `AREAS`.

    `probabilities` are calibrated, 0 to 1: of a hundred sentences at 0.7, experts call about seventy
    evidence. `is_evidence` is whether a probability reaches its area's threshold.
    """

    probabilities: NDArray[np.float64]
    is_evidence: NDArray[np.bool_]
    thresholds: NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaModel:
    """A trained model. `transformer` is None when it reads fast. `thresholds` has one value an area."""

    linear: Linear
    transformer: Reader | None
    second_stage: SecondStage
    thresholds: NDArray[np.float64]

    def read(self, sentences: Sequence[str], headings: Sequence[str] | None = None) -> AreaReading:
        """The areas that each sentence is evidence for.

        `sentences` are those of one whole statement in reading order, without its headings. `headings`
        gives for each the heading it stands under, or ""; None where headings are part of the sentences.

        Raises:
            ValueError: if there are not as many headings as sentences.
        """
        said = with_headings(sentences, headings)
        probabilities = squash(self.second_stage.logits(self.first_scores(said)))
        # What says nothing is no evidence, however likely it looks from where it stands.
        probabilities[[not sentence.strip() for sentence in said]] = 0
        return AreaReading(
            probabilities=probabilities,
            is_evidence=probabilities >= self.thresholds,
            thresholds=self.thresholds,
        )

    def first_scores(self, sentences: Sequence[str]) -> Scores:
        """The log-odds before the second stage: of the linear model, or the mean of both readers."""
        linear = self.linear.logits(sentences)
        if self.transformer is None:
            return linear
        return mean_score(linear, self.transformer.logits(sentences))


def mean_score(linear: Scores, transformer: Scores) -> Scores:
    """The log-odds that the two readers give together."""
    return LINEAR_SHARE * linear + (1 - LINEAR_SHARE) * transformer


def with_headings(sentences: Sequence[str], headings: Sequence[str] | None) -> list[str]:
    """The sentences, the first under each heading with the heading before it.

    In the texts that the model learned from, a heading is run together with the sentence after it.

    Raises:
        ValueError: if there are not as many headings as sentences.

    >>> with_headings(["We train buyers.", "All of them."], ["Training", "Training"])
    ['Training We train buyers.', 'All of them.']
    """
    if headings is None:
        return list(sentences)
    if len(headings) != len(sentences):
        raise ValueError(f"there are {len(sentences)} sentences and {len(headings)} headings")
    before = ["", *headings]
    return [
        f"{heading} {sentence}" if heading and heading != previous else sentence
        for sentence, heading, previous in zip(sentences, headings, before, strict=False)
    ]
