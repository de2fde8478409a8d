package org.readout.app.replay;

import org.readout.enrich.topology.LiveLane;
import org.readout.runtime.KafkaSettings;
import org.readout.runtime.Topics;

/** Which lane is live now. */
public final class Live {
    private Live() {}

    public static LiveLane lane(KafkaSettings kafka, Topics topics) {
        return WholeTopic.latest(kafka, topics.liveLane(), LiveLane.class)
                .getOrDefault(LiveLane.KEY, LiveLane.ORIGINAL);
    }
}
