"""The cues of a form, and of what a document says of itself: fields, headings, signatures."""

from __future__ import annotations

import re

FORM_QUESTION = re.compile(
    r"^(?:\W|\d)*(?:does|do|did|has|have|is|are|was|were) (?:the|this|your|any of the) (?:reporting |government )?"
    r"(?:entit(?:y|ies)|organi[sz]ation|institution|company|report|statement)\b[^?]{0,160}\?"
    r"|^(?:\W|\d)*is this a (?:revised|joint) (?:report|statement)\b"
)
"""A form asks about "the entity"; a writer who asks a question asks it of "we"."""

FORM_FIELD = re.compile(
    r"^(?:\W|\d)*(?:legal name|name of (?:the )?(?:reporting |government )?(?:entity|institution)|business numbers?"
    r"|financial (?:reporting )?year|identification of (?:the )?(?:reporting|entit)|categori[sz]ation of|sectors?(?: ?/ ?| or )industr(?:y|ies)"
    r"|location|revised report|joint report|reporting obligations)\b[^:.]{0,70}:"
)
"""The name of a field, a colon and what was filled in."""

_FORM_END = (
    r"(?:forced labou?r|child labou?r|labou?r|modern slavery|practices|risks?|supply chains?|controls|information"
    r"|institution|importation|entity|used)\W*$"
)

FORM_HEADING = re.compile(
    r"^(?:\W|\d|\([a-z]\))*(?:information on )?"
    r"(?:(?:an? |the |any |its )?(?:(?:steps|measures|actions) (?:it has |the \w+ has )?taken to (?:prevent|reduce|remediate|remedy|assess)\b"
    r"|policies and (?:its )?due diligence processes (?:in relation|related) to\b"
    r"|parts of (?:the|its|their) (?:\w+ ){1,5}that (?:carry|carries|involve)\b"
    r"|training provided to (?:its )?employees on\b)"
    r"|how (?!we\b|our\b)[\w. ']{2,50} assess(?:es)? (?:its|the|their) effectiveness\b)"
    r"(?!.*(?:\.\s|\b(?:we|our|has not|have not|did not|no |none|was|were|include|includes|since)\b)).{0,230}?"
    + _FORM_END
    + r"|^(?:\W|\d)*(?:the |its )?entit(?:y|ies)'?s?'? (?:\w+, )*\w+,? (?:and )?(?:\w+ ){0,2}\w+\W*$"
    + r"|^(?:\W|\d)*mandatory criteri(?:on|a) [\w &,]{1,30}: (?:identify|describe|any other)\b"
)
"""A heading in the words in which an Act or its form asks for a report, and nothing after it. A form
speaks of "any measures taken to remediate any forced labour", and a writer tells which."""

DOCUMENT_WORDS = ("statement", "report")

OF_THE_DOCUMENT = re.compile(
    r"\b(?:this|the following|the present|present|joint|our|the)"
    r"(?: (?!audit|auditor|supplier|risk|assessment|investigation|inspection|board)\w+){0,6}? (?:statement|report)"
    r"(?: \([^)]*\)| \"?\(?the \"?(?:statement|report)\"?\)?)?"
    r" (?:therefore |also |has been |have been |is |was |will )*"
    r"(?:made (?:pursuant|in|under|on)|sets? out|describes?|described|outlines?|lays out|covers? |relates? to|pursuant|"
    r"constitutes?|prepared|produced|published (?:in|pursuant|under|on behalf)|filed|addresses|refers to|is for|reports|"
    r"provides? (?:an overview|information)|a report|solely|intended|not a revised|summari[sz]es|serves)\b"
    r"|\bin this (?:report|statement),? we (?:will |shall )?(?:provide|describe|outline|set out|use|refer)\b"
)
"""It tells of the document itself."""

FAR_IN = 100
"""Characters before such words, at most: a title may be run together with them, and more is a tale."""

LINE_START = re.compile(
    r"(?:\W|\d)*(?:per:|(?:dated?|signed|signature|name|title|page)[: ]|see (?:\"|our |the |also |section|page|appendix)"
    r"|(?:for )?(?:more|additional|further) information\b)"
)
"""How a line begins that is signed, dated, or points elsewhere."""

SIGNING_WORDS = (
    "authority",
    "behalf",
    "attest",
    "forward-looking",
    "sign",
    "date",
    "per:",
    "tel:",
    "t: ",
    "contract",
    "___",
)

SIGNED = re.compile(
    r"\bi have the authority to bind\b|\bfor and (?:on )?behalf of\b|\b(?:i|we) (?:hereby )?attest\b|\bforward-looking (?:information|statements?)\b"
    r"|\b(?:signed|signature|dated?|per):? ?(?:_{3,}|/s/|this \d|\d{1,2} \w+ 20|on behalf)"
    r"|\bt(?:el)?: ?\(?\d{3}|\bdoes not form part of any contract\b|_{6,}"
)
"""It is what stands under a document: a signature, a date, an attestation, an address."""

OFFICE_LINE = re.compile(
    r"\b(?:chief \w+ officer|chair(?:man|woman|person)?|director|president|secretary|ceo|cfo)\b[^.]{0,80}\b(?:date|approved by|\d{1,2}(?:st|nd|rd|th)? \w+,? 20\d\d|\w+ \d{1,2},? 20\d\d)"
)
"""Whoever signs, with an office and a date."""

APPROVED = re.compile(r"\b(?:was|were|has been|been) (?:\w+ and )?approved\b")

VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|be|been|will|shall|can|could|may|might|must|should|do|does|did|would|"
    r"we|it|they|i)\b|\w{2,}(?:ed|es|ing)\b|\b(?:includ|provid|requir|expect|manag|appl|cover|identif|monitor|conduct|assess|review|train|sell|own|mak|tak|buy|sourc|supply|suppli|operat|"
    r"work|support|ensur|respect|work|offer|sit|meet|run|report|use|access|intend|plan|aim|seek|hope|publish|hold|employ|produc|manufactur|grow|import|export|distribut|receiv|attend|complet|keep|pay|audit|develop)\w*\b"
)
"""Something is told of; without one, few words are a heading, a name or an entry."""

OWN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|shall|can|may|must|should|do|does|did|we|it|they|i)\b|\?|:.*\b\w"
)
"""A verb or subject that a heading lacks; what stands after a colon is told too."""

HEADING_WORDS = 9
"""Without a verb, as many words at most are a heading. Titles of reports run longer, but say "report"."""
