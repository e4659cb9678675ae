#!/usr/bin/env bash
# Checks everything, cheapest first, and stops at the first section that fails. Called by `make test`, which has
# installed what is missing.   scripts/test.sh [-k] [NAME...] runs only the sections with these names; -k goes on after
# a failure.
. "$(dirname "$0")/lib.sh"

export CI=true NO_COLOR=1 CADRE_REQUIRE_POSTGRES=1
# One set of flags for every Go command: the window's code is checked with the rest, and nothing is compiled twice. Without
# paths in what is compiled, the copy that code is generated in serves the tree as well. Without what a debugger reads, each of
# the many programs is linked in half the time.
export GOFLAGS="${GOFLAGS:-} -trimpath -tags=$WINDOW_TAGS -ldflags=-s"
# Less often cleared up: compilers, linters and tests end soon, and have the memory.
export GOGC=300 GOMEMLIMIT=3GiB
# What tests write is thrown away: where memory has room for it, nobody waits for a disk. What Go links stays on the disk.
if [ "$(df -k --output=avail /dev/shm 2>/dev/null | tail -1)" -gt 4000000 ] 2>/dev/null; then
  export GOTMPDIR=${TMPDIR:-/tmp} TMPDIR=/dev/shm
fi
passed=0
failed=0
started=$SECONDS
keep_going=no
if [ "${1:-}" = -k ]; then
  keep_going=yes
  shift
fi
only=" $* "
# How busy a section keeps the processors: 100 is one of them.
TIMEFORMAT='   processors busy: %P %%'

main() {
  section web-packages        make -j2 frontend/node_modules/.installed scripts/schema-lint/node_modules/.installed
  section generated-current   scripts/check-generated.sh
  section go-format           go_format
  section web-lint            web_lint
  section web-tests           npm --prefix frontend run --silent test
  section schema-lint         npm --prefix scripts/schema-lint run --silent lint
  section web-build           make web
  section go-vet              go vet ./...
  section go-imports          go_imports
  section go-staticcheck      go tool staticcheck ./...
  section go-tests            go_tests
  section programs            make build
  section conformance         scripts/conformance.sh
  section browser-journeys    scripts/journeys.sh
  section window              scripts/window-smoke.sh
  finish
}

# section runs one check under a heading and counts it.
section() {
  local name=$1 at=$SECONDS status
  shift
  if [ "$only" != "  " ] && [ "${only#* "$name" }" = "$only" ]; then return 0; fi
  printf '\n== %s\n' "$name"
  # Not `if (...)`: bash would ignore -e inside.
  set +e
  time ( set -euo pipefail; "$@" ) </dev/null
  status=$?
  set -e
  if [ "$status" = 0 ]; then
    passed=$((passed + 1))
    printf '   ok, %d s\n' $((SECONDS - at))
  else
    failed=$((failed + 1))
    printf '   FAILED after %d s; run it alone with: scripts/test.sh %s\n' $((SECONDS - at)) "$name"
    [ "$keep_going" = yes ] || finish
  fi
}

finish() {
  printf '\n%d s in all\n%d passed, %d failed\n' $((SECONDS - started)) "$passed" "$failed"
  [ "$failed" = 0 ]
  exit
}

go_format() {
  local unformatted
  unformatted=$(git ls-files -z --cached --others --exclude-standard '*.go' | xargs -0 gofmt -l)
  [ -z "$unformatted" ] || { say "Not as gofmt writes it:" "$unformatted"; return 1; }
}

# Types and style side by side.
web_lint() {
  local types status=0
  npm --prefix frontend run --silent typecheck &
  types=$!
  npm --prefix frontend run --silent lint || status=$?
  wait "$types" && return "$status"
}

# Tests are not read: that takes four times as long, and of all rules one alone is about them, which is asked here.
go_imports() {
  go tool depguard -test=false ./...
  ! git grep -n '"github.com/wailsapp' -- '*_test.go' ':!desktop'
}

# Once as they are, and once more under the race detector: side by side, since both wait for PostgreSQL, for time to pass, and
# at their end for the slowest package.
go_tests() {
  local raced beside status=0
  raced=$(mktemp)
  race_tests >"$raced" 2>&1 &
  beside=$!
  plain_tests || status=$?
  wait "$beside" || status=$?
  say "" "Under the race detector:"
  cat "$raced"
  rm "$raced"
  return "$status"
}

# Vetted by a section of its own, not again with each test. Those that take longest begin first, and more packages at once
# than there are processors: many wait.
plain_tests() {
  # A skipped test says nothing of itself here.
  [ -f ../shared/data/csv/EXPECTED.json ] || say "" "NOT CHECKED: ../shared/data/csv is absent, so the imports are not held against EXPECTED.json." "" >&2
  go test -vet=off -p 4 ./internal/org ./server/host ./cmd/cadre ./... | { grep -v 'no test files' || true; }
}

# What many goroutines share.
race_tests() {
  go test -vet=off -race -short ./internal/history/... ./internal/world/... ./server/... | { grep -v 'no test files' || true; }
}

main
