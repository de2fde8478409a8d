package org.readout.app.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Json;
import org.readout.runtime.StartRefused;
import tools.jackson.core.JacksonException;

/** A file of labelled documents, one a line: {@code {"id", "url"?, "events": [...]}}. */
public record Labels(List<LabelledDocument> documents) {
    public Labels {
        documents = List.copyOf(documents);
    }

    /** Refuses a file in which a line cannot be read: scores on a part of the labels would mislead. */
    public static Labels read(Path file) {
        List<LabelledDocument> documents = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                documents.add(document(file, number, line));
            }
        }
        return new Labels(documents);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartRefused(
                    "cannot read " + file + " (" + e + "): --gold names a file of labelled documents", e);
        }
    }

    private static LabelledDocument document(Path file, int number, String line) {
        try {
            return Json.read(line, LabelledDocument.class);
        } catch (JacksonException e) {
            throw new StartRefused(
                    file + " line " + number + ": " + e.getOriginalMessage()
                            + "; expected a labelled document such as {\"id\": \"aze-mfa-0123456789ab\", \"events\": []}",
                    e);
        }
    }
}
