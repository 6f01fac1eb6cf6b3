# Two commands: `make site` builds the site, `make test` proves it. Both set everything up first.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: site test check serve lock chromium clean
.DEFAULT_GOAL := site

site: $(VENV)/.ready
	$(BIN)/terang build

check: $(VENV)/.ready
	$(BIN)/terang check

serve: $(VENV)/.ready
	$(BIN)/terang serve

test: $(VENV)/.ready-test chromium
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

# Debian and Ubuntu ship Python without venv: install it where we may, say how where we may not.
$(BIN)/python:
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { \
	  rm -rf $(VENV); echo "Memasang python3-venv (installing python3-venv) …"; \
	  $(APT) install -y python3-venv && $(PYTHON) -m venv $(VENV); }

$(VENV)/.ready: requirements/site.lock pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --require-hashes -r requirements/site.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.ready-test: requirements/test.lock $(VENV)/.ready
	$(BIN)/pip install --quiet --require-hashes -r requirements/test.lock
	@touch $@
