package org.readout.app.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryReaderTest {

    private final Story story = StoryReader.bundled();

    @Test
    void everyTextFitsTheCharsetOfItsSite() {
        assertThat(story.releases())
                .allSatisfy(release -> assertThat(release.editions())
                        .allMatch(edition ->
                                release.source().encoding().newEncoder().canEncode(words(edition))));
    }

    @Test
    void everyReleaseHasAPathOfItsOwn() {
        assertThat(story.releases())
                .extracting(Release::path)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void correctionsAndWithdrawalsFollowThePublication() {
        assertThat(story.releases())
                .allSatisfy(release -> assertThat(release.changes()).isSorted());
    }

    @Test
    void aReleaseDatedTodayIsRefusedBecauseItCouldLieInTheFuture() {
        var script = "== slug\npublished: 0 10:00\nappears: 1\ntitle: Title\n\nText.\n";
        assertThatThrownBy(() -> new ReleaseScript(story.sources().getFirst()).read(script))
                .hasMessage("demo release dated day 0: it could lie in the future");
    }

    @Test
    void aReleaseWithoutATitleIsRefusedByName() {
        var script = "== slug\npublished: now\nappears: 1\n\nText.\n";
        assertThatThrownBy(() -> new ReleaseScript(story.sources().getFirst()).read(script))
                .hasMessageContaining("block \"slug\" has no line \"title: ...\"");
    }

    private static String words(Edition edition) {
        return edition.title() + edition.paragraphs().stream().collect(Collectors.joining());
    }
}
