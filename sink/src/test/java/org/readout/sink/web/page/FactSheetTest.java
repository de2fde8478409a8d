package org.readout.sink.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Difference;
import org.readout.model.Readout;
import org.readout.sink.Samples;
import org.readout.sink.index.Kin;

final class FactSheetTest {
    @Test
    void whatTheAccountsDisagreeOnIsShownWithWhoSaysWhat() {
        Article azeri = Samples.article(Samples.agency("baku-wire"), "Title", "Text");
        Article russian = Samples.article(Samples.agency("moscow-wire"), "Title", "Text");
        Contact call = call(
                List.of(Samples.readout(azeri), Samples.readout(russian)),
                new Difference(
                        "initiator",
                        List.of(
                                new Difference.Value("RUS", List.of(azeri.id())),
                                new Difference.Value("<b>AZE", List.of(russian.id())))));
        String page = new FactSheet(call, Kin.NONE, Samples.NOW).html().toString();
        assertThat(Jsoup.parse(page).text())
                .contains("Accounts differ Initiated by: RUS (Agency baku-wire); <b>AZE (Agency moscow-wire)");
    }

    @Test
    void whatItHangsTogetherWithIsLinked() {
        Contact visit = Samples.contact(
                "2023-10-28-aze-rus-visit", ContactType.VISIT, ContactStatus.HELD, "2023-10-28", List.of("AZE", "RUS"));
        Kin kin = new Kin(List.of(visit), List.of(), List.of());
        String page = new FactSheet(Samples.call("AZE", "RUS", "2023-10-28"), kin, Samples.NOW)
                .html()
                .toString();
        assertThat(Jsoup.parse(page)
                        .select("a[href=/contacts/2023-10-28-aze-rus-visit]")
                        .text())
                .isEqualTo("Visit, Azerbaijan – Russia");
    }

    private static Contact call(List<Readout> readouts, Difference difference) {
        Contact call = Samples.call("AZE", "RUS", "2023-10-28");
        return new Contact(
                call.id(),
                call.revision(),
                call.type(),
                call.status(),
                call.parties(),
                call.participants(),
                call.occurredOn(),
                call.place(),
                call.format(),
                call.level(),
                call.subjects(),
                call.initiator(),
                call.onMarginsOf(),
                call.history(),
                readouts,
                List.of(difference),
                call.successor());
    }
}
