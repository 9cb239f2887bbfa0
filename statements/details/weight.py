"""How much of a text is an organisation's account of itself, and whether that bears out its claim to be a statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from statements.details.claims import Claim
from statements.details.other_kinds import CODE, GUIDANCE, LINK, NEWS, POLICY, QUESTIONS, Wordings
from statements.details.said import Said, own_voice

FIRST_READ = 150
"""Sentences from the beginning by which a text is weighed: five to ten pages show whose voice it has, and what
kind of text it is."""

CLEAR_VOICE = 3
"""Sentences in its own voice from which there is no doubt that an organisation speaks of itself. Fewer have only
very short statements, and pages that do no more than lead to one."""

ANSWERING_VOICE = 4
"""... where the document does not call itself a statement, and only answers an Act; twice as many where it leads
to another document."""

LEAST_SHARE = 0.15
"""The share of the sentences on the matter that must be in the own voice. In 301 statements it is 0.18 or more;
the text of a law has single sentences that look so."""

ADVICE = 0.5
"""Sentences of advice to others, as a share of those in the own voice, from which a text is guidance. In 301
statements there are at most 0.25."""

STAFF_RULES = 3
"""Sentences in the wordings of a policy from which a "policy statement" is a policy."""

STAFF_RULES_WITHOUT_TITLE = 2
"""... and from which a document that does not call itself a statement is one."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The beginning of a text, and how many sentences on the matter it has.

    Of those `told`, so many are in the organisation's own `voice`, and so many give `advice` to others.
    """

    text: Sequence[Said]
    told: int
    voice: int
    advice: int

    @classmethod
    def of(cls, text: Sequence[Said]) -> Weight:
        """The weight of the beginning of a text."""
        text = text[:FIRST_READ]
        told = [each for each in text if each.tells and not each.stands_bare]
        advice = [each for each in told if GUIDANCE.words.search(each.small)]
        advising = {each.sentence.number for each in advice}
        voice = [each for each in own_voice(told) if each.sentence.number not in advising]
        return cls(text, len(told), len(voice), len(advice))

    def bears_out(self, claim: Claim) -> bool:
        """Whether the text is the account that a claim to be a statement promises."""
        if self.advice > max(GUIDANCE.least, ADVICE * self.voice):
            return False
        if claim <= Claim.FOR_A_YEAR:
            return self.voice > 0 or not self._count(LINK)
        if self.voice < LEAST_SHARE * self.told or self._count(NEWS) or self._count(QUESTIONS):
            return False
        if claim is Claim.ANSWERS_AN_ACT:
            return self._answers()
        return self._speaks() and (claim <= Claim.TITLE or self._count(POLICY) < STAFF_RULES)

    def _speaks(self) -> bool:
        """Whether an organisation clearly speaks of itself; in a short text, in every second sentence."""
        if self.voice >= CLEAR_VOICE:
            return True
        sentences = sum(not each.is_title for each in self.text)
        return 0 < sentences <= 2 * self.voice and not self._count(LINK)

    def _answers(self) -> bool:
        """Whether an organisation tells of itself, and neither to its staff nor to its suppliers."""
        least = ANSWERING_VOICE * (2 if self._count(LINK) else 1)
        if self.voice < least or self._count(POLICY) >= STAFF_RULES_WITHOUT_TITLE:
            return False
        return self._count(CODE) < self.voice

    def _count(self, wordings: Wordings) -> int:
        return len(wordings.found_in(self.text))
