"""File names as they are shown: never a path, never a control character."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

LONGEST_NAME = 120
"""Characters of a file name that are shown."""

LONGEST_END = 40
"""Characters at the end of a longer name that are shown: years and endings stand there."""

_BREAKS = ("Zl", "Zp")


def shown_name(name: str) -> str:
    r"""A file's own name without folders and control characters, fit to be shown.

    >>> shown_name("../../etc/acme\n2023.pdf")
    'acme2023.pdf'
    """
    own = PureWindowsPath(PurePosixPath(name).name).name
    visible = "".join(filter(_is_visible, own))
    if not visible.replace(".", "").strip():
        return "unnamed file"
    if len(visible) > LONGEST_NAME:
        return f"{visible[: LONGEST_NAME - LONGEST_END - 1]}…{visible[-LONGEST_END:]}"
    return visible


def _is_visible(character: str) -> bool:
    """Whether a character has a shape, and does not break the line or turn the letters around it."""
    category = unicodedata.category(character)
    return category[0] != "C" and category not in _BREAKS
