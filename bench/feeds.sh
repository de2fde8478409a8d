#!/usr/bin/env bash
# Runs the public feed-parsing cases beside the checkout through ./readout parse-feeds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${READOUT_SHARED:-../shared}
python3 "$shared/bench/feeds/score.py" "$shared/bench/feeds" readout="$PWD/readout parse-feeds"
