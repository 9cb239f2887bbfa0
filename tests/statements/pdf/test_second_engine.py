"""A page on which the first engine finds nothing is asked about once more."""

from __future__ import annotations

import zlib

import pytest

from statements.pdf.second_engine import SecondEngineFailed, has_lost_content, second_engine
from tests.hostile import page_of, stream
from tests.statements.drawing import draw, draw_rows

PACKED = zlib.compress(b"BT /F1 11 Tf 72 700 Td (We buy tea from farms in Kenya and Assam.) Tj ET " * 9)
FLATE = b"/Filter /FlateDecode"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(page_of(stream(b"\x78\x9cnot packed at all", FLATE)), id="damaged"),
        pytest.param(page_of(stream(PACKED[:30], FLATE)), id="cut off"),
        pytest.param(page_of(stream(b"abc", b"/Filter /NoSuchDecode")), id="packed in an unknown way"),
        pytest.param(page_of(stream(b"\xff\xfe\x01\x02", b"/Filter /LZWDecode")), id="of another packing"),
        pytest.param(b"%PDF-1.4\nnothing else", id="no file"),
    ],
)
def test_content_that_cannot_be_unpacked_is_lost(content: bytes) -> None:
    assert has_lost_content(content)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(page_of(stream(PACKED, FLATE)), id="text"),
        pytest.param(page_of(stream(b"")), id="nothing"),
        pytest.param(page_of(stream(zlib.compress(b"q Q"), FLATE)), id="nothing, packed"),
        pytest.param(draw([]), id="a blank page"),
    ],
)
def test_content_that_can_be_unpacked_is_not_lost(content: bytes) -> None:
    assert not has_lost_content(content)


def test_whatever_goes_wrong_with_a_damaged_page_is_one_error() -> None:
    with pytest.raises(SecondEngineFailed), second_engine(draw_rows("We train.")) as page:
        page.no_such_thing()


def test_a_mistake_of_ours_is_no_damage() -> None:
    with pytest.raises(KeyboardInterrupt), second_engine(draw_rows("We train.")):
        raise KeyboardInterrupt
