"""What a document is, by what it says of itself and by whose voice it has."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statements.details.kind import STATEMENTS, find_kind, reads_as
from statements.details.said import said
from statements.details.weight import Weight
from statements.document import Document
from statements.errors import NotAStatement
from statements.isolation.isolate import Limits
from statements.parse import read_document, read_statement
from statements.statement import Kind
from tests.factories import make_document


def text(words: str) -> Document:
    """A document of a plain text, read as a file of it is."""
    return read_document(words.encode(), filename="acme.txt", limits=Limits())


OWN = [
    "We make tea in Kent and buy leaves from 40 suppliers.",
    "Our suppliers sign a code that forbids forced labour.",
    "We train our buyers on the signs of modern slavery.",
    "We visited 12 of our suppliers in the year.",
    "Our helpline is open to workers in six languages.",
]
"""An account that an organisation gives of itself, and that any kind of document may have."""

OTHERS = {
    "a supplier code": (
        """Supplier Code of Conduct

This Code sets out what Birchwood Foods expects of all suppliers, in order to keep modern slavery
out of our supply chain. We expect every supplier to read and follow this Code.

Forced labour
Suppliers must not use forced, bonded or prison labour. Suppliers must not hold passports or other
papers of workers. Workers shall be free to leave after reasonable notice.

Child labour
Suppliers must not employ anyone below the legal age. Suppliers shall keep proof of age on file.

Wages and hours
Suppliers must pay at least the legal wage. Overtime shall be voluntary. Suppliers are expected to
give every worker a written contract.

Checks
Suppliers shall allow us or our agents to visit their sites. Breach of this Code may end our contract.
Our Modern Slavery Statement is published on our website.
""",
        Kind.CODE,
    ),
    "a whistleblowing policy": (
        """Whistleblowing Policy

1. Policy statement
We are committed to conducting our business with honesty. We expect all staff to keep high standards,
and to report wrongdoing, including modern slavery and human trafficking in our business or supply chains.

2. Who this policy is for
This policy applies to all employees, officers, consultants and agency workers. It does not form part
of any contract of employment and we may amend it at any time.

3. Raising a concern
You should raise your concern with your line manager. If you do not feel able to do so, you must contact
the Whistleblowing Officer. You may report a concern about forced labour at one of our suppliers in the
same way. We hope that all staff will feel able to voice concerns under this policy.

4. Protection
We will support anyone who raises genuine concerns under this policy, even if they turn out to be mistaken.
Whistleblowers must not suffer any detrimental treatment. Breach of this policy may lead to dismissal.
""",
        Kind.POLICY,
    ),
    "a staff policy on slavery": (
        """Anti-Slavery and Human Trafficking Policy

Modern slavery is a crime. We have a zero-tolerance approach to it and act with integrity in all our
business dealings. We are also committed to transparency in our supply chains, consistent with our
disclosure obligations under the Modern Slavery Act 2015. We expect the same of our suppliers.

This policy applies to all persons working for us in any capacity. You must ensure that you read,
understand and comply with this policy. You must notify your manager if you believe that a breach of
this policy has occurred. If you are unsure whether a particular act amounts to modern slavery, raise
it with your manager. We aim to encourage openness and will support anyone who raises concerns.

Training on this policy forms part of the induction of all who work for us. Any employee who breaches
this policy will face disciplinary action. We may end our relationship with suppliers who breach it.
""",
        Kind.POLICY,
    ),
    "a gender pay report": (
        """Gender Pay Gap Report 2023

Larkfield Retail Limited is required by law to publish its gender pay gap. This report sets out our
figures at 5 April 2023. Our mean gap is 8.1% and our median gap is 5.4%.

We have 2,300 employees. We are confident that men and women are paid equally for the same work. The
gap reflects that fewer women hold senior roles. We have set a target for women in senior roles.

This statement has been approved by the Board. I confirm that the data in this report is accurate.
Jane Example, Director

Privacy policy   Modern slavery statement   Contact us
""",
        Kind.OTHER,
    ),
    "news about a company": (
        """Campaigners criticise Larkfield over modern slavery statement

Larkfield, the clothing retailer, has published its annual Modern Slavery Statement, but campaigners say
that it hides more than it shows. The company said that it had audited 300 factories in the last year.

"Larkfield has known about forced labour at its suppliers for years," said Anna Beispiel of the charity
Clean Threads. "We have seen no change at all." The company told this newspaper that it takes the matter
seriously. "We are committed to our workers," a spokesperson said.

According to the statement, Larkfield found 14 cases of recruitment fees. The retailer is said to have
repaid workers in two of them. Critics say that the company should name the factories. Its shares fell by
three per cent on Tuesday. Suppliers to the company in Leicester did not want to comment.
""",
        Kind.OTHER,
    ),
    "guidance": (
        """Writing a modern slavery statement

Section 54 of the Modern Slavery Act 2015 requires certain organisations to publish a slavery and human
trafficking statement each year. This guide explains what your organisation should include. We have
written it together with businesses.

Your statement should describe the structure of your organisation and its supply chains. It should be
approved by the board. Organisations should assess where the risk of forced labour in their supply chain
is highest. You must publish the statement on your website. A good statement will open with words such as
"This statement is made under section 54 of the Modern Slavery Act 2015 and constitutes our slavery and
human trafficking statement for the financial year ending 31 March".

Businesses should consult workers and trade unions. You may wish to set indicators. Companies must say if
they have taken no steps. Organisations can use the register to publish. You should review suppliers each
year. If you need help, contact us.
""",
        Kind.LAW,
    ),
    "a contents page": (
        """Annual Report and Accounts 2023

Contents
Chair's letter 2
Strategic report 4
Our business model 8
Principal risks 31
Modern slavery statement 44
Gender pay 47
Directors' remuneration report 60
Independent auditor's report 88
Financial statements 95
""",
        Kind.OTHER,
    ),
    "a cookie page": (
        """Modern Slavery Statement | Larkfield

This website uses cookies. We use cookies to give you the best experience on our website. By going on
you agree to our use of cookies. Read our cookie policy to find out more.

Accept all   Reject all   Settings
""",
        Kind.OTHER,
    ),
    "an error page": (
        """404
Page not found
The page that you are looking for has moved. Go to the home page.
""",
        Kind.OTHER,
    ),
    "a tender questionnaire": (
        """Supplier questionnaire: modern slavery

Name of supplier:
1. Does your organisation have a turnover of more than £36m? Yes / No
2. Have you published a modern slavery statement under section 54 for the last financial year? Yes / No
3. Please provide a link to your statement.
4. Who in your organisation is responsible for preventing forced labour?
5. Do you train your staff to spot the signs of modern slavery? Please give details.
6. Do you use agency workers? If so, how do you check the agency?
7. Have you found any case of modern slavery in your supply chain? Please describe what was done.
8. Do you audit your own suppliers? Please state how often.
We may ask you for proof of your answers. Our contract managers will review this form.
""",
        Kind.OTHER,
    ),
    "training slides": (
        """Modern Slavery Awareness
Module 1
What is modern slavery?
Forced labour, debt bondage and human trafficking
50 million people worldwide
Spot the signs
Does the person have their own passport?
Are they afraid of the police?
What should you do?
Do not confront anyone yourself
Call the helpline or tell your manager
Quiz
Which of these is a sign of forced labour?
Thank you for taking this course
""",
        Kind.OTHER,
    ),
    "an academic paper": (
        """What modern slavery statements say: evidence from 120 firms

Abstract. This paper studies modern slavery statements published under the Modern Slavery Act 2015. We find
that most firms describe policies, and that few report outcomes. Our results suggest that disclosure alone
does not change practice.

1 Introduction
Forced labour in supply chains has become a subject of law (Doe, 2018; Beispiel et al. 2020). The literature
on reporting argues that firms respond to pressure (Roe, 2019). This paper adds to that literature. We examine
statements of 120 firms. As one firm writes, "This statement is made pursuant to section 54 of the Modern
Slavery Act 2015 and sets out the steps we have taken". We argue that such wording has become a ritual.

2 Data
We collected statements of firms in the food sector. We coded each sentence. Our coders agreed in 87 per cent
of cases (Doe, 2018). We find that suppliers are named in four statements only. This study has limits.
""",
        Kind.OTHER,
    ),
    "an entry of a register": (
        """Larkfield Retail Limited
Statement for 2022
Statement summary
This statement also covers the following organisations: Larkfield Online Limited
Find modern slavery statements   Submit new statement
""",
        Kind.OTHER,
    ),
    "a page that leads to a statement": (
        """Modern slavery
We are committed to ending modern slavery in our supply chains. You can read our latest Modern Slavery
Statement here. Our statements of earlier years can be downloaded below.
""",
        Kind.OTHER,
    ),
    "a model to be filled in": (
        """Modern Slavery Statement

This statement is made by [name of organisation] under section 54 of the Modern Slavery Act 2015 for the
financial year ending [date]. We are a [describe business] with [number] employees. Our supply chains
include [list countries]. We have taken these steps: [list steps]. We train our staff on forced labour.
""",
        Kind.OTHER,
    ),
    "a law": (
        """Be it enacted by the Parliament as follows. A commercial organisation must prepare a slavery and
human trafficking statement for each year. In this section "turnover" is to be read with subsection (4).
For the purposes of this section a statement is one under subsection (2). This Act may be cited as the
Freedom from Slavery Act.
""",
        Kind.LAW,
    ),
    "a statement in French": (
        """Déclaration sur l'esclavage moderne (Modern Slavery Act 2015)

Cette déclaration est publiée par la société Érable pour l'exercice clos le 31 décembre. Nous sommes une
entreprise de transport avec des filiales dans dix pays. Nous demandons à nos fournisseurs de signer notre
code de conduite et nous les contrôlons avec des audits. La direction a approuvé cette déclaration et elle
est responsable de sa mise en œuvre dans le groupe. Nos équipes sont formées sur le travail forcé.
""",
        Kind.OTHER,
    ),
    "a human rights page": (
        """Human rights

We respect the rights of all people who work for us and for our suppliers. We do not tolerate forced labour
or child labour. Our suppliers are asked to share these values. We work with others in our sector to raise
standards. We also support local schools near our sites.
""",
        Kind.OTHER,
    ),
    "a council's page for the public": (
        """Modern slavery

Modern slavery is the control of another person for gain. Victims may be afraid of the police. Victims may
not have their own papers. If you are worried about someone, call the helpline. Reports can be made to the
council at any time. In an emergency always call 999. The council works with the police and charities.
""",
        Kind.OTHER,
    ),
    "letters without meaning": (
        "Mxdxrn slxvxry 4#7k q)(tz brf+gh wtr$pl knmtr\n" + "t)h*s st@tm3nt xq bdr%f gh&kl mnp)r zzt*\n" * 12,
        Kind.OTHER,
    ),
}  # fmt: skip

OURS = {
    "a plain statement": """Modern Slavery Statement 2023

This statement is made by Acme Tea Ltd under section 54 of the Modern Slavery Act 2015 for the financial
year ended 31 March 2023. We buy tea from 40 suppliers. We trained our buyers. Approved by the board.
""",
    "a policy that makes itself the statement": """Anti-Slavery Policy

This policy applies to all persons working for us. You must comply with this policy and notify your manager
of any breach of this policy. We do not accept forced labour at our suppliers.
This policy constitutes our slavery and human trafficking statement under section 54 of the Act.
""",
    "a Californian disclosure": """California Transparency in Supply Chains Act

The Act requires retailers to disclose their efforts to eradicate slavery from their supply chains.
Verification: we engage a third party to evaluate our suppliers. Audits: we audit our suppliers each year
without notice. Certification: our suppliers certify that materials comply with the law. Accountability: we
end contracts with suppliers who use forced labour. Training: our buyers are trained on human trafficking.
""",
    "a Canadian report": """Report on Forced Labour and Child Labour in Supply Chains

This report is made by Maple Tools Inc. pursuant to the Fighting Against Forced Labour and Child Labour in
Supply Chains Act for the financial year 2023. We import tools from suppliers in Asia. We have asked our
suppliers about forced labour. Our board approved this report.
""",
    "an Australian statement": """Modern Slavery Statement

This is a joint statement of Wattle Foods Pty Ltd under the Modern Slavery Act 2018 (Cth). We assess the
risks of modern slavery in our operations and supply chains. We consulted the entities that we own.
""",
    "a statement that speaks in the third person": """Slavery and Human Trafficking Statement 2019

Larkfield is a bank with offices in London. Larkfield does not tolerate slavery in its supply chain.
Larkfield asks its suppliers for their policies on forced labour. Larkfield has found no cases among its
suppliers. The directors of Larkfield have agreed to train all who buy for it.
""",
    "a page with its menu before the title": """Home   About us   Careers   Contact
Search
Basket
Modern Slavery Statement
We sell shoes in 40 shops. Our suppliers are in Portugal and India. We do not tolerate forced labour in our
supply chain. We visited our suppliers in India last year. Our buyers are trained on modern slavery.
Privacy policy   Cookies   Terms
""",
    "a statement whose title has lost its break": (
        "Larkfield plc Modern Slavery Statement Larkfield plc is committed to its suppliers. We do not "
        "tolerate forced labour. We check our suppliers each year. Our staff are trained on slavery.\n"
    ),
    "a statement that says where it is published": """Modern slavery statement

This statement is made under section 54 of the Modern Slavery Act 2015. We publish it on our website, where
our earlier statements can be found as well. We do not accept slavery at our suppliers.
""",
    "a statement that tells what the law requires of businesses": """Modern Slavery Statement

Businesses with a turnover of £36m must publish a statement under the Modern Slavery Act 2015. We support
this. We asked all our suppliers about forced labour. We trained our managers on human trafficking. Our
suppliers must sign our code. We have set up a helpline for workers.
""",
}


@pytest.mark.parametrize("name", OTHERS)
def test_another_document_is_refused(name: str) -> None:
    assert find_kind(text(OTHERS[name][0])).value not in STATEMENTS


@pytest.mark.parametrize("name", OTHERS)
def test_what_another_document_is_can_be_told(name: str) -> None:
    kind = find_kind(text(OTHERS[name][0]))
    assert (kind.value, bool(reads_as(kind))) == (OTHERS[name][1], True)


@pytest.mark.parametrize("name", OURS)
def test_a_statement_is_accepted(name: str) -> None:
    assert find_kind(text(OURS[name])).value is Kind.STATEMENT


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["# Modern Slavery Policy", "This policy is for all of us."], "it reads as a policy"),
        (["Be it enacted by the King.", "This Act may be cited as the Slavery Act."], "the text of a law"),
        (["We sell tea and coffee to our customers."], "does not speak of slavery"),
        (["Human trafficking is a crime."], "no company or organisation speaks"),
        (["We do not accept modern slavery."], "nowhere says that it is a statement"),
        (["# Recruitment report", "We do not accept forced labour."], "nowhere says that it is a statement"),
        ([], "does not speak of slavery"),
    ],
)
def test_what_a_refused_document_reads_as_is_said(texts: list[str], found: str) -> None:
    assert found in reads_as(find_kind(make_document(texts)))


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("# Modern Slavery Statement", "kind.title"),
        ("# Slavery and Human Trafficking Report 2023", "kind.title"),
        ("# Statement on modern slavery", "kind.title"),
        ("# MODERN SLAVERY ACT DISCLOSURE", "kind.title"),
        ("# Anti-Slavery Policy Statement", "kind.policy-title"),
        ("This statement is made under the Modern Slavery Act 2015.", "kind.made-under-an-act"),
        ("The following statement is our answer to section 54.", "kind.made-under-an-act"),
        ("This policy is published in accordance with section 54.", "kind.made-under-an-act"),
        ("This is our slavery statement for the financial year 2023.", "kind.for-a-year"),
        ("This statement tells of our work against slavery.", "kind.of-itself"),
        ("Our statement sets out what we do against slavery.", "kind.of-itself"),
        ("Under the Modern Slavery Act we must disclose our efforts.", "kind.answers-an-act"),
    ],
)
def test_a_document_is_a_statement_by_what_it_says_of_itself(title: str, rule: str) -> None:
    kind = find_kind(make_document([title, *OWN]))
    assert (kind.value, kind.rule) == (Kind.STATEMENT, rule)
    assert [sentence.text for sentence in kind.sentences] == [title.removeprefix("# ")]


@pytest.mark.parametrize(
    "title",
    [
        "# Modern slavery",
        "# Writing a modern slavery statement",
        "# What is a modern slavery statement?",
        "# Download our modern slavery statement",
        "# Conflict minerals statement",
        "# Modern Slavery Policy",
        "Read our latest Modern Slavery Statement.",
        "A statement under the Modern Slavery Act has six parts.",
        "This statement should name the board that approved it.",
        "This page leads to our modern slavery statement.",
        "Our suppliers publish a modern slavery statement each year.",
        "This is consistent with our disclosure obligations under the Modern Slavery Act 2015.",
    ],
)
def test_a_document_is_no_statement_by_what_is_said_of_another(title: str) -> None:
    assert find_kind(make_document([title, *OWN])).value not in STATEMENTS


def test_a_title_in_two_lines_is_one_title() -> None:
    assert find_kind(make_document(["# Acme Modern Slavery", "# Statement 2023", *OWN])).rule == "kind.title"


def test_two_items_of_a_menu_are_no_title() -> None:
    assert find_kind(make_document(["# Modern Slavery", "# Privacy statement", *OWN])).value is Kind.OTHER


@pytest.mark.parametrize(
    "title",
    [
        "# Modern Sla\ue004very State\ue004ment",
        "# Modern Sla\u00advery Statement",
        "# MODERN SLAVERYSTATEMENT2023",
    ],
    ids=["letters of no font", "soft hyphens", "words run together"],
)
def test_a_damaged_title_is_read_all_the_same(title: str) -> None:
    assert find_kind(make_document([title, *OWN])).rule == "kind.title"


def test_the_foot_of_a_web_page_is_no_title() -> None:
    foot = "© 2019 Acme Modern Slavery Act Statement Terms Careers"
    assert find_kind(make_document([*OWN, foot])).value is Kind.OTHER


def test_a_list_of_documents_has_no_voice() -> None:
    names = [
        "# Code of Ethics for our suppliers",
        "# Our Code of Conduct for suppliers",
        "# Our ethics and workers",
    ]
    assert find_kind(make_document([*names, "# Modern Slavery Statement"])).value is Kind.OTHER


def test_a_title_alone_makes_no_statement() -> None:
    assert find_kind(make_document(["# Modern Slavery Statement", "Suppliers are many."])).value is Kind.OTHER


def test_a_title_that_runs_along_on_every_page_counts() -> None:
    rows = ["Acme Modern Slavery Statement 2023", *OWN]
    kind = find_kind(text("\f".join("\n\n".join([*rows, "\n" * 40, f"Page {page}"]) for page in (1, 2, 3))))
    assert (kind.rule, kind.sentences) == ("kind.running-title", ())


def test_no_more_than_a_few_sentences_are_shown_for_a_kind() -> None:
    rules = [f"This policy applies to staff of shop {number} against slavery." for number in range(20)]
    assert len(find_kind(make_document(rules)).sentences) == 3


def test_a_long_report_in_which_no_statement_can_be_told_is_refused() -> None:
    report = [f"Sales in shop {number} rose in the second half of the year." for number in range(400)]
    kind = find_kind(make_document(["This statement is made under section 54 on slavery.", *OWN, *report]))
    assert (kind.value, kind.rule) == (Kind.OTHER, "kind.report")


def test_the_voice_of_a_company_is_told_by_its_name_too() -> None:
    named = [line.replace("We ", "Larkfield ").replace("Our ", "Larkfield’s ") for line in OWN]
    assert Weight.of(said(make_document(named).sentences)).voice == len(OWN)


PIECES = st.sampled_from(
    [
        "# Modern Slavery Statement",
        "# Contents 4",
        "This statement is made under section 54.",
        "This policy applies to you.",
        "You must comply with this policy.",
        "Suppliers must not use forced labour.",
        "[insert name]",
        "?",
        "“",
        *OWN,
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_whatever_a_document_says_its_kind_has_sentences_of_its_own_or_words(texts: list[str]) -> None:
    document = make_document(texts)
    kind = find_kind(document)
    assert set(kind.sentences) <= set(document.sentences)
    assert kind.value in STATEMENTS or reads_as(kind)


POLICY = OTHERS["a staff policy on slavery"][0].encode()


def test_a_policy_is_refused_with_what_it_reads_as() -> None:
    with pytest.raises(NotAStatement, match=r"acme\.txt .* it reads as a policy"):
        read_statement(POLICY, filename="acme.txt", limits=Limits())


def test_a_person_may_overrule_a_refusal() -> None:
    statement = read_statement(POLICY, filename="acme.txt", limits=Limits(), whatever_it_is=True)
    assert statement.details.kind.value is Kind.POLICY
    assert "This policy applies" in statement.details.kind.sentences[0].text
