"""Whether a statement sets out steps in supply chains and in its own business, or says there were none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyser.fold import fold
from analyser.scorecard import Finding, Level, Result, Stance
from analyser.verdict import Verdict
from statements.document import Sentence

_SUPPLY_CHAIN = re.compile(
    r"\bsuppl(?:y|iers?)\b|\bvendors?\b|\bcontractors?\b|\bfactor(?:y|ies)\b|\bprocurement\b"
)
_OWN_BUSINESS = re.compile(
    r"\b(?:employees|staff|colleagues|our people|our business|own (?:operations|business|sites|workforce)"
    r"|recruit\w*|board|directors|managers|whistle\w*|induction|training)\b"
)
_STEP_LEVEL = {
    "policies": Level.SPECIFIC,
    "risk": Level.SAID,
    "due_diligence": Level.SAID,
    "remediation": Level.SAID,
    "training": Level.SAID,
    "effectiveness": Level.SPECIFIC,
}
"""From which level on something done in an area is a step; describing the organisation never is."""

_NEVER = 9


def judge_steps(findings: Sequence[Finding], declared: tuple[Sentence, ...]) -> Verdict:
    """What was done by the findings; `declared` are sentences that say that no steps were taken."""
    done = [
        piece.sentence
        for finding in findings
        for piece in finding.evidence
        if piece.stance is Stance.DONE
        and piece.level >= _STEP_LEVEL.get(finding.area.common, _NEVER)
        and "said.reassurance" not in piece.rules
    ]
    supply = [sentence for sentence in done if _SUPPLY_CHAIN.search(fold(sentence.text).text)]
    own = [sentence for sentence in done if _OWN_BUSINESS.search(fold(sentence.text).text)]
    quoted = tuple(dict.fromkeys([*supply[:1], *own[:1]]))
    if declared and not quoted:
        return Verdict(result=Result.MET, rules=("steps.declares-none",), sentences=declared)
    if supply and own:
        return Verdict(result=Result.MET, rules=("steps.both",), sentences=quoted)
    if quoted:
        rule = "steps.supply-chain-only" if supply else "steps.own-business-only"
        return Verdict(result=Result.UNCLEAR, rules=(rule,), sentences=quoted)
    return Verdict(result=Result.NOT_MET, rules=("steps.none-specific",))
