# Waqai: what one does with the sources. `make help` lists the targets.
#
# Only the Swift toolchain is assumed. SQLite's header is installed through apt where it is missing
# and apt is there.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# What `make demo` asks for, and where its store is.
BASE ?= مورك
PERSON ?= بومبيو
DEMO_STORE = .build/demo.sqlite

# The Swift runtime is linked in, so that the program can be copied to another machine; symbols that
# only a debugger reads are left out, which halves its size.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib -Xlinker -s
SOURCES = Package.swift Schema Sources Tests

.DEFAULT_GOAL := help
.PHONY: help demo build test docs-check lint format accuracy bench install uninstall clean sqlite

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: build ## Read the sample articles into a store and ask it two questions.
	@rm -f $(DEMO_STORE) $(DEMO_STORE)-wal $(DEMO_STORE)-shm
	@set -e; waqai="$$($(RELEASE) --show-bin-path)/waqai"; \
	  run() { printf '\n$$ waqai'; printf ' %s' "$$@"; printf '\n'; "$$waqai" "$$@"; }; \
	  export WAQAI_DB=$(DEMO_STORE); \
	  run ingest SampleData/articles; \
	  run timeline --base "$(BASE)"; \
	  run timeline --actor "$(PERSON)" --role actor; \
	  printf '\nThe store is %s, the program %s.\n' "$(DEMO_STORE)" "$$waqai"

build: sqlite ## Build the program (release).
	$(RELEASE) --product waqai

test: sqlite ## Run all tests (debug).
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

docs-check: sqlite ## Run only the tests that hold README.md and the help texts to the program.
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --filter 'EndToEndTests.(ReadmeTests|HelpTests)'

lint: ## Check the format of all sources.
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

format: ## Bring all sources into the format.
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

accuracy: build ## Measure accuracy on the annotated articles (release).
	@"$$($(RELEASE) --show-bin-path)/waqai" evaluate SampleData/gold/* --format md
	@"$$($(RELEASE) --show-bin-path)/waqai" link-check SampleData/gold SampleData/linking

bench: build ## Measure speed (release).
	$(RELEASE) --product waqai-bench
	@"$$($(RELEASE) --show-bin-path)/waqai-bench"

install: build ## Install the program below PREFIX (/usr/local).
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(RELEASE) --show-bin-path)/waqai" "$(DESTDIR)$(PREFIX)/bin/waqai"

uninstall: ## Remove what `make install` installed.
	rm -f "$(DESTDIR)$(PREFIX)/bin/waqai"

clean: ## Remove everything that was built.
	rm -rf .build

# SQLite's library with its header: the only thing that the toolchain does not bring.
sqlite:
	@has_sqlite() { \
	  pkg-config --exists sqlite3 2>/dev/null \
	    || echo '#include <sqlite3.h>' | $${CC:-cc} -E -x c - >/dev/null 2>&1 \
	    || echo '#include <sqlite3.h>' | clang -E -x c - >/dev/null 2>&1; \
	}; \
	if has_sqlite; then exit 0; fi; \
	if command -v apt-get >/dev/null 2>&1; then \
	  as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	  echo "SQLite's header is missing; installing libsqlite3-dev" >&2; \
	  $$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends libsqlite3-dev </dev/null >&2; \
	fi; \
	if ! has_sqlite; then \
	  echo "error: SQLite's header sqlite3.h is missing. Install SQLite 3.38 or later with its" \
	    "header: libsqlite3-dev (Debian, Ubuntu), sqlite-devel (Fedora, openSUSE)," \
	    "sqlite (Arch, Homebrew)." >&2; \
	  exit 1; \
	fi
