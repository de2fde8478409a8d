package org.readout.ingest.poll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.readout.model.FeedState;
import org.readout.model.Json;

/**
 * A feed's memory between two polls, folded to a tenth of its size: of ten thousand feeds all but a few rest at any moment.
 *
 * <p>What is asked of it while it rests lies open: its state, its failures and its last success.
 */
public final class RestingMemory {
    private final byte[] folded;
    private final FeedState state;
    private final int failures;
    private final Optional<Instant> lastSuccess;

    private RestingMemory(PollMemory memory) {
        this.folded = folded(Json.bytes(memory));
        this.state = memory.condition().state();
        this.failures = memory.condition().failures();
        this.lastSuccess = memory.condition().lastSuccess();
    }

    public static RestingMemory of(PollMemory memory) {
        return new RestingMemory(memory);
    }

    public PollMemory woken() {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(folded))) {
            return Json.read(in.readAllBytes(), PollMemory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FeedState state() {
        return state;
    }

    public int failures() {
        return failures;
    }

    public Optional<Instant> lastSuccess() {
        return lastSuccess;
    }

    private static byte[] folded(byte[] json) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
