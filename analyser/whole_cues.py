"""The cues by which a whole sentence shows its stance, with no indicator asked about.

They are patterns over folded sentences. How they are used, and in what order, stands in
`analyser/whole.py`; the lists that the reading of one indicator shares are in `analyser/cues.py`.
"""

from __future__ import annotations

import re

_CASES = (
    r"(?:instances?|incidents?|cases?|reports?|concerns?|complaints?|allegations?|issues?|breach\w*|violations?|"
    r"evidence|notifications?|suspicions?|risks?|occurrences?|slavery|trafficking|labou?r|loss of income|acts?|families)"
)
_FOUND = (
    r"(?:identi\w*ed|idened|found|reported|received|raised|highlighted|detected|uncovered|noted|discovered|"
    r"recorded|disclosed|observed|brought to)"
)
NOTHING_FOUND = re.compile(
    r"\b(?:has|have|had|did) (?:also )?(?:not|never)(?:,[^,]{0,40},)?(?: yet| currently| to date| been| as yet)*"
    r" (?:identi\w*|iden|idened|become aware|bec\w+|made aware|find|found|detect\w*|uncover\w*|receiv\w*|"
    r"experienc\w*|faced|encounter\w*|highlight\w*|reveal\w*|discover\w*|had (?:any )?(?:cause|reason|significant|reports?))\b"
    r"|\b(?:is|are|was|were|been) (?:not |un)(?:currently |made )?aware of any\b"
    rf"|\bno (?:[^ .;,]+ ){{0,9}}?{_CASES}\b[^.;]{{0,140}}?\b(?:was|were|is|are|has been|have been|been|yet)"
    rf" (?:yet |so far |ever )?(?:been )?{_FOUND}"
    rf"|\bthere (?:was|were|is|are|has been|have been)(?: \w+)? no (?:[^ .;,]+ ){{0,4}}?(?:identified )?{_CASES}\b"
    r"|\b(?:had|have) (?:had )?no (?:cause for concern|reports? of|cases? of|instances? of|knowledge of)"
    r"|\b(?:nothing|none|no one) (?:was|were|has been|have been|of these) (?:been )?"
    + _FOUND
    + r"|\bno (?:remedia\w+|remedial)[^.;]{0,60}\b(?:required|necessary|needed|warranted)\b"
    r"|\b(?:remedia\w+|loss of income)[^.;]{0,160}\b(?:is|are|was|were|have|has)(?: therefore)? (?:not|n't)"
    r" (?:been )?(?:required|necessary|needed|applicable)\b"
    r"|\b(?:not|never|n't) been (?:any|an) (?:\w+ ){0,2}?(?:opportunit|need|instance|incident|case|report)"
    rf"|\bno identified (?:\w+ ){{0,3}}?(?:{_CASES}|omissions?)"
    r"|\bbelieve\w* that it has (?:no|any) risk"
    r"|\b(?:own|control)s? (?:no|any) other entit(?:y|ies)\b"
)
"""It says that nothing was found, reported or received, or that nothing had to be put right."""

NOT_SAID_OUTRIGHT = re.compile(
    r"\b(?:if|ensure|ensures|ensuring|confirm(?!ed)\w*|making sure|make sure|prevent|so that|unless|in case|verify|certif\w+|guarantee|whether|until|aim\w*|goals?)\b"
    r"[^.;]{0,110}$"
)
"""Before such words nothing is declared: "to ensure that no cases are found"."""

STEP = (
    r"(?:measures?|actions?|steps|training|trainings|assessments?|polic(?:y|ies)|audits?|process(?:es)?|procedures?|"
    r"programmes?|programs?|kpis?|indicators|remediation|methods?|mechanisms?|activities|plans?|questionnaires?|"
    r"reviews?|due diligence|targets?|mapping|clauses?|helpline|hotline|visits?|code|metrics|systems?|approach)"
)
_DO = (
    r"(?:provid\w*|conduct\w*|tak(?:e|en|ing)(?! place)|took|adopt\w*|implement\w*|complet\w*|undert\w+|perform\w*|train\w*|"
    r"carr(?:y|ied)|establish\w*|develop\w*|assess\w*|put|introduc\w*|measur\w*|set|track\w*|audit\w*|visit\w*|"
    r"trac(?:e|ed)|review\w*|publish\w*|deliver\w*|offer\w*|given|give|mapped|map|made|make|formali[sz]ed|created?|"
    r"monitor\w*|evaluat\w*|require suppliers|verif\w+|cover\w*|started?|begun|done|"
    r"have (?:access|in place|(?:[\w-]+ ){0,4}?" + STEP + r")\b|access)"
)
NOT_DONE = re.compile(
    r"\b(?:do|does|did|has|have|is|are|was|were|had)(?: not|n't)(?:,[^,]{0,40},)?"
    rf"(?: yet| currently| as yet| to date| at this time| been| being| formally| specifically| able to| in a position to| and do not| required to and do not)* {_DO}\b"
    rf"|\b(?:did|do|does|has|have)(?: not|n't) (?:perform|conduct|make|take|undertake|have) any (?:\w+ ){{0,3}}?{STEP}\b"
    rf"|\b(?:has|have|had|having) (?:yet to|never) {_DO}|\b(?:was|were|been|are|is) unable to\b|\bfailed to {_DO}"
    rf"|\bno (?:[^ .;,]+ ){{0,7}}?{STEP}\b[^.;]{{0,170}}?\b(?:(?:was|were|is|are|has been|have been) (?:\w+ )?{_DO}|in place)"
    rf"|\b(?:there (?:is|are|was|were)(?: \w+)?|has|have(?: currently)?|had) (?:currently )?no (?!(?:\w+ )?(?:changes?|issues)\b)(?:[^ .;]+ ){{0,7}}?{STEP}\b"
    r"|\bnot (?:yet )?(?:been )?(?:established|in place|available|implemented|undertaken|carried out|conducted)\b"
    r"|\bnot (?:yet )?able to (?:trace|assess|confirm|determine|verify|measure|provide|conduct)"
    r"|\bcannot (?:yet )?(?:trace|assess|confirm|measure|provide)\b"
)
"""It says of a step, or of something to hold one, that it was not taken or is not there."""

DENIES_NO_STEP = re.compile(
    r"\bnot (?:only|just|limited|merely|exhaustive|knowingly|tolerate|accept|condone|permit)\b"
    r"|\bno (?:later|longer|less|fewer|doubt|matter)\b|\bwithout (?:fear|exception|reprisal)\b"
)

SUBORDINATE = re.compile(
    r"^(?:[^,;:]{0,60}? )?(?:although|though|while|whilst|despite|notwithstanding|beyond|given|since|as we were)\b[^,]{3,}?,\s+"
    r"(?=(?:[\w.&'-]+ ){0,9}?(?:will|shall|intends?|plans?|aims?|ha[sd]|have|is|are|was|were|does|do|did|commit\w*|every|recogni\w+|we|\w+(?:ed|s))\b)"
)
"""A concession or reason before the main clause, which alone decides."""

OTHER_SUBJECT = re.compile(
    r"\b(?:(?:suppliers?|vendors?|contractors?|partners?|they|if|where|when|unless|should|workers?|"
    r"employees|requirements|standards)\b(?: who| that| which)?[^,;:]{0,35}|(?:who|which|that)(?: \w+)? )$"
)
"""Before a negator: others are meant, or a case that may happen."""

FUTURE = re.compile(
    r"\b(?:(?:will|shall|'ll)\b(?! not\b| never\b)"
    r"|(?:intends?|plans?|aims?|propos(?:es?|ed)|hopes?|aspires?|expects?|endeavou?rs?|seeks?|(?<=we )undertakes?|(?<=company )undertakes) to\b"
    r"|(?:is|are|be) (?:currently |also |now )?(?:planning|intending|aiming|due to|scheduled|going to|considering|"
    r"exploring|evaluating|seeking to|looking (?:to|at|into)|(?:working )?towards|planned|intended|being (?:planned|considered|explored|developed))\b"
    r"|(?:is|are) (?:in the process of|working (?:on|towards))\b"
    r"|(?:look|looks|looking) (?:to|at ways|forward to)\b"
    r"|(?:we|it|company|group)(?: \w+)? (?:intention|plan) (?:is|to)\b"
    r"|(?:goals?|targets?|aims?|objectives?|ambitions?|priorit(?:y|ies)|next steps?|plans)\b[^.;]{0,60}? (?:is|are|includes?|be) (?:to\b|aiming)"
    r"|(?:(?:has|have) been |is |are )?(?:noted|earmarked|planned|scheduled) for (?:future|next|20\d\d))"
)
"""The first of these in the main clause says that it is to come."""

VAGUE = re.compile(
    r"^(?:will|shall|'ll|\w+ to|(?:is|are) (?:seeking|aiming|looking|going) to) (?:also |always |further |therefore |all |each )?(?:continue to |continue |strive to |endeavou?r to |seek to |aim to )?"
    r"(?:ensure\b(?!.*\b(?:train\w*|audit\w*|contract\w*|assess\w*|questionnaire)\b)|uphold|remain|act\b|comply|support (?:anyone|any|all|the)|operate|respect|trade|work with companies|"
    r"only|always|abide|meet (?:recogni|all|our|the highest)|encourage openness|be (?:an? |vigilant|committed|transparent|responsible)|"
    r"maintain (?:the )?high|do (?:everything|all)|conduct (?:our|its) business|treat|have a positive|pay|build supplier|develop relationships|prevent|source responsibly|protect|"
    r"(?:its |our )?(?:efforts?|work) to (?:ensure|prevent|combat|eradicate)|minimi[sz]e)\b"
)
"""A will without a step: "will continue to act ethically", "aim to comply"."""

WEAK = re.compile(
    r"^(?:(?:aims?|hopes?|aspires?|endeavou?rs?|seeks?) to|(?:is|are) (?:\w+ )?(?:aiming|seeking to|looking to)|(?:look|looks|looking) to"
    r"|(?:goals?|targets?|aims?|objectives?|ambitions?|priorit(?:y|ies))\b)"
)
"""An aim alone is an attitude; with a step to take or a time to take it in, it is a plan."""

STEP_AHEAD = re.compile(
    r"\b(?:develop|introduc|publish|implement|review|train|audit|map|roll|conduct|launch|set up|join|integrat|carry|assess|measur|"
    r"complet|expand|deploy|updat|includ(?!ing)|progress|start|begin|establish a|formali|adopt|appoint|creat(?:e|ing) (?:a|an) (?:\w+ )?(?:polic|cod|train|plan|program)|visit|survey|increas|re-?join)\w*"
)
"""What can be taken as a step."""

BY_DOING = re.compile(r"\b(?:by|through) (?:\w+ly )?(?!being|acting|having)\w+ing\b")
"""How a vague aim is to be reached makes a step of it: "will continue to ensure … by training …"."""

TIME_AHEAD = re.compile(
    r"\b(?:in|during|over|within|by|for|from|until|end of) (?:the )?(?:next|coming|forthcoming|following|new|upcoming|near future)\b"
    r"|\bnext (?:year|financial|reporting|\d+|two|three|twelve|18|24)|\bcoming (?:year|months)|\bgoing forward\b|\bin (?:the )?future\b"
    r"|\b(?:by|in|during|throughout|over) (?:fy ?|financial year |calendar year |the year )?20\d\d\b|\bby fy ?\d\d"
)
"""When it is to come."""

BEFORE_FUTURE = re.compile(
    r"\b(?:that|which|who|whom|where|what|how|whether|those|when|if|once|as|because|so|before|until|to the extent)\b(?: [\w'-]+){0,6} ?$"
    r"|\b(?:suppliers?|vendors?|contractors?|they|customers|workers|employees) $(?!be\b)"
)
"""Words right before a word of the future that put it in a side clause: "a system that will …"."""

FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|(?<!to )do|did|can|must|should"
    r"|we (?:also |have |regularly |currently |then )?(?!will\b|shall\b|intend\b|plan\b|aim\b|hope\b|propose\b|look\b|seek\b|would\b|may\b|expect\b|endeavour\b|also\b|further\b|therefore\b|in\b|\w+ly\b)\w+"
    r"|(?:it|company|group|policy|code|approach|plc|limited|ltd|inc|team|board|statement|report|procedure|training|programme) (?:also |regularly |currently )?"
    r"(?:requires?|expects?|provides?|includes?|states?|sets?|contains?|applies|covers?|conducts?|works?|uses?|ensures?|"
    r"supports?|operates?|raises?|encourages?|defines?|recogni[sz]es|reserves|continues|explains|monitors?|assesses|reviews|maintains|consults|asks|takes|acknowledges|believes|understands|strives|considers?)"
    r"|regularly \w+s|\w+ed by the)\b"
)
"""A main verb of the present or past; a word of the future after it is no longer the main one."""
FUTURE_FINITE = re.compile(r"^(?:is|are|be|was|were|has|have)\b")

REQUIRED_OF_OTHERS = re.compile(
    r"\b(?:suppliers?|vendors?|contractors?|partners?|third parties|subcontractors?|agencies)\b[^.;]{0,60}?\b(?:must|shall|should|need to|are (?:expected|encouraged|prohibited|required))\b"
    r"|\b(?:we|company|group|they) (?:also |further )?(?:requires?|expects?|encourages?|asks?) (?:that )?(?:all )?(?:of )?(?:our |its |their )?(?:own )?"
    r"(?:[\w-]+ ){0,2}?(?:suppliers?|vendors?|contractors?|partners?|subcontractors?|third parties|the same)\b"
    r"|\bexpectation that suppliers\b|\bencourages? our suppliers\b|\bmust not be used by\b|\bfrom workers (?:are|is) prohibited\b"
)
"""What suppliers and other partners are to do."""

WITH_TEETH = re.compile(
    r"\b(?:contract(?!or)\w*|clause\w*|sign|signed|signs|signature|audit\w*|questionnaire\w*|self-assess\w*|certif\w+|confirm\w*|acknowledge\w*|"
    r"terminat\w*|sanction\w*|inspect\w*|register\w*|registration|terms and conditions|purchase order|onboarding|qualif\w+|provide (?:evidence|details|the|our|us)|complete|completed|"
    r"purchas\w+ (?:agreements?|orders?|conditions)|informed|tender\w*|monitored|have done so)\b"
)
"""With one of these a demand on others is carried through."""

LAW_TOLD = re.compile(
    r"\b(?:act|bill|legislation|law|regime)\b[^.;]{0,40}? (?:requires?|imposes|provides (?:for|that)|obliges|introduced|mandates|applies to|came into|defines)\b"
    r"|\b(?:entit(?:y|ies)|businesses|organi[sz]ations|corporation|industry|companies)\b[^.;]{0,40}? (?:must|(?:is|are) required to|(?:is|are) obliged to)\b[^.;]{0,60}?\b(?:report|publish|submit|disclose|prepare)\b"
    r"|\bif they are taking no steps\b|\bpursuant to the act, entities\b"
)
"""The law is told, and nothing that the organisation did."""

LAW_ITEM = re.compile(r"^(?:is|are|has|have|it|its|any|the|how|whether|a|an|employs)\b")
"""An item in a law's list begins low: "(b) its policies …"."""

DEFINED = re.compile(
    r"\b(?:is|are) defined (?:as|by|in|under)\b|\b(?:it|slavery|trafficking|labou?r) is an? (?:\w+ and \w+ )?(?:global|growing|crime|hidden|worldwide)\b"
    r"|\bslavery is a crime\b|\b(?:can|may) take (?:many|various|different) forms\b|\b(?:eg|e\.g\.) a person\b"
    r"|\bslavery (?:includes|encompasses|means|refers)\b|\b(?:bonded|forced|compulsory|child) labou?r (?:(?:is an?|means|refers to|includes)\b|\*)"
    r"|\bincreased? the risk of modern slavery (?:globally|worldwide)\b"
)
"""A term is explained, or the world described."""

COURSE_TOPICS = re.compile(
    r"\b(?:training|sessions?|courses?|modules?|workshops?|e-?learning)\b[^.;]{0,30}? (?:typically )?(?:cover|covers|covered|teach|teaches|explain|explains)\b[^.;]*?"
    r"(?:topics|how to|identifying|signs|recogni[sz]\w+|understanding|legislation)"
    r"|^(?:how to|what steps|what (?:the|to)|external help)\b"
)
"""What a course covers, told as its list of topics."""

BOILERPLATE = re.compile(
    r"\b(?:is|are|remains?|fully|strongly) (?:\w+ )?(?:committed|dedicated) to\b|\bzero[- ]? ?tolerance\b|\b(?:our|its|a|the) (?:\w+ )?commitment (?:to|is|extends)\b|\bcommits? (?:to|not to)\b"
    r"|\b(?:recogni[sz]es?|understands?|acknowledges?|believes?|appreciates?|accepts?|aware)\b (?:that |and \w+ )?(?:\w+ ){0,8}?(?:responsib\w*|importance|role|right|duty|no (?:sector|industry)|we still|risk|moral)"
    r"|\bethically and with integrity\b|\bvery seriously\b|\b(?:does|do|will) not (?:\w+ )?(?:not )?(?:tolerate|condone|accept|permit|do business|engage|support|partner|deal)\b|\bno place\b"
    r"|\b(?:unacceptable|abhorrent|opposed|against our|against .{0,30}policies)\b|\b(?:supports?|respects?|endorses?) the (?:acts?|elimination|principles|aims|protection|objectives)\b"
    r"|\b(?:strives?|endeavou?rs?|aspires?|desire|seek) (?:is |to )(?:to )?\b|\b(?:remains?|stays?) (?:alert|vigilant|dedicated|committed)\b|\b(?:our|its) values (?:guide|outlined)\b|\bevery desire\b|\bhuman rights .{0,20}involves ensuring\b"
    r"|\bproudly upholds?\b|\bno (?:sector|industry)[^.;]{0,90} (?:free|exempt|immune)\b|\bendeavour to ensure\b|\bwe aim\b|\bgoal is to (?:foster|build)\b|\bwill abide\b"
)
"""Commitment, recognition and reassurance, in the words in which all statements give it."""

STEP_TOLD = re.compile(
    r"\b(?:has|have|had|was|were) (?:\w+ly |also |been )?(?:\w+ed|put|set|begun|made|undertaken|written|given|held)\b(?! to\b)"
    r"|\bin 20\d\d,? \w+|\bwe (?:\w+ly )?(?:train|audit|review|conduct|provide|require|assess|screen|monitor|include|carry|use|visit|publish|reserve)\b"
    r"|\b(?:polic(?:y|ies)|codes?|standards?|procedures?) (?:\w+ )?(?:sets? out|explains?|requires?|provides?|defines?|establish\w*|states?|contains?)\b|\bare (?:instructed|encouraged|required|trained|informed)\b"
    r"|\b(?:annually|regularly|yearly|implemented|conducts?|undertakes?|in place|contract(?!or)\w*|clauses?|audits?|questionnaire\w*|hotline)\b"
)
"""Beside a commitment: something that is done."""

OPENS_LIST = re.compile(
    r"(?:[:]|\b(?:following|by|to|includes?|including|are|that|below|activities|steps|actions|given to|such as|with|will|which in\w*|criteria|conditions|notably by))\W*$"
)
"""The end of a sentence that introduces a list."""

PLAN_HEADING = re.compile(
    r"^(?:\W|\d)*(?:(?:our )?(?:next|further|future|planned) (?:steps|plans|actions|work|commitments|goals|priorities)"
    r"|(?:our )?(?:plans|priorities|goals|objectives|commitments) (?:for|in) (?:the (?:year|next|coming)|20\d\d)|looking (?:ahead|forward)|continuous improvement$)"
)
"""A heading about plans, be it alone or run together with the sentence after it."""

ITEM = re.compile(
    r"^(?:\W|\d|[a-z]\))*(?:(?:continue|further|improv|review|creat|conduct|develop|train|engag|provid|establish|distribut|implement|finali|explor|work|"
    r"enhanc|strengthen|updat|introduc|roll|carry|assess|map|monitor|expand|increas|identify|identif|commenc|consider|build|ensur|mak|publish|rais|"
    r"encourag|collaborat|participat|support|deliver|set|tak|us|embed|emphasi|undertak|obtain|requir|recruit|broaden|perform|promot|measur|complet|adopt|"
    r"communicat|area|refresh|launch|join|extend|integrat|prepar|reach|seek|maintain|audit|educat|investigat|deepen|refin|hold|share|track)\w*\b"
    r"|a new\b|an? (?:annual|updated)\b|(?:additional|new|more|regular|targeted|better|greater) \w+)"
)
"""How an item begins that tells what is to be done, without a subject of its own."""
OWN_SUBJECT = re.compile(
    r"^(?:\W|\d)*(?:we|this|these|such|the|our|it|in|during|as|to date|all|no|each|[\w.]+ (?:has|have|is|are|was|were|does|do|did)|[\w.]+ [\w.]+ (?:has|have|is|are|was|were))\b"
)
