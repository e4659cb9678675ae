#!/usr/bin/env bash
# Live reload: Vite serves the app and hands requests on to a `cadre serve` that is rebuilt whenever Go code changes.
# Works on a workspace of its own, bin/dev.cadre.   PORT (default 8765) is the server's.
. "$(dirname "$0")/lib.sh"

address=127.0.0.1:${PORT:-8765}
server=""
vite=""

main() {
  mkdir -p bin
  trap stop_all EXIT
  trap 'exit 0' INT TERM
  export CADRE_SERVER="http://$address"
  say "The app is at the address that Vite prints below. To enter, open the path and secret of the server's link there."
  npm --prefix frontend run --silent dev &
  vite=$!
  while true; do
    touch bin/dev.stamp
    if go build -o bin/cadre-dev ./cmd/cadre; then restart; else say "The server that runs is the last one that compiled."; fi
    until changed; do sleep 1; done
    say "Go code changed: building the server anew."
  done
}

changed() {
  [ -n "$(find . \( -path ./frontend/node_modules -o -path ./.git -o -path ./bin \) -prune -o \
    \( -name '*.go' -o -name '*.graphql' -o -name go.mod \) -newer bin/dev.stamp -print -quit)" ]
}

restart() {
  stop "$server"
  bin/cadre-dev serve --file bin/dev.cadre --listen "$address" &
  server=$!
}

stop() {
  [ -z "$1" ] || { kill "$1" 2>/dev/null && wait "$1" 2>/dev/null; } || true
}

stop_all() {
  stop "$server"
  stop "$vite"
}

main
