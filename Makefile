# Two commands: `make site` builds the site, `make test` proves it. Both set everything up first.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
ROOT   := $(if $(filter 0,$(shell id -u)),,sudo)
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: site test bench check serve lock browser clean
.DEFAULT_GOAL := site

site: $(VENV)/.site
	$(BIN)/terang build

check: $(VENV)/.site
	$(BIN)/terang check

serve: $(VENV)/.site
	$(BIN)/terang serve

test: browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

# Ten thousand invented programs: what a reader loads to find one of them.
bench: browser
	$(BIN)/python -m bench.first_search

# Debian and Ubuntu ship Python without venv: install it where it is missing.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Perlu Python 3.11 atau lebih baru. (Python 3.11 or newer is needed.)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); \
	  echo "Memasang python3-venv … (installing python3-venv)"; \
	  $(ROOT) apt-get update -qq && $(ROOT) apt-get install -y -qq python3-venv && \
	  $(PYTHON) -m venv $(VENV); }

$(VENV)/.site: requirements/site.lock pyproject.toml | $(BIN)/python
	@echo "Memasang paket … (installing packages)"
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/site.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: requirements/test.lock tests/node/package-lock.json $(VENV)/.site
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/test.lock
	@! command -v npm >/dev/null || npm ci --silent --no-audit --no-fund --prefix tests/node \
	  || echo "npm ci gagal; pengujian citation-js dilewati. (npm ci failed; citation-js is skipped.)"
	@touch $@

# The browser tests drive the system's own Chromium; the driver's Node needs libatomic.
browser: $(VENV)/.test
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
	  || command -v google-chrome >/dev/null || { \
	  echo "Memasang Chromium … (installing Chromium)"; \
	  $(ROOT) apt-get update -qq && $(ROOT) apt-get install -y -qq chromium fonts-noto-core; }
	@$(BIN)/python -m playwright --version >/dev/null 2>&1 || { \
	  echo "Memasang libatomic … (installing libatomic)"; \
	  $(ROOT) apt-get update -qq && $(ROOT) apt-get install -y -qq libatomic1; }

# Needs uv. Both files hold every platform's hashes and name no index.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-annotate --no-header pyproject.toml --extra build
lock:
	$(LOCK) -o requirements/site.lock
	$(LOCK) --extra engines --extra test -c requirements/site.lock -o requirements/test.lock

clean:
	rm -rf $(VENV) .terang site
