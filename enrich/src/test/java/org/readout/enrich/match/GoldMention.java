package org.readout.enrich.match;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.ArticleId;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Json;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;
import tools.jackson.databind.JsonNode;

/** A labelled contact of a document as a mention, with the name of the event it is of. */
record GoldMention(String event, BlockMention mention) {
    private static final Source WASHINGTON = new Source(
            new SourceId("usa"),
            "Washington",
            SourceKind.MINISTRY,
            Optional.of(new Party("USA")),
            ZoneId.of("America/New_York"),
            List.of("en"));
    private static final Map<String, Rank> RANKS = Map.of(
            "president", Rank.HEAD_OF_STATE,
            "king", Rank.HEAD_OF_STATE,
            "prime minister", Rank.HEAD_OF_GOVERNMENT,
            "vice president", Rank.DEPUTY_HEAD,
            "secretary of state", Rank.FOREIGN_MINISTER,
            "foreign minister", Rank.FOREIGN_MINISTER);

    static List<GoldMention> readMain(Path gold) throws IOException {
        List<GoldMention> mentions = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode document = Json.mapper().readTree(line);
            int number = 0;
            for (JsonNode event : document.get("events")) {
                number++;
                if (event.get("rel").asString().equals("main")) {
                    mentions.add(of(document, event, number));
                }
            }
        }
        return mentions;
    }

    private static GoldMention of(JsonNode document, JsonNode event, int number) {
        ArticleId article = new ArticleId(document.get("id").asString());
        BlockMention mention = new BlockMention(
                mention(new MentionId(article + "#" + number), event),
                article,
                WASHINGTON,
                URI.create(document.get("url").asString()),
                "en",
                Instant.parse(document.get("published").asString()),
                "");
        return new GoldMention(event.get("event").asString(), mention);
    }

    private static Mention mention(MentionId id, JsonNode event) {
        List<Participant> people = list(event.get("participants"))
                .filter(person -> person.get("named_in_text").asBoolean())
                .map(GoldMention::participant)
                .toList();
        Stream<Party> states = list(event.get("states")).map(code -> new Party(code.asString()));
        List<Party> parties = Stream.concat(states, people.stream().flatMap(person -> person.party().stream()))
                .distinct()
                .toList();
        return new Mention(
                id,
                new ContactType(event.get("type").asString().replace('_', '-')),
                new ContactStatus(event.get("status").asString()),
                people,
                parties,
                when(event),
                text(event.get("place")).map(city -> new Place(Optional.of(city.split(",")[0]), Optional.empty())),
                text(event.get("format")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1.0,
                List.of());
    }

    private static Participant participant(JsonNode person) {
        Optional<String> code = text(person.get("country"));
        boolean state = code.filter(Set.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)
                        .toArray())::contains)
                .isPresent();
        String name = person.get("name").asString();
        return new Participant(
                Optional.of(name),
                List.of(name),
                text(person.get("role")),
                text(person.get("role")).map(role -> RANKS.get(role.toLowerCase(Locale.ROOT))),
                state ? code : Optional.empty(),
                state ? Optional.empty() : code,
                Optional.empty());
    }

    private static Optional<OccurredOn> when(JsonNode event) {
        return text(event.get("date")).map(date -> switch (date.length()) {
            case 4 ->
                new OccurredOn(
                        Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth(), OccurredOn.YEAR);
            case 7 ->
                new OccurredOn(
                        YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth(), OccurredOn.MONTH);
            default ->
                new OccurredOn(
                        LocalDate.parse(date),
                        LocalDate.parse(text(event.get("date_end"))
                                .filter(end -> end.length() == 10)
                                .orElse(date)),
                        OccurredOn.STATED);
        });
    }

    private static Optional<String> text(JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.asString());
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return array.valueStream();
    }
}
