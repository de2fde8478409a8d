package org.readout.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.readout.ingest.feed.ParseFeeds;
import org.readout.runtime.StartRefused;
import picocli.CommandLine.Command;

/** {@code readout parse-feeds}: the reading of feeds alone, on files. */
@Command(
        name = "parse-feeds",
        mixinStandardHelpOptions = true,
        description = {
            "Reads feeds named on standard input, one JSON request a line:",
            "  {\"id\",\"file\",\"url\",\"headers\"}",
            "and prints one JSON line for each: {\"id\",\"ok\",\"feed\",\"entries\"}, or \"ok\": false with \"error\"."
        })
public final class ParseFeedsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        try {
            new ParseFeeds(System.out).run(System.in);
            return 0;
        } catch (IOException e) {
            throw new StartRefused("cannot read requests from standard input (" + e + ")", e);
        }
    }
}
