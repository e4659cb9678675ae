#!/usr/bin/env bash
# Runs the audit suite of npm graphql-http against the real server, as a tool with a token.
. "$(dirname "$0")/lib.sh"

work=$(mktemp -d)
server=""
trap 'finish' EXIT

finish() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
  rm -rf "$work"
}

# address waits for the server to print where it listens.
address() {
  local line
  for _ in $(seq 1 300); do
    line=$(grep -ohE 'https?://127\.0\.0\.1:[0-9]+' "$work/out" "$work/err" | head -n 1 || true)
    if [ -n "$line" ]; then echo "$line"; return 0; fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  cat "$work/out" "$work/err" >&2
  die "The server did not come up."
}

if [ ! -d server/conformance/node_modules/graphql-http ]; then
  quietly npm --prefix server/conformance ci --no-audit --no-fund
fi
quietly bin/cadre demo --file "$work/audit.cadre"
token=$(bin/cadre token create --file "$work/audit.cadre" --name "HTTP audit")
bin/cadre serve --file "$work/audit.cadre" --listen 127.0.0.1:0 >"$work/out" 2>"$work/err" &
server=$!
url=$(address)
CADRE_TOKEN=$token node server/conformance/audit.mjs "$url/graphql"
