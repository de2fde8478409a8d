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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads the invented mentions of {@code gold/two-sided}. */
final class TwoSidedGold {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Map<String, Source> sources = new HashMap<>();

    private TwoSidedGold(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("id")) {
                sources.put(cells[0], source(cells));
            }
        }
    }

    static List<GoldMention> read(Path folder) throws IOException {
        TwoSidedGold gold = new TwoSidedGold(folder.resolve("sources.tsv"));
        List<GoldMention> mentions = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("mentions.jsonl"))) {
            mentions.add(gold.mention(Json.mapper().readTree(line), mentions.size()));
        }
        return mentions;
    }

    private static Source source(String[] cells) {
        return new Source(
                new SourceId(cells[0]),
                cells[0],
                new SourceKind(cells[1]),
                some(cells[2]).map(Party::new),
                ZoneId.of(cells[3]),
                List.of("en"));
    }

    private GoldMention mention(JsonNode line, int number) {
        Source source = sources.get(line.get("source").asString());
        Instant published = Instant.parse(line.get("published").asString());
        ArticleId article = new ArticleId(source.id() + "-" + number);
        Mention mention = new Mention(
                new MentionId(article + "#1"),
                new ContactType(line.get("type").asString()),
                new ContactStatus(line.get("status").asString()),
                line.path("people").valueStream().map(TwoSidedGold::person).toList(),
                line.get("parties")
                        .valueStream()
                        .map(code -> new Party(code.asString()))
                        .toList(),
                text(line, "on")
                        .map(on -> when(
                                on,
                                text(line, "basis"),
                                published.atZone(source.zone()).toLocalDate())),
                Optional.ofNullable(line.get("place"))
                        .map(place -> new Place(text(place, "city"), text(place, "country"))),
                text(line, "format"),
                text(line, "level").map(Rank::new),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1.0,
                List.of());
        URI url = URI.create("https://" + source.id() + ".example/" + number);
        return new GoldMention(
                line.get("event").asString(), new BlockMention(mention, article, source, url, "en", published, ""));
    }

    private static Participant person(JsonNode person) {
        Optional<String> name = text(person, "name");
        return new Participant(
                name,
                name.stream().toList(),
                Optional.empty(),
                text(person, "rank").map(Rank::new),
                text(person, "country"),
                text(person, "organisation"),
                Optional.empty());
    }

    private static OccurredOn when(String on, Optional<String> basis, LocalDate published) {
        if (on.equals(OccurredOn.PUBLISHED)) {
            return OccurredOn.day(published, OccurredOn.PUBLISHED);
        }
        return switch (on.length()) {
            case YEAR ->
                new OccurredOn(
                        Year.parse(on).atDay(1), Year.parse(on).atMonth(12).atEndOfMonth(), OccurredOn.YEAR);
            case MONTH ->
                new OccurredOn(YearMonth.parse(on).atDay(1), YearMonth.parse(on).atEndOfMonth(), OccurredOn.MONTH);
            default -> days(on.split("\\.\\."), basis.orElse(OccurredOn.STATED));
        };
    }

    private static OccurredOn days(String[] days, String basis) {
        return new OccurredOn(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), basis);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asString);
    }

    private static Optional<String> some(String cell) {
        return Optional.of(cell).filter(value -> !value.isEmpty());
    }
}
