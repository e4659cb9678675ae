#!/usr/bin/env bash
# Writes all generated code anew, from the bottom of the house up: data access, GraphQL, the exported schema, the app's types.
. "$(dirname "$0")/lib.sh"

say "data access: ent"
go generate ./ent
say "GraphQL: gqlgen and graph/schema.graphql"
go generate ./graph/...
say "types of the app: graphql-codegen"
npm --prefix frontend run --silent codegen
