#!/usr/bin/env bash
# Measures the reference queries over HTTP beside a raw-SQL floor in the same run. Arguments go to the bench program.
. "$(dirname "$0")/lib.sh"
exec go run ./bench "$@"
