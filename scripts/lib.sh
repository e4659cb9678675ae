# Shared by the scripts of this folder: where the project is, how to speak, how to become root. Sourced, never run.
# Plain bash 3.2, so that it also works on a Mac.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# Go, npm and the browser all need a home; some build machines give none.
if [ -z "${HOME:-}" ]; then
  HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6 || true)
  [ -n "$HOME" ] && [ -d "$HOME" ] || HOME=$(mktemp -d)
  export HOME
fi

# Build tags of the window: what `wails build` would pass. webkit2_41 means nothing outside Linux.
WINDOW_TAGS=desktop,production,webkit2_41

# Where git cannot read the folder (another owner, an archive without .git), Go must not ask it for the revision.
git rev-parse HEAD >/dev/null 2>&1 || export GOFLAGS="${GOFLAGS:-} -buildvcs=false"

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# as_root runs a command as root: directly, or through sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo; then sudo "$@"
  else die "This needs root, and there is no sudo here. Run as root: $*"; fi
}

# quietly shows the output of a command only when it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" = 0 ] || cat "$log" >&2
  rm -f "$log"
  return "$status"
}

# at_least A B: is version A the same as B or newer?
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}
