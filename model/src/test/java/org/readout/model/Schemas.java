package org.readout.model;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema (draft 2020-12) of a record as {@link Json} writes it. */
final class Schemas {
    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", URI.class, "uri", ZoneId.class, "time-zone");

    private Schemas() {}

    static JsonNode of(Class<?> value) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FLATTENED_OPTIONALS);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::custom);
        config.forTypesInGeneral().withSubtypeResolver(Schemas::subtypes);
        config.forFields().withRequiredCheck(field -> !isOptional(field)).withNullableCheck(Schemas::isOptional);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(value);
        nameTheKind(value, schema);
        return schema;
    }

    /** The field that tells the kinds of a sealed type apart is none of a record's own, so it is added here. */
    private static void nameTheKind(Class<?> value, ObjectNode schema) {
        JsonSubTypes kinds = value.getAnnotation(JsonSubTypes.class);
        if (kinds == null) {
            return;
        }
        String field = value.getAnnotation(JsonTypeInfo.class).property();
        for (JsonSubTypes.Type kind : kinds.value()) {
            JsonNode definition = schema.path("$defs").path(kind.value().getSimpleName());
            ((ObjectNode) definition.path("properties")).putObject(field).put("const", kind.name());
            ((ArrayNode) definition.path("required")).add(field);
        }
    }

    private static boolean isOptional(FieldScope field) {
        return field.getRawMember().getType() == Optional.class;
    }

    private static CustomDefinition custom(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw == byte[].class) {
            return text(context, "contentEncoding", "base64");
        }
        if (FORMATS.containsKey(raw)) {
            return text(context, "format", FORMATS.get(raw));
        }
        boolean oneText = raw.isRecord()
                && Arrays.stream(raw.getRecordComponents())
                        .anyMatch(part -> part.getAccessor().isAnnotationPresent(JsonValue.class));
        return oneText ? text(context, "title", raw.getSimpleName()) : null;
    }

    private static CustomDefinition text(SchemaGenerationContext context, String keyword, String value) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "string").put(keyword, value);
        return new CustomDefinition(node, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    private static List<ResolvedType> subtypes(ResolvedType type, SchemaGenerationContext context) {
        JsonSubTypes kinds = type.getErasedType().getAnnotation(JsonSubTypes.class);
        if (kinds == null) {
            return null;
        }
        return Arrays.stream(kinds.value())
                .map(kind -> context.getTypeContext().resolve(kind.value()))
                .toList();
    }
}
