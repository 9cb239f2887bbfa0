from __future__ import annotations

import pytest

from analyser.area_model.folds import FOLDS, fold_of

IDS = [f"SID_{number}" for number in range(1_000)]


def test_a_statement_stays_in_its_fold() -> None:
    assert [fold_of("uk", each) for each in ("SID_1", "SID_2", "SID_3")] == [4, 1, 4]


def test_the_folds_are_about_equal() -> None:
    folds = [fold_of("uk", each) for each in IDS]
    assert all(150 < folds.count(fold) < 250 for fold in range(FOLDS))


@pytest.mark.parametrize("other", [{"country": "ca"}, {"seed": 1}])
def test_country_and_seed_deal_anew(other: dict[str, object]) -> None:
    given = {"country": "uk", "seed": 2}
    here = [fold_of(str(given["country"]), each, seed=2) for each in IDS]
    changed = given | other
    there = [fold_of(str(changed["country"]), each, seed=int(str(changed["seed"]))) for each in IDS]
    assert here != there
