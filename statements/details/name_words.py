"""Lists of words by which organisations' names are told from what stands around them."""

from __future__ import annotations

import re

FORM = re.compile(
    r"(?:Ltd|LTD|[Ll]imited|LIMITED|PLC|plc|Plc|P\.L\.C|p\.l\.c|LLP|L\.L\.P|Inc|INC|Incorporated|LLC|L\.L\.C|LP|L\.P|SLP"
    r"|Corporation|CORPORATION|Corp|CORP|GmbH|GMBH|AG|KG|KGaA|SE|SA|S\.A|SAS|S\.A\.S|SARL|S\.[àa]\.?r\.l|S\.L|SpA|S\.p\.A|SPA"
    r"|NV|N\.V|BV|B\.V|AB|AS|ASA|A/S|ApS|Oy|Oyj|Lda|Pty|PTY|FZCO|FZE|DAC|CIC|C\.I\.C|CIO|Bhd|Sdn|KK|Unlimited|Company|Co|CO)"
)
"""A legal form, or what stands in one's place."""

FORMS_FOLDED = frozenset(
    "ltd limited plc llp inc incorporated llc lp slp corporation corp gmbh ag kg kgaa se sa sas sarl sl spa nv bv ab as asa"
    " aps oy oyj lda pty fzco fze dac cic cio bhd sdn kk unlimited co company".split()
)
"""The same, in small letters and without full stops."""

WEAK_FORMS = frozenset(["company", "co"])
"""Legal forms that end no name for sure: "Acme Co Holdings Ltd", "Ford Motor Company"."""

LINKS = frozenset("& and of the at de la van von der du del + for –".split())
"""Small words that stand inside names."""

INITIALS = re.compile(r"(?:(?:\w\.)+|St\.|Co\.|Bros\.|Dr\.|Wm\.)")
"""Words whose full stop ends no name: "T.D. Williamson", "St. James's Place"."""

PLACE_IN_BRACKETS = re.compile(
    r"\((?:U\.?K\.?|G\.?B\.?|N\.?I\.?|ROI|Ireland|Europe|EMEA|International|Holdings|England|Scotland|Wales|London|Group|[A-Z][a-z]{5,})\)"
)
"""What may stand in brackets at the end of a name, other than its abbreviation."""

ENDS_NAME = frozenset(
    "modern slavery disclosure disclosures declaration anti-slavery antislavery trafficking statement statements report policy act annual fiscal year"
    " introduction section signed signature date dated approved page contents background our we us this these it its i"
    " is are was has have will may chief director directors officer chairman chair ceo cfo coo president"
    " secretary chairwoman chairperson january february march april june july august september october november december"
    " transparency registered what who how why when where about overview foreword appendix version t/a trading title"
    " copyright © tel email www http https chains as if all any each no not a an in on by to from with that which who whose"
    " gender privacy cookies mr mrs ms sir dame number they their there those such both whilst while during since"
    " following although because here within through throughout over after before today currently additionally however"
    " therefore but or also like given further please see every some most many under your you he she other others recent"
    " last next first second third so only then thus furthermore moreover commitment contact follow download approval approvals between until upon despite unless once although made issued published prepared produced nobody everybody everyone anyone".split()
)
"""Words that are part of no organisation's name, capitalised as they may be in titles and signatures."""

ENDS_BEFORE = {
    "financial": frozenset("year years statement statements period reporting crime conduct".split()),
    "managing": frozenset("director directors partner partners member".split()),
    "executive": frozenset(
        "director directors officer officers chairman chair committee board summary team".split()
    ),
    "code": frozenset(["of"]),
    "california": frozenset("transparency supply act".split()),
    "anti": frozenset("slavery bribery trafficking human modern corruption".split()),
    "human": frozenset("trafficking traffic rights resources slavery".split()),
}
"""Words that end a name only before others: "Acme Financial Services", but "Acme Financial Year 2022"."""

SOFT = frozenset(
    "modern contact title trading number recent last first second third next other others all any each most some new here both today"
    " section policy act report privacy before after many only like follow download transparency commitment register".split()
)
"""Words that end a name, save where a legal form follows soon: "Acme Trading Ltd", but "Acme Trading as Beta"."""

INTERNAL = frozenset(
    "team department committee division function manager officer office working disclosure".split()
)
"""What names somebody inside an organisation, if it is the last word: "People & Planet Team"."""

MAY_BEGIN = frozenset("first next second last modern human other".split())
"""Words that begin a name only if it ends in a legal form, or a group follows: "Next plc", "First Group"."""

SAYS_NOTHING = frozenset(
    "the a branch traffic managing executive supervisory company companies group groups board boards business businesses organisation organization organisations uk gb us usa"
    " eu europe european british great britain england scotland wales ireland northern london united kingdom states university"
    " council college society firm members member partners partner partnership suppliers supplier employees staff management"
    " team human resources committee department division holdings government parliament home office state minister"
    " commissioner crown global international region group north south east west new and of for entity entities subsidiary"
    " subsidiaries affiliates affiliate reporting operations governance code conduct part parts ii iii iv v vi s54"
    " shareholders customers clients colleagues people party parties procurement legal finance compliance ethical"
    " ethics workers worker contractors contractor operating services service commonwealth australia australian"
    " california canada canadian norway norwegian msa yes undertaking undertakings covid19 covid corporate social"
    " responsibility environment sustainability senior leadership commercial technical general manager head purchasing"
    " sales audit risk tier & trust limited ltd plc llp inc corporation co llc forced labour labor child rights"
    " trustees trustee governors client customer job website site home menu search news careers terms conditions"
    " zero tolerance due diligence training key performance indicators kpi kpis hr supply chain steps structure"
    " structures purpose policies programme plan plans progress review reviews process processes procedure procedures approach risks"
    " assessment assessments supplier employment work health safety information data security quality standards standard fy"
    " trade centre framework questionnaire initiative strategy values vision principles guidelines multinational enterprises"
    " corporations parent country countries".split()
)
"""Words that name nobody when a name has nothing else: "the Group", "UK Suppliers"."""

INSTITUTIONS = frozenset(
    "university college council society trust police airport hospital hospitals bank water ambulance school academy institute museum"
    " library housing church theatre railways railway post broadcasting foundation association".split()
)
"""Words that name somebody with the name of a place: "University of London", "Scottish Water"."""

PLACES = frozenset(
    "uk gb british great britain england english scotland scottish wales welsh ireland irish northern london europe european"
    " north south east west new united australia australian canada canadian norway norwegian international global asia africa"
    " america american americas apac emea mea india china france germany spain italy poland turkey vietnam bangladesh pakistan"
    " thailand malaysia singapore japan netherlands belgium switzerland sweden".split()
)
"""Words of places, which name nobody alone, and yet begin names: "British Council"."""

HEADINGS = frozenset(
    "organisation organisational organization organizational structure structures approach introduction background overview purpose scope"
    " policies policy training effectiveness business businesses supply chain chains company index coverage contents"
    " governance risk assessment due diligence commitment statement relevant definition definitions about who summary supplier"
    " suppliers menu home search login cookies responsibility corporate item executive chief managing mailing address committee compliance".split()
)
"""Words of headings that programs which turn PDFs into text run into the name below: "Our Structure Acme Ltd"."""

OWNED_INSTITUTIONS = frozenset(
    "trust college school hospital hospitals university foundation society church company restaurants supermarkets".split()
)
"""What stands after a possessive inside a name: "Prince's Trust", but "Acme's Board"."""

THIRD_PARTY = re.compile(
    r"(?:sedex|eti|gla|glaa|gangmasters|ethical trad(?:e|ing)|stronger ?together|stronger2gether|unseen|ilo|international labou?r|un|unicef"
    r"|united nations|oecd|home office|uk government|national crime|smeta|walk free|slave free|global slavery|transparency in"
    r"|crown commercial|hm|hmrc|acas|crimestoppers|salvation army|govuk|ecovadis|brc|bsi|iso|red tractor|rainforest alliance"
    r"|fairtrade|hope for justice|universal declaration|bribery|equality|data protection|companies act|european union"
    r"|global compact|national referral|independent anti|google analytics|internet explorer|twitter|linkedin|facebook|adobe"
    r"|british standards|responsible business alliance|modern slave|gender pay|living wage|royal charter|companies house"
    r"|charity commission|financial conduct|prudential regulation|docusign|world economic forum|human rights watch)\b"
)
"""Schemes, agencies and others that statements name, some more often than their own company. Of a key."""
