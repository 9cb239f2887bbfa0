"""The details that make a sentence specific: `find_specifics` finds them, each file has one kind."""

from analyser.specifics.find import find_specifics

__all__ = ["find_specifics"]
