package org.readout.app.demo;

/** How fast the demo's three days go by; at {@link #NORMAL} they take about a minute, a test takes them faster. */
public record DemoPace(int factor) {

    public static final DemoPace NORMAL = new DemoPace(1);

    public DemoPace {
        if (factor < 1) {
            throw new IllegalArgumentException("demo pace: factor is " + factor + "; give 1 or more");
        }
    }
}
