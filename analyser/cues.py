"""The cues by which a sentence shows how it means what it says: lists with names, and nothing else.

Stems are written in the mini-syntax of `criteria/stems.py` and looked for in folded sentences; where a
cue rests on what stands before or after it, it is a pattern. How the cues are used stands in
`analyser/stance.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from analyser.scorecard import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Wordings that set a stance, and the name of the rule."""

    rule: str
    stance: Stance
    stems: tuple[str, ...]


WHOLE_SENTENCE = (
    Cue(
        rule="quoted.definition",
        stance=Stance.QUOTED,
        stems=(
            "(modern )?slavery (encompasses|covers|takes|can take|means|refers to|describes) (a|an|the|any|all|many|various|forms|situations|to)",
            "(modern )?slavery is (a|an|the) (growing |global |hidden |complex |serious |heinous )?(crime|criminal|term|word|form|violation|abuse|exploitation|umbrella)",
            "(slavery|servitude), (servitude|forced)",
            "(it|which) (takes|can take) (various|many|different) forms",
            "(is|are) (a|both a) (crime|criminal offence|serious crime|heinous crime)",
            "(slavery|servitude|trafficking|labou?r|exploitation) (is|are) defined (as|in|by|under)",
        ),
    ),
    Cue(
        rule="quoted.law",
        stance=Stance.QUOTED,
        stems=(
            "(section 54|the act|the modern slavery act|modern slavery act 2015|the legislation) (also )?(requires|require|states|provides|defines|obliges|makes|introduced|came into|applies)",
            "(requires|require|required) (all |large |certain |commercial )?(commercial )?(businesses|organisations|companies|entities) (with|to|that)",
        ),
    ),
    Cue(
        rule="quoted.world-figure",
        stance=Stance.QUOTED,
        stems=(
            "(million|estimated|estimates) .. (people|victims|men|children) .. (slavery|forced labour|trafficking|exploitation)",
            "(global slavery index|walk free|international labour organi[sz]ation) .. (estimate*|report*) .. (million|people)",
        ),
    ),
    Cue(
        rule="form-echo.question",
        stance=Stance.FORM_ECHO,
        stems=(
            "(does|do|has|have|is|are) the (reporting )?(entity|entities|organisation|company) (currently )?(have|has|identified|taken|provided|assess|assessed|use|subject)",
        ),
    ),
)

EXPECTED = Cue(
    rule="expected.of-others",
    stance=Stance.EXPECTED,
    stems=(
        "(we|company|group|organisation) (also |would |fully )?(expect|expects|encourage|encourages|ask|asks|urge|urges|hope|hopes) .. (suppliers?|vendors?|contractors?|subcontractors?|partners?|them|third parties|customers|supply chains?|tenants|agencies)",
        "(suppliers?|vendors?|contractors?|subcontractors?|partners?|third parties) (should|are (also )?expected|are (also )?encouraged|are (also )?asked)",
        "(we|company|group) expects? (all )?(of )?(our|its|those)",
        "expect the same (high )?standards",
    ),
)

ENFORCED = Cue(
    rule="expected.and-enforced",
    stance=Stance.DONE,
    stems=(
        "(contracts?|contractual*|sign|signed|signs|clause*|terminat*|audit*|questionnaire*|self[- ]assessment*|sanction*|inspect*)",
        "(have|has) done so",
        "(mandatory|condition of (doing )?business|binding)",
    ),
)
"""An expectation that has teeth is more than an expectation."""

PLANNED = Cue(
    rule="planned.future-words",
    stance=Stance.PLANNED,
    stems=(
        "(will|we'll)",
        "(we|company|group) (also )?shall",
        "(intend|intends|intending|intention|plan|plans|planning|planned|aim|aims|aiming|hope|hopes|hoping|propose|proposes|aspire|aspires|seek|seeks|seeking|wish|wishes) to",
        "(look|looking|looks) (to|at|into|forward)",
        "(is|are|be) (considering|exploring|explored|planning|planned|due to|going to|scheduled)",
        "(is|are|be) being (considered|explored|planned)",
        "(our|its|the) (goals?|targets?|aims?|objectives?|ambitions?) .. (is|are) to",
        "(our|its) (goals?|targets?|aims?|objectives?|ambitions?|plans|priorities) (is|are|for)",
        "(we|company|group) (would|could|may|might|consider|explore)",
        "(in|over|during|within) the (next|coming|forthcoming|following|new) (# )?(financial |reporting )?(years?|months?|period|12 months|24 months)",
        "(going forward|in the future|in future|in due course|next year|moving forward)",
        "(working|work) towards",
        "(is|are) (currently |now |also )?(working on|in the process of)",
        "(staff|employees|colleagues|workers|managers|sites) to (complete|receive|be|attend|undertake|have)",
    ),
)

MEASURE_LEAD = Cue(
    rule="planned.measure-named",
    stance=Stance.PLANNED,
    stems=(
        "kpis?",
        "performance (indicators?|measures|metrics|targets)",
        "(following|these) (key )?(indicators|metrics|targets)",
        "(set|setting) .. targets",
    ),
)
"""Words before a list of measures or targets: its items say what is measured, and tell of no step."""

VALUES_LEAD = re.compile(r"\b(?:met|achieved|reached|results?|progress|figures|performed)\b")
"""The list gives what was reached, and not only what is measured."""

MEASURE_NAME = re.compile(
    r"^(?:the )?(?:total )?(?:number|percentage|proportion|share|rate|volume|%) of\b"
    r"(?!.*\b(?!(?:19|20)\d\d\b)\d)(?!.*\b(?:rose|fell|grew|increased|decreased|is|are|was|has)\b)"
)
"""The name of a measure without its figure: "number of employees trained"."""

MEASURE_TOLD = re.compile(
    r"\b(?:has|have|had|was|were|did)\b|\bwe \w+ed\b|: ?\d"
    r"|^(?!100 ?(?:%|per)).*?\b(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%| per cent)? .*\w+ed\b"
)
"""An item under such words that tells what was done all the same: "92% of buyers trained"."""

COURSE_RULE = "quoted.course-contents"

COURSE = re.compile(
    r"\b(?:training|e-?learning|courses?|modules?|workshops?|briefings?)"
    r"(?: (?!(?:and|our|we|policy|policies)\b)[\w'-]+){0,5}?"
    r" (?:cover|covers|covered|covering|include|includes|included|including|teach|teaches|taught|explain|explains)\b"
)
"""What follows is taught, and not told of the organisation: "the training covers our hotline"."""

TRAINING_HEADING = re.compile(r"\b(?:training|e-?learning)\b")
COURSE_ITEM = re.compile(r"^(?:how to|how we can|what)\b")
"""Under a heading about training, a line that begins like this names what is taught."""

DONE_AFTER_ALL = (
    "(has|have|was|were|did)",
    "we (also )?(carried|published|trained|audited|visited|gave|held|ran|reviewed|introduced|launched|conducted|completed|updated|mapped|issued|sent|joined|made)",
)
"""Before the words in question, these outweigh a word of the future: "training that will … was given"."""

SIDE_CLAUSE = re.compile(
    r"\b(?:steps|actions|measures|progress|work|policies|that|which|who|what|those)"
    r" (?:that |which )?(?:we |it |they )?(?:has|have|had|was|were)\b"
)
"""A perfect beside the main verb: "review the steps we have taken" is still to come under "Next steps"."""

OPENING = re.compile(r"^(?:[^ ]+ ){0,5}")
"""The first words of a sentence, where its main verb stands."""

NEVER_DONE = ("(goals?|targets?|aims?|objectives?|ambitions?) .. to have",)
"""A perfect that lies in the future: "our target is to have audited every mill"."""

PLANNED_HEADING = Cue(
    rule="planned.heading",
    stance=Stance.PLANNED,
    stems=(
        "(next|further|future) (steps|plans|actions|commitments|goals|priorities)",
        "(looking|moving|going) (ahead|forward)",
        "(our )?(plans|priorities|goals|objectives|commitments) (for|in) (the |20#)",
    ),
)

NEGATION_RULE = "denied.negation"

NEGATOR = re.compile(
    r"\b(?:not|never|cannot|neither|nor|none|without|no|unable to|yet to|failed to"
    r"|(?:is|are|do|does|did|have|has|was|were)n't)\b"
)

NO_NEGATION = (
    "not (only|just|limited to|merely|tolerate*|accept*|condone*|knowingly|least)",
    "no (later|longer|tolerance|matter|less|fewer|doubt)",
    "no .. (fear|retaliation|detriment)",
    "(no|not) .. (found|find|identified|reported|raised|received|receive)",
    "(not|never) .. (taking place|occur*|present|used|suffer*|penali[sz]ed|tolerated|involved|complicit)",
    "without (fear|reprisal|retaliation|detriment|prejudice|exception|penalty)",
    "not .. (practical|practicable|possible)",
)
"""Wordings that look like a negation and deny no step."""

OF_OTHERS = re.compile(
    r"\b(?:suppliers?|vendors?|contractors?|workers?|employees|partners?|they|who|which|that|if|where|unless|should)\b[^,;:]{0,25}$"
)
"""Before a negator: others are meant, or a case that may happen, and no step is denied."""

NEGATION_REACH = 45
"""Characters between a negator and what it negates: about seven words."""

DENIED_AFTER = re.compile(
    r"^[^.;:,]{0,25}?\b(?:was|were|is|are|has|have|had|been|could|did|do|does) (?:not|never)\b"
    r"(?! (?:only|just|limited|merely|mandatory|announced|compulsory|always|yet))"
)
"""A negator that follows the words in question: "audits were not carried out"."""

DENIED_WITHIN = re.compile(r"\b(?:do|does|did|has|have|is|are|was|were) not\b")
"""A negator inside the words in question: "training does not cover modern slavery"."""

NO_SLAVERY = re.compile(
    r"\bno (?:\w+ ){0,3}?(?:slavery|trafficking|forced labour|child labour|exploitation|abuse|breach\w*)\b"
    r"(?! (?:training|polic(?:y|ies)|risk|statement|course|programme|awareness))"
)
"""What is not there is slavery, and not a step against it."""

ONLY_SLAVERY = re.compile(
    r"(?!.*(?:polic|train|code|assess|audit)).*(?:slavery|trafficking|labour|exploitation|abuse)"
)
"""Words that name slavery and no step: to deny them is to deny slavery."""

REASSURANCE = Cue(
    rule="said.reassurance",
    stance=Stance.DONE,
    stems=(
        "zero[- ]tolerance",
        "(is|are|remain|remains|fully|strongly) (fully |strongly |totally )?(committed|dedicated) to",
        "(our|a|its) commitment (to|is)",
        "(recogni[sz]es?|understands?|acknowledges?|believes?) .. (responsib*|importance|role|right)",
        "act* ethically and with integrity",
        "(takes?|taking) .. (seriously|very seriously)",
        "(opposed|abhorrent|unacceptable|no place)",
    ),
)
"""Boilerplate: it commits or reassures, and tells of no step."""

STEP_BESIDE = re.compile(
    r"\b(?:and so|so) we\b"
    r"|[,;] (?:and )?(?:so )?we (?:have |also )?(?:\w+ed|train|work|audit|ask|run|held|gave|buy)\b"
)
"""A step told in the same sentence as a definition or the law."""

CLAUSE_EDGE = re.compile(
    r"[;:]|,? (?:but|however|although|though|whilst|while|whereas)\b|, (?:which|who|and we|and the)\b"
)

ANSWERED = re.compile(r"\?\s*(?:yes|no|n/a|not applicable)(?=[.,;:!]|$)")
