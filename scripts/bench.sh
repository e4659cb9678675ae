#!/usr/bin/env bash
# Measures the API, our chart engine beside its peers, and the app as it is shipped. `scripts/bench.sh chart [...]` measures the
# chart alone, `scripts/bench.sh app [...]` the app; other arguments go to the bench of the API, which is then all that runs.
. "$(dirname "$0")/lib.sh"

chart() {
  with_peers
  node bench/chart/main.js "$@"
}

app() {
  with_peers
  make cadre
  node bench/chart/app.js "$@"
}

# The peers are installed here and nowhere else: what is shipped and tested needs none of them.
with_peers() {
  local at=bench/chart
  have "${CHROMIUM:-chromium}" || die "The bench of the chart needs chromium, or CHROMIUM to name another one."
  if [ ! -e $at/node_modules/.installed ] || [ $at/package-lock.json -nt $at/node_modules/.installed ]; then
    npm --prefix $at ci --no-audit --no-fund --loglevel=error
    touch $at/node_modules/.installed
  fi
}

if [ "${1:-}" = chart ] || [ "${1:-}" = app ]; then
  "$@"
elif [ $# -gt 0 ]; then
  go run ./bench "$@"
else
  go run ./bench
  chart
  app
fi
