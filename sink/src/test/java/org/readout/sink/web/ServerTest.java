package org.readout.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.runtime.Readiness;
import org.readout.runtime.StartRefused;
import org.readout.runtime.Topics;
import org.readout.sink.Samples;
import org.readout.sink.index.lucene.LuceneIndex;

final class ServerTest {
    private final Site site = Site.of(LuceneIndex.inMemory());

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aTakenPortStopsTheStartWithAMessage() {
        var second = new Server(
                LuceneIndex.inMemory(), InstantSource.fixed(Samples.NOW), Topics.standard(), () -> Readiness.READY);
        assertThatThrownBy(() -> second.start("127.0.0.1", site.port()))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "port " + site.port() + " is taken on 127.0.0.1: set READOUT_HTTP_PORT or stop what uses it");
    }

    @Test
    void thePageAnswersWhileTheRestIsStarting() {
        site.waitsFor("the projection, which is CREATED");
        assertThat(site.page("/").select(".starting").text()).contains("waiting for the projection");
    }

    @Test
    void anEmptyIndexSaysSo() {
        assertThat(site.page("/").select(".nothing").text()).startsWith("No contact yet");
        assertThat(site.page("/feeds").select(".nothing").text()).startsWith("No feed");
    }

    @Test
    void assetsMayBeKeptForGoodUnderTheirHash() {
        String path = site.page("/").select("link[rel=stylesheet]").attr("href");
        assertThat(path).matches("/assets/readout\\.css\\?v=[0-9a-f]{10}");
        assertThat(site.get(path).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }
}
