#!/usr/bin/env bash
# Is the generated code what `make generate` would write? Asked of a copy, so that the tree is never touched.
. "$(dirname "$0")/lib.sh"

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

# Everything that git knows or would know, as it is now: a change need not be committed to be checked.
files() { git ls-files -z --cached --others --exclude-standard; }
if git rev-parse HEAD >/dev/null 2>&1; then
  files | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done | tar -c --null -T - | tar -x -C "$copy"
else
  tar -c --exclude=node_modules --exclude=./bin . | tar -x -C "$copy"
fi
cp -a "$copy" "$copy.before"
trap 'rm -rf "$copy" "$copy.before" "$copy.diff"' EXIT
ln -s "$ROOT/frontend/node_modules" "$copy/frontend/node_modules"

quietly env GOFLAGS="${GOFLAGS:-} -buildvcs=false" "$copy/scripts/generate.sh"
rm "$copy/frontend/node_modules"

if ! diff -ruN --label committed --label generated "$copy.before" "$copy" >"$copy.diff"; then
  diff -rqN "$copy.before" "$copy" | sed "s#$copy.before/\(.*\) and .* differ#\1#" || true
  head -n 40 "$copy.diff"
  die "Generated code is not current, or was edited by hand: run \`make generate\` and commit what it writes."
fi

# gqlgen writes a resolver that fails where a type finds no Go of its name, or the wrong one.
if grep -n 'not implemented' graph/*.resolvers.go; then die "These resolvers are written by nobody yet."; fi
