"""Writes what a command was asked to write: a whole file, or none."""

from __future__ import annotations

from pathlib import Path

import click


def write_whole(path: Path, content: bytes) -> None:
    """Writes a whole file or none, so that a broken-off run leaves no half of one.

    Raises:
        ClickException: if the place cannot be written to.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        raise click.ClickException(
            f"{path} could not be written: {error.strerror}. Choose another place."
        ) from error
