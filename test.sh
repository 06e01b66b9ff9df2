#!/usr/bin/env bash
# Restores, builds and runs every test; ends with a plain line "N passed, N failed, N skipped". Arguments go to
# `dotnet test`: ./test --filter Passive
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
cd "$root"
results=$root/artifacts/test-results
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

"$root/.ci/need-sdk"
rm -rf "$results"
if ! dotnet restore Entente.slnx -v quiet || ! dotnet build Entente.slnx -c Release --no-restore --nologo -v quiet; then
  echo "The build failed; no test was run." >&2
  exit 1
fi
status=0
dotnet test Entente.slnx -c Release --no-build --nologo --logger trx --results-directory "$results" "$@" || status=$?

# One record a tag, so that attributes may stand on several lines. The runner leaves skipped tests out of
# `executed` and writes notExecuted="0", so they are counted as total less executed.
shopt -s nullglob
files=("$results"/*.trx)
counts="0 0 0"
if ((${#files[@]} > 0)); then
  counts=$(awk '
    BEGIN { RS = ">" }
    function value(name) { return match($0, "[ \t\n]" name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    /<Counters[ \t\n]/ {
      passed += value("passed")
      failed += value("failed") + value("error") + value("timeout") + value("aborted")
      skipped += value("total") - value("executed")
    }
    END { print passed + 0, failed + 0, skipped + 0 }' "${files[@]}")
fi
read -r passed failed skipped <<<"$counts"

if ((failed > 0 && status == 0)); then
  status=1
elif ((failed == 0 && status != 0)); then
  echo "The test run broke off before its end; its messages stand above." >&2
elif ((passed + failed + skipped == 0)); then
  echo "No test was found." >&2
  status=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
