package org.readout.enrich.topology;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.runtime.TopicSpec;
import org.readout.runtime.Topics;

/** Where work begins anew: everything from this stage on is done by this build, what lies before it is taken as stored. */
public enum Stage {
    /** Pages are read, contacts detected and matched. */
    ARTICLE,
    /** Contacts are detected in the stored articles and matched. */
    DETECT,
    /** The stored mentions are matched. */
    MATCH;

    /** The topic that holds what this stage begins with. */
    public TopicSpec input(Topics topics) {
        return switch (this) {
            case ARTICLE -> topics.pages();
            case DETECT -> topics.articles();
            case MATCH -> topics.mentions();
        };
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String word) {
        return Stream.of(values()).filter(stage -> stage.word().equals(word)).findFirst();
    }
}
