"""The network of the careful area model as it is trained: MiniLM with one line of eleven areas on top."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor, nn

WIDTH = 384
HEADS = 12
LAYERS = 6
INNER = 4 * WIDTH
"""The shape of MiniLM-L6, as its own configuration says."""

PLACES = 512
"""The most pieces that MiniLM can tell apart by their place."""

DROPPED = 0.1
"""The share of values left out at random while learning, as MiniLM was trained. Attention is spared: leaving
out there costs a fifth more time."""

HEAD_SPREAD = 0.02
"""How far the head's first values spread, as in BERT."""

NOT_TO_BE_SEEN = -1e4
"""Added to the attention to padding: after the exponential nothing is left of it."""

COMMON_PIECES = 12_500
"""MiniLM's vocabulary is roughly in order of frequency. Pieces past this number that no labelled sentence
has are left out: on 150 unlabelled statements 2 % more pieces come of it, and 5 MB fewer weights."""

SIGNS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")

_LATIN = 0x250
"""Characters below are Latin letters, digits and signs, with and without accents."""

_OF_ONE_LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "out_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "down_norm": "output.LayerNorm",
}
"""Our name of each part of a layer, and that of the published file."""


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.out_norm, self.down_norm = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, read: Tensor, unseen: Tensor | None) -> Tensor:
        """What this layer makes of (texts, pieces, width); `unseen` is added to the attention, or None."""
        texts, pieces, _ = read.shape
        query, key, value = (
            part(read).reshape(texts, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        seen = nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=unseen)
        read = self.out_norm(read + self.drop(self.out(seen.transpose(1, 2).reshape(texts, pieces, WIDTH))))
        return self.down_norm(read + self.drop(self.down(nn.functional.gelu(self.up(read)))))


class Network(nn.Module):
    """Reads windows of sentences; gives the log-odds of every area for every sentence."""

    def __init__(self, pieces: int, areas: int) -> None:
        super().__init__()
        self.pieces, self.places = nn.Embedding(pieces, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(DROPPED)
        self.head = nn.Linear(WIDTH, areas)

    def forward(self, pieces: Tensor, shares: Tensor, unseen: Tensor | None = None) -> Tensor:
        """The log-odds, (windows, sentences, areas), of (windows, pieces).

        `shares` (windows, sentences, pieces) is the share of each piece in each sentence.
        """
        read = self.drop(self.norm(self.pieces(pieces) + self.places.weight[: pieces.shape[1]]))
        for layer in self.layers:
            read = layer(read, unseen)
        odds: Tensor = self.head(self.drop(shares @ read))
        return odds


def published(folder: Path, kept: Sequence[int], areas: int) -> Network:
    """MiniLM with its published weights for the kept pieces, and a head that knows nothing yet."""
    given = load_file(folder / "model.safetensors")
    network = Network(len(kept), areas)
    network.load_state_dict(_renamed(given, kept), strict=False)
    nn.init.normal_(network.head.weight, std=HEAD_SPREAD)
    return network


def _renamed(given: Mapping[str, Tensor], kept: Sequence[int]) -> dict[str, Tensor]:
    """The published weights under our names. The sign for "first text" is added to every place."""
    places = (
        given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    )
    named = {
        "pieces.weight": given["embeddings.word_embeddings.weight"][list(kept)],
        "places.weight": places,
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for ours, theirs in _OF_ONE_LAYER.items():
            for kind in ("weight", "bias"):
                named[f"layers.{layer}.{ours}.{kind}"] = given[f"encoder.layer.{layer}.{theirs}.{kind}"]
    return named


def kept_pieces(vocabulary: Mapping[str, int], used: frozenset[int]) -> list[int]:
    """The numbers of the pieces to keep: the signs, all Latin characters, what is common and what is used."""
    return sorted(number for piece, number in vocabulary.items() if _is_kept(piece, number, used))


def _is_kept(piece: str, number: int, used: frozenset[int]) -> bool:
    if piece in SIGNS or number in used:
        return True
    body = piece.removeprefix("##")
    is_latin = all(ord(character) < _LATIN for character in body)
    is_sign = piece.startswith("[") and len(piece) > 1
    return is_latin and not is_sign and (len(body) == 1 or number < COMMON_PIECES)


def smaller_vocabulary(published_text: str, kept: Sequence[int]) -> str:
    """The published tokenizer with the kept pieces alone, numbered anew in the same order, as JSON text."""
    tokenizer: dict[str, Any] = json.loads(published_text)
    names = {number: piece for piece, number in tokenizer["model"]["vocab"].items()}
    numbers = {names[old]: new for new, old in enumerate(kept)}
    tokenizer["model"]["vocab"] = numbers
    tokenizer["added_tokens"] = [
        {**sign, "id": numbers[sign["content"]]}
        for sign in tokenizer["added_tokens"]
        if sign["content"] in numbers
    ]
    tokenizer |= {"truncation": None, "padding": None, "post_processor": None}
    return json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":"))
