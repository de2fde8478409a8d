package org.readout.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.feed.FeedReading.Feed;
import org.readout.ingest.feed.FeedReading.NotAFeed;
import org.readout.model.Json;

/**
 * The command {@code parse-feeds}: reads files as feeds, one JSON request a line, one JSON answer a line.
 *
 * <p>A file that cannot be read or is no feed is answered with {@code "ok": false} and the reason.
 */
public final class ParseFeeds {
    /** @param file where the bytes are; {@code url} and {@code headers}: what came with them */
    public record Request(String id, String file, String url, Map<String, String> headers) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String id, boolean ok, String error, FeedFields feed, List<ItemFields> entries) {}

    record FeedFields(String title, String link, String language, String type, Instant updated) {}

    record ItemFields(
            String id,
            String link,
            String title,
            Instant published,
            Instant updated,
            String summary,
            String content,
            String author,
            String language) {}

    private final PrintStream out;

    public ParseFeeds(PrintStream out) {
        this.out = out;
    }

    public void run(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                out.println(Json.write(answer(Json.read(line, Request.class))));
            }
        }
        out.flush();
    }

    private static Answer answer(Request request) {
        try {
            return answer(request, Files.readAllBytes(Path.of(request.file())));
        } catch (IOException e) {
            return new Answer(request.id(), false, "cannot read " + request.file() + " (" + e + ")", null, List.of());
        }
    }

    private static Answer answer(Request request, byte[] bytes) {
        FeedDocument document = new FeedDocument(
                Optional.ofNullable(request.url()).map(URI::create),
                request.headers() == null ? Map.of() : request.headers(),
                bytes,
                ZoneOffset.UTC);
        return switch (FeedReader.read(document)) {
            case Feed feed -> new Answer(request.id(), true, null, fields(feed), items(feed));
            case NotAFeed not -> new Answer(request.id(), false, not.reason(), null, List.of());
        };
    }

    private static FeedFields fields(Feed feed) {
        return new FeedFields(
                feed.title().orElse(null),
                feed.link().orElse(null),
                feed.language().orElse(null),
                feed.type(),
                feed.updated().orElse(null));
    }

    private static List<ItemFields> items(Feed feed) {
        return feed.items().stream().map(ParseFeeds::fields).toList();
    }

    private static ItemFields fields(Item item) {
        return new ItemFields(
                item.id().orElse(null),
                item.link().orElse(null),
                item.title().orElse(null),
                item.published().orElse(null),
                item.updated().orElse(null),
                item.summary().orElse(null),
                item.content().orElse(null),
                item.authors().isEmpty() ? null : String.join(", ", item.authors()),
                item.language().orElse(null));
    }
}
