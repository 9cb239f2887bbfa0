"""Text is read in the encoding that it is in, and what is lost on the way is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.typed.encoding import decode, is_garbled, is_text, lost_letters

SAID = "We don’t buy “cheap” tea – £5 a kilo – from Frau Müller’s café…"
ENCODINGS = [
    "utf-8", "utf-8-sig", "cp1252", "mac-roman", "utf-16", "utf-16-le", "utf-16-be", "utf-32",
]  # fmt: skip


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("times", [1, 200])
def test_a_text_is_the_same_in_every_encoding(encoding: str, times: int) -> None:
    content = (SAID * times).encode(encoding)
    assert is_text(content)
    assert decode(content).removeprefix("\ufeff") == SAID * times


@given(st.text())
def test_all_that_is_written_in_utf_8_is_read_as_it_was_written(text: str) -> None:
    assert decode(text.encode(errors="ignore")).isascii() is text.encode(errors="ignore").isascii()


@pytest.mark.parametrize("said", ["ÉLITE", "Škoda", "à la carte", "¥500", "São Paulo", "Øre", "Straße"])
def test_rare_letters_of_windows_are_not_taken_for_those_of_a_mac(said: str) -> None:
    assert decode(f"We buy {said} tea.".encode("cp1252")) == f"We buy {said} tea."


@pytest.mark.parametrize(
    ("encoding", "said"), [("shift_jis", "東京の会社"), ("gb18030", "北京公司"), ("koi8-r", "чай")]
)
def test_a_declared_encoding_is_believed_where_it_can_be(encoding: str, said: str) -> None:
    assert decode(said.encode(encoding), encoding) == said


@pytest.mark.parametrize("declared", ["idna", "unicode_escape", "punycode", "zlib", "nonsense", "x" * 5_000])
def test_an_encoding_that_is_none_is_not_believed(declared: str) -> None:
    assert decode("Frau Müller".encode("cp1252"), declared) == "Frau Müller"


def test_text_that_was_encoded_twice_is_put_right() -> None:
    assert decode(SAID.encode().decode("latin-1").encode()) == SAID
    assert decode(b"We don\xc3\xa2\xe2\x82\xac\xe2\x84\xa2t buy tea.").startswith("We don’t")


@pytest.mark.parametrize("said", ["Ã la carte", "naïve façade", "Âme", "50 €", "“Éire”"])
def test_letters_that_only_look_as_if_encoded_twice_are_left(said: str) -> None:
    assert decode(said.encode()) == said


def test_a_text_cut_off_within_a_letter_is_still_utf_8() -> None:
    assert decode(f"{SAID}é".encode()[:-1]) == f"{SAID}\ufffd"


def test_damaged_utf_8_is_read_and_its_losses_counted() -> None:
    text = decode(SAID.encode().replace("ü".encode(), b"\xff"))
    assert text == SAID.replace("ü", "\ufffd")
    assert (lost_letters(text), is_garbled(text)) == (1, False)


@pytest.mark.parametrize(
    ("lost", "of", "garbled"), [(3, 100, False), (4, 100, True), (4, 5_000, False), (60, 50_000, True)]
)
def test_a_text_is_garbled_when_too_much_of_it_is_lost(lost: int, of: int, garbled: bool) -> None:
    assert is_garbled("a" * (of - lost) + "\ufffd" * lost) is garbled


@pytest.mark.parametrize(
    "content",
    [bytes(range(256)) * 4, b"\x00" * 100, b"tea\x00\x01\x02\x03", bytes(range(128, 256)) + b"\x00" * 9],
)
def test_what_is_no_text_is_not_taken_for_one(content: bytes) -> None:
    assert not is_text(content)


@pytest.mark.parametrize(
    "content", [b"tea " * 100 + b"\x00", b"tea\x0cmore tea", b"tea\x1a", b"\x1b[31mtea\x1b[0m"]
)
def test_stray_control_characters_do_not_make_a_text_something_else(content: bytes) -> None:
    assert is_text(content)
