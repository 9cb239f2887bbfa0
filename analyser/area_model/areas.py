"""The eleven areas that experts labelled, in the frozen order of every table of the area model.

The labels are those of AIMS.uk, AIMS.au and AIMS.ca, by Mila and QUT (CC BY 4.0).
"""

from __future__ import annotations

from typing import Final

AREAS: Final = (
    "approval",
    "signature",
    "reporting_entity",
    "structure",
    "operations",
    "supply_chains",
    "risk",
    "mitigation",
    "remediation",
    "effectiveness",
    "consultation",
)
"""The names and their order never change: weights and files that people keep hang on them."""

ONLY_IN_AUSTRALIA: Final = frozenset({"reporting_entity", "consultation"})
"""Areas of the Australian Act alone: in the British and Canadian texts nobody looked for them."""

SHARED_AREAS: Final = tuple(area for area in AREAS if area not in ONLY_IN_AUSTRALIA)
"""The nine areas labelled in all three countries, over which published systems give their figures."""
