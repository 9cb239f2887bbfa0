"""The language of a document is told by its code, also where there are two."""

from __future__ import annotations

import pytest

from statements.details.language import find_language
from tests.factories import make_document

ENGLISH = "We trained all of our buyers during the year and visited our suppliers in Turkey and in India."
FRENCH = "Nous avons formé tous nos acheteurs cette année et visité nos fournisseurs en Turquie et en Inde."
GERMAN = "Wir haben in diesem Jahr alle Einkäufer geschult und unsere Lieferanten in der Türkei besucht."
WELSH = "Rydym wedi hyfforddi ein holl brynwyr yn ystod y flwyddyn ac wedi ymweld â'n cyflenwyr yn Nhwrci."
NORWEGIAN = "Vi har gitt opplæring til alle våre innkjøpere i løpet av året og besøkt leverandørene i Tyrkia."


@pytest.mark.parametrize(
    ("text", "code"),
    [(ENGLISH, "en"), (FRENCH, "fr"), (GERMAN, "de"), (WELSH, "cy"), (NORWEGIAN, "no")],
)
def test_the_language_is_told_by_its_code(text: str, code: str) -> None:
    detail = find_language(make_document([text] * 4))
    assert detail is not None
    assert (detail.value, detail.rule) == (code, "language.text")


def test_a_document_in_two_languages_is_told_to_be_so() -> None:
    detail = find_language(make_document([ENGLISH] * 8 + [WELSH] * 6))
    assert detail is not None
    assert (detail.value, detail.rule) == ("en", "language.mixed")
    assert [sentence.text for sentence in detail.sentences] == [ENGLISH, WELSH]


def test_a_few_words_of_another_language_do_not_mix_it() -> None:
    detail = find_language(make_document([ENGLISH] * 40 + [FRENCH]))
    assert detail is not None
    assert detail.rule == "language.text"


def test_the_sentences_are_the_first_in_that_language() -> None:
    detail = find_language(make_document([ENGLISH] * 4))
    assert detail is not None
    assert [sentence.number for sentence in detail.sentences] == [0, 1, 2]


@pytest.mark.parametrize("texts", [["Acme"], ["12 34", "56"], ["Acme plc", "2023"]])
def test_too_little_text_tells_no_language(texts: list[str]) -> None:
    assert find_language(make_document(texts)) is None
