"""What a document shows of one formal requirement, before pages that could not be read are thought of."""

from __future__ import annotations

from dataclasses import dataclass

from analyser.scorecard import Result
from statements.document import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A result, the sentences that show it, and the rules that made it: the law's, then the detail's."""

    result: Result
    rules: tuple[str, ...]
    sentences: tuple[Sentence, ...] = ()
