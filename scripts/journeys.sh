#!/usr/bin/env bash
# Runs the browser journeys, two browsers at a time. What fails is run once more, alone: a busy machine can keep a browser
# waiting for longer than a step of a journey does. Both runs are shown; a journey that fails twice has failed, and so have
# many that fail at once.
. "$(dirname "$0")/lib.sh"

most=3
report=$(mktemp)
trap 'rm -f "$report"' EXIT

journeys() { npm --prefix frontend run --silent e2e -- "$@"; }

if journeys --reporter=default --reporter=json --outputFile.json="$report"; then exit 0; fi

# Nothing is listed where the run itself broke: before any journey, or between them.
failed=()
while IFS= read -r file; do failed+=("$file"); done < <(node -e '
  const { testResults } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8") || "{\"testResults\":[]}");
  for (const { name, status } of testResults) if (status !== "passed") console.log(name);
' "$report")
[ "${#failed[@]}" -gt 0 ] && [ "${#failed[@]}" -le "$most" ] || exit 1
say "" "Once more, one at a time: ${failed[*]##*/}"
journeys --no-file-parallelism "${failed[@]}"
