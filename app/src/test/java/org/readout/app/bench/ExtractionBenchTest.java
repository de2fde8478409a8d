package org.readout.app.bench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.runtime.StartRefused;

class ExtractionBenchTest {
    @Test
    void whereThePagesAreMissingOneMessageSaysWhatToName(@TempDir Path folder) {
        assertThatThrownBy(() -> ExtractionBench.of(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ground-truth.json")
                .hasMessageContaining("--shared");
    }
}
