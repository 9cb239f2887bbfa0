"""A person's own files of every kind, through the app's own door."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from statements.samples import list_samples

ROOT = Path(__file__).parents[2]
SLOW = 60
"""Seconds that one run may take on a loaded machine."""

STATEMENT = """\
Modern Slavery Statement

This statement is made under section 54 of the Modern Slavery Act 2015 by Harrowgate Lamps Limited for the
financial year ended 31 March 2023.

We have a supplier code of conduct. In 2023 we audited 12 factories in Vietnam and found one case of withheld
passports, which were returned.

Approved by the board of Harrowgate Lamps Limited on 4 July 2023.

Ada Quill
Director
"""

POLICY = """\
Anti-Slavery Policy

This policy sets out how all employees must act. Slavery and human trafficking are crimes. Employees must
not tolerate forced labour. Managers must report concerns to the compliance officer. Breach of this policy
leads to disciplinary action.
"""


def _app() -> AppTest:
    return AppTest.from_file(str(ROOT / "app.py"), default_timeout=SLOW).run()


def _with_files(*files: tuple[str, bytes]) -> AppTest:
    app = _app()
    app.get("file_uploader")[0].set_value(
        [(name, content, "application/octet-stream") for name, content in files]
    )
    return app.run()


def _zip(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_dot_", "."), content)
    return packed.getvalue()


def _said(app: AppTest) -> str:
    shown = (*app.text, *app.error, *app.warning, *app.caption, *app.markdown)
    html = (element.proto.body for element in app.get("html"))
    return "\n".join((*(element.value for element in shown), *html))


def _press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def _on_page(app: AppTest, name: str) -> AppTest:
    return app.switch_page(f"app_pages/{name}.py").run()


@pytest.fixture
def lamps() -> AppTest:
    """The app with one text of a person's own."""
    return _with_files(("lamps.txt", STATEMENT.encode()))


def test_a_text_file_is_read_and_the_samples_are_put_away(lamps: AppTest) -> None:
    assert list(lamps.dataframe[0].value["Company"]) == ["Harrowgate Lamps Limited"]


def test_a_zip_gives_each_of_its_files_an_outcome_of_its_own() -> None:
    app = _with_files(("all.zip", _zip(one_dot_txt=STATEMENT.encode(), two_dot_txt=b"Dear all")))
    assert "one.txt (in all.zip) was read" in _said(app)
    assert "two.txt (in all.zip) does not read as a modern slavery statement" in _said(app)


def test_a_pasted_text_is_read() -> None:
    app = _app()
    app.text_area[0].set_value(STATEMENT)
    app = _press(app, "Read the text")
    assert "was read" in _said(app)
    assert list(app.dataframe[0].value["Company"]) == ["Harrowgate Lamps Limited"]


def test_a_refusal_can_be_overruled() -> None:
    app = _with_files(("policy.txt", POLICY.encode()))
    assert "it reads as a policy" in _said(app)
    app = _press(app, "It is one: read it all the same")
    assert "it reads as a policy" not in _said(app)
    assert list(app.dataframe[0].value["File"]) == ["policy.txt"]


def test_a_file_that_cannot_be_read_at_all_cannot_be_overruled() -> None:
    app = _with_files(("broken.pdf", b"%PDF-1.7\nnothing"))
    assert "broken.pdf" in _said(app)
    assert not [button for button in app.button if button.label.startswith("It is one")]


def test_the_details_show_where_the_document_says_them(lamps: AppTest) -> None:
    said = _said(_on_page(lamps, "details"))
    assert "Harrowgate Lamps Limited" in said
    assert "31 March 2023" in said
    assert "Ada Quill" in said


def test_a_corrected_detail_is_believed_and_can_be_taken_back(lamps: AppTest) -> None:
    page = _on_page(lamps, "details")
    page.text_input[0].set_value("Harrowgate Group plc")
    page = _press(page, "Save")
    assert "Harrowgate Group plc" in _said(page)
    page = _press(page, "Take all corrections back")
    assert "Harrowgate Group plc" not in _said(page)


def test_a_date_that_is_none_is_said_and_nothing_changes(lamps: AppTest) -> None:
    page = _on_page(lamps, "details")
    next(box for box in page.text_input if box.label == "Last day of the period").set_value("soon")
    page = _press(page, "Save")
    assert "soon" in page.error[0].value
    assert "31 March 2023" in _said(page)


def test_a_file_without_pictures_of_its_pages_is_shown_as_text(lamps: AppTest) -> None:
    page = _on_page(lamps, "scorecard")
    assert not page.exception
    shown = next(button for button in page.button if "text" in button.label.lower()).click().run()
    assert not shown.exception


def test_the_same_file_twice_is_kept_once() -> None:
    sample = list_samples()[0].path.read_bytes()
    app = _with_files(("first.pdf", sample), ("second.pdf", sample))
    assert "has the same content as first.pdf" in _said(app)


def test_a_period_that_ends_before_it_begins_is_refused(lamps: AppTest) -> None:
    page = _on_page(lamps, "details")
    next(box for box in page.text_input if box.label == "First day of the period").set_value("2024-01-01")
    page = _press(page, "Save")
    assert "its last day comes first" in page.error[0].value


def test_a_policy_that_was_read_all_the_same_is_marked_on_its_scorecard() -> None:
    app = _press(_with_files(("policy.txt", POLICY.encode())), "It is one: read it all the same")
    assert "does not read as a modern slavery statement" in _said(_on_page(app, "scorecard"))
