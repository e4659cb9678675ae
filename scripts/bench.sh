#!/usr/bin/env bash
# Measures the API, and then our chart engine beside its peers. `scripts/bench.sh chart [...]` measures the chart alone; other
# arguments go to the bench of the API, which is then all that runs.
. "$(dirname "$0")/lib.sh"

# The peers are installed here and nowhere else: what is shipped and tested needs none of them.
chart() {
  local at=bench/chart
  have "${CHROMIUM:-chromium}" || die "The bench of the chart needs chromium, or CHROMIUM to name another one."
  if [ ! -e $at/node_modules/.installed ] || [ $at/package-lock.json -nt $at/node_modules/.installed ]; then
    npm --prefix $at ci --no-audit --no-fund --loglevel=error
    touch $at/node_modules/.installed
  fi
  node $at/main.js "$@"
}

if [ "${1:-}" = chart ]; then
  shift
  chart "$@"
elif [ $# -gt 0 ]; then
  go run ./bench "$@"
else
  go run ./bench
  chart
fi
