"""No country is forgotten, and no name stands for two."""

import pytest
from babel import Locale

from analyser.specifics.countries import COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME
from analyser.specifics.places import find_countries

NO_COUNTRIES = (
    "European Union|Eurozone|United Nations|Antarctica|Pseudo-Accents|Pseudo-Bidi|Outlying|Unknown|Territory|"
    "French|Caribbean|Island|Samoa|St. |Greenland|Gibraltar|Martinique|Guadeloupe|Mayotte|Montserrat|Niue|"
    "Réunion|Sark|Anguilla|Guam|Tokelau|Melilla|Jan Mayen|Futuna|Sint|Cunha|Garcia"
).split("|")
"""Words in names of the list that are no country, or of small territories that statements do not name."""

NAMES = [
    name
    for code, name in Locale("en").territories.items()
    if code.isalpha() and not any(word in name for word in NO_COUNTRIES)
]


@pytest.mark.parametrize("name", NAMES)
def test_every_country_of_the_public_list_is_known(name: str) -> None:
    assert [each.country for each in find_countries(f"We buy tea from {name}.")] != []


def test_every_name_is_found_as_its_own_country() -> None:
    wrong = {
        name
        for name, country in COUNTRY_OF_NAME.items()
        if [each.country for each in find_countries(f"It is in {name}, we say")] != [country]
    }
    assert {name for name in wrong if name[-1] != "."} == set()


def test_no_adjective_stands_for_two_countries() -> None:
    assert set(COUNTRY_OF_ADJECTIVE) & set(COUNTRY_OF_NAME) == set()
