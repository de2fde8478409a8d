package org.readout.enrich.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.OccurredOn;
import org.readout.model.Rank;

/** Random mentions of the contacts between two states: enough of each kind of vagueness to make every rule work. */
final class RandomMention {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-01-01");
    private static final List<ContactType> TYPES = List.of(
            ContactType.PHONE_CALL,
            ContactType.PHONE_CALL,
            ContactType.MEETING,
            ContactType.MEETING,
            ContactType.VISIT);
    private static final List<ContactStatus> AHEAD =
            List.of(ContactStatus.PLANNED, ContactStatus.PLANNED, ContactStatus.POSTPONED, ContactStatus.CANCELLED);
    private static final List<String> SOURCES = List.of("aze-mfa", "rus-mfa", "wire", "daily");
    private static final int VAGUE_ONE_IN = 12;

    private RandomMention() {}

    /** Mention number so and so, on some day of the first so many. */
    static BlockMention of(Random chance, int number, int days) {
        LocalDate day = FIRST_DAY.plusDays(chance.nextInt(days));
        boolean ahead = chance.nextInt(6) == 0;
        Told told = Told.a(any(TYPES, chance), "AZE", "RUS").in(ZoneId.of("UTC"));
        by(told, any(SOURCES, chance));
        people(told, chance);
        if (ahead) {
            told.status(any(AHEAD, chance));
        }
        Instant published = day.minusDays(ahead ? chance.nextInt(20) : 0)
                .atStartOfDay(ZoneId.of("UTC"))
                .toInstant()
                .plus(Duration.ofMinutes(chance.nextInt(1_440)));
        told.published(published.toString());
        when(told, day, chance);
        if (chance.nextInt(4) == 0) {
            told.at(chance.nextBoolean() ? "Baku" : "Moscow", chance.nextBoolean() ? "AZE" : "RUS");
        }
        return told.article("article-" + number).mention();
    }

    private static void by(Told told, String source) {
        switch (source) {
            case "aze-mfa" -> told.by(source, "AZE");
            case "rus-mfa" -> told.by(source, "RUS");
            default -> told.byOutlet(source);
        }
    }

    private static void people(Told told, Random chance) {
        switch (chance.nextInt(4)) {
            case 0 -> {}
            case 1 ->
                told.with("Ilham Aliyev", Rank.HEAD_OF_STATE, "AZE").with("Vladimir Putin", Rank.HEAD_OF_STATE, "RUS");
            case 2 -> told.with("Jeyhun Bayramov", Rank.FOREIGN_MINISTER, "AZE");
            default ->
                told.with("Ceyhun Bayramov", Rank.FOREIGN_MINISTER, "AZE")
                        .with("Sergey Lavrov", Rank.FOREIGN_MINISTER, "RUS");
        }
    }

    private static void when(Told told, LocalDate day, Random chance) {
        if (chance.nextInt(VAGUE_ONE_IN) == 0) {
            if (chance.nextBoolean()) {
                told.month(day.toString().substring(0, "2024-01".length()));
            }
            return;
        }
        switch (chance.nextInt(4)) {
            case 0 -> told.dated(OccurredOn.day(day, OccurredOn.PUBLISHED));
            case 1 -> told.today(day.toString());
            case 2 -> told.from(day.toString(), day.plusDays(chance.nextInt(4)).toString());
            default -> told.dated(OccurredOn.day(day, OccurredOn.STATED));
        }
    }

    private static <T> T any(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
