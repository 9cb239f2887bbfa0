"""What a newcomer does in a real browser: upload, read the scorecard, open a page, take the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from statements.samples import list_samples
from tests.hostile import EXECUTABLE

pytestmark = pytest.mark.browser

WIDE, PHONE = 1280, 390
SLOW = 30_000
"""Milliseconds that a loaded machine may take for a step."""


@pytest.fixture(params=[WIDE, PHONE], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, browser: Browser, app_address: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 900})
    context.set_default_timeout(SLOW)
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(app_address)
    expect(opened.get_by_role("heading", name="Plainsight")).to_be_visible(timeout=SLOW)
    yield opened
    context.close()
    assert [url for url in asked if not url.startswith((app_address, "data:", "blob:"))] == []


def _upload(page: Page, name: str, content: bytes) -> None:
    upload = {"name": name, "mimeType": "application/pdf", "buffer": content}
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files([upload])


def _sample(name: str) -> bytes:
    return next(sample.path for sample in list_samples() if sample.path.stem == name).read_bytes()


def _fits_the_screen(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_a_file_is_uploaded_read_and_its_workbook_taken_away(page: Page, tmp_path: Path) -> None:
    page.get_by_role("button", name="Remove the samples").click()
    expect(page.get_by_text("No statement is loaded")).to_be_visible(timeout=SLOW)

    _upload(page, "my-upload.pdf", _sample("lanternseed-chocolate-2023"))
    expect(page.get_by_text("my-upload.pdf was read: all 4 pages.")).to_be_visible(timeout=SLOW)

    page.get_by_role("button", name="Open the scorecard").click()
    expect(page.get_by_role("heading", name="Lanternseed Chocolate Ltd 2023")).to_be_visible(timeout=SLOW)
    expect(page.get_by_test_id("stMetricValue")).to_have_count(3)
    assert _fits_the_screen(page)

    page.get_by_role("button", name="Show page").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("my-upload.pdf, page").first).to_be_visible(timeout=SLOW)
    picture = dialog.locator("img").first
    expect(picture).to_be_visible(timeout=SLOW)
    assert _has_mark(page.request.get(picture.evaluate("image => image.src")).body())
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden(timeout=SLOW)

    with page.expect_download(timeout=SLOW) as waiting:
        page.get_by_role("button", name="Download the workbook (Excel)").click()
    target = tmp_path / "taken.xlsx"
    waiting.value.save_as(target)
    workbook = load_workbook(target)
    assert "Lanternseed Chocolate Ltd" in [cell.value for cell in workbook["Summary"]["B"]]


def _has_mark(png: bytes) -> bool:
    """Whether some part of the page is as yellow as a mark."""
    colours = Image.open(BytesIO(png)).convert("RGB").getcolors(maxcolors=1_000_000)
    assert colours is not None
    return (255, 226, 89) in {colour for _, colour in colours}


def test_a_bad_file_gets_its_own_sentence_and_the_good_one_is_read(page: Page) -> None:
    good = {"name": "good.pdf", "mimeType": "application/pdf", "buffer": _sample("moth-and-meridian-2022")}
    bad = {"name": "bad.pdf", "mimeType": "application/pdf", "buffer": EXECUTABLE}
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files([bad, good])
    expect(page.get_by_role("alert").get_by_text("bad.pdf is a program")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("good.pdf was read: its one page.")).to_be_visible(timeout=SLOW)


def test_own_statements_never_stand_among_invented_ones(page: Page) -> None:
    expect(page.get_by_text("8 samples of invented companies are loaded")).to_be_visible(timeout=SLOW)
    _upload(page, "own.pdf", _sample("moth-and-meridian-2022"))
    expect(page.get_by_text("own.pdf was read: its one page.")).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("button", name="Bring the samples")).to_be_visible(timeout=SLOW)


def test_two_empty_files_are_both_told_of(page: Page) -> None:
    uploads = [{"name": name, "mimeType": "application/pdf", "buffer": b""} for name in ("a.pdf", "b.pdf")]
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(uploads)
    expect(page.get_by_role("alert").get_by_text("a.pdf is empty")).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("alert").get_by_text("b.pdf is empty")).to_be_visible(timeout=SLOW)


def test_a_reload_says_what_it_has_lost(page: Page) -> None:
    _upload(page, "own.pdf", _sample("lanternseed-chocolate-2023") + b"\n% not the sample")
    expect(page.get_by_text("own.pdf was read: all 4 pages.")).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Open the scorecard").click()
    expect(page.get_by_role("heading", name="Lanternseed Chocolate Ltd 2023")).to_be_visible(timeout=SLOW)
    page.reload()
    expect(page.get_by_text("is no longer in memory")).to_be_visible(timeout=SLOW)


def test_a_wrong_company_is_corrected(page: Page) -> None:
    page.get_by_role("button", name="Check and correct the details").click()
    field = page.get_by_label("Company", exact=True)
    field.fill("Brackenfold <b>& Sons")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("a person said it")).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Open the scorecard").click()
    expect(page.get_by_role("heading", name="Brackenfold <b>& Sons 2021")).to_be_visible(timeout=SLOW)


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        ("contents", "Length and readability"),
        ("compare", "Quotes opposite each other"),
        ("method", "What this cannot tell"),
        ("accuracy", "What is read poorly"),
    ],
)
def test_every_page_opens_and_fits_the_screen(page: Page, app_address: str, path: str, heading: str) -> None:
    page.goto(f"{app_address}/{path}")
    expect(page.get_by_role("heading", name=heading)).to_be_visible(timeout=SLOW)
    assert _fits_the_screen(page)
    expect(page.get_by_test_id("stException")).to_have_count(0)
