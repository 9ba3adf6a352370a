#!/usr/bin/env bash
# Shows that the audit of packages is awake: the project beside this file asks for a package with a known vulnerability, under the rules of all projects.
# usage: run.sh [options of dotnet restore]
# Ends with 0 if the package was refused, 1 if it was let through, 3 if no feed could be asked.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
said=$(dotnet restore "$here/audit-canary.csproj" --force -nologo "$@" 2>&1)

if grep -q 'error NU190[1-4]' <<<"$said"; then
  echo "The audit works: the package with a known vulnerability was refused."
elif grep -q 'NU190[05]' <<<"$said"; then
  echo "No feed here has data on vulnerabilities, so the audit cannot be tried."
  exit 3
else
  echo "A package with a known vulnerability was let through. What the restore said:"
  echo "$said"
  exit 1
fi
