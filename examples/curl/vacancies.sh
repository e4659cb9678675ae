#!/bin/sh
# Prints the first page of vacant seats as JSON, and fetches the organisation as a sheet where it has changed.
#   CADRE_URL=http://127.0.0.1:8080 CADRE_TOKEN=… examples/curl/vacancies.sh
set -eu
cd "$(dirname "$0")"

# The query as one line of JSON. A line of it that begins with # is a comment.
query=$(grep -v '^#' ../vacancies.graphql | tr '\n' ' ')
curl -sSf "$CADRE_URL/graphql" \
  -H "Authorization: Bearer $CADRE_TOKEN" \
  -H 'Content-Type: application/json' -H 'Accept: application/graphql-response+json' \
  -d "{\"query\": \"$query\", \"variables\": {\"first\": 100}}"
echo

# What was fetched before is sent again only after a change: the tag is kept beside the file.
touch org.etag
curl -sSf "$CADRE_URL/exports/org.csv" -H "Authorization: Bearer $CADRE_TOKEN" \
  --etag-compare org.etag --etag-save org.etag -o org.csv -w 'org.csv: %{http_code}\n'
