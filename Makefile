# The words of this project. Each works in a fresh clone; the environment is made in .venv when it is missing.
#   make run       set up and start the app in the browser, with the sample statements loaded
#   make test      set up and run all checks and tests: format, lint, types, tests
#   make check     the checks without the tests
#   make format    put the code into its form
#   make samples   build the sample PDFs again from their texts
#   make quotes FOLDER=…   check every quote of a folder's PDFs against an independent extractor

PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin

.PHONY: run test check format samples quotes

.venv/run: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

.venv/dev: .venv/run requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

run: .venv/run
	$(BIN)/streamlit run app.py --server.port $(PORT)

test: check
	$(BIN)/python -m pytest

check: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: .venv/dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

samples: .venv/dev
	$(BIN)/python -m statements.samples.build

quotes: .venv/dev
	$(BIN)/python -m benchmarks.quotes $(FOLDER)
