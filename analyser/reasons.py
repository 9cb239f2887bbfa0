"""Why the area model takes a sentence for evidence for an area, or does not: the words that moved it."""

from __future__ import annotations

from dataclasses import dataclass

from analyser.agreement import areas_for
from analyser.area_model.areas import AREAS
from analyser.area_model.care import Care
from analyser.area_model.load import load_area_model
from analyser.area_model.reading import with_headings
from analyser.area_model.why import Reason, why
from analyser.areas import FEWEST_SENTENCES, as_read, model_sentences
from statements.document import Sentence
from statements.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What moved the fast model on one sentence, the strongest first.

    `area` is the labelled area it was asked about: of those that may hold evidence for the indicator, the
    likeliest. `probability` is 0 to 1. The careful model looks at the same words, and with a small network
    too, whose reasons cannot be told apart by word.
    """

    area: str
    probability: float
    reasons: tuple[Reason, ...]


def explain(statement: Statement, sentence: Sentence, common: str, indicator_id: str) -> Explanation | None:
    """Why a sentence is taken as it is for an indicator; None where the model was not asked."""
    asked = areas_for(common, indicator_id)
    sentences = model_sentences(statement)
    if not asked or len(sentences) < FEWEST_SENTENCES or sentence not in sentences:
        return None
    index = sentences.index(sentence)
    texts = with_headings([as_read(each) for each in sentences], [each.heading for each in sentences])
    model = load_area_model(Care.FAST)
    likely = model.read(texts).probabilities[index]
    area = max(asked, key=lambda name: likely[AREAS.index(name)])
    return Explanation(
        area=area,
        probability=float(likely[AREAS.index(area)]),
        reasons=why(model, texts, index, area),
    )
