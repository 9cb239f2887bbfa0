"""A name is read from its first word to its last, and no further."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.details.name_reader import read_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Acme Tea Ltd Modern Slavery Statement", "Acme Tea Ltd"),
        ("Acme Tea Ltd and its subsidiaries", "Acme Tea Ltd"),
        ("Acme Tea, we train", "Acme Tea"),
        ("Acme Tea is committed", "Acme Tea"),
        ("Acme Tea’s Modern Slavery Statement", "Acme Tea"),
        ("Acme plc’s board", "Acme plc"),
        ("Fields’ Board of Directors", "Fields"),
        ("H.Acme & Sons Limited has", "H.Acme & Sons Limited"),
        ("R.M. Acme & Co., Limited", "R.M. Acme & Co., Limited"),
        ("T.D. Acme, Inc. has", "T.D. Acme, Inc."),
        ("St. Anne’s Place plc", "St. Anne’s Place plc"),
        ("Hill’s Garages (Woodford) Limited", "Hill’s Garages (Woodford) Limited"),
        ("The Queen’s Trust has", "The Queen’s Trust"),
        ("Acme, Reed & Barley Limited (the principal", "Acme, Reed & Barley Limited"),
        ("Bank of Greenfield Group Modern", "Bank of Greenfield Group"),
        ("Acme at Home Group plc", "Acme at Home Group plc"),
        ("Acme Werke GmbH & Co. KG is", "Acme Werke GmbH & Co. KG"),
        ("Acme Corporation & plc is", "Acme Corporation & plc"),
        ("Acme Ltd & Beta Ltd are", "Acme Ltd"),
        ("H I Acme recognises", "H I Acme"),
        ("Acme I Beta", "Acme"),
        ("Save the Otters International is", "Save the Otters International"),
        ("Places for Otters Group (the “Group”)", "Places for Otters Group"),
        (
            "Greenfield Teaching Hospitals NHS Foundation Trust for the",
            "Greenfield Teaching Hospitals NHS Foundation Trust",
        ),
        ("Acme (UK) is", "Acme (UK)"),
        ("Acme Group (AG) is", "Acme Group"),
        ("Acme (UK) Limited and", "Acme (UK) Limited"),
        ("acme (UK) Limited is", "acme (UK) Limited"),
        ("eAcme Inc. has", "eAcme Inc."),
        ("23.5 Acres Limited’s board", "23.5 Acres Limited"),
        ("A Acme Ltd on 16 May", "A Acme Ltd"),
        ("AB Acme UK Limited", "AB Acme UK Limited"),
        ("ATC – Acme Tea Limited’s actions", "ATC – Acme Tea Limited"),
        ("Next plc has", "Next plc"),
        ("First Acme Management Limited", "First Acme Management Limited"),
        ("Acme Financial Services Limited", "Acme Financial Services Limited"),
        ("Acme Financial Year 2022", "Acme"),
        ("Acme PLC1 is", "Acme PLC"),
        ("Acme Ltd. We", "Acme Ltd."),
        ("Acme LLP. We", "Acme LLP"),
        ("Acme Group 2023 Report", "Acme Group"),
        ("Acme Tea LtdModern Slavery", "Acme Tea Ltd"),
    ],
)
def test_a_name_is_read_to_its_end(text: str, name: str) -> None:
    assert read_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Our Group is",
        "Modern Slavery Statement",
        "The Company is",
        "UK Suppliers must",
        "June 2022",
        "United Kingdom Government",
        "our Limited resources",
        "statement2021Modern Slavery",
        "Statement",
    ],
)
def test_what_is_no_name_is_not_read_as_one(text: str) -> None:
    assert read_name(text) is None


@given(st.text(alphabet="Aa .,&’()LtdS1", max_size=80))
def test_a_name_stands_in_its_text(text: str) -> None:
    assert (read_name(text) or "") in text
