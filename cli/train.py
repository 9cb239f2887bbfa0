"""`plainsight train FOLDER`: trains the fast area model again."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import click

NEEDS = "requirements-train.txt"

BYTES_OF_A_MEGABYTE = 1_000_000


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--texts",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Learn the word vectors again, from a folder of texts without labels.",
)
@click.option(
    "--transformer",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The network's scores by fold, to fit the careful model too.",
)
@click.option(
    "--taught",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder of texts that the network labelled, to learn from them too.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Where to write the weights; without it, over those of the program.",
)
def train(
    folder: Path, texts: Path | None, transformer: Path | None, taught: Path | None, out: Path | None
) -> None:
    """Train the fast area model on labelled statements.

    FOLDER holds uk.csv, au.csv and ca.csv. The same folder gives the same weights, byte for byte, on one
    machine.
    """
    require_training()
    for path in _write(folder, texts=texts, transformer=transformer, taught=taught, out=out):
        click.echo(f"{path} ({path.stat().st_size / BYTES_OF_A_MEGABYTE:.1f} MB)")


def _write(folder: Path, **wishes: Path | None) -> list[Path]:
    """The files that were written.

    Raises:
        UsageError: if the folder does not hold the labelled statements.
        ClickException: if a file cannot be written.
    """
    from benchmarks.aims import LabelsMissing
    from benchmarks.fast_weights import write_weights

    try:
        return write_weights(folder, **wishes)
    except LabelsMissing as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"{error.filename} could not be written: {error.strerror}.") from error


def require_training() -> None:
    """Stops the command where what training needs is not there.

    Raises:
        UsageError: if this is not the source folder, or a library is not installed.
    """
    if find_spec("benchmarks") is None:
        raise click.UsageError("Training needs the project's source folder. Run it from a clone of it.")
    if find_spec("scipy") is None:
        raise click.UsageError(f"Training needs scipy. Install it with: pip install -r {NEEDS}")
