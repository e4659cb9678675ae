#!/usr/bin/env bash
# Measures the API, our chart engine beside its peers, and the app as it is shipped. `scripts/bench.sh chart [...]` measures the
# chart alone, `scripts/bench.sh webkit [...]` in the engine of the window, `scripts/bench.sh app [...]` the app; other arguments go to the bench of the API, which is then all that runs.
. "$(dirname "$0")/lib.sh"

chart() {
  with_peers
  node bench/chart/main.js "$@"
}

webkit() {
  with_peers
  on_a_display node bench/chart/webkit.js "$@"
}

app() {
  with_peers
  make cadre
  case " $* " in
    *webkit*) on_a_display node bench/chart/app.js "$@" ;;
    *) node bench/chart/app.js "$@" ;;
  esac
}

# WebKitGTK has no mode without a display.
on_a_display() {
  if [ -n "${DISPLAY:-}" ]; then "$@"; else xvfb-run -a -s '-screen 0 1400x1000x24' "$@"; fi
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

if [ "${1:-}" = chart ] || [ "${1:-}" = webkit ] || [ "${1:-}" = app ]; then
  "$@"
elif [ $# -gt 0 ]; then
  go run ./bench "$@"
else
  go run ./bench
  chart
  if have WebKitWebDriver; then webkit; else say "No bench in WebKitGTK: it needs WebKitWebDriver, of the Debian package webkit2gtk-driver."; fi
  app
fi
