#!/usr/bin/env bash
# Detects contacts in the ministry's real feed and the White House's pages beside the checkout and writes all of them to read: bench/report.sh OUT.html|.md
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${READOUT_SHARED:-../shared}
python3 bench/real.py "$shared/data" | ./readout detect --report "${1:?name a file that ends in .html or .md}"
