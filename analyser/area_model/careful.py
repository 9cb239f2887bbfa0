"""How likely each sentence is evidence for each area, by a small network that reads its neighbours too.

The network is MiniLM (six layers, 22 million weights, Apache-2.0) taught on sentences that experts labelled,
with 8-bit weights. It reads several sentences at once and says the eleven probabilities of each: so every
sentence is read with those before and after it, at no more cost than alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from analyser.area_model.areas import AREAS
from analyser.area_model.windows import ONE_SIGN, PIECES_OF_A_SENTENCE, Window, windows

WEIGHTS: Final = files("analyser.area_model") / "weights"

BEGIN, END_OF_SENTENCE = "[CLS]", "[SEP]"
"""The signs that MiniLM was trained with."""

Pieces = list[int]
"""The numbers of a sentence's pieces of words in the network's vocabulary."""

Probabilities = NDArray[np.float32]
"""One row a sentence, one column an area in the order of `AREAS`, 0 to 1."""


def probabilities(sentences: Sequence[str], folder: Traversable = WEIGHTS) -> Probabilities:
    """How likely each sentence is evidence for each area, where experts decide: shape (sentences, 11).

    `sentences` are all those of one statement in reading order, headings among them. What is said of one
    statement does not hang on any other, nor on what was judged before. `folder` holds the network.
    """
    pieces = as_pieces(vocabulary(folder), sentences)  # type: ignore[arg-type]  # a folder on disk can be hashed
    judged = [_judged(pieces, window, folder) for window in windows([len(each) for each in pieces])]
    return np.concatenate([np.empty((0, len(AREAS)), np.float32), *judged])


@cache
def vocabulary(folder: Traversable = WEIGHTS) -> Tokenizer:
    """Cuts sentences into the pieces of words that the network of a folder knows."""
    return Tokenizer.from_str((folder / "careful_vocabulary.json").read_text(encoding="utf-8"))


@cache
def _network(folder: Traversable) -> onnxruntime.InferenceSession:
    """The network on one thread: a second one would be taken from whoever reads the next file."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    content = (folder / "careful.onnx").read_bytes()
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def as_pieces(vocabulary: Tokenizer, sentences: Sequence[str]) -> list[Pieces]:
    """Each sentence in pieces of words, long ones cut off."""
    encoded = vocabulary.encode_batch(list(sentences), add_special_tokens=False)
    return [each.ids[:PIECES_OF_A_SENTENCE] for each in encoded]


def as_input(vocabulary: Tokenizer, pieces: Sequence[Pieces]) -> tuple[Pieces, Probabilities]:
    """What the network reads of sentences read together: all their pieces, and the share of each in each.

    The shares have one row a sentence and one column a piece; a row sums to one over the sentence's
    pieces and the sign after it, so an empty sentence still has the sign.
    """
    begin, end = _number(vocabulary, BEGIN), _number(vocabulary, END_OF_SENTENCE)
    together = [begin]
    shares = np.zeros((len(pieces), ONE_SIGN + sum(len(each) + ONE_SIGN for each in pieces)), np.float32)
    for row, each in enumerate(pieces):
        shares[row, len(together) : len(together) + len(each) + ONE_SIGN] = 1 / (len(each) + ONE_SIGN)
        together += [*each, end]
    return together, shares


def _number(vocabulary: Tokenizer, sign: str) -> int:
    """The number of a sign.

    Raises:
        ValueError: if there is none.
    """
    number = vocabulary.token_to_id(sign)
    if number is None:
        raise ValueError(f"The vocabulary has no {sign}: it is not the one the network was trained with.")
    return number


def _judged(pieces: Sequence[Pieces], window: Window, folder: Traversable) -> Probabilities:
    """The probabilities of the sentences that are judged in this window.

    Windows go through one by one: the 8-bit network rounds by the largest value of all it is given, so with
    others beside it a window would be judged a little differently.
    """
    together, shares = as_input(vocabulary(folder), pieces[window.first : window.last])  # type: ignore[arg-type]  # a folder on disk can be hashed
    judged = shares[window.start - window.first : window.end - window.first]
    given = {"pieces": np.array([together], np.int64), "shares": judged}
    [found] = _network(folder).run(None, given)  # type: ignore[arg-type]  # a folder on disk can be hashed
    return np.asarray(found, np.float32)
