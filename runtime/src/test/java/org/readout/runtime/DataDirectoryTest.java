package org.readout.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void aFolderInUseIsRefused() {
        try (DataDirectory first = DataDirectory.open(folder)) {
            assertThat(first.path()).isEqualTo(folder);
            assertThatThrownBy(() -> DataDirectory.open(folder)).hasMessageContaining("is in use by another Readout");
        }
    }

    @Test
    void aReleasedFolderCanBeOpenedAgain() {
        DataDirectory.open(folder).close();
        DataDirectory.open(folder).close();
        assertThat(folder.resolve("version")).hasContent("1");
    }

    @Test
    void aNewerVersionIsRefused() throws IOException {
        Files.writeString(folder.resolve("version"), "2\n");
        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("has version '2', this Readout knows 1");
    }
}
