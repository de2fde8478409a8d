package org.readout.jmh;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.enrich.match.Block;
import org.readout.enrich.match.BlockMention;
import org.readout.enrich.match.Matcher;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Mention;
import org.readout.model.MentionId;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Rank;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * Matching on one core: mentions of many pairs at once, and one more mention into a block of ten thousand.
 *
 * <p>A contact has three readouts on average; one mention in eight is only announced, one in twenty has no day.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {
    private static final int MENTIONS = 10_000;
    private static final int READOUTS = 3;
    private static final int TEN_YEARS = 3_650;
    private static final int YEAR = 365;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2014-01-01");
    private static final List<String> STATES = List.of(
            "ARM", "AZE", "DEU", "FRA", "GBR", "GEO", "IRN", "ISR", "JPN", "KAZ", "POL", "RUS", "TUR", "UKR", "USA",
            "UZB");

    private final Random chance = new Random(7);
    private List<BlockMention> manyPairs = List.of();
    private Block large = new Block();
    private int next = MENTIONS;

    @Setup(Level.Trial)
    public void mentions() {
        manyPairs = told(YEAR, false);
        large = Block.of(told(TEN_YEARS, true));
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(MENTIONS)
    public List<Contact> mentionsOfManyPairs() {
        return new Matcher().match(manyPairs);
    }

    /** In and out again, so that the block stays as large as it was. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Block.Touched oneMoreInTenThousand() {
        BlockMention told = mention(next++, chance.nextInt(TEN_YEARS), "AZE", "RUS");
        Block.Touched touched = large.change(List.of(), List.of(told));
        large.change(List.of(told.mention().id()), List.of());
        return touched;
    }

    private List<BlockMention> told(int days, boolean onePair) {
        List<BlockMention> told = new ArrayList<>();
        while (told.size() < MENTIONS) {
            int day = chance.nextInt(days);
            int first = onePair ? 1 : chance.nextInt(STATES.size() - 1);
            int second = onePair ? STATES.indexOf("RUS") : first + 1 + chance.nextInt(STATES.size() - 1 - first);
            for (int readout = 0; readout < READOUTS && told.size() < MENTIONS; readout++) {
                told.add(mention(told.size(), day, STATES.get(first), STATES.get(second)));
            }
        }
        return told;
    }

    private BlockMention mention(int number, int day, String one, String two) {
        LocalDate on = FIRST_DAY.plusDays(day);
        boolean planned = chance.nextInt(8) == 0;
        Instant published =
                on.minusDays(planned ? 5 : 0).atTime(chance.nextInt(24), 0).toInstant(ZoneOffset.UTC);
        ArticleId article = new ArticleId("article-" + number);
        Mention mention = new Mention(
                new MentionId(article + "#1"),
                chance.nextBoolean() ? ContactType.PHONE_CALL : ContactType.MEETING,
                planned ? ContactStatus.PLANNED : ContactStatus.HELD,
                List.of(person("Minister Of " + one, one), person("Minister Of " + two, two)),
                List.of(new Party(one), new Party(two)),
                chance.nextInt(20) == 0 ? Optional.empty() : Optional.of(OccurredOn.day(on, OccurredOn.STATED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("trade"),
                Optional.empty(),
                Optional.empty(),
                1.0,
                List.of());
        return new BlockMention(
                mention, article, source(number % READOUTS, one), url(number), "en", published, "Title");
    }

    private static URI url(int number) {
        return URI.create("https://ministry.example/" + number);
    }

    private static Source source(int which, String party) {
        return new Source(
                new SourceId("source-" + which),
                "Source " + which,
                which == 0 ? SourceKind.MINISTRY : SourceKind.AGENCY,
                which == 0 ? Optional.of(new Party(party)) : Optional.empty(),
                ZoneId.of("UTC"),
                List.of("en"));
    }

    private static Participant person(String name, String country) {
        return new Participant(
                Optional.of(name),
                List.of(name),
                Optional.of("Foreign Minister"),
                Optional.of(Rank.FOREIGN_MINISTER),
                Optional.of(country),
                Optional.empty(),
                Optional.empty());
    }
}
