# One image for all services; the command chooses which: ingest, enrich or sink.
#
#   mvn package
#   docker build -t readout .
#   docker run readout ingest
#
# Nothing is compiled in here. The jars are built (and tested) outside and only copied, so the image needs a runtime,
# not a JDK and Maven, and what runs is byte for byte what was tested.
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE}

# Written by hand because the tools for it differ between base images. The number matters to whoever mounts a folder.
RUN echo 'readout:x:10001:10001:Readout:/var/lib/readout:/usr/sbin/nologin' >> /etc/passwd \
 && echo 'readout:x:10001:' >> /etc/group \
 && mkdir -p /var/lib/readout \
 && chown 10001:10001 /var/lib/readout

COPY ops/healthcheck.sh /opt/readout/bin/healthcheck.sh
COPY app/target/readout/lib /opt/readout/lib

ENV READOUT_DATA=/var/lib/readout \
    READOUT_OPS_HOST=0.0.0.0 \
    READOUT_OPS_PORT=8081 \
    READOUT_HTTP_HOST=0.0.0.0 \
    READOUT_HTTP_PORT=8080 \
    JAVA_OPTS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"

USER 10001:10001
WORKDIR /var/lib/readout
VOLUME ["/var/lib/readout"]
EXPOSE 8080 8081

HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "/opt/readout/bin/healthcheck.sh"]

# A shell only to split JAVA_OPTS; exec hands process 1 to Java, so that a stop signal reaches it and it can leave its
# consumer group in order.
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -cp '/opt/readout/lib/*' org.readout.app.Main \"$@\"", "readout"]
CMD ["--help"]
