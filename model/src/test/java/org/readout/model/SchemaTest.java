package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Each record on a topic has one reviewed JSON Schema, and the record still writes what the schema says.
 *
 * <p>A changed record fails here until its schema was looked at again: run with {@code -Dtest.jvm.args=-Dreadout.schema.write=true} to
 * write the new ones, and review the difference. Fields may be added; one that is taken away or becomes required breaks
 * consumers, and {@link #nothingAConsumerReliesOnWasTakenAway} says so.
 */
final class SchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/readout/model/schema");

    static Stream<Class<?>> values() {
        return Stream.of(
                Page.class,
                Article.class,
                ArticleMentions.class,
                ContactChange.class,
                Contact.class,
                ContactAlias.class,
                ForgottenArticle.class,
                FeedStatus.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void theReviewedSchemaIsThatOfTheRecord(Class<?> value) throws IOException {
        String generated = Json.pretty(Schemas.of(value)) + "\n";
        if (Boolean.getBoolean("readout.schema.write")) {
            Files.writeString(file(value), generated);
        }
        assertThat(file(value)).hasContent(generated);
    }

    @ParameterizedTest
    @MethodSource("values")
    void nothingAConsumerReliesOnWasTakenAway(Class<?> value) throws IOException {
        JsonNode reviewed = Json.mapper().readTree(Files.readString(file(value)));
        JsonNode generated = Schemas.of(value);
        assertThat(generated.path("properties").propertyNames())
                .containsAll(reviewed.path("properties").propertyNames());
    }

    @Test
    void aContactIsWhatItsSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(Contact.class)));
        assertThat(schema.validate(Json.write(Samples.contact()), InputFormat.JSON))
                .isEmpty();
        assertThat(List.copyOf(schema.validate("{\"id\": 7}", InputFormat.JSON)))
                .isNotEmpty();
    }

    @Test
    void aChangeIsWhatItsSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(ContactChange.class)));
        String retracted = Json.write(new ContactChange.Retracted(Samples.contact(), List.of(new ArticleId("a"))));
        assertThat(schema.validate(retracted, InputFormat.JSON)).isEmpty();
        assertThat(List.copyOf(schema.validate(retracted.replace("retracted", "vanished"), InputFormat.JSON)))
                .isNotEmpty();
    }

    private static Path file(Class<?> value) {
        String name =
                value.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return FOLDER.resolve(name + ".schema.json");
    }
}
