#!/usr/bin/env bash
# Makes two local images for machines that can pull none:
#
#   readout-ci/jre:ci        Debian and a Java runtime     stands in for eclipse-temurin:25-jre
#   readout-ci/kafka:4.3.1   the above and Apache Kafka    stands in for apache/kafka:4.3.1 (or what pom.xml says)
#
# The Kafka one keeps the contract of the official image, as far as Testcontainers and docker-compose.yml use it:
# /etc/kafka/docker/run, settings from KAFKA_* variables, user appuser, data in /var/lib/kafka/data, INFO log on stdout.
# Its jars come from Maven, its root file system from the Debian mirror this machine already uses.
#
# Needs root, a Docker engine (DOCKER_HOST is honoured), debootstrap, Maven and a JDK of 21 or later.
# What takes long is kept in READOUT_CI_CACHE (default /var/cache/readout-ci), so the next run only loads it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/lib.sh"

# What the official Java runtime image offers, less what no server of ours could use. localedata and charsets are
# there because we read dates and pages in many languages; zipfs because the jars are read as file systems.
readonly java_modules=java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.incubator.vector,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.security.jgss,jdk.unsupported,jdk.zipfs

cache=${READOUT_CI_CACHE:-/var/cache/readout-ci}
work=""

main() {
  local jdk suite inputs saved
  [[ $(kafka_version "$here/../pom.xml") == "$(kafka_version "$here/kafka-image/pom.xml")" ]] ||
    fail "pom.xml and .ci/kafka-image/pom.xml name different Kafka releases; set kafka.version to the same in both."
  jdk=$(newest_jdk 21) || fail "no JDK of release 21 or later was found; install one under /usr/lib/jvm or set JAVA_HOME."
  suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  inputs=$(inputs_hash "$jdk" "$suite")
  saved=$cache/images-$inputs.tar

  if images_are_current "$inputs"; then
    step "images are there already: $java_stand_in $kafka_stand_in"
    return
  fi
  mkdir -p "$cache"
  if [[ -f $saved ]]; then
    step "loading the images from $saved"
    docker load --quiet --input "$saved"
    return
  fi

  [[ $(id -u) == 0 ]] || fail "only root can make the stand-in Kafka image (debootstrap needs it); set READOUT_KAFKA_IMAGE to an image you have."
  have debootstrap || fail "debootstrap is not installed, so the stand-in Kafka image cannot be made."
  work=$(mktemp -d "${TMPDIR:-/tmp}/readout-image.XXXXXX")
  trap 'remove_tree "$work"' EXIT

  make_root_file_system "$suite"
  make_java_runtime "$jdk"
  fetch_kafka "$jdk"
  build_images "$inputs"

  step "keeping the images in $saved"
  rm -f "$cache"/images-*.tar
  docker save --output "$saved.$$" "$java_stand_in" "$kafka_stand_in"
  mv "$saved.$$" "$saved"
}

# Everything that shapes the images; a change of any of it makes new ones.
inputs_hash() {
  { (cd "$here" && find kafka-image kafka-image.sh -type f -print0 | sort -z | xargs -0 sha256sum); cat "$1/release"; echo "$2"; } |
    sha256sum | cut -c 1-16
}

images_are_current() {
  local tag
  for tag in "$java_stand_in" "$kafka_stand_in"; do
    [[ $(docker image inspect --format '{{index .Config.Labels "org.readout.ci.inputs"}}' "$tag" 2>/dev/null) == "$1" ]] || return 1
  done
}

make_root_file_system() {
  local suite=$1 tarball=$cache/debian-$1.tar mirror
  mkdir "$work/debian"
  if [[ ! -f $tarball ]]; then
    mirror=$(debian_mirror "$suite")
    [[ -n $mirror ]] || fail "no package source for '$suite' was found in /etc/apt, so there is no mirror to build the stand-in image from."
    step "debootstrap $suite"
    if ! debootstrap --variant=minbase --include=ca-certificates "$suite" "$work/debian" "$mirror" >"$work/debootstrap.log" 2>&1; then
      tail -n 20 "$work/debootstrap.log" >&2
      fail "debootstrap could not build a $suite root file system; its last lines are above."
    fi
    rm -rf "$work"/debian/var/cache/apt/archives/*.deb "$work"/debian/var/lib/apt/lists/* "$work"/debian/usr/share/{doc,man,locale}/*
    tar -C "$work/debian" --one-file-system --exclude='./proc/*' --exclude='./sys/*' -cf "$tarball.$$" .
    mv "$tarball.$$" "$tarball"
  else
    step "unpacking $tarball"
    tar -C "$work/debian" -xf "$tarball"
  fi
}

# The mirror that apt on this machine uses for SUITE, from either of apt's two file formats.
debian_mirror() {
  local suite=$1
  {
    find /etc/apt/sources.list.d -name '*.sources' -exec awk -v suite="$suite" '
      BEGIN { RS = ""; FS = "\n" }
      {
        uri = ""; suites = " "; components = " "
        for (i = 1; i <= NF; i++) {
          if ($i ~ /^URIs:/) { split($i, part, " "); uri = part[2] }
          if ($i ~ /^Suites:/) suites = $i " "
          if ($i ~ /^Components:/) components = $i " "
        }
        if (index(suites, " " suite " ") && index(components, " main ")) print uri
      }' {} +
    find /etc/apt -name '*.list' -exec sed -n 's/^deb[[:space:]]\+\(\[[^]]*\][[:space:]]\+\)\?//p' {} + |
      awk -v suite="$suite" '$2 == suite && / main( |$)/ { print $1 }'
  } | awk 'NR == 1'
}

make_java_runtime() {
  step "jlink from JDK $(java_major "$1")"
  mkdir -p "$work/debian/opt/java"
  "$1/bin/jlink" --add-modules "$java_modules" --strip-debug --no-header-files --no-man-pages --output "$work/debian/opt/java/openjdk"
}

fetch_kafka() {
  step "Kafka's jars from Maven"
  JAVA_HOME=$1 mvn -B -ntp -q -f "$here/kafka-image/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/kafka/libs"
}

build_images() {
  local inputs=$1
  step "importing $java_stand_in"
  tar -C "$work/debian" -c . | docker import \
    --change 'ENV JAVA_HOME=/opt/java/openjdk' \
    --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    --change 'ENV LANG=C.UTF-8' \
    --change "LABEL org.readout.ci.inputs=$inputs" \
    - "$java_stand_in"
  step "building $kafka_stand_in"
  cp -R "$here/kafka-image/Dockerfile" "$here/kafka-image/etc" "$work/kafka/"
  # The classic builder: BuildKit wants a plugin that Debian's docker.io does not bring.
  DOCKER_BUILDKIT=0 docker build --quiet --build-arg "BASE=$java_stand_in" --tag "$kafka_stand_in" "$work/kafka"
}

main "$@"
