"""The only file with caches and session state: what this visitor has loaded, and the scorecards of it.

Files stay in the memory of the visitor's session and are gone when it ends. Only the samples, which
are the same for everybody, are kept for all.
"""

from __future__ import annotations

import atexit
import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from analyser import reasons
from analyser.analyse import analyse
from analyser.area_model.care import USUAL_CARE, Care
from analyser.reasons import Explanation
from analyser.scorecard import Evidence, Scorecard
from criteria.law import Law
from criteria.load import load_law
from reports import wording
from statements.document import Document, Sentence
from statements.isolation.isolate import Workers
from statements.isolation.limits import IN_ENVIRONMENT, read_limits
from statements.names import shown_name
from statements.ocr.tesseract import find_ocr
from statements.passes import Content, Wishes
from statements.pdf.picture import draw_page
from statements.read import read_files, read_paths, take_apart
from statements.samples import Sample, list_samples
from statements.statement import Outcome, Statement

LAW_ID = "uk-msa-2015"

_FILES = "plainsight_files"
_SCORECARDS = "plainsight_scorecards"
_CHOSEN = "plainsight_chosen"
_CARE = "plainsight_care"
_UPLOADS = "plainsight_uploads"
_IN_ADDRESS = "statement"

PASTED = "pasted text"
"""What a text is called that came without a file."""

KEY_IN_ADDRESS = 12
"""Characters of a file's hash in an address: enough to tell the files of a session apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedFile:
    """A file that the visitor has loaded: its bytes, and what became of it."""

    content: bytes
    outcome: Outcome
    as_read: Outcome
    is_sample: bool

    @property
    def statement(self) -> Statement | None:
        """The statement in it, with what the visitor corrected, or None for a refused file."""
        return self.outcome.statement


def wrong_limits() -> str | None:
    """What is wrong with the limits that whoever runs the app has set, or None."""
    try:
        read_limits(os.environ.get(IN_ENVIRONMENT, ""))
    except ValueError as mistake:
        return f"{IN_ENVIRONMENT} is set wrongly. {mistake}"
    return None


@st.cache_resource(show_spinner=False)
def workers() -> Workers:
    """The worker processes that open files, for all visitors."""
    pool = Workers(limits=read_limits(os.environ.get(IN_ENVIRONMENT, "")))
    atexit.register(pool.close)
    return pool


@st.cache_resource(show_spinner="Reading the sample statements …")
def _samples() -> tuple[LoadedFile, ...]:
    samples = list_samples()
    outcomes = read_paths([sample.path for sample in samples], workers=workers())
    return tuple(_loaded_sample(sample, outcome) for sample, outcome in zip(samples, outcomes, strict=True))


def _loaded_sample(sample: Sample, outcome: Outcome) -> LoadedFile:
    known = _as_invented(outcome)
    return LoadedFile(content=sample.path.read_bytes(), outcome=known, as_read=known, is_sample=True)


def _as_invented(outcome: Outcome) -> Outcome:
    """The outcome with its company called invented, wherever it is named."""
    statement = outcome.statement
    company = statement.details.company if statement else None
    if statement is None or company is None:
        return outcome
    named = replace(company, value=f"{company.value} (invented)")
    return replace(outcome, statement=replace(statement, details=replace(statement.details, company=named)))


def law() -> Law:
    """The law that statements are read under."""
    return load_law(LAW_ID)


def files() -> Mapping[str, LoadedFile]:
    """All files of this visitor by a key of their own, in the order in which they came."""
    if _FILES not in st.session_state:
        st.session_state[_FILES] = {_key(loaded): loaded for loaded in _samples()}
    loaded_files: dict[str, LoadedFile] = st.session_state[_FILES]
    return loaded_files


def _key(loaded: LoadedFile) -> str:
    """The hash of the content; a file that was refused goes by its name too, so that each is told of."""
    outcome = loaded.outcome
    return outcome.sha256 if outcome.statement else f"{outcome.sha256} {outcome.filename}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that the visitor dropped: an id that is the browser's own, its name and its bytes."""

    id: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadResult:
    """What became of a dropped file, and the name under which the same content was there before."""

    outcome: Outcome
    there_before: str | None


def add_uploads(uploads: Sequence[Upload]) -> Iterator[tuple[UploadResult, ...]]:
    """Reads dropped files into the session, each only once however often the page is run again.

    Gives the results of one upload after the other: one for a file, several for a ZIP.
    """
    results = _upload_results()
    fresh = {upload.id: _members(upload) for upload in uploads if upload.id not in results}
    outcomes = read_files(
        (member for members in fresh.values() for member in members), workers=workers(), wishes=_wishes()
    )
    for upload in uploads:
        if upload.id not in results:
            results[upload.id] = tuple(_added(content, next(outcomes)) for _, content in fresh[upload.id])
        yield results[upload.id]


def _members(upload: Upload) -> tuple[tuple[str, Content], ...]:
    """The file, or the files that are in a ZIP."""
    return tuple(take_apart([(shown_name(upload.name), upload.content)], workers=workers()))


def _wishes(*, whatever_it_is: bool = False) -> Wishes:
    """Pages that are pictures are read where the machine can do so."""
    return Wishes(recogniser=find_ocr(), whatever_it_is=whatever_it_is)


def can_read_pictures() -> bool:
    """Whether pages that are pictures can be read on this machine."""
    return find_ocr() is not None


def _added(content: Content, outcome: Outcome) -> UploadResult:
    kept = content if isinstance(content, bytes) else b""
    loaded = LoadedFile(content=kept, outcome=outcome, as_read=outcome, is_sample=False)
    if loaded.statement:
        # Invented companies are for trying the program out: they never stand among real ones.
        remove(sample_keys())
        choose(_key(loaded))
    before = files().get(_key(loaded))
    if before is None:
        st.session_state[_FILES] = {**files(), _key(loaded): loaded}
    return UploadResult(outcome=outcome, there_before=before.outcome.filename if before else None)


def read_all_the_same(key: str) -> None:
    """Reads a file that was refused for what it reads as, because a person says that it is a statement."""
    refused_file = files()[key]
    named = [(refused_file.outcome.filename, refused_file.content)]
    [outcome] = read_files(named, workers=workers(), wishes=_wishes(whatever_it_is=True))
    remove([key])
    _added(refused_file.content, outcome)


def add_pasted(text: str) -> UploadResult:
    """Reads a text that the visitor has pasted."""
    content = text.encode()
    upload = Upload(id=hashlib.sha256(content).hexdigest(), name=PASTED, content=content)
    [result] = next(add_uploads([upload]))
    return result


def bring_samples() -> None:
    """Loads the samples beside what is there."""
    st.session_state[_FILES] = {**files(), **{_key(loaded): loaded for loaded in _samples()}}


def is_read(upload_id: str) -> bool:
    """Whether a dropped file was read already."""
    return upload_id in _upload_results()


def _upload_results() -> dict[str, tuple[UploadResult, ...]]:
    results: dict[str, tuple[UploadResult, ...]] = st.session_state.setdefault(_UPLOADS, {})
    return results


def remove(keys: Sequence[str]) -> None:
    """Forgets files and all that came from them."""
    st.session_state[_SCORECARDS] = {
        made_for: scorecard for made_for, scorecard in _made().items() if made_for[0] not in keys
    }
    st.session_state[_FILES] = {key: loaded for key, loaded in files().items() if key not in keys}


def sample_keys() -> tuple[str, ...]:
    """The keys of the samples that are loaded."""
    return tuple(key for key, loaded in files().items() if loaded.is_sample)


def correct(key: str, **values: object) -> None:
    """Sets details of a statement to what a person says; None means not known."""
    corrected = replace(files()[key].outcome, statement=statement(key).corrected(**values))
    _replace_outcome(key, corrected)


def is_corrected(key: str) -> bool:
    """Whether a person has corrected a statement."""
    loaded = files()[key]
    return loaded.outcome != loaded.as_read


def undo_corrections(key: str) -> None:
    """Brings back what was read."""
    _replace_outcome(key, files()[key].as_read)


def _replace_outcome(key: str, outcome: Outcome) -> None:
    st.session_state[_FILES] = {**files(), key: replace(files()[key], outcome=outcome)}


def statement(key: str) -> Statement:
    """A loaded statement, with what the visitor corrected.

    Raises:
        ValueError: if the file was refused.
    """
    found = files()[key].statement
    if found is None:
        raise ValueError("a refused file holds no statement")
    return found


def document(key: str) -> Document:
    """The document of a loaded statement."""
    return statement(key).document


def scorecards() -> Mapping[str, Scorecard]:
    """The scorecards of all statements by the key of the file: the visitor's own, then the samples."""
    own_first = sorted(files().items(), key=lambda item: item[1].is_sample)
    return {key: _scorecard(key, loaded.statement) for key, loaded in own_first if loaded.statement}


def names() -> Mapping[str, str]:
    """What each statement is called where one is chosen, by the key of the file; no two look alike."""
    shown = scorecards()
    return dict(zip(shown, wording.names_apart(list(shown.values())), strict=True))


def refused() -> Mapping[str, Outcome]:
    """The files that could not be read, by the key of the file."""
    return {key: loaded.outcome for key, loaded in files().items() if loaded.outcome.problem}


def _scorecard(key: str, statement: Statement) -> Scorecard:
    """The scorecard of a statement, made once for each document, law, care and correction."""
    asked = law()
    made_for = (key, asked.id, asked.version, care(), statement.document.filename, statement.details)
    made = _made()
    if made_for not in made:
        made[made_for] = analyse(statement, asked, care())
    return made[made_for]


def care() -> Care:
    """How much time the area model may take for a statement."""
    chosen_care: Care = st.session_state.get(_CARE, USUAL_CARE)
    return chosen_care


def take_care(chosen_care: Care) -> None:
    """Has all statements read with this care from now on."""
    st.session_state[_CARE] = chosen_care


def explain(key: str, evidence: Evidence) -> Explanation | None:
    """Why the area model takes a sentence as it does for its indicator."""
    common = {use.indicator.id: area.common for area in law().areas for use in area.indicators}
    found = common[evidence.indicator.id]
    return reasons.explain(statement(key), evidence.sentence, found, evidence.indicator.id)


def _made() -> dict[tuple[object, ...], Scorecard]:
    made: dict[tuple[object, ...], Scorecard] = st.session_state.setdefault(_SCORECARDS, {})
    return made


def page_picture(key: str, sentence: Sentence, page: int) -> bytes:
    """A page of a loaded file as a PNG picture, with a sentence marked.

    Raises:
        StatementError: if the page cannot be drawn.
    """
    drawn = document(key)
    pool = workers()
    return pool.run(
        drawn.filename,
        _draw,
        files()[key].content,
        drawn.pages[page - 1],
        sentence.passages,
        drawn.filename,
        pool.limits,
    )


def _draw(content: bytes, page: object, passages: object, filename: str, limits: object) -> bytes:
    return draw_page(content, page, passages, filename=filename, limits=limits)  # type: ignore[arg-type]


def chosen() -> str | None:
    """The key of the statement that the visitor looks at, kept from page to page and in the address."""
    key: str | None = st.session_state.get(_CHOSEN)
    return key if key in scorecards() else _named_in_address() or next(iter(scorecards()), None)


def _named_in_address() -> str | None:
    named = st.query_params.get(_IN_ADDRESS)
    return next((key for key in scorecards() if named and key.startswith(named)), None)


def choose(key: str) -> None:
    """Remembers which statement the visitor looks at."""
    st.session_state[_CHOSEN] = key


def is_lost_by_reload() -> bool:
    """Whether the page's address names a statement that this session does not have."""
    return _IN_ADDRESS in st.query_params and _named_in_address() is None


def put_in_address(key: str) -> None:
    """Names a statement in the page's address, so that it is known what a reload has lost."""
    st.query_params[_IN_ADDRESS] = key[:KEY_IN_ADDRESS]
