#!/usr/bin/env bash
# Has one real server judged by programs that are not ours, as tools with a token: the audit suite of npm graphql-http,
# Apollo's composition, parsers of what is exported, clients in four languages, and Postman's runner with Microsoft's collection of SCIM.
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

if [ ! -d server/conformance/node_modules/n3 ]; then
  quietly npm --prefix server/conformance ci --no-audit --no-fund
fi
if [ ! -d server/conformance/scim/node_modules/newman ]; then
  quietly npm --prefix server/conformance/scim ci --no-audit --no-fund
fi
CADRE_NEWMAN=1 go test -vet=off -v -run '^TestCollectionOfProvisioning$' ./server/host | { grep -E 'SCIM:|^(---|FAIL|ok|panic)' || true; }
quietly bin/cadre demo --file "$work/audit.cadre"
token=$(bin/cadre token create --file "$work/audit.cadre" --name "Conformance" --scopes org:read,org:write)
bin/cadre serve --file "$work/audit.cadre" --listen 127.0.0.1:0 >"$work/out" 2>"$work/err" &
server=$!
CADRE_URL=$(address)
export CADRE_URL CADRE_TOKEN=$token
node server/conformance/audit.mjs "$CADRE_URL/graphql"
node server/conformance/compose.mjs "$CADRE_URL"
node server/conformance/parsers.mjs "$CADRE_URL"
scripts/examples.sh
