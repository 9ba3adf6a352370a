#!/usr/bin/env bash
# Shows that the audit of packages is awake: the project beside this file asks for a package with a known vulnerability, under the rules of all projects.
# usage: run.sh [options of dotnet restore]
# Ends with 0 if the package was refused, 1 if it was let through, 3 if no feed could be asked.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
config=$(mktemp -d)
trap 'rm -rf "$config"' EXIT

# The feeds of this machine, named once more as sources of the audit, so that one without data on vulnerabilities says so (NU1905) and does not pass for a clean one.
feeds=$(dotnet nuget list source --format short | sed -n 's/^E[^ ]* //p' | awk '{ print "<add key=\"feed" NR "\" value=\"" $0 "\" />" }')
cat > "$config/nuget.config" <<XML
<configuration><packageSources><clear />$feeds</packageSources><auditSources><clear />$feeds</auditSources></configuration>
XML

said=$(dotnet restore "$here/audit-canary.csproj" --force -nologo --configfile "$config/nuget.config" "$@" 2>&1)

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
