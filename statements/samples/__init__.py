"""The shipped sample statements: invented companies, real ways of writing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

SAMPLES_DIR = Path(__file__).resolve().parent
TEXTS_DIR = SAMPLES_DIR / "texts"
FRONT_MATTER_FENCE = "---\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample statement and what a newcomer can learn from it.

    Attributes:
        path: The PDF.
        company: The invented company's name.
        year: The calendar year in which the statement's financial year ends.
        sector: The company's trade, such as ``fashion``.
        layout: How its pages are set, such as ``two-columns``.
        quality: How much it really says, such as ``exemplary``.
        teaches: One sentence on what this sample shows.
    """

    path: Path
    company: str
    year: int
    sector: str
    layout: str
    quality: str
    teaches: str


def list_samples() -> tuple[Sample, ...]:
    """Return every sample, by company and then by year."""
    return tuple(_sample(source) for source in sorted(TEXTS_DIR.glob("*.md")))


def read_source(source: Path) -> tuple[dict[str, Any], str]:
    """Split a sample's source file into its front matter and its text."""
    _, front_matter, text = source.read_text(encoding="utf-8").split(FRONT_MATTER_FENCE, 2)
    return dict(YAML(typ="safe").load(front_matter)), text


def _sample(source: Path) -> Sample:
    facts, _ = read_source(source)
    return Sample(
        path=SAMPLES_DIR / f"{source.stem}.pdf",
        company=str(facts["company"]),
        year=int(facts["year"]),
        sector=str(facts["sector"]),
        layout=str(facts["layout"]),
        quality=str(facts["quality"]),
        teaches=str(facts["teaches"]),
    )
