package org.readout.sink.web;

import static org.readout.sink.web.Invented.article;
import static org.readout.sink.web.Invented.contact;
import static org.readout.sink.web.Invented.copy;
import static org.readout.sink.web.Invented.mark;
import static org.readout.sink.web.Invented.readout;
import static org.readout.sink.web.Invented.source;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactType;
import org.readout.model.FeedState;
import org.readout.model.Place;
import org.readout.model.Readout;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;
import org.readout.runtime.Readiness;
import org.readout.runtime.Topics;
import org.readout.sink.Samples;
import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.Update;
import org.readout.sink.index.lucene.LuceneIndex;

/**
 * A small invented world to look at: run {@link #main} and open the address it prints.
 *
 * <p>It has two-sided accounts in five languages, a text written from right to left, and titles that attack the page.
 */
final class Showcase {
    static final String HOSTILE_TITLE = "<script>document.title='owned'</script><img src=x onerror=alert(1)> \"talks\"";

    private final List<Update> updates = new ArrayList<>();

    private Showcase() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (ContactIndex index = filled();
                Server server =
                        new Server(index, InstantSource.fixed(Samples.NOW), Topics.standard(), () -> Readiness.READY)) {
            server.start("127.0.0.1", Integer.parseInt(arguments.length == 0 ? "8080" : arguments[0]));
            System.out.println("http://127.0.0.1:" + server.port());
            Thread.currentThread().join();
        }
    }

    static ContactIndex filled() {
        Showcase world = new Showcase();
        world.call();
        world.meeting();
        world.hostile();
        world.others();
        world.feeds();
        ContactIndex index = LuceneIndex.inMemory();
        index.apply(world.updates);
        return index;
    }

    private void call() {
        Article baku = told(article(
                source("aze-mfa", "Ministry of Foreign Affairs of Azerbaijan", "AZE", "az"),
                "Ceyhun Bayramovun Sergey Lavrovla telefon danışığı barədə",
                "28 oktyabr 2023-cü il tarixində Azərbaycan Respublikasının xarici işlər naziri Ceyhun Bayramov Rusiya Federasiyasının xarici işlər naziri Sergey Lavrovla telefonla danışıb.\n\nSöhbət zamanı Azərbaycan ilə Ermənistan arasında sülh prosesi, sərhədlərin delimitasiyası və bölgədə nəqliyyat əlaqələrinin bərpası müzakirə olunub.\n\nNazirlər 3+3 formatında Tehranda keçirilmiş görüşün nəticələrini də nəzərdən keçiriblər.",
                "2023-10-28T11:20:00Z"));
        Article moscow = told(article(
                source("rus-mid", "Ministry of Foreign Affairs of Russia", "RUS", "ru"),
                "О телефонном разговоре С.В.Лаврова с Министром иностранных дел Азербайджана Д.А.Байрамовым",
                "28 октября состоялся телефонный разговор Министра иностранных дел Российской Федерации С.В.Лаврова с Министром иностранных дел Азербайджанской Республики Д.А.Байрамовым по инициативе азербайджанской стороны.\n\nОбсуждены вопросы нормализации отношений между Азербайджаном и Арменией, включая разблокирование транспортных коммуникаций и делимитацию границы.",
                "2023-10-28T13:05:00Z"));
        Article agency = told(article(
                new Source(
                        new SourceId("caspian-wire"),
                        "Caspian Wire",
                        SourceKind.AGENCY,
                        Optional.empty(),
                        ZoneId.of("UTC"),
                        List.of("en")),
                "Azerbaijani, Russian foreign ministers discuss border delimitation by phone",
                "Foreign Minister Jeyhun Bayramov and his Russian counterpart Sergey Lavrov spoke by phone on Saturday, the ministry in Baku said.\n\nThey discussed the peace process with Armenia and transport links in the region.",
                "2023-10-28T12:02:00Z"));
        Article reprint = told(article(
                new Source(
                        new SourceId("capital-daily"),
                        "Capital Daily",
                        SourceKind.OUTLET,
                        Optional.empty(),
                        ZoneId.of("UTC"),
                        List.of("en")),
                "Top diplomats of Azerbaijan, Russia talk borders",
                "Foreign Minister Jeyhun Bayramov and his Russian counterpart Sergey Lavrov spoke by phone on Saturday, the ministry in Baku said, Caspian Wire reports.",
                "2023-10-28T12:40:00Z"));
        List<Readout> readouts = List.of(
                readout(
                        baku,
                        ContactType.PHONE_CALL,
                        "held",
                        mark(baku, "occurredOn", "28 oktyabr 2023-cü il", "date-stated"),
                        mark(baku, "participants", "xarici işlər naziri Ceyhun Bayramov", "office-name"),
                        mark(baku, "participants", "Sergey Lavrovla", "name"),
                        mark(baku, "type", "telefonla danışıb", "phone-verb"),
                        mark(baku, "subjects", "sərhədlərin delimitasiyası", "subject-list")),
                readout(
                        agency,
                        ContactType.PHONE_CALL,
                        "held",
                        mark(agency, "type", "spoke by phone", "phone-verb"),
                        mark(agency, "occurredOn", "on Saturday", "weekday"),
                        mark(agency, "participants", "Foreign Minister Jeyhun Bayramov", "office-name")),
                copy(
                        agency,
                        readout(
                                reprint,
                                ContactType.PHONE_CALL,
                                "held",
                                mark(reprint, "type", "spoke by phone", "phone-verb"))),
                readout(
                        moscow,
                        ContactType.PHONE_CALL,
                        "held",
                        mark(moscow, "occurredOn", "28 октября", "date-without-year"),
                        mark(moscow, "type", "телефонный разговор", "phone-noun"),
                        mark(moscow, "initiator", "по инициативе азербайджанской стороны", "initiative")));
        add(contact(
                "2023-10-28-aze-rus-phone-call",
                ContactType.PHONE_CALL,
                "held",
                "2023-10-28",
                List.of("AZE", "RUS"),
                List.of(
                        Samples.minister("Jeyhun Bayramov", "AZE", "Ceyhun Bayramov", "Джейхун Байрамов"),
                        Samples.minister("Sergey Lavrov", "RUS", "Сергей Лавров")),
                Optional.empty(),
                Optional.empty(),
                List.of("border delimitation", "peace process", "transport links"),
                Optional.of("AZE"),
                readouts));
    }

    private void meeting() {
        Article tehran = told(article(
                source("irn-mfa", "Ministry of Foreign Affairs of Iran", "IRN", "fa"),
                "دیدار وزیران امور خارجه ایران و عربستان سعودی در تهران",
                "حسین امیرعبداللهیان وزیر امور خارجه جمهوری اسلامی ایران امروز یکشنبه ۲۹ اکتبر ۲۰۲۳ با فیصل بن فرحان وزیر امور خارجه عربستان سعودی در تهران دیدار و گفتگو کرد.\n\nدو طرف درباره روابط دوجانبه و تحولات منطقه گفتگو کردند.",
                "2023-10-29T15:00:00Z"));
        add(contact(
                "2023-10-29-irn-sau-meeting",
                ContactType.MEETING,
                "held",
                "2023-10-29",
                List.of("IRN", "SAU"),
                List.of(
                        Samples.minister("Hossein Amir-Abdollahian", "IRN"),
                        Samples.minister("Faisal bin Farhan", "SAU")),
                Optional.of(new Place(Optional.of("Tehran"), Optional.of("IRN"))),
                Optional.empty(),
                List.of("bilateral relations"),
                Optional.empty(),
                List.of(readout(
                        tehran,
                        ContactType.MEETING,
                        "held",
                        mark(tehran, "place", "در تهران", "place-preposition"),
                        mark(tehran, "type", "دیدار و گفتگو کرد", "meeting-verb")))));
    }

    private void hostile() {
        Article attack = told(article(
                source("xyz-mfa", "Ministry <b>of</b> Mischief & \"Co\"", "FRA", "en"),
                HOSTILE_TITLE,
                "First paragraph with <script>alert(1)</script> in it.\n\n<iframe src=javascript:alert(2)></iframe> held talks </mark></article></main> \u202e reversed.",
                "2023-10-29T09:00:00Z"));
        Readout base = readout(
                attack,
                ContactType.MEETING,
                "held",
                mark(attack, "type", "held talks", "verb\" onmouseover=\"alert(3)"));
        Readout evil = new Readout(
                base.articleId(),
                base.mentionId(),
                base.source(),
                base.sourceName(),
                base.side(),
                URI.create("javascript:alert(4)"),
                base.language(),
                base.publishedAt(),
                base.title(),
                base.type(),
                base.status(),
                base.occurredOn(),
                base.repeats(),
                base.evidence());
        add(contact(
                "hostile\"><script>",
                ContactType.MEETING,
                "held",
                "2023-10-29",
                List.of("FRA", "<i>X</i>"),
                List.of(Samples.minister("<u>Eve</u>", "FRA")),
                Optional.of(new Place(Optional.of("<b>Paris</b>"), Optional.of("FRA"))),
                Optional.of("3+3\"'"),
                List.of("<em>subject</em>"),
                Optional.empty(),
                List.of(evil)));
    }

    private void others() {
        Article plan = told(article(
                source("tur-mfa", "Ministry of Foreign Affairs of Türkiye", "TUR", "en"),
                "Visit of the Minister of Foreign Affairs of Armenia to Türkiye",
                "Mr. Ararat Mirzoyan, Minister of Foreign Affairs of Armenia, will pay a visit to Ankara on 25 October 2023.",
                "2023-10-20T08:00:00Z"));
        add(contact(
                "2023-10-25-arm-tur-visit",
                ContactType.VISIT,
                "planned",
                "2023-10-25",
                List.of("ARM", "TUR"),
                List.of(Samples.minister("Ararat Mirzoyan", "ARM"), Samples.minister("Hakan Fidan", "TUR")),
                Optional.of(new Place(Optional.of("Ankara"), Optional.of("TUR"))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(readout(
                        plan, ContactType.VISIT, "planned", mark(plan, "status", "will pay a visit", "future")))));
        add(contact(
                "2023-10-23-3+3",
                ContactType.MULTILATERAL_MEETING,
                "held",
                "2023-10-23",
                List.of("ARM", "AZE", "GEO", "IRN", "RUS", "TUR", "EU"),
                List.of(),
                Optional.of(new Place(Optional.of("Tehran"), Optional.of("IRN"))),
                Optional.of("3+3"),
                List.of("regional cooperation"),
                Optional.empty(),
                List.of()));
        add(contact(
                "2023-11-02-deu-fra-video-call",
                ContactType.VIDEO_CALL,
                "postponed",
                "2023-11-02",
                List.of("DEU", "FRA"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of()));
        add(contact(
                "2023-10-21-bra-un-message",
                ContactType.MESSAGE,
                "cancelled",
                "2023-10-21",
                List.of("BRA", "UN"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of()));
        for (int day = 1; day <= 28; day++) {
            updates.add(new Update.ContactPut(
                    Samples.call("KAZ", "UZB", LocalDate.of(2023, 9, day).toString())));
        }
    }

    private void feeds() {
        for (FeedState state : List.of(
                FeedState.HEALTHY, FeedState.UNREACHABLE, FeedState.NOT_A_FEED, FeedState.FROZEN, FeedState.NEW)) {
            updates.add(new Update.FeedPut(Samples.feed("mfa-" + state, state)));
        }
        updates.add(new Update.FeedPut(Samples.feed("aze-mfa", FeedState.HEALTHY)));
        updates.add(new Update.FeedPut(Samples.feed("rus-mid", FeedState.HEALTHY)));
    }

    private Article told(Article article) {
        updates.add(new Update.ArticlePut(article));
        return article;
    }

    private void add(Contact contact) {
        updates.add(new Update.ContactPut(contact));
    }
}
