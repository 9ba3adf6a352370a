#!/usr/bin/env bash
# Runs the tests of the commands against the program of a release in place of the one built beside the tests.
# usage: test-program.sh <program>
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
ITASITE_PROGRAM=$(realpath "${1:?the program, such as generator/ItaSite.Cli/bin/publish/linux-x64/ita}")
export ITASITE_PROGRAM
exec dotnet run --project "$here/ItaSite.Tests" -- --filter-trait Runs=AOT
