"""Who approves is told by the words that name the approver."""

from __future__ import annotations

import pytest

from statements.details.approver import approver_of
from statements.statement import Approver


@pytest.mark.parametrize(
    ("agent", "approver"),
    [
        (" by the Board of Directors", Approver.BOARD),
        (" by the boards of Acme Ltd and Beta Ltd", Approver.BOARD),
        (" by the Governing Body", Approver.BOARD),
        (" by the Audit Committee and the Board", Approver.BOARD),
        (" by the managing director and the board", Approver.BOARD),
        (" by the members", Approver.MEMBERS),
        (" by the Ethics Committee of the Board of Directors", Approver.OTHER),
        (" by the Board Ethics Committee", Approver.OTHER),
        (" by the Chair of the Board", Approver.OTHER),
        (" by our senior leadership team", Approver.OTHER),
        (" by Jane Roe", Approver.OTHER),
        (" by 2023", None),
        ("", None),
    ],
)
def test_the_approver_is_told(agent: str, approver: Approver | None) -> None:
    assert approver_of(agent, agent) is approver


@pytest.mark.parametrize(
    ("sentence", "approver"),
    [("Acme Law LLP", Approver.MEMBERS), ("the Acme Co-operative Society", Approver.BOARD)],
)
def test_members_stand_before_the_board_in_a_partnership_alone(sentence: str, approver: Approver) -> None:
    assert approver_of(" by the board and by the members", sentence) is approver
