package org.readout.ingest.publish;

import java.util.function.Consumer;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;
import org.readout.runtime.WholeTopic;
import tools.jackson.core.JacksonException;

/** The pages topic, page by page as it stands; what is no page is counted. */
public final class PageExport {
    private long unreadable;

    /** Hands over every page there is, each page's versions in the order of their publication. */
    public void read(KafkaSettings kafka, Topics topics, Consumer<Page> each) {
        WholeTopic.read(kafka, topics.pages(), record -> read(record.value(), each));
    }

    /** Records that are no page. */
    public long unreadable() {
        return unreadable;
    }

    private void read(byte[] value, Consumer<Page> each) {
        if (value == null) {
            unreadable++;
            return;
        }
        Page page;
        try {
            page = Json.read(value, Page.class);
        } catch (JacksonException e) {
            unreadable++;
            return;
        }
        each.accept(page);
    }
}
