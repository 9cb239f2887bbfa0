"""The version of the program, as it is written into everything that people take away."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """The installed version, or "not installed" where the program runs from its source folder."""
    try:
        return version("plainsight")
    except PackageNotFoundError:
        return "not installed"
