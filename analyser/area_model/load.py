"""Loads the weights of the area model, which ship with the program."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.areas import AREAS
from analyser.area_model.care import Care
from analyser.area_model.lexicon import Lexicon
from analyser.area_model.linear import Linear
from analyser.area_model.reading import AreaModel, Reader
from analyser.area_model.second_stage import Scores, SecondStage
from analyser.area_model.vectors import WordVectors

Arrays = Mapping[str, NDArray[np.generic]]

FAST_WEIGHTS = "fast.npz"
WORD_VECTORS = "words.npz"

MOST_CERTAIN = 1e-4
"""How near to 0 or 1 a probability of the network may come before it is taken as log-odds."""


@lru_cache(maxsize=2)
def load_area_model(care: Care = Care.FAST) -> AreaModel:
    """The area model, loaded once."""
    transformer = Transformer() if care is Care.CAREFUL else None
    return area_model(_arrays(FAST_WEIGHTS), care, transformer)


@lru_cache(maxsize=1)
def load_word_vectors() -> WordVectors:
    """The space of words, learned from statements without labels, loaded once."""
    return word_vectors(_arrays(WORD_VECTORS))


def word_vectors(arrays: Arrays) -> WordVectors:
    """The space of words that a file of word vectors holds."""
    return WordVectors(
        numbers=_numbers(arrays["words"]),
        vectors=arrays["vectors"].astype(np.float32) * arrays["scales"].astype(np.float32)[:, None],
    )


def _arrays(name: str) -> Arrays:
    with as_file(files("analyser.area_model") / "weights" / name) as path, np.load(path) as arrays:
        return dict(arrays)


def area_model(arrays: Arrays, care: Care, transformer: Reader | None = None) -> AreaModel:
    """The model that a file of weights holds.

    Raises:
        ValueError: if the weights are for other areas than this program knows, or have none for this care.
    """
    if f"{care.value}_second" not in arrays:
        raise ValueError(f"There are no weights to read with care “{care.value}”. Run `plainsight train`.")
    if text_of(arrays["areas"]).split("\n") != list(AREAS):
        raise ValueError("The weights of the area model are for other areas. Run `plainsight train` again.")
    return AreaModel(
        linear=_linear(arrays),
        transformer=transformer,
        second_stage=SecondStage(
            coefficients=_wide(arrays[f"{care.value}_second"]),
            intercepts=_wide(arrays[f"{care.value}_second_intercepts"]),
        ),
        thresholds=_wide(arrays[f"{care.value}_thresholds"]),
    )


class Transformer:
    """The small transformer as a reader of first log-odds."""

    def logits(self, sentences: Sequence[str]) -> Scores:
        """The log-odds of each sentence of one statement, in reading order, for each area."""
        # Imported where it is needed: the network's runtime takes longer to start than a fast reading.
        from analyser.area_model.careful import probabilities

        return log_odds(probabilities(sentences).astype(np.float64))


def log_odds(probabilities: Scores) -> Scores:
    """Probabilities as log-odds, none of them without end."""
    likely = np.clip(probabilities, MOST_CERTAIN, 1 - MOST_CERTAIN)
    return np.asarray(np.log(likely / (1 - likely)))


def _linear(arrays: Arrays) -> Linear:
    narrow = {name: table.astype(np.float32) for name, table in arrays.items() if table.dtype.kind == "f"}
    return Linear(
        grams=_numbers(arrays["grams"]),
        own=narrow["own"],
        before=narrow["before"],
        after=narrow["after"],
        worth=narrow["worth"],
        pieces=_numbers(arrays["pieces"]),
        piece_weights=narrow["piece_weights"],
        piece_worth=narrow["piece_worth"],
        vectors=load_word_vectors(),
        meaning=narrow["meaning"],
        meant_before=narrow["meant_before"],
        meant_after=narrow["meant_after"],
        lexicon=Lexicon(json.loads(text_of(arrays["lexicon"]))),
        lexicon_weights=narrow["lexicon_weights"],
        shape_weights=narrow["shape_weights"],
        intercepts=narrow["intercepts"],
    )


def _numbers(names: NDArray[np.generic]) -> dict[str, int]:
    return {name: number for number, name in enumerate(text_of(names).split("\n"))}


def _wide(table: NDArray[np.generic]) -> NDArray[np.float64]:
    return table.astype(np.float64)


def text_of(characters: NDArray[np.generic]) -> str:
    """The text that an array of bytes holds."""
    return characters.tobytes().decode()


def bytes_of(text: str) -> NDArray[np.uint8]:
    """A text as an array of bytes."""
    return np.frombuffer(text.encode(), dtype=np.uint8)
