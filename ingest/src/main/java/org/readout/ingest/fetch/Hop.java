package org.readout.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Request;
import org.readout.ingest.feed.BotWall;

/** One request and its answer, bounded in time and size. */
record Hop(Connections connections, FetchSettings settings, InstantSource clock) {
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

    private Result send(FetchRequest request, Request built) throws InterruptedException {
        Call call = connections.client().newCall(built);
        try {
            Future<Answer> answer = connections.begin(call);
            return read(request, answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException e) {
            return failed("fetching has been ended");
        } catch (TimeoutException e) {
            call.cancel();
            return late();
        } catch (InterruptedException e) {
            call.cancel();
            throw e;
        } catch (ExecutionException e) {
            return broken(request, e.getCause());
        } catch (IOException e) {
            return broken(request, e);
        }
    }

    private Request built(FetchRequest request) {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", settings.userAgent())
                .add("Accept-Encoding", Decompression.ACCEPTED)
                .add("Accept", accepted(request.purpose()));
        request.known().etag().ifPresent(tag -> echo(headers, "If-None-Match", tag));
        request.known().lastModified().ifPresent(date -> echo(headers, "If-Modified-Since", date));
        return new Request.Builder()
                .url(request.url().toString())
                .headers(headers.build())
                .build();
    }

    /** Exactly as it came, also beyond ASCII; but nothing that could pass for the end of the line. */
    private static void echo(Headers.Builder headers, String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("control characters in " + name);
        }
        headers.addUnsafeNonAscii(name, value);
    }

    private static String accepted(FetchRequest.Purpose purpose) {
        return switch (purpose) {
            case FEED ->
                "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, "
                        + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
            case PAGE -> "text/html, application/xhtml+xml, */*;q=0.5";
        };
    }

    private Result read(FetchRequest request, Answer answer) throws IOException {
        return switch (answer.status()) {
            case 301, 308 -> redirected(request, answer, true);
            case 302, 303, 307 -> redirected(request, answer, false);
            case 304 -> new Arrived(new FetchOutcome.NotModified());
            case 404, 410 -> new Arrived(new FetchOutcome.Gone(answer.status()));
            case 200, 203 -> fetched(request, answer);
            case 429, 503 -> limitedOrWalled(answer);
            case 401, 403, 451 -> refused(answer);
            default -> failed("status " + answer.status());
        };
    }

    private static Result redirected(FetchRequest request, Answer answer, boolean permanent) {
        Optional<String> location = answer.header("location");
        try {
            return location.<Result>map(to -> new Redirected(request.url().resolve(to.strip()), permanent))
                    .orElseGet(() -> failed("a redirect without a Location"));
        } catch (IllegalArgumentException e) {
            return failed("a redirect to \"" + location.get() + "\", which is no address");
        }
    }

    private Result fetched(FetchRequest request, Answer answer) throws IOException {
        Map<String, String> headers = new HashMap<>();
        answer.headers().forEach((name, values) -> headers.put(name, values.getFirst()));
        Validators validators = new Validators(answer.header("etag"), answer.header("last-modified"));
        return new Arrived(
                new FetchOutcome.Fetched(request.url(), 200, headers, answer.body(settings.largest()), validators));
    }

    private Result limitedOrWalled(Answer answer) throws IOException {
        if (isWalled(answer)) {
            return refused(answer);
        }
        Optional<String> header = answer.header("retry-after");
        return answer.status() == 429 || header.isPresent()
                ? new Arrived(new FetchOutcome.RateLimited(answer.status(), RetryAfter.read(header, clock.instant())))
                : failed("status " + answer.status());
    }

    private Result refused(Answer answer) throws IOException {
        String status = "status " + answer.status();
        return new Arrived(
                isWalled(answer)
                        ? new FetchOutcome.Refused(FetchOutcome.Rule.BOT_WALL, status + " from a bot protection")
                        : new FetchOutcome.Refused(FetchOutcome.Rule.FORBIDDEN, status));
    }

    private boolean isWalled(Answer answer) throws IOException {
        return answer.header("cf-mitigated").isPresent()
                || BotWall.isIn(new String(answer.body(settings.largest()), StandardCharsets.ISO_8859_1));
    }

    private Result broken(FetchRequest request, Throwable fault) {
        return switch (fault) {
            case BoundedBody.TooLarge large -> refused(FetchOutcome.Rule.SIZE, large.getMessage());
            case PublicSockets.NotPublic inside ->
                refused(
                        FetchOutcome.Rule.ADDRESS,
                        request.url().getHost() + " led to " + inside.getMessage()
                                + ", which is not on the public internet");
            case SocketTimeoutException slow -> failed(described(slow));
            case InterruptedIOException late -> late();
            default -> failed(described(fault));
        };
    }

    private static Result refused(FetchOutcome.Rule rule, String reason) {
        return new Arrived(new FetchOutcome.Refused(rule, reason));
    }

    private Result late() {
        return failed("no complete answer within " + settings.timeout());
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
