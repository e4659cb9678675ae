# Two commands are enough: `make run` and `make test`. What they do in detail stands in scripts/.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Go and npm need a home, and some build machines give none.
ifeq ($(strip $(HOME)),)
export HOME := $(shell getent passwd "$$(id -u)" | cut -d: -f6)
endif

WINDOW_TAGS := desktop,production,webkit2_41
# Where git cannot read the folder, Go must not ask it for the revision.
GO_BUILD    := go build $(shell git rev-parse HEAD >/dev/null 2>&1 || echo -buildvcs=false)
NPM_DONE    := frontend/node_modules/.installed
LINT_DONE   := scripts/schema-lint/node_modules/.installed
WEB         := frontend/dist/index.html
WEB_SOURCES := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path frontend/e2e -prune -o -type f -print 2>/dev/null)

.PHONY: help run test build window cadre web dev bench generate migration screenshots clean setup-run setup-bench setup-test

help: ## Show what there is
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: setup-run ## Install what is missing, build, and open the window (or serve, where there is no display)
	@if scripts/run.sh --has-display; then $(MAKE) window; else $(MAKE) cadre; fi
	@scripts/run.sh

test: setup-test ## Install what is missing and check everything
	@scripts/test.sh

build: window cadre ## Build both programs into bin/

window: $(WEB)
	$(GO_BUILD) -tags $(WINDOW_TAGS) -o bin/cadre-desktop .

cadre: $(WEB)
	$(GO_BUILD) -o bin/cadre ./cmd/cadre

web: $(WEB)

$(WEB): $(NPM_DONE) $(WEB_SOURCES)
	cd frontend && npm run --silent build -- --logLevel error

$(NPM_DONE): frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(LINT_DONE): scripts/schema-lint/package-lock.json
	cd scripts/schema-lint && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

dev: setup-run $(NPM_DONE) ## Serve with live reload: the app by Vite, the server rebuilt at each change
	@scripts/dev.sh

bench: setup-bench ## Measure the API, and the chart beside its peers (ARGS="..." are handed on; ARGS="chart ..." is the chart alone)
	@scripts/bench.sh $(ARGS)

generate: $(NPM_DONE) ## Write all generated code anew
	@scripts/generate.sh

migration: ## Write the next migration, from the Ent schema: make migration NAME=add_something
	go run ./internal/store/migrategen "$(NAME)"

screenshots: setup-test $(NPM_DONE) build ## Take the pictures of docs/ anew
	cd frontend && npm run --silent screenshots

clean: ## Remove what was built
	rm -rf bin build/bin frontend/dist/* frontend/test-results frontend/node_modules scripts/schema-lint/node_modules
	@touch frontend/dist/.gitkeep

setup-run:
	@if scripts/run.sh --has-display; then scripts/setup.sh window; else scripts/setup.sh serve; fi

setup-bench:
	@scripts/setup.sh bench

setup-test:
	@scripts/setup.sh test
