#!/usr/bin/env bash
# Runs the public article-extraction pages beside the checkout through ./readout extract.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${READOUT_SHARED:-../shared}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./readout extract "$shared/bench/extraction/html" >"$out/ours.jsonl"
python3 - "$out" <<'PYTHON'
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1] + '/ours.jsonl', encoding='utf8')]
json.dump({line['file']: {'articleBody': line['text']} for line in lines}, open(sys.argv[1] + '/ours.json', 'w'))
PYTHON
python3 "$shared/bench/extraction/score.py" --truth "$shared/bench/extraction/ground-truth.json" "$out/ours.json"
