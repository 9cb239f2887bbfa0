"""Limits that a person changes: "seconds=120 pages=2000", in the terminal or the environment.

What each limit bounds, and its default, is said at `Limits` in `statements/isolation/isolate.py`
and in docs/limits.md.
"""

from __future__ import annotations

from dataclasses import fields, replace

from statements.isolation.isolate import Limits

IN_ENVIRONMENT = "PLAINSIGHT_LIMITS"
"""The environment's variable that both doors read limits from."""


def read_limits(text: str) -> Limits:
    """The limits, with those changed that the text names.

    >>> read_limits("pages=2000").pages
    2000

    Raises:
        ValueError: if a name is not that of a limit, or a value is not a number above zero. The
            message says so to the person.
    """
    changed: dict[str, float] = {}
    for part in text.replace(",", " ").split():
        name, equals, number = part.partition("=")
        if name not in _NAMES or not equals:
            raise ValueError(f"“{part}” is not a limit: give a name and a number, of {', '.join(_NAMES)}.")
        changed[name] = _number(name, number)
    return replace(Limits(), **changed)  # type: ignore[arg-type]  # whole numbers are ensured by `_number`


def _number(name: str, text: str) -> float:
    """The number of one limit.

    Raises:
        ValueError: if it is not a number above zero, or not a whole one where one is needed.
    """
    whole = isinstance(getattr(Limits(), name), int)
    try:
        number = int(text.replace("_", "")) if whole else float(text)
    except ValueError as error:
        raise ValueError(_wrong(name, text, whole)) from error
    if not 0 < number < float("inf"):
        raise ValueError(_wrong(name, text, whole))
    return number


def _wrong(name: str, text: str, whole: bool) -> str:
    return f"The limit {name} cannot be “{text}”: it is a {'whole ' if whole else ''}number above zero."


_NAMES = tuple(field.name for field in fields(Limits))
