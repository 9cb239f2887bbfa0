# The words of this project. Each works in a fresh clone; the environment is made in .venv when it is missing.
#   make run       set up and start the app in the browser, with the sample statements loaded
#   make test      set up and run all checks and tests: format, lint, types, tests
#   make check     the checks without the tests
#   make format    put the code into its form
#   make samples   build the sample PDFs again from their texts
#   make ocr       install the extra that reads scans (Tesseract, by Debian's or Ubuntu's packages)
#   make speed FOLDER=…    measure how fast files are read, beside two other readers; FOLDER may be left out
#   make cost FOLDER=…     measure what reading and analysing cost, beside a plain script; FOLDER may be left out
#   make quotes FOLDER=…   check every quote of a folder's PDFs against an independent extractor
#   make scan SCAN=… TWIN=…   compare a scan with a version of the same statement that has text

PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin
AS_ROOT := $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: run test check format samples ocr speed cost quotes scan

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

ocr:
	command -v tesseract >/dev/null || { $(AS_ROOT) apt-get update -qq && \
	  $(AS_ROOT) apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-eng; }
	tesseract --version

speed: .venv/dev
	$(BIN)/python -m benchmarks.speed $(FOLDER)

cost: .venv/dev
	$(BIN)/python -m benchmarks.cost $(FOLDER)

quotes: .venv/dev
	$(BIN)/python -m benchmarks.quotes $(FOLDER)

scan: .venv/dev
	$(BIN)/python -m benchmarks.ocr $(SCAN) $(TWIN)
