# shellcheck shell=bash disable=SC2034
# Shell functions shared by the scripts in this folder. Sourced, never run.

# kafka_version POM: the Kafka release that a pom.xml names.
kafka_version() {
  sed -n 's:.*<kafka\.version>\(.*\)</kafka\.version>.*:\1:p' "$1"
}

# The images that .ci/kafka-image.sh makes.
kafka_stand_in=readout-ci/kafka:$(kafka_version "$(dirname "${BASH_SOURCE[0]}")/kafka-image/pom.xml")
java_stand_in=readout-ci/jre:ci

# Handed down to the scripts that a script calls, so that all of them count from the same beginning.
export READOUT_CI_STARTED=${READOUT_CI_STARTED:-$(date +%s)}

# step TEXT: one line per step, with the time since the outermost script began, so a slow step shows in any log.
step() {
  local elapsed=$(($(date +%s) - READOUT_CI_STARTED))
  printf '==> [%3d:%02d] %s\n' $((elapsed / 60)) $((elapsed % 60)) "$*"
}

# fail SENTENCE: the reason stands alone on the last line, where people look first.
fail() {
  printf '\nCI FAILED: %s\n' "$*" >&2
  exit 1
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# java_major HOME: the feature release of the JDK in HOME ("25"), or 0 when it cannot be told.
java_major() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1)
  echo "${version:-0}"
}

# newest_jdk MINIMUM: the home of the newest JDK (not JRE) of at least that release. JAVA_HOME counts as one
# candidate among others: it often still names the default JDK, which may be too old for this project.
newest_jdk() {
  local minimum=$1 best="" best_major=0 home major
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "${HOME:-/root}"/.sdkman/candidates/java/*; do
    [[ -x $home/bin/javac ]] || continue
    major=$(java_major "$home")
    if ((major >= minimum && major > best_major)); then
      best=$home
      best_major=$major
    fi
  done
  [[ -n $best ]] && echo "$best"
}

# engine_answers: is there a Docker engine behind DOCKER_HOST, or behind the default socket?
engine_answers() {
  have docker && timeout 20 docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}

# compose ARGS: Compose v2 (a plugin) where there is one, else Compose v1 (a program of its own).
compose() {
  if docker compose version >/dev/null 2>&1; then
    docker compose "$@"
  else
    docker-compose "$@"
  fi
}

have_compose() {
  docker compose version >/dev/null 2>&1 || have docker-compose
}

# remove_tree DIR: deletes a work folder of ours even if a chroot or an engine left something mounted in it.
remove_tree() {
  local dir=$1 mount
  [[ -n $dir && -d $dir ]] || return 0
  awk -v dir="$dir/" 'index($2, dir) == 1 { print $2 }' /proc/mounts | sort -r | while read -r mount; do
    umount -l "$mount" 2>/dev/null || true
  done
  rm -rf --one-file-system "$dir"
}
