"""The words in which the length and readability of a statement are told."""

from __future__ import annotations

from analyser.readability import Readability

READABILITY_NOTE = (
    "Reading ease after Flesch (1948): 100 is very easy, 60 to 70 plain English, below 30 very hard. "
    "Grade after Flesch and Kincaid (1975): years of school in the United States. Both count the length of "
    "words and sentences, not what is said, and are no part of the score."
)
NOT_MEASURED = "not measured: the text is too short, not in English, or its words could not be told apart"

BANDS = (
    (90, "very easy"),
    (80, "easy"),
    (70, "fairly easy"),
    (60, "plain English"),
    (50, "fairly hard"),
    (30, "hard"),
)
"""Flesch's own bands: from which reading ease each begins. What is below them all is very hard."""


def ease(readability: Readability) -> str:
    """How hard a statement is to read, in one or two words."""
    return next((word for least, word in BANDS if readability.reading_ease >= least), "very hard")
