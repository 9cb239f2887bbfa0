"""The name of a file is a company's only where it plainly holds one."""

from __future__ import annotations

import pytest

from statements.details.file_name import name_in_file_name


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        ("acme-2023.pdf", "Acme"),
        ("Acme_Tea_plc_modern_slavery_statement_2022-23.pdf", "Acme Tea plc"),
        ("MSA Statement - Acme Tea FY23 final signed.pdf", "Acme Tea"),
        ("ACME modern slavery.docx", "ACME"),
    ],
)
def test_a_company_in_the_name_of_a_file_is_read(filename: str, name: str) -> None:
    assert name_in_file_name(filename) == name


@pytest.mark.parametrize(
    "filename",
    [
        "statement-2023-final.pdf",
        "modern-slavery-statement.pdf",
        "acme.pdf",
        "document1.pdf",
        "labeled_026.txt",
        "3f2a9c77.pdf",
        "msa_v2.pdf",
        "scan0001.pdf",
        "group-statement-2022.pdf",
        "2023.pdf",
        "Acme-v21b-statement.pdf",
        "",
    ],
)
def test_the_name_of_a_file_that_may_be_no_companys_is_not_read(filename: str) -> None:
    assert name_in_file_name(filename) is None
