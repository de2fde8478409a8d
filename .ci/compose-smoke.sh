#!/usr/bin/env bash
# Brings up Kafka and the three services of docker-compose.yml, waits until each one is healthy, and takes them down.
# Prometheus and Grafana are left out: their images cannot be made locally. BASE and KAFKA_IMAGE choose the images;
# app/target/readout must have been built. Works on a project of its own name, so a running Readout is left alone.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/lib.sh"
cd "$here/.."

export COMPOSE_PROJECT_NAME=readout-smoke
export DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0
# Ports that a running Readout does not use.
export READOUT_WEB_PORT=${READOUT_WEB_PORT:-18080} READOUT_KAFKA_PORT=${READOUT_KAFKA_PORT:-39092}
readonly services=(kafka ingest enrich sink)

main() {
  trap 'compose down --volumes --timeout 20 >/dev/null 2>&1 || true' EXIT
  step "compose: up ${services[*]}"
  compose up --build --detach "${services[@]}"
  local service
  for service in "${services[@]}"; do
    wait_healthy "$service"
  done
  step "compose: every service is healthy"
}

wait_healthy() {
  local service=$1 tries state=""
  for ((tries = 0; tries < 120; tries++)); do
    state=$(docker inspect --format '{{.State.Health.Status}}' "$(compose ps -q "$service")" 2>/dev/null || true)
    [[ $state == healthy ]] && { step "compose: $service is healthy"; return; }
    sleep 1
  done
  compose logs --tail 60 "$service" >&2 || true
  fail "the service '$service' of docker-compose.yml is '${state:-not there}' after two minutes; its log is above."
}

main "$@"
