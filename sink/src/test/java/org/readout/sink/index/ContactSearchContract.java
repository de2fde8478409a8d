package org.readout.sink.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.sink.Samples.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.SourceId;
import org.readout.sink.Samples;
import org.readout.sink.index.Hits.Count;

/** How every {@link ContactIndex} answers a search, whatever it is built on. */
public abstract class ContactSearchContract {
    private static final Article BAKU = Samples.article(
            Samples.ministry("aze-mfa", "AZE", "az"),
            "Ceyhun Bayramovun telefon danışığı",
            "Sərhədlərin delimitasiyası");
    private static final Contact OLDER = Samples.call("AZE", "RUS", "2023-10-20");
    private static final Contact CALL = Samples.with(Samples.call("AZE", "RUS", "2023-10-28"), Samples.readout(BAKU));
    private static final Contact VISIT =
            Samples.contact("visit", ContactType.VISIT, ContactStatus.PLANNED, "2023-10-29", List.of("CHN", "IRN"));

    private ContactIndex index;

    protected abstract ContactIndex open();

    @BeforeEach
    void openIndex() {
        index = open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void theNewestComesFirstAndThenTheIdDecides() {
        Contact sameDay = Samples.call("ARM", "IRN", "2023-10-28");
        put(OLDER, CALL, VISIT, sameDay);
        assertThat(found(Filter.NONE)).containsExactly(VISIT, sameDay, CALL, OLDER);
    }

    @Test
    void wordsOfAnArticleFindItsContactWhicheverCameFirst() {
        put(CALL);
        index.apply(List.of(new Update.ArticlePut(BAKU)));
        assertThat(found(Filter.NONE.withText("sərhədlərin"))).containsExactly(CALL);
        put(CALL);
        assertThat(found(Filter.NONE.withText("serhedlerin OR delimitasiyasi | delimitasiyası")))
                .containsExactly(CALL);
    }

    @Test
    void wordsOfAnArticleThatIsGoneFindNothing() {
        index.apply(List.of(new Update.ArticlePut(BAKU), new Update.ContactPut(CALL)));
        index.apply(List.of(new Update.ArticleGone(BAKU.id())));
        assertThat(found(Filter.NONE.withText("delimitasiyası"))).isEmpty();
        assertThat(index.article(BAKU.id())).isEmpty();
    }

    @Test
    void chineseIsFoundByAnyPairOfItsCharacters() {
        Article chinese = Samples.article(Samples.ministry("chn-mfa", "CHN", "zh"), "王毅同伊朗外长通电话", "双方就地区局势交换意见。");
        index.apply(List.of(
                new Update.ArticlePut(chinese), new Update.ContactPut(Samples.with(VISIT, Samples.readout(chinese)))));
        assertThat(found(Filter.NONE.withText("外长"))).hasSize(1);
        assertThat(found(Filter.NONE.withText("地区局势"))).hasSize(1);
        assertThat(found(Filter.NONE.withText("总统"))).isEmpty();
    }

    @Test
    void marksAndCaseDoNotMatter() {
        Article french =
                Samples.article(Samples.ministry("fra-mfa", "FRA", "fr"), "Entretien téléphonique", "À Genève");
        index.apply(List.of(
                new Update.ArticlePut(french), new Update.ContactPut(Samples.with(VISIT, Samples.readout(french)))));
        assertThat(found(Filter.NONE.withText("TELEPHONIQUE geneve"))).hasSize(1);
    }

    @Test
    void countriesPlacesAndSubjectsAreSearchedInEnglish() {
        put(Samples.about(CALL, new Place(Optional.of("Tehran"), Optional.of("IRN")), "border delimitation"));
        assertThat(found(Filter.NONE.withText("azerbaijan tehran \"border delimitation\"")))
                .hasSize(1);
        assertThat(found(Filter.NONE.withText("\"delimitation border\""))).isEmpty();
        assertThat(found(Filter.NONE.withText("azerbaijan -tehran"))).isEmpty();
    }

    @Test
    void aPersonIsFoundInAnySpellingSeen() {
        put(Samples.with(CALL, Samples.minister("Sergey Lavrov", "RUS", "Сергей Лавров")), OLDER);
        assertThat(index.search(query(Map.of("person", "лавров")), NOW).total()).isEqualTo(1);
        assertThat(index.search(query(Map.of("person", "sergey lavrov")), NOW).total())
                .isEqualTo(1);
        assertThat(index.search(query(Map.of("person", "sergey bayramov")), NOW).total())
                .isZero();
    }

    @Test
    void allPartiesNamedMustTakePart() {
        put(CALL, Samples.call("AZE", "ARM", "2023-10-28"));
        assertThat(found(Filter.NONE.withParties(List.of(new Party("AZE"))))).hasSize(2);
        assertThat(found(Filter.NONE.withParties(List.of(new Party("AZE"), new Party("RUS")))))
                .containsExactly(CALL);
    }

    @Test
    void anyOfTheTypesNamedWillDo() {
        put(CALL, VISIT);
        assertThat(found(Filter.NONE.withTypes(List.of(ContactType.VISIT)))).containsExactly(VISIT);
        assertThat(found(Filter.NONE.withTypes(List.of(ContactType.VISIT, ContactType.PHONE_CALL))))
                .hasSize(2);
    }

    @Test
    void daysFindWhatMayHaveTakenPlaceOnThem() {
        put(OLDER, CALL, VISIT);
        assertThat(found(Filter.NONE.withDays(days("2023-10-28", "2023-10-28"))))
                .containsExactly(CALL);
        assertThat(found(Filter.NONE.withDays(new Filter.Days(Optional.empty(), day("2023-10-27")))))
                .containsExactly(OLDER);
    }

    @Test
    void sourceLanguageAndAwaitedPartyNarrow() {
        put(CALL, OLDER);
        assertThat(index.search(query(Map.of("source", "aze-mfa")), NOW).contacts())
                .containsExactly(CALL);
        assertThat(index.search(query(Map.of("language", "az")), NOW).contacts())
                .containsExactly(CALL);
        assertThat(index.search(query(Map.of("awaiting", "AZE")), NOW).contacts())
                .containsExactly(OLDER);
    }

    @Test
    void aPlannedContactIsOverdueOnceItsLastDayHasPassed() {
        put(CALL, VISIT);
        Filter overdue = Filter.NONE.withStatuses(List.of(Derived.OVERDUE));
        assertThat(index.search(ContactQuery.matching(overdue), Instant.parse("2023-10-29T23:59:59Z"))
                        .total())
                .isZero();
        assertThat(index.search(ContactQuery.matching(overdue), Instant.parse("2023-10-30T00:00:00Z"))
                        .contacts())
                .containsExactly(VISIT);
    }

    @Test
    void countsTellHowTheListCouldBeNarrowed() {
        put(CALL, OLDER, VISIT);
        var facets = index.search(ContactQuery.matching(Filter.NONE.withTypes(List.of(ContactType.VISIT))), NOW)
                .facets();
        assertThat(facets.types()).containsExactly(new Count("phone-call", 2), new Count("visit", 1));
        assertThat(facets.statuses()).containsExactly(new Count("planned", 1), new Count("overdue", 1));
        assertThat(facets.parties()).containsExactly(new Count("CHN", 1), new Count("IRN", 1));
    }

    @Test
    void pagesFollowEachOther() {
        put(OLDER, CALL, VISIT);
        assertThat(page(1)).containsExactly(VISIT, CALL);
        assertThat(page(2)).containsExactly(OLDER);
        assertThat(page(3)).isEmpty();
    }

    @Test
    void theBestMatchComesFirstWhenAskedFor() {
        Article often = Samples.article(Samples.agency("often"), "Gas, gas and gas", "Gas.");
        Article once =
                Samples.article(Samples.agency("once"), "Talks", "They also spoke of gas among many other things.");
        Contact best = Samples.with(OLDER, Samples.readout(often));
        index.apply(List.of(
                new Update.ArticlePut(often),
                new Update.ArticlePut(once),
                new Update.ContactPut(best),
                new Update.ContactPut(Samples.with(CALL, Samples.readout(once)))));
        var query = new ContactQuery(Filter.NONE.withText("gas"), ContactQuery.Order.RELEVANCE, Paging.FIRST);
        assertThat(index.search(query, NOW).contacts()).first().isEqualTo(best);
    }

    @Test
    void nothingAPersonTypesIsAnError() {
        put(CALL);
        for (String typed : List.of("\"", "((", "a*", "-", "|", "\\", "*:*", "text:[a TO", "a~", "+-+")) {
            assertThat(index.search(ContactQuery.matching(Filter.NONE.withText(typed)), NOW))
                    .isNotNull();
        }
    }

    private void put(Contact... contacts) {
        index.apply(
                List.of(contacts).stream().<Update>map(Update.ContactPut::new).toList());
    }

    private List<Contact> found(Filter filter) {
        return index.search(ContactQuery.matching(filter), NOW).contacts();
    }

    private List<Contact> page(int number) {
        var query = new ContactQuery(Filter.NONE, ContactQuery.Order.NEWEST, new Paging(number, 2));
        return index.search(query, NOW).contacts();
    }

    private static ContactQuery query(Map<String, String> parameters) {
        return ContactQuery.matching(new Filter(
                Optional.empty(),
                List.of(),
                Optional.ofNullable(parameters.get("person")),
                List.of(),
                List.of(),
                Filter.Days.ANY,
                Optional.ofNullable(parameters.get("source")).map(SourceId::new),
                Optional.ofNullable(parameters.get("language")),
                Optional.ofNullable(parameters.get("awaiting")).map(Party::new)));
    }

    private static Filter.Days days(String from, String to) {
        return new Filter.Days(day(from), day(to));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
