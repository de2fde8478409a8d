#!/usr/bin/env bash
# Prints how long ./readout demo needs until its web page answers, how large the process is once the story has been told,
# and how long SIGTERM takes to end it. Needs a built checkout and curl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=${PORT:-18080}
now() { date +%s%3N; }
started=$(now)
READOUT_HTTP_PORT=$port READOUT_OPS_PORT=0 ./readout demo >/dev/null 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
  kill -0 "$pid" 2>/dev/null || { echo "the demo ended before its page answered; run ./readout demo to see why" >&2; exit 1; }
  sleep 0.05
done
echo "web page answers after $(( $(now) - started )) ms"
sleep "${STORY_SECONDS:-75}"
awk '/^VmRSS/ {printf "resident after the story: %d MB\n", $2 / 1024}' "/proc/$pid/status"
stopped=$(now)
kill -TERM "$pid" || true
for _ in $(seq 200); do kill -0 "$pid" 2>/dev/null || break; sleep 0.05; done
echo "ended $(( $(now) - stopped )) ms after SIGTERM"
