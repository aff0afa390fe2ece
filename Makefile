# `make` or `make help` lists what there is to do. Variables are given as `make fuzz FUZZTIME=1m`.

GO ?= go
TOOL = $(GO) tool -modfile=.ci/tools.mod
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo devel)

# The race detector is for what runs at once. In content that is building an index and sharing it (AT_ONCE); its
# other tests read large vocabularies, six times as slowly under the detector. It needs cgo and a C compiler;
# `make test RACE=` goes without.
RACE ?= $(shell test "$$($(GO) env CGO_ENABLED)" = 1 && command -v "$$($(GO) env CC)" >/dev/null && echo -race)

AT_ONCE = IsShared|ManyNames
# The search's peers are a module of their own, and so are the checks of how the bot is run. The latter read files
# outside their module, of which Go's cache of results takes no notice: hence -count 1.
PEERS = content/search/peers
VERIFY = deploy/verify
# The page of `try`: TypeScript, with a lockfile of its own.
WEB = bot/playground/web

# One package, target or benchmark instead of all: PKG=./content/search, FUZZ=Decode, BENCH=Search.
PKG ?= ./...
FUZZ ?= ^Fuzz
FUZZTIME ?= 10s
BENCH ?= .

.DEFAULT_GOAL := help
.PHONY: help test lint fmt build page try bench bench-search soak fuzz figures cover clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

test: ## install what tests need, then vet and test everything
	bash .ci/install
	$(GO) vet ./...
	$(GO) test -timeout 5m ./content/...
	$(GO) test $(RACE) -timeout 5m -run '$(AT_ONCE)' ./content/search
	$(GO) test $(RACE) -timeout 10m ./bot/... ./cmd/...
	cd $(PEERS) && $(GO) vet ./... && $(GO) test -timeout 5m ./...
	cd $(VERIFY) && $(GO) vet ./... && $(GO) test -count 1 -timeout 5m ./...

lint: ## run the linters; check formatting and go.mod (first run builds the linters)
	for module in . $(PEERS) $(VERIFY); do $(GO) -C $$module mod tidy -diff || exit 1; done
	$(TOOL) golangci-lint fmt --diff
	$(TOOL) golangci-lint run
	cd $(VERIFY) && $(GO) tool -modfile=../../.ci/tools.mod golangci-lint run
	if [ -d $(WEB)/node_modules ]; then npm --prefix $(WEB) run check; fi

fmt: ## format the Go code and tidy go.mod
	$(TOOL) golangci-lint fmt
	for module in . $(PEERS) $(VERIFY); do $(GO) -C $$module mod tidy || exit 1; done

build: ## build the static binary into bin/
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o bin/ ./cmd/labgloss

page: ## build the page of `try` anew from its sources (wants npm)
	npm --prefix $(WEB) ci
	npm --prefix $(WEB) run build

try: ## try the bot in the browser, without a Discord account (ARGS=... is passed on)
	$(GO) run ./cmd/labgloss try $(ARGS)

bench: ## run the benchmarks (BENCH=regexp, PKG=./folder)
	$(GO) test -run '^$$' -bench '$(BENCH)' -benchmem $(PKG)

bench-search: ## compare the search with its peers, up to a million names (ARGS="-peers ours,fzf", see its README)
	cd $(PEERS) && $(if $(ARGS),$(GO) run . $(ARGS),$(GO) run . && $(GO) run . -generate 1000000)

soak: ## end the gateway's connection 200 times among 10,000 interactions (ARGS="-rounds 5 -interactions 500")
	$(GO) test -run TestSoak -v -count 1 ./bot/gateway -args $(or $(ARGS),-rounds 29 -interactions 10000) | grep -v level=

fuzz: ## fuzz each target for a moment (FUZZTIME=10s, FUZZ=regexp, PKG=./folder)
	@set -e; listed=$$($(GO) test -list '$(FUZZ)' $(PKG)) || { echo "$$listed"; exit 1; }; \
	echo "$$listed" | awk '/^Fuzz/ {name[n++] = $$1} $$1 == "ok" {for (i = 0; i < n; i++) print $$2, name[i]; n = 0}' | \
	while read -r package target; do \
		echo "==> $$package $$target"; \
		$(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime '$(FUZZTIME)' "$$package" </dev/null; \
	done

figures: ## render the figures of the shipped packs anew from their drawings (wants Chromium)
	LABGLOSS_REQUIRE=chromium $(GO) test ./content/packs -run '^TestFigures$$' -count 1 -update

cover: ## measure what the tests cover, by function, into bin/cover.txt
	@mkdir -p bin
	$(GO) test -coverpkg=./... -coverprofile=bin/cover.out $(PKG)
	@$(GO) tool cover -func=bin/cover.out >bin/cover.txt
	@tail -n 1 bin/cover.txt

clean: ## remove what was built
	rm -rf bin
