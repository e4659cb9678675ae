#!/usr/bin/env bash
# Installs what is missing, and says nothing when nothing is.
#   scripts/setup.sh serve    Go and Node, for the headless program
#   scripts/setup.sh window   and what the window is compiled against
#   scripts/setup.sh bench    Go and Node, and the browser that charts are measured in
#   scripts/setup.sh test     what the window needs, and what the tests drive: a browser with letters of every script, a display, PostgreSQL's programs, readers of what is exported
. "$(dirname "$0")/lib.sh"

GO_LEAST=1.26
GO_FETCHES=1.21 # from here on, Go fetches the version that go.mod asks for
NODE_LEAST=20.19

WINDOW_PACKAGES="gcc libc6-dev pkg-config libgtk-3-dev libwebkit2gtk-4.1-dev"
TEST_PACKAGES="chromium xvfb xauth xdotool imagemagick dbus-x11 postgresql poppler-utils libreoffice-impress-nogui fonts-droid-fallback curl python3"

updated=no

main() {
  case "${1:-}" in
    serve) packages="gcc libc6-dev" ;;
    window) packages=$WINDOW_PACKAGES ;;
    bench) packages="gcc libc6-dev chromium" ;;
    test) packages="$WINDOW_PACKAGES $TEST_PACKAGES" ;;
    *) die "usage: scripts/setup.sh serve|window|bench|test" ;;
  esac
  case "$(uname -s)" in
    Linux) if have apt-get && have dpkg-query; then debian "$packages"; else by_hand_on_linux "$1"; fi ;;
    Darwin) on_a_mac "$1" ;;
    *) on_windows ;;
  esac
  need_go
  need_node
  [ "$1" != test ] || quicker_browser
}

# quicker_browser adds Chromium without its windows, in the version that is here, where the system has it: the journeys take a
# sixth less time with it. Where it has not, they run in Chromium.
quicker_browser() {
  local version
  have dpkg-query && ! have chromium-headless-shell || return 0
  version=$(dpkg-query -W -f='${Version}' chromium 2>/dev/null) && apt-cache show "chromium-headless-shell=$version" >/dev/null 2>&1 || return 0
  install_packages "chromium-headless-shell=$version" 2>/dev/null || say "chromium-headless-shell could not be installed; the tests run in chromium."
}

# debian installs those of the given packages that are not there.
debian() {
  local missing="" package
  for package in $1; do installed "$package" || missing="$missing $package"; done
  have go || missing="$missing $(candidate golang-go "$GO_FETCHES")"
  have node && have npm || missing="$missing $(candidate nodejs "$NODE_LEAST") $(candidate npm 9)"
  missing=$(echo $missing) # squeezes the blanks
  [ -n "$missing" ] || return 0
  say "Installing: $missing"
  # shellcheck disable=SC2086 # a list of words
  install_packages $missing 2>/dev/null || { update_lists; install_packages $missing; } || die "apt-get could not install: $missing"
}

# installed also knows chromium by its program: some systems have it from elsewhere.
installed() {
  [ "$1" = chromium ] && have chromium && return 0
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed'
}

# candidate prints the package's name if apt would install at least that version.
candidate() {
  local version
  version=$(policy_of "$1")
  if [ -z "$version" ]; then
    update_lists
    version=$(policy_of "$1")
  fi
  [ -n "$version" ] && at_least "$version" "$2" && echo "$1" || true
}

# policy_of prints the upstream version that apt would install, without epoch.
policy_of() {
  LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: \([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p'
}

# update_lists fetches apt's lists, once, and only after something was not found without.
update_lists() {
  [ "$updated" = no ] || return 0
  updated=yes
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get update
}

# install_packages installs without starting any service: the tests start servers of their own.
install_packages() {
  local policy=/usr/sbin/policy-rc.d placed=no status=0
  if [ ! -e "$policy" ]; then
    placed=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
  fi
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    -o Dpkg::Options::=--force-confold -o DPkg::Lock::Timeout=300 "$@" || status=$?
  [ "$placed" = no ] || as_root rm -f "$policy"
  return "$status"
}

by_hand_on_linux() {
  local wanted=""
  have gcc && have pkg-config || wanted="$wanted gcc pkg-config"
  if { [ "$1" = window ] || [ "$1" = test ]; } && have pkg-config; then
    pkg-config --exists gtk+-3.0 || wanted="$wanted gtk3-devel"
    pkg-config --exists webkit2gtk-4.1 || wanted="$wanted webkit2gtk4.1-devel"
  fi
  if [ "$1" = bench ]; then have chromium || wanted="$wanted chromium"; fi
  if [ "$1" = test ]; then
    for program in chromium Xvfb xauth xdotool import dbus-run-session pdftotext soffice; do have "$program" || wanted="$wanted $program"; done
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || have initdb || wanted="$wanted postgresql-server"
  fi
  [ -z "$wanted" ] || die "Packages are installed by themselves on Debian and Ubuntu only. Please install here (names as in Fedora):$wanted"
}

on_a_mac() {
  xcode-select -p >/dev/null 2>&1 || die "Please install Apple's command line tools: xcode-select --install"
  [ "$1" != test ] || die "The tests drive a window under Xvfb: please run them on Debian or Ubuntu."
}

on_windows() {
  have gcc || die "Please install a C compiler for Go (https://www.mingw-w64.org) and the WebView2 runtime (part of Windows 11)."
}

need_go() {
  have go || die "Please install Go $GO_LEAST or newer: https://go.dev/dl"
  local version
  version=$(go env GOVERSION 2>/dev/null | sed 's/^go//; s/[^0-9.].*//')
  [ -n "$version" ] && at_least "$version" "$GO_LEAST" || die "Go $GO_LEAST or newer is needed, here is ${version:-one that cannot fetch it}: https://go.dev/dl"
}

need_node() {
  have node && have npm || die "Please install Node.js $NODE_LEAST or newer, with npm: https://nodejs.org"
  at_least "$(node --version | sed 's/^v//')" "$NODE_LEAST" || die "Node.js $NODE_LEAST or newer is needed, here is $(node --version): https://nodejs.org"
}

main "$@"
