"""What each wording that leaves something open is, in plain and fair words."""

from __future__ import annotations

from collections.abc import Mapping

from analyser.ambiguity import AmbiguityKind

KIND: Mapping[AmbiguityKind, str] = {
    AmbiguityKind.REASSURANCE: "reassures",
    AmbiguityKind.PASSED_ON: "asks of others",
    AmbiguityKind.NARROWED: "limits what is said",
    AmbiguityKind.HEDGED: "leaves open whether it is done",
}

AMBIGUITY: Mapping[str, str] = {
    "ambiguity.zero-tolerance": "it speaks of zero tolerance; this sentence names no step",
    "ambiguity.taken-seriously": "it says that this is taken seriously; this sentence names no step",
    "ambiguity.commitment": "it commits; this sentence names no step",
    "ambiguity.confidence": "it tells of confidence; this sentence does not say what that rests on",
    "ambiguity.expects-of-others": "it asks something of others; this sentence does not say how that is checked",
    "ambiguity.their-responsibility": "it leaves something to others; this sentence does not say how that is checked",
    "ambiguity.where-practicable": "it applies as far as is practicable; how far that is, is not said here",
    "ambiguity.where-appropriate": "it applies where that is appropriate or necessary; when that is, is not said here",
    "ambiguity.to-our-knowledge": "it speaks of what is known; how it would be known is not said here",
    "ambiguity.low-risk-in-our-view": "it gives a view that the risk is low; what was looked at may stand elsewhere",
    "ambiguity.may-or-could": "it says that something may be done, and not that it is",
    "ambiguity.seeks-to": "it says that something is sought or tried, and not that it is done",
    "ambiguity.from-time-to-time": "it says that something is done now and then; how often is not said here",
}

AMBIGUITY_NOTE = (
    "These wordings are common, and some are careful rather than vague. They are shown because they leave "
    "something open that a reader may wish to ask. They do not change any score."
)
"""Stands wherever such wordings are shown."""
