"""The legal kind of an organisation is told by its name, or by what it says of itself."""

from __future__ import annotations

import pytest

from statements.details.body import find_body
from statements.statement import Body, Detail
from tests.factories import make_document


def body_of(name: str | None, *texts: str) -> Body | None:
    document = make_document(texts or ["We train."])
    company = Detail(value=name, sentences=document.sentences[:1], rule="company.made-by") if name else None
    detail = find_body(document, company)
    return detail.value if detail else None


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Acme Ltd", Body.COMPANY),
        ("Acme plc", Body.COMPANY),
        ("Acme, Inc.", Body.COMPANY),
        ("Acme GmbH", Body.COMPANY),
        ("Acme LLP", Body.LLP),
        ("Acme L.L.P.", Body.LLP),
        ("Acme LP", Body.LIMITED_PARTNERSHIP),
        ("Acme Limited Partnership", Body.LIMITED_PARTNERSHIP),
        ("Greenfield Borough Council", Body.PUBLIC_BODY),
        ("Greenfield Hospitals NHS Foundation Trust", Body.PUBLIC_BODY),
        ("University of Greenfield", Body.PUBLIC_BODY),
        ("Greenfield Council Services Ltd", Body.COMPANY),
        ("Helping Hands", None),
        ("Partnership Foods", None),
        (None, None),
    ],
)
def test_a_name_tells_the_kind_of_body(name: str | None, body: Body | None) -> None:
    assert body_of(name) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Acme is a registered charity (no. 123).", Body.CHARITY),
        ("We are a charity that helps otters.", Body.CHARITY),
        ("Acme is a limited liability partnership.", Body.LLP),
        ("Acme is a partnership of 40 partners.", Body.PARTNERSHIP),
        ("Acme is a Crown Corporation.", Body.PUBLIC_BODY),
        ("Acme is a local authority.", Body.PUBLIC_BODY),
        ("Acme is a private limited company.", Body.COMPANY),
        ("Acme was approved by its board of directors.", Body.COMPANY),
        ("Our board of directors met.", Body.COMPANY),
        ("The Company trains. The Company buys.", None),
        ("We gave to Otter Aid, a registered charity.", None),
        ("We work in partnership with growers.", None),
        ("We are a company in partnership with nature.", Body.COMPANY),
    ],
)
def test_what_it_says_of_itself_tells_the_kind_of_body(text: str, body: Body | None) -> None:
    assert body_of("Acme", text) == body


def test_a_company_may_be_a_charity() -> None:
    assert body_of("Otter Aid Ltd", "Otter Aid Ltd is a registered charity.") is Body.CHARITY


def test_another_that_is_a_charity_makes_no_charity_of_it() -> None:
    assert body_of("Acme Ltd", "Otter Aid is a registered charity.") is Body.COMPANY


def test_an_llp_is_one_whatever_it_supports() -> None:
    assert body_of("Acme LLP", "We are a charity partner.", "We are a registered charity.") is Body.LLP


def test_it_calls_itself_the_company_in_more_than_one_sentence() -> None:
    assert body_of("Acme", "The Company trains.", "The Company buys.") is Body.COMPANY
