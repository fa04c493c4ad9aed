#!/bin/sh
# Fails when a change of assumptions or scenarios moves the headline by more than a limit, and
# leaves a comment for the review in Markdown. For a pipeline on every proposed change.
#
#   check-headline.sh BEFORE [LIMIT [COMMENT]]
#
#   BEFORE   the project without the change: git worktree add ../before origin/main
#   LIMIT    how far GPUs' share of spend in 2030 may move, either way    [2 %, two points]
#   COMMENT  where the comment goes                                       [comment.md]
#
# Ends with 0 within the limit, 1 beyond it or where a number has no source, else with the exit
# code of chipcast: the change does not even run. CHIPCAST names the program. [./chipcast]
set -eu
before=$1 limit=${2:-2 %} comment=${3:-comment.md}
chipcast=${CHIPCAST:-./chipcast}

"$chipcast" sources --strict --quiet >/dev/null || {
  code=$?
  [ "$code" -ne 1 ] || "$chipcast" sources --format csv # which numbers say not where they are from
  exit "$code"
}
exec "$chipcast" compare baseline --before-home "$before" \
  --measure 'share(class=gpu, year=2030)' --fail-if "moved > $limit" \
  --format md --mark headline --years 2026..2030 --out "$comment"
