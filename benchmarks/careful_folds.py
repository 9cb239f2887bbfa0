"""What networks that did not see a statement say of it: scores by fold, to fit the careful model on.

    python -m benchmarks.careful_folds FOLDER SCORES.npz [--networks FOLDER]

Trains the network five times, each time without one fold of the labelled statements in FOLDER, and has it
judge that fold, with 8-bit weights as it ships. Networks are kept in `--networks`, one folder a fold, and
taken from there where they are. `plainsight accuracy` and `plainsight train` take SCORES.npz with
--transformer. It needs `requirements-train.txt` and, on one core, about an hour.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from analyser.area_model.careful import probabilities
from analyser.area_model.folds import FOLDS, fold_of
from benchmarks.aims import Labelled, load_labelled


def network_without(fold: int, labelled: Path, networks: Path) -> Path:
    """The folder with the network that did not see a fold; it is trained if it is not there.

    Raises:
        CalledProcessError: if training fails.
    """
    folder = networks / f"fold_{fold}"
    if not (folder / "careful.onnx").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "benchmarks.train_careful", str(labelled)]
        # In a process of its own: what a training leaves behind in memory would slow the next one down.
        subprocess.run([*command, "--without", str(fold), "--to", str(folder)], check=True)
    return folder


def judge_each(statements: Sequence[Labelled], labelled: Path, networks: Path) -> list[np.ndarray]:
    """For each statement the probabilities by the network that did not see it."""
    folders = [network_without(fold, labelled, networks) for fold in range(FOLDS)]
    return [
        probabilities(statement.sentences, folders[fold_of(statement.country, statement.statement_id)])
        for statement in statements
    ]


def main() -> int:
    """Trains what is missing, judges, and writes; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="the labelled statements")
    parser.add_argument("scores", type=Path, help="where to write the scores")
    parser.add_argument("--networks", type=Path, help="where to keep the networks")
    wishes = parser.parse_args()
    statements = load_labelled(wishes.folder)
    with tempfile.TemporaryDirectory() as passing:
        judged = judge_each(statements, wishes.folder, wishes.networks or Path(passing))
    rows = [(each.country, each.statement_id) for each in statements for _ in each.sentences]
    np.savez(
        wishes.scores,
        country=np.array([country for country, _ in rows]),
        statement_id=np.array([statement_id for _, statement_id in rows]),
        probabilities=np.concatenate(judged),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
