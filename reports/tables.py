"""Scorecards as tables, one row for each thing that a reader compares.

Column names are words for readers; every table can be written as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from analyser.scorecard import Level, Ranking, Scorecard
from reports import reading, wording
from reports.language import count_language
from statements.statement import Outcome


def summary(ranking: Ranking) -> pd.DataFrame:
    """One row a statement, best score first: place, score, tier, every area, every formal requirement."""
    rows = []
    for place in ranking.places:
        scorecard = place.scorecard
        statement = scorecard.statement
        rows.append(
            {
                "Place": place.place,
                "Company": statement.company or statement.document.filename,
                "Year": statement.year,
                "Score": scorecard.overall,
                "Tier": scorecard.tier or "not given",
                "Score, equal weights": scorecard.overall_equal_weights,
                **{part.area.title: part.score for part in scorecard.areas},
                **_results(scorecard),
                "Pages read": scorecard.coverage,
                "Note": wording.overruled(statement),
                "File": statement.document.filename,
            }
        )
    return (
        pd.DataFrame(rows).astype({"Year": "Int64"}) if rows else pd.DataFrame(columns=["Place", "Company"])
    )


def _results(scorecard: Scorecard) -> dict[str, str]:
    """The result of every formal requirement of the law, those that do not bind this kind of body too."""
    found = {finding.requirement.id: wording.RESULT[finding.result] for finding in scorecard.requirements}
    return {
        requirement.title: found.get(requirement.id, wording.NOT_ASKED)
        for requirement in scorecard.law.requirements
    }


def named(scorecards: Sequence[Scorecard]) -> Iterator[tuple[str, Scorecard]]:
    """Each scorecard with a name that no other bears."""
    return zip(wording.names_apart(scorecards), scorecards, strict=True)


def scores_by_area(ranking: Ranking) -> pd.DataFrame:
    """One row a statement, one column an area, scores 0-100; the index names company and year."""
    scorecards = [place.scorecard for place in ranking.places]
    return pd.DataFrame(
        [{part.area.title: part.score for part in scorecard.areas} for scorecard in scorecards],
        index=wording.names_apart(scorecards),
    )


def areas(scorecard: Scorecard) -> pd.DataFrame:
    """One row an area of one statement: its weight, its score, and how many indicators reached each level."""
    return pd.DataFrame(
        [
            {
                "Area": part.area.title,
                "Weight": part.area.weight,
                "Score": None if part.score is None else round(part.score),
                **{
                    wording.LEVEL[level].capitalize(): sum(
                        finding.level is level for finding in scorecard.findings if finding.area == part.area
                    )
                    for level in Level
                },
            }
            for part in scorecard.areas
        ]
    )


def language(ranking: Ranking) -> pd.DataFrame:
    """One row a statement, one column a stance: how many sentences of the evidence mean it so."""
    scorecards = [place.scorecard for place in ranking.places]
    return pd.DataFrame(
        [
            {wording.STANCE[stance]: count for stance, count in count_language(scorecard).items()}
            for scorecard in scorecards
        ],
        index=wording.names_apart(scorecards),
    )


def requirements(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each formal requirement of each statement, with the words that show it."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "Requirement": finding.requirement.title,
                "Rule": finding.requirement.rule,
                "Force": wording.FORCE[finding.requirement.force],
                "Result": wording.RESULT[finding.result],
                "Why": wording.why(finding.rules),
                "Quote": " … ".join(wording.readable_quote(sentence) for sentence in finding.sentences),
                "Page": finding.sentences[0].page if finding.sentences else None,
                "Source": finding.requirement.source.url,
            }
            for name, scorecard in named(scorecards)
            for finding in scorecard.requirements
        ],
        columns=["Company", "Requirement", "Rule", "Force", "Result", "Why", "Quote", "Page", "Source"],
    ).astype({"Page": "Int64"})


def indicators(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each indicator of each statement: its level, state and strongest quote."""
    rows = []
    for name, scorecard in named(scorecards):
        for finding in scorecard.findings:
            best = finding.evidence[0] if finding.evidence else None
            rows.append(
                {
                    "Company": name,
                    "Area": finding.area.title,
                    "Indicator": finding.indicator.title,
                    "Level": int(finding.level),
                    "In words": wording.level(finding),
                    "State": wording.STATE[finding.state],
                    "Weight": finding.weight,
                    "Guidance tier": finding.tier,
                    "Strongest quote": wording.readable_quote(best.sentence) if best else "",
                    "Page": best.sentence.page if best else None,
                    "Sentences": len(finding.evidence),
                    "Id": finding.indicator.id,
                }
            )
    return pd.DataFrame(rows).astype({"Page": "Int64"})


def evidence(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each sentence that bears on an indicator: quote, page, stance, level and the rules."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "Area": finding.area.title,
                "Indicator": finding.indicator.title,
                "Level": int(piece.level),
                "Stance": wording.STANCE[piece.stance],
                "Quote": wording.readable_quote(piece.sentence),
                "Page": piece.sentence.page,
                "Heading": piece.sentence.heading,
                "Introduced by": wording.with_lead(piece),
                "Details": ", ".join(
                    dict.fromkeys(wording.SPECIFIC[specific.kind] for specific in piece.specifics)
                ),
                "Area model": piece.probability,
                "Why": wording.why(piece.rules),
                "Rules": " ".join(piece.rules),
                "File": scorecard.statement.document.filename,
            }
            for name, scorecard in named(scorecards)
            for finding in scorecard.findings
            for piece in finding.evidence
        ],
        columns=[
            "Company", "Area", "Indicator", "Level", "Stance", "Introduced by", "Quote", "Page", "Heading",
            "Details", "Area model", "Why", "Rules", "File",
        ],
    ).astype({"Area model": "float64"})  # fmt: skip


def details(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each thing that a statement says of itself, with the words that say it."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "What": row.title,
                "As read": row.value,
                "Quote": " … ".join(wording.readable_quote(sentence) for sentence in row.sentences),
                "Page": row.sentences[0].page if row.sentences else None,
                "How it is known": wording.why((row.rule,)) if row.rule else "",
                "File": scorecard.statement.document.filename,
            }
            for name, scorecard in named(scorecards)
            for row in reading.details(scorecard.statement)
        ],
        columns=["Company", "What", "As read", "Quote", "Page", "How it is known", "File"],
    ).astype({"Page": "Int64"})


def pages(scorecards: Sequence[Scorecard]) -> pd.DataFrame:
    """One row for each page of each document: how it was read, and how surely where by OCR."""
    return pd.DataFrame(
        [
            {
                "Company": name,
                "Page": page.number,
                "Printed page": page.label or "",
                "How it was read": reading.PAGE_STATE[page.state],
                "OCR confidence": page.confidence,
                "Characters": len(page.text),
                "File": scorecard.statement.document.filename,
            }
            for name, scorecard in named(scorecards)
            for page in scorecard.statement.document.pages
        ],
        columns=[
            "Company",
            "Page",
            "Printed page",
            "How it was read",
            "OCR confidence",
            "Characters",
            "File",
        ],
    ).astype({"OCR confidence": "float64"})


def refused(outcomes: Sequence[Outcome]) -> pd.DataFrame:
    """One row for each file that was not read, with the reason."""
    return pd.DataFrame(
        [
            {"File": outcome.filename, "Why it was not read": outcome.problem}
            for outcome in outcomes
            if outcome.problem
        ],
        columns=["File", "Why it was not read"],
    )
