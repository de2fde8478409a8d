package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The worlds of {@link AnyOrderTest} hold copies, so that its promises are about them too. */
final class CopiesInWorldsTest {
    @Test
    void atLeastOneWorldInFiftyHoldsACopy() {
        long worlds =
                LongStream.range(0, 1000).filter(CopiesInWorldsTest::holdsACopy).count();
        System.out.printf("%d of 1000 worlds hold a copy%n", worlds);
        assertThat(worlds).isGreaterThan(20);
    }

    private static boolean holdsACopy(long seed) {
        return MemoryPipeline.after(World.of(seed).pages()).table().values().stream()
                .flatMap(contact -> contact.readouts().stream())
                .anyMatch(readout -> readout.repeats().isPresent());
    }
}
