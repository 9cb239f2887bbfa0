"""How much time the area model may take for a statement."""

from __future__ import annotations

from enum import Enum


class Care(Enum):
    """How much time a reading may take."""

    FAST = "fast"
    """The linear model alone."""
    CAREFUL = "careful"
    """The linear model and a small transformer together."""


USUAL_CARE = Care.CAREFUL
"""Where nobody says how much time there is."""
