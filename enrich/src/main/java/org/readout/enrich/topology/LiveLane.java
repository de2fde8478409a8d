package org.readout.enrich.topology;

/**
 * Which lane is the live one: the original, or that of a promoted candidate.
 *
 * @param name of the promoted candidate; empty for the original lane
 * @param promotion tells one promotion from another, also of a name that was used before
 * @param former name of the lane that was live before
 * @param settled false while the promotion is under way and no lane may write
 */
public record LiveLane(String name, String promotion, String former, boolean settled) {
    /** The one key under which it lies on its topic. */
    public static final String KEY = "live";

    public static final LiveLane ORIGINAL = new LiveLane("", "", "", true);

    public LiveLane settle() {
        return new LiveLane(name, promotion, former, true);
    }
}
