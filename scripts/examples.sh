#!/usr/bin/env bash
# Runs the examples of clients as their readers would, against the server at CADRE_URL, and compares what they print.
. "$(dirname "$0")/lib.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r examples "$work/examples"
mkdir -p "$work/graph"
cp graph/schema.graphql "$work/graph/"
cd "$work/examples"

# With the packages of the app, which the example names in the same versions.
ln -s "$ROOT/frontend/node_modules" typescript/node_modules
node -e '
  const [ours, app] = [process.argv[1], process.argv[2]].map((file) => JSON.parse(require("fs").readFileSync(file)).devDependencies);
  const all = { ...JSON.parse(require("fs").readFileSync(process.argv[2])).dependencies, ...app };
  for (const [name, version] of Object.entries(ours)) if (all[name] !== version) { console.error(`The example has ${name} ${version}, the app ${all[name]}.`); process.exit(1); }
' typescript/package.json "$ROOT/frontend/package.json"

# shown prints into a file, and says what was printed where that went wrong.
shown() { "${@:2}" >"$work/$1" || { cat "$work/$1" >&2; die "The example in $1 failed."; }; }
typescript() { quietly npm --prefix typescript run --silent generate && npm --prefix typescript run --silent start; }
golang() { cd go && go generate && go run .; }

shown go golang &
go=$!
shown curl curl/vacancies.sh
shown curl.again curl/vacancies.sh
shown python python3 python/vacancies.py
shown typescript typescript
wait "$go"

count=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8").split("\n")[0]).data.org.positions.totalCount' "$work/curl")
[ "$count" -gt 5 ] || die "There is one page, so that nobody turned it."
[ "$count" = "$(wc -l <"$work/python")" ] || die "curl counts $count, Python $(wc -l <"$work/python")."
for other in go typescript; do diff "$work/python" "$work/$other" || die "$other prints something else than Python."; done
grep -qx 'org.csv: 200' "$work/curl" && grep -qx 'org.csv: 304' "$work/curl.again" || die "curl fetched the sheet twice."
say "curl, Python, Go and TypeScript find the same $count vacant seats"
