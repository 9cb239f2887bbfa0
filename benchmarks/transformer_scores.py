"""The transformer's scores for the labelled statements, each by a network that did not see it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.load import log_odds
from benchmarks.aims import Labelled, LabelsMissing


def load_transformer_scores(path: Path, statements: Sequence[Labelled]) -> NDArray[np.float64]:
    """The log-odds of every labelled sentence, in the order of the statements.

    The file is an .npz with `country`, `statement_id` and `probabilities`, one row a sentence, as
    `python -m benchmarks.careful_folds` writes it.

    Raises:
        LabelsMissing: if it is not about these sentences, or does not have all of them.
    """
    with np.load(path) as arrays:
        said = list(zip(arrays["country"].tolist(), arrays["statement_id"].tolist(), strict=True))
        probabilities = arrays["probabilities"].astype(np.float64)
    asked = [(each.country, each.statement_id) for each in statements for _ in each.sentences]
    if said != asked:
        raise LabelsMissing(path, "is not about the sentences of the labelled statements")
    if np.isnan(probabilities).any():
        raise LabelsMissing(path, "lacks some sentences: train the network for all folds first")
    return log_odds(probabilities)
