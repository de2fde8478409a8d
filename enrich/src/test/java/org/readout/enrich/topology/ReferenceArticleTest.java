package org.readout.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.enrich.article.PageReading;
import org.readout.enrich.detect.Detector;
import org.readout.model.Article;
import org.readout.model.ArticleId;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.ContactStatus;
import org.readout.model.ContentHash;
import org.readout.model.FeedId;
import org.readout.model.Json;
import org.readout.model.Page;
import org.readout.model.PageId;
import org.readout.model.Party;
import org.readout.model.Source;
import org.readout.model.SourceId;
import org.readout.model.SourceKind;

/**
 * The reference article, Azerbaijan's own account of the same call, an agency's, and a later report of the meeting that
 * the reference article announces: in whatever order they arrive they make the same three contacts.
 */
final class ReferenceArticleTest {
    private static final ContactId CALL = new ContactId("2023-10-28-aze-rus-phone-call");
    private static final ContactId TEHRAN = new ContactId("2023-10-23-arm-aze-irn-rus-tur-multilateral-meeting");
    private static final ContactId ISTANBUL = new ContactId("2024-10-18-arm-aze-irn-rus-tur-multilateral-meeting");

    private static final List<Page> PAGES = List.of(
            page("reference", SourceKind.OUTLET, "", "UTC", "2023-10-28T12:00:00Z", "../detect/seed-article.txt"),
            page(
                    "aze-mfa",
                    SourceKind.MINISTRY,
                    "AZE",
                    "Asia/Baku",
                    "2023-10-28T15:10:00Z",
                    "reference/azerbaijan.txt"),
            page("wire", SourceKind.AGENCY, "", "Europe/Moscow", "2023-10-28T18:00:00Z", "reference/agency.txt"),
            page(
                    "tur-mfa",
                    SourceKind.MINISTRY,
                    "TUR",
                    "Europe/Istanbul",
                    "2024-10-18T19:00:00Z",
                    "reference/turkey.txt"));

    @Test
    void theCallHasThreeReadoutsAndTheAnnouncedMeetingItsHistory() {
        Map<ContactId, Contact> contacts = contacts(PAGES);
        assertThat(contacts).containsOnlyKeys(CALL, TEHRAN, ISTANBUL);
        assertThat(contacts.get(CALL).readouts())
                .extracting(readout -> readout.source().value())
                .containsExactly("reference", "aze-mfa", "wire");
        assertThat(contacts.get(TEHRAN).status()).isEqualTo(ContactStatus.HELD);
        assertThat(contacts.get(ISTANBUL).status()).isEqualTo(ContactStatus.HELD);
        assertThat(contacts.get(ISTANBUL).history())
                .extracting(Contact.StatusStep::status)
                .containsExactly(ContactStatus.PLANNED, ContactStatus.HELD);
    }

    @Test
    void everyOrderOfArrivalEndsInTheSameBytes() {
        String inOrder = Json.write(contacts(PAGES));
        List<List<Page>> orders = orders(PAGES);
        assertThat(orders).hasSize(24);
        assertThat(orders)
                .allSatisfy(order -> assertThat(Json.write(contacts(order))).isEqualTo(inOrder));
    }

    private static Map<ContactId, Contact> contacts(List<Page> pages) {
        EnrichFunctions functions = new EnrichFunctions(ReferenceArticleTest::read, Detector.standard()::detect);
        return MemoryPipeline.after(functions, pages).table();
    }

    private static <T> List<List<T>> orders(Collection<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : things) {
            List<T> others =
                    things.stream().filter(thing -> !thing.equals(first)).toList();
            orders(others).forEach(rest -> {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            });
        }
        return orders;
    }

    private static Page page(String source, SourceKind kind, String party, String zone, String published, String file) {
        URI url = URI.create("https://" + source + ".example/1");
        return new Page(
                new PageId(url.toString()),
                new Source(
                        new SourceId(source),
                        source,
                        kind,
                        Optional.of(party).filter(code -> !code.isEmpty()).map(Party::new),
                        ZoneId.of(zone),
                        List.of("en")),
                new FeedId(source + "#1"),
                url,
                200,
                "text/plain",
                Instant.parse(published),
                Instant.parse(published),
                Optional.empty(),
                bytes(file));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ReferenceArticleTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line is the title where a blank one follows; the reference article has none. */
    private static PageReading read(Page page) {
        String whole = new String(page.body(), StandardCharsets.UTF_8).strip();
        int end = whole.indexOf("\n\n");
        String title = end < 0 ? "" : whole.substring(0, end);
        String text = end < 0 ? whole : whole.substring(end).strip();
        return new PageReading.Read(new Article(
                ArticleId.of(page.source().id(), page.id()),
                1,
                ContentHash.of(whole),
                page.source(),
                page.url(),
                "en",
                title,
                text,
                page.firstSeen(),
                Optional.empty(),
                List.of()));
    }
}
