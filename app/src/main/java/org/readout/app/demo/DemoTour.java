package org.readout.app.demo;

import java.time.Clock;

/** A command that serves the demo world alone, for looking at its pages and feeds by hand in a browser. */
public final class DemoTour {

    private DemoTour() {}

    /** Arguments: an optional pace factor; 1 is a minute for the whole timeline. */
    public static void main(String[] args) throws InterruptedException {
        var pace = args.length == 0 ? DemoPace.NORMAL : new DemoPace(Integer.parseInt(args[0]));
        try (var world = DemoWorld.start(Clock.systemUTC(), pace)) {
            System.out.println(world.sourcesYaml());
            world.expected().forEach(System.out::println);
            System.out.println("Open http://127.0.0.1:" + world.port() + "/ and stop with Ctrl-C.");
            Thread.currentThread().join();
        }
    }
}
