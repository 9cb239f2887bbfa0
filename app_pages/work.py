"""The only file with caches and session state: what this visitor has loaded, and the scorecards of it.

Files stay in the memory of the visitor's session and are gone when it ends. Only the samples, which
are the same for everybody, are kept for all.
"""

from __future__ import annotations

import atexit
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from analyser.analyse import analyse
from analyser.scorecard import Scorecard
from criteria.law import Law
from criteria.load import load_law
from reports import wording
from statements.document import Document, Sentence
from statements.isolate import Workers
from statements.picture import draw_page
from statements.read import read_files, read_paths
from statements.samples import list_samples
from statements.statement import Outcome, Statement

LAW_ID = "uk-msa-2015"

_FILES = "plainsight_files"
_SCORECARDS = "plainsight_scorecards"
_CHOSEN = "plainsight_chosen"
_UPLOADS = "plainsight_uploads"
_IN_ADDRESS = "statement"

KEY_IN_ADDRESS = 12
"""Characters of a file's hash in an address: enough to tell the files of a session apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedFile:
    """A file that the visitor has loaded: its bytes, and what became of it."""

    content: bytes
    outcome: Outcome
    is_sample: bool

    @property
    def statement(self) -> Statement | None:
        """The statement in it, with what the visitor corrected, or None for a refused file."""
        return self.outcome.statement


@st.cache_resource(show_spinner=False)
def workers() -> Workers:
    """The worker processes that open files, for all visitors."""
    pool = Workers()
    atexit.register(pool.close)
    return pool


@st.cache_resource(show_spinner="Reading the sample statements …")
def _samples() -> tuple[LoadedFile, ...]:
    samples = list_samples()
    outcomes = read_paths([sample.path for sample in samples], workers=workers())
    return tuple(
        LoadedFile(
            content=sample.path.read_bytes(),
            outcome=_known(outcome, f"{sample.company} (invented)", sample.year),
            is_sample=True,
        )
        for sample, outcome in zip(samples, outcomes, strict=True)
    )


def _known(outcome: Outcome, company: str | None, year: int | None) -> Outcome:
    """The outcome with the company and year that somebody has said; None leaves them as they are."""
    if outcome.statement is None:
        return outcome
    statement = outcome.statement
    return replace(
        outcome,
        statement=statement.corrected(company=company or statement.company, year=year or statement.year),
    )


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


def add_uploads(uploads: Sequence[Upload]) -> Iterator[UploadResult]:
    """Reads dropped files into the session, each only once however often the page is run again."""
    results = _upload_results()
    fresh = [upload for upload in uploads if upload.id not in results]
    outcomes = read_files([(upload.name, upload.content) for upload in fresh], workers=workers())
    for upload in uploads:
        if upload.id not in results:
            results[upload.id] = _added(upload, next(outcomes))
        yield results[upload.id]


def _added(upload: Upload, outcome: Outcome) -> UploadResult:
    loaded = LoadedFile(content=upload.content, outcome=outcome, is_sample=False)
    if loaded.statement:
        # Invented companies are for trying the program out: they never stand among real ones.
        remove(sample_keys())
        choose(_key(loaded))
    before = files().get(_key(loaded))
    if before is None:
        st.session_state[_FILES] = {**files(), _key(loaded): loaded}
    return UploadResult(outcome=outcome, there_before=before.outcome.filename if before else None)


def bring_samples() -> None:
    """Loads the samples beside what is there."""
    st.session_state[_FILES] = {**files(), **{_key(loaded): loaded for loaded in _samples()}}


def is_read(upload_id: str) -> bool:
    """Whether a dropped file was read already."""
    return upload_id in _upload_results()


def _upload_results() -> dict[str, UploadResult]:
    results: dict[str, UploadResult] = st.session_state.setdefault(_UPLOADS, {})
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


def correct(key: str, *, company: str | None, year: int | None) -> None:
    """Sets the company and year of a statement to what a person says; None means not known."""
    loaded = files()[key]
    if loaded.outcome.statement is None:
        return
    statement = loaded.outcome.statement.corrected(company=company, year=year)
    corrected = replace(loaded, outcome=replace(loaded.outcome, statement=statement))
    st.session_state[_FILES] = {**files(), key: corrected}


def scorecards() -> Mapping[str, Scorecard]:
    """The scorecards of all statements by the key of the file: the visitor's own, then the samples."""
    own_first = sorted(files().items(), key=lambda item: item[1].is_sample)
    return {key: _scorecard(key, loaded.statement) for key, loaded in own_first if loaded.statement}


def names() -> Mapping[str, str]:
    """What each statement is called where one is chosen, by the key of the file; no two look alike."""
    shown = scorecards()
    return dict(zip(shown, wording.names_apart(list(shown.values())), strict=True))


def refused() -> Mapping[str, str]:
    """Why files could not be read, by the key of the file."""
    return {key: loaded.outcome.problem for key, loaded in files().items() if loaded.outcome.problem}


def _scorecard(key: str, statement: Statement) -> Scorecard:
    """The scorecard of a statement, made once for each document, law and correction."""
    asked = law()
    made_for = (key, statement.document.filename, asked.id, asked.version, statement.company, statement.year)
    made = _made()
    if made_for not in made:
        made[made_for] = analyse(statement, asked)
    return made[made_for]


def _made() -> dict[tuple[object, ...], Scorecard]:
    made: dict[tuple[object, ...], Scorecard] = st.session_state.setdefault(_SCORECARDS, {})
    return made


def page_picture(key: str, sentence: Sentence, page: int) -> bytes:
    """A page of a loaded file as a PNG picture, with a sentence marked.

    Raises:
        StatementError: if the page cannot be drawn.
    """
    loaded = files()[key]
    document = _document(loaded)
    pool = workers()
    return pool.run(
        document.filename,
        _draw,
        loaded.content,
        document.pages[page - 1],
        sentence.passages,
        document.filename,
        pool.limits,
    )


def _draw(content: bytes, page: object, passages: object, filename: str, limits: object) -> bytes:
    return draw_page(content, page, passages, filename=filename, limits=limits)  # type: ignore[arg-type]


def _document(loaded: LoadedFile) -> Document:
    if loaded.statement is None:
        raise ValueError("a refused file has no pages to show")
    return loaded.statement.document


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
