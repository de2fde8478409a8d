package org.readout.app.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.app.demo.site.LoopbackServer;
import org.readout.app.demo.site.SampleSites;
import org.readout.app.demo.story.Release;
import org.readout.app.demo.story.ScriptedContact;
import org.readout.app.demo.story.Story;
import org.readout.app.demo.story.StoryReader;
import org.readout.app.demo.story.StoryTime;

/**
 * The sample ministries and the wire agency of {@code ./readout demo}, served over real HTTP on loopback.
 * Their releases appear, are corrected and withdrawn along a timeline of about a minute that starts with {@link #start}.
 * States and offices are real, every person and every statement is invented, and each page says so.
 */
public final class DemoWorld implements AutoCloseable {

    private final InstantSource clock;
    private final StoryTime time;
    private final Story story;
    private final LoopbackServer server;

    private DemoWorld(InstantSource clock, StoryTime time, Story story, LoopbackServer server) {
        this.clock = clock;
        this.time = time;
        this.story = story;
        this.server = server;
    }

    public static DemoWorld start(InstantSource clock, DemoPace pace) {
        return start(clock, pace, DemoBeginning.at(clock.instant()));
    }

    /** Goes on with a story that began earlier, under the address its links already name. */
    public static DemoWorld start(InstantSource clock, DemoPace pace, DemoBeginning beginning) {
        var story = StoryReader.bundled();
        var time = new StoryTime(beginning.start(), pace.factor());
        var server = LoopbackServer.start(
                beginning.port(), port -> new SampleSites(story, time, "http://127.0.0.1:" + port), clock);
        return new DemoWorld(clock, time, story, server);
    }

    public int port() {
        return server.port();
    }

    /** The sources catalogue to hand to ingest. */
    public String sourcesYaml() {
        return SourcesCatalogue.yaml(story.sources(), "http://127.0.0.1:" + port());
    }

    public List<ExpectedContact> expected() {
        return story.contacts().stream().map(this::expected).toList();
    }

    /** Paths of the releases that a ministry takes back along the way: a contact known from them alone must be gone. */
    public Set<String> withdrawnPaths() {
        return story.releases().stream()
                .filter(release -> release.withdrawnAfter().isPresent())
                .map(Release::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean finished() {
        return !clock.instant().isBefore(time.instantOf(story.length()));
    }

    @Override
    public void close() {
        server.close();
    }

    private ExpectedContact expected(ScriptedContact contact) {
        var paths = story.stayingReleasesAbout(contact.id()).stream()
                .map(Release::path)
                .collect(Collectors.toSet());
        return new ExpectedContact(contact.type(), contact.status(), contact.parties(), time.day(contact.day()), paths);
    }
}
