#!/usr/bin/env bash
# Detects and matches the labelled documents beside the checkout and prints the scorer's table; --errors N for examples.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${READOUT_SHARED:-../shared}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./readout batch --in "$shared/gold/dev-docs.jsonl" --out "$out"
python3 "$shared/tools/score_contacts.py" --gold "$shared/gold/dev.jsonl" \
  --mentions "$out/mentions.jsonl" --contacts "$out/contacts.jsonl" "$@"
