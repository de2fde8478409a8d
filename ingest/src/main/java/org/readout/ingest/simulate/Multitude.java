package org.readout.ingest.simulate;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.poll.PollMemory;
import org.readout.ingest.poll.RestingMemory;
import org.readout.model.Json;

/** The memories of very many feeds, each after a month of polling. */
public final class Multitude {
    private static final String HOST = "127.0.0.1";

    private Multitude() {}

    /** @return memories of as many feeds on as many hosts, each with a month's releases */
    public static List<RestingMemory> of(int feeds) throws IOException, InterruptedException {
        Newsroom newsroom = Newsroom.publishing(Calendar.every(Duration.ofHours(6)));
        Diary diary = Month.lived(Behaviour.of("one of many", newsroom, Expectation.everyRelease(newsroom)));
        String memory = Json.write(diary.memory());
        List<RestingMemory> memories = new ArrayList<>(feeds);
        for (int feed = 0; feed < feeds; feed++) {
            String other = memory.replace(HOST, "ministry-" + feed + ".example");
            memories.add(RestingMemory.of(Json.read(other, PollMemory.class)));
        }
        return memories;
    }
}
