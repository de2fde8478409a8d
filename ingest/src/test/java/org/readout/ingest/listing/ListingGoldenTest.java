package org.readout.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.ingest.feed.FeedReading;
import org.readout.ingest.feed.Item;

/** Invented pages with the structures that ministries' sites have; adding a case is adding a folder. */
final class ListingGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/readout/ingest/listing/golden");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aPageThatListsReleasesGivesThemWithTitlesAndDates(Path folder) throws IOException {
        GoldenListing golden = GoldenListing.of(folder);
        assertThat(ListingReader.read(golden.document(), golden.kind()))
                .isInstanceOfSatisfying(
                        FeedReading.Feed.class,
                        feed -> assertThat(feed.items().stream()
                                        .map(item ->
                                                line(item, golden.document().zone())))
                                .containsExactlyElementsOf(golden.expected()));
    }

    @Test
    void thereAreAtLeastFifteenPagesInEightLanguages() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(folders().stream()
                        .map(folder -> folder.getFileName().toString().substring(0, 2)))
                .satisfies(
                        languages -> assertThat(languages.stream().distinct()).hasSizeGreaterThanOrEqualTo(8));
    }

    private static String line(Item item, ZoneId zone) {
        return item.published()
                        .map(at -> at.atZone(zone).toLocalDateTime().toString())
                        .orElse("-")
                + " | " + item.title().orElse("") + " | " + item.link().orElse("");
    }
}
