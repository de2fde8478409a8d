package org.readout.sink.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.runtime.Readiness;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;
import org.readout.sink.api.Api;
import org.readout.sink.api.BadParameter;
import org.readout.sink.api.NotFound;
import org.readout.sink.index.ContactIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: pages and API on one port, answering as soon as the index is open. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int LARGEST_HEAD = 16 * 1024;

    private final Javalin javalin;
    private final Pages pages;
    private final Api api;

    public Server(ContactIndex index, InstantSource clock, Topics topics, Supplier<Readiness> readiness) {
        Assets assets = Assets.bundled();
        this.api = new Api(index, clock);
        this.pages = new Pages(index, clock, topics, readiness, assets.layout());
        this.javalin = Javalin.create(config -> configure(config, assets));
    }

    /**
     * Takes the port and answers from now on.
     *
     * @param port 0 for any that is free
     */
    public void start(String host, int port) {
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new StartRefused(
                    "port " + port + " is taken on " + host + ": set READOUT_HTTP_PORT or stop what uses it", e);
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, Assets assets) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_HEAD;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setStopTimeout(0));
        config.routes.before(SecurityHeaders::set);
        api.register(config.routes);
        pages.register(config.routes);
        assets.register(config.routes);
        errors(config);
    }

    private void errors(JavalinConfig config) {
        config.routes.exception(BadParameter.class, (fault, request) -> refused(request, fault));
        config.routes.exception(NotFound.class, (fault, request) -> notFound(request, fault.getMessage()));
        config.routes.exception(Exception.class, (fault, request) -> failed(request, fault));
        config.routes.error(HttpStatus.NOT_FOUND, this::unanswered);
    }

    private void refused(Context request, BadParameter fault) {
        if (isApi(request)) {
            Optional<String> parameter = Optional.of(fault.parameter());
            Api.refuse(request, HttpStatus.BAD_REQUEST.getCode(), "Bad parameter", fault.getMessage(), parameter);
            return;
        }
        pages.refused(request, fault);
    }

    private void notFound(Context request, String why) {
        if (isApi(request)) {
            Api.refuse(request, HttpStatus.NOT_FOUND.getCode(), "Not found", why, Optional.empty());
            return;
        }
        pages.notFound(request);
    }

    private void unanswered(Context request) {
        if (request.result() == null || isPlain(request)) {
            notFound(request, "nothing answers at " + request.path());
        }
    }

    private void failed(Context request, Exception fault) {
        LOG.error("request for {} failed", request.path(), fault);
        if (isApi(request)) {
            String detail = "the fault is ours and has been noted";
            Api.refuse(request, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "Error", detail, Optional.empty());
            return;
        }
        pages.failed(request);
    }

    private static boolean isApi(Context request) {
        return request.path().startsWith("/api/");
    }

    /** Javalin's own answer where no route matches. */
    private static boolean isPlain(Context request) {
        String type = request.res().getContentType();
        return type == null || type.startsWith("text/plain");
    }
}
