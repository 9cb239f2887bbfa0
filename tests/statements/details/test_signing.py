"""Words of signing are those said of the document, in its signature block."""

from __future__ import annotations

import pytest

from statements.details.signing import Kind, find_wordings


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Signed by Jane Roe", "Signed by"),
        ("Signed: Jane Roe", "Signed"),
        ("approved by the board and signed on its behalf by Jane Roe", "signed on its behalf by"),
        ("Signed for and on behalf of Acme Ltd", "Signed for and on behalf of"),
        ("This statement is signed by Jane Roe", "signed by"),
        ("Electronically signed by: Jane Roe", "Electronically signed by"),
        ("DocuSigned by:\nJane Roe", "DocuSigned by"),
        ("/s/ Jane Roe", "/s/"),
        ("Director's signature:\nJane Roe", "Director's signature"),
        ("Jane Roe, Senior Partner, signed 30 October 2022.", "signed"),
        ("For and on behalf of Acme Ltd", "For and on behalf of"),
        ("I, Jane Roe, hereby certify that this is right.", "I"),
    ],
)
def test_words_of_signing_are_given_as_printed(text: str, printed: str) -> None:
    assert find_wordings(text)[0].printed == printed


@pytest.mark.parametrize(
    "text",
    [
        "Our supplier code is signed by all suppliers.",
        "Signed by all employees on their first day.",
        "We have signed up to the scheme.",
        "Contracts are signed by both parties.",
        "All policies are signed off by our leadership.",
        "These signatures are kept.",
        "Agencies act on behalf of suppliers.",
    ],
)
def test_what_others_sign_is_passed_over(text: str) -> None:
    assert find_wordings(text) == ()


def test_the_surest_words_come_first() -> None:
    kinds = [
        wording.kind for wording in find_wordings("____________\nOn behalf of Acme Ltd\nSigned: Jane Roe")
    ]
    assert kinds == [Kind.SIGNED, Kind.LINE, Kind.BEHALF]
