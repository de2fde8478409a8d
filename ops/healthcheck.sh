#!/usr/bin/env bash
# Exits 0 when this container's service says it is alive. Plain bash, since a Java base image may bring no curl.
# It asks /health and not /ready: a service that waits for Kafka is not broken, and a restart would not help it.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${READOUT_OPS_PORT:-8081}"
printf 'GET /health HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
