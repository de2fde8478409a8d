package org.readout.enrich.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Rank;

/** The ranks that an office of a reviewed file may have, the highest first. */
public final class Ranks {
    public static final List<String> KNOWN = Stream.of(
                    Rank.HEAD_OF_STATE,
                    Rank.HEAD_OF_GOVERNMENT,
                    Rank.DEPUTY_HEAD,
                    Rank.FOREIGN_MINISTER,
                    Rank.MINISTER,
                    Rank.DEPUTY_MINISTER,
                    Rank.HEAD_OF_BODY,
                    Rank.AMBASSADOR,
                    Rank.ENVOY,
                    Rank.OFFICIAL)
            .map(Rank::value)
            .toList();

    private Ranks() {}
}
