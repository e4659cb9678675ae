#!/usr/bin/env bash
# Opens the window on the default workspace, or serves the app where there is no display. Called by `make run`,
# which has built what is needed.   scripts/run.sh [--has-display]   only tells whether there is one.
. "$(dirname "$0")/lib.sh"

has_display() {
  case "$(uname -s)" in
    Linux) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
    *) true ;;
  esac
}

# The same file that the window opens when it is given none.
default_workspace() {
  case "$(uname -s)" in
    Darwin) echo "$HOME/Library/Application Support/Cadre/workspace.cadre" ;;
    *) echo "${XDG_DATA_HOME:-$HOME/.local/share}/cadre/workspace.cadre" ;;
  esac
}

if [ "${1:-}" = --has-display ]; then has_display; exit; fi
if has_display; then exec bin/cadre-desktop "$@"; fi

file=$(default_workspace)
mkdir -p "$(dirname "$file")"
say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the app is served to a browser instead."
say "Workspace: $file"
exec bin/cadre serve --file "$file" --listen 127.0.0.1:0
