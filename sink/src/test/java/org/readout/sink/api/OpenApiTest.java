package org.readout.sink.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;
import org.readout.model.Json;
import org.readout.sink.Samples;
import org.readout.sink.index.Kin;
import org.readout.sink.index.lucene.LuceneIndex;
import tools.jackson.databind.JsonNode;

final class OpenApiTest {
    private static final JsonNode DESCRIPTION = Json.read(Api.description(), JsonNode.class);

    @Test
    void itDescribesEveryRouteAndNoOther() {
        Api api = new Api(LuceneIndex.inMemory(), InstantSource.fixed(Samples.NOW));
        assertThat(DESCRIPTION.get("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(api.routes().keySet());
    }

    @Test
    void itDescribesEveryParameterOfASearchAndNoOther() {
        List<String> described = DESCRIPTION
                .at("/paths/~1api~1v1~1contacts/get/parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").asString())
                .toList();
        assertThat(described).containsExactlyElementsOf(Questions.KNOWN);
    }

    @Test
    void everySchemaItRefersToIsThere() {
        List<String> wanted = DESCRIPTION.findValuesAsString("$ref");
        assertThat(wanted)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DESCRIPTION.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void aContactAskedForByItsIdAlsoHasThoseItHangsTogetherWith() {
        Contact call = Samples.call("AZE", "RUS", "2023-10-28");
        String json = Json.write(Answers.Whole.of(call, Kin.NONE, Samples.NOW));
        assertThat(Json.read(json, JsonNode.class).propertyNames())
                .containsAll(DESCRIPTION
                        .at("/components/schemas/ContactWithKin/allOf/1/properties")
                        .propertyNames());
    }

    @Test
    void aContactHasTheFieldsThatAreDescribed() {
        String json = Json.write(Answers.ContactAnswer.of(Samples.call("AZE", "RUS", "2023-10-28"), Samples.NOW));
        assertThat(Json.read(json, JsonNode.class).propertyNames())
                .containsExactlyElementsOf(
                        DESCRIPTION.at("/components/schemas/Contact/properties").propertyNames());
    }
}
