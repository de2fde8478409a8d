package org.readout.sink.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;
import org.readout.model.ContactChange;
import org.readout.model.ContactId;
import org.readout.sink.Samples;
import org.readout.sink.project.IndexStep.Forget;
import org.readout.sink.project.IndexStep.Keep;

final class ProjectionTest {
    private static final Contact CALL = Samples.call("AZE", "RUS", "2023-10-28");

    @Test
    void aContactAnnouncedRevisedOrSplitIsKeptAsItNowStands() {
        assertThat(Projection.of(new ContactChange.Announced(CALL, List.of()))).containsExactly(new Keep(CALL));
        assertThat(Projection.of(new ContactChange.Revised(CALL, List.of("place"), List.of())))
                .containsExactly(new Keep(CALL));
        assertThat(Projection.of(new ContactChange.Split(CALL, List.of(), List.of())))
                .containsExactly(new Keep(CALL));
    }

    @Test
    void aMergedContactNamesItsSuccessorBeforeItGoes() {
        Contact merged = CALL.succeededBy(new ContactId("2023-10-28-aze-rus-phone-call"));
        assertThat(Projection.of(new ContactChange.Merged(merged, List.of())))
                .containsExactly(new Keep(merged), new Forget(CALL.id()));
    }

    @Test
    void aRetractedContactGoes() {
        assertThat(Projection.of(new ContactChange.Retracted(CALL, List.of()))).containsExactly(new Forget(CALL.id()));
    }
}
