"""The shipped samples are what their texts say, marked as fiction, and as varied as promised."""

import re
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader
from rapidfuzz import fuzz

from statements.isolation.isolate import Limits
from statements.parse import read_statement
from statements.samples import TEXTS_DIR, Sample, build, list_samples, read_source

SAMPLES = list_samples()
LEAST_STATEMENTS = 7
COMPANIES = 4
LONG_SERIES = 3
LEAST_SAME = 90
IDENTICAL = 100
DAYS_OF_A_YEAR = (365, 366)
DIVISION = "&shy;"
MARKUP = r"^(#+|[=~^>-]|<<<.*) ?|\*|\|"
SECTORS = Counter({"fashion": 2, "chocolate": 1, "food retail": 1})
LAYOUTS = {"one-column", "two-columns", "table", "bullets", "mixed"}
QUALITIES = {"exemplary", "average", "boilerplate", "promises-only", "repeated"}

each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.path.stem)


def pages(pdf: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(pdf).pages]


def body(pdf: Path) -> str:
    lines = "\n".join(pages(pdf)).replace(build.MARK, "").split()
    return " ".join(lines)


def source_of(sample: Sample) -> Path:
    return TEXTS_DIR / f"{sample.path.stem}.md"


@each_sample
def test_pdf_is_what_its_text_makes_now(sample: Sample, tmp_path: Path) -> None:
    assert pages(sample.path) == pages(build.build(source_of(sample), tmp_path))


def test_same_text_makes_the_same_bytes(tmp_path: Path) -> None:
    source = source_of(SAMPLES[0])
    first = build.build(source, tmp_path).read_bytes()
    assert build.build(source, tmp_path).read_bytes() == first


@each_sample
def test_every_page_is_marked_as_fiction_and_numbered(sample: Sample) -> None:
    texts = pages(sample.path)
    for number, text in enumerate(texts, start=1):
        assert build.MARK in text
        assert f"Page {number} of {len(texts)}" in text


@each_sample
def test_no_word_of_the_text_is_lost_or_changed(sample: Sample) -> None:
    _, text = read_source(source_of(sample))
    words = re.sub(MARKUP, " ", text, flags=re.MULTILINE).casefold().split()
    made = "".join(body(sample.path).split()).casefold()
    lost = {word for word in words if word.replace(DIVISION, "") not in made}
    # A word divided at the end of a line has a hyphen there which its text does not have.
    assert lost == {word for word in lost if DIVISION in word}


@each_sample
def test_pdf_names_its_company_and_title(sample: Sample) -> None:
    about = PdfReader(sample.path).metadata
    assert about is not None
    assert about.author == sample.company
    assert (about.title or "").startswith(sample.company)


@each_sample
def test_facts_agree_with_the_period(sample: Sample) -> None:
    facts, text = read_source(source_of(sample))
    end = facts["period_end"]
    assert (end - facts["period_start"]).days + 1 in DAYS_OF_A_YEAR
    assert sample.year == end.year
    assert f"{end.day} {end:%B %Y}" in text
    assert sample.teaches.endswith(".")


def test_companies_sectors_and_years_are_as_promised() -> None:
    assert len(SAMPLES) >= LEAST_STATEMENTS
    sectors = {sample.company: sample.sector for sample in SAMPLES}
    assert len(sectors) == COMPANIES
    assert Counter(sectors.values()) == SECTORS
    assert max(Counter(sample.company for sample in SAMPLES).values()) == LONG_SERIES


def test_the_long_series_is_of_consecutive_years() -> None:
    [(company, _)] = Counter(sample.company for sample in SAMPLES).most_common(1)
    years = [sample.year for sample in SAMPLES if sample.company == company]
    assert years == list(range(years[0], years[0] + LONG_SERIES))


def test_layouts_and_qualities_all_occur() -> None:
    assert {sample.layout for sample in SAMPLES} == LAYOUTS
    assert {sample.quality for sample in SAMPLES} >= QUALITIES


def test_the_repeated_statement_is_the_year_before_again() -> None:
    [repeated] = [sample for sample in SAMPLES if sample.quality == "repeated"]
    [before] = [
        sample
        for sample in SAMPLES
        if sample.company == repeated.company and sample.year == repeated.year - 1
    ]
    assert LEAST_SAME <= fuzz.ratio(body(repeated.path), body(before.path)) < IDENTICAL


def test_two_columns_are_read_one_after_the_other() -> None:
    [sample] = [sample for sample in SAMPLES if sample.layout == "two-columns"]
    _, text = read_source(source_of(sample))
    headings = re.findall(r"^##+ (.+)$", text, flags=re.MULTILINE)
    made = body(sample.path)
    places = [made.index(heading) for heading in headings]
    assert places == sorted(places)


@each_sample
def test_company_and_year_are_read_from_the_statement_itself(sample: Sample) -> None:
    statement = read_statement(sample.path.read_bytes(), filename="unnamed.pdf", limits=Limits())
    assert (statement.company, statement.year) == (sample.company, sample.year)
