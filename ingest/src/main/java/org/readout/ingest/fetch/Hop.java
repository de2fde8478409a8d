package org.readout.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.readout.ingest.feed.BotWall;

/** One request and its answer, bounded in time and size. */
record Hop(HttpClient client, FetchSettings settings, InstantSource clock) {
    /** An outcome, or another address to try. */
    sealed interface Result {}

    record Arrived(FetchOutcome outcome) implements Result {}

    record Redirected(URI to, boolean permanent) implements Result {}

    Result send(FetchRequest request) throws InterruptedException {
        try {
            return send(request, built(request));
        } catch (IllegalArgumentException e) {
            return failed("an address or validator that cannot be sent: " + e.getMessage());
        }
    }

    private Result send(FetchRequest request, HttpRequest built) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(built, any -> new BoundedBody(settings.largest()));
        try {
            return read(request, answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return failed("no complete answer within " + settings.timeout());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            return broken(e.getCause());
        } catch (IOException e) {
            return broken(e);
        }
    }

    private HttpRequest built(FetchRequest request) {
        boolean secure = "https".equalsIgnoreCase(request.url().getScheme());
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.url())
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", settings.userAgent())
                .header("Accept-Encoding", "gzip, deflate")
                .header("Accept", accepted(request.purpose()));
        request.known().etag().ifPresent(tag -> builder.header("If-None-Match", tag));
        request.known().lastModified().ifPresent(date -> builder.header("If-Modified-Since", date));
        return builder.build();
    }

    private static String accepted(FetchRequest.Purpose purpose) {
        return switch (purpose) {
            case FEED ->
                "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, "
                        + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
            case PAGE -> "text/html, application/xhtml+xml, */*;q=0.5";
        };
    }

    private Result read(FetchRequest request, HttpResponse<byte[]> response) throws IOException {
        return switch (response.statusCode()) {
            case 301, 308 -> redirected(request, response, true);
            case 302, 303, 307 -> redirected(request, response, false);
            case 304 -> new Arrived(new FetchOutcome.NotModified());
            case 404, 410 -> new Arrived(new FetchOutcome.Gone(response.statusCode()));
            case 200, 203 -> fetched(request, response);
            case 429, 503 -> limitedOrWalled(response);
            case 401, 403, 451 -> refused(response);
            default -> failed("status " + response.statusCode());
        };
    }

    private static Result redirected(FetchRequest request, HttpResponse<byte[]> response, boolean permanent) {
        Optional<String> location = response.headers().firstValue("location");
        try {
            return location.<Result>map(to -> new Redirected(request.url().resolve(to.strip()), permanent))
                    .orElseGet(() -> failed("a redirect without a Location"));
        } catch (IllegalArgumentException e) {
            return failed("a redirect to \"" + location.get() + "\", which is no address");
        }
    }

    private Result fetched(FetchRequest request, HttpResponse<byte[]> response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        Validators validators = new Validators(
                response.headers().firstValue("etag"), response.headers().firstValue("last-modified"));
        return new Arrived(new FetchOutcome.Fetched(request.url(), 200, headers, body(response), validators));
    }

    private Result limitedOrWalled(HttpResponse<byte[]> response) throws IOException {
        if (isWalled(response)) {
            return refused(response);
        }
        Optional<String> header = response.headers().firstValue("retry-after");
        return response.statusCode() == 429 || header.isPresent()
                ? new Arrived(
                        new FetchOutcome.RateLimited(response.statusCode(), RetryAfter.read(header, clock.instant())))
                : failed("status " + response.statusCode());
    }

    private Result refused(HttpResponse<byte[]> response) throws IOException {
        String status = "status " + response.statusCode();
        return new Arrived(
                isWalled(response)
                        ? new FetchOutcome.Refused(FetchOutcome.Rule.BOT_WALL, status + " from a bot protection")
                        : new FetchOutcome.Refused(FetchOutcome.Rule.FORBIDDEN, status));
    }

    private boolean isWalled(HttpResponse<byte[]> response) throws IOException {
        return response.headers().firstValue("cf-mitigated").isPresent()
                || BotWall.isIn(new String(body(response), StandardCharsets.ISO_8859_1));
    }

    private byte[] body(HttpResponse<byte[]> response) throws IOException {
        String encoding = response.headers().firstValue("content-encoding").orElse("");
        return Decompression.of(response.body(), encoding, settings.largest());
    }

    private static Result broken(Throwable fault) {
        return fault instanceof BoundedBody.TooLarge
                ? new Arrived(new FetchOutcome.Refused(FetchOutcome.Rule.SIZE, fault.getMessage()))
                : failed(described(fault));
    }

    private static Result failed(String reason) {
        return new Arrived(new FetchOutcome.Failed(reason));
    }

    private static String described(Throwable fault) {
        String kind =
                fault instanceof SSLException ? "TLS failed" : fault.getClass().getSimpleName();
        return fault.getMessage() == null ? kind : kind + ": " + fault.getMessage();
    }
}
