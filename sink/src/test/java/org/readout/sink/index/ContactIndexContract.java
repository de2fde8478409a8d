package org.readout.sink.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.sink.Samples.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.ContactId;
import org.readout.model.ContactStatus;
import org.readout.model.ContactType;
import org.readout.model.FeedState;
import org.readout.model.SourceId;
import org.readout.sink.Samples;

/** What every {@link ContactIndex} does, whatever it is built on. */
public abstract class ContactIndexContract {
    private static final Article BAKU = Samples.article(
            Samples.ministry("aze-mfa", "AZE", "az"),
            "Ceyhun Bayramovun telefon danışığı",
            "Sərhədlərin delimitasiyası");
    private static final Contact OLDER = Samples.call("AZE", "RUS", "2023-10-20");
    private static final Contact CALL = Samples.with(Samples.call("AZE", "RUS", "2023-10-28"), Samples.readout(BAKU));

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
    void aContactIsFoundAsSoonAsItIsTold() {
        put(CALL);
        assertThat(index.contact(CALL.id())).contains(CALL);
        assertThat(found(Filter.NONE)).containsExactly(CALL);
    }

    @Test
    void aContactIsFoundWithTheVisitItBelongsTo() {
        Contact visit = contact(ContactType.VISIT, "2023-10-28-aze-rus-visit");
        Contact talks = contact(ContactType.MEETING, "2023-10-28-aze-rus-meeting");
        put(visit, talks, OLDER);
        assertThat(index.kin(talks).partOf()).containsExactly(visit);
        assertThat(index.kin(visit).parts()).containsExactly(talks);
    }

    private static Contact contact(ContactType type, String id) {
        return Samples.contact(id, type, ContactStatus.HELD, "2023-10-28", List.of("AZE", "RUS"));
    }

    @Test
    void aContactToldTwiceIsOneContact() {
        put(CALL, CALL);
        put(CALL);
        assertThat(index.counts().contacts()).isEqualTo(1);
    }

    @Test
    void aContactThatGoesIsNotFound() {
        put(CALL);
        index.apply(List.of(new Update.ContactGone(CALL.id())));
        assertThat(index.contact(CALL.id())).isEmpty();
        assertThat(found(Filter.NONE)).isEmpty();
    }

    @Test
    void anOldIdIsAnsweredByItsSuccessorHoweverFarItMoved() {
        ContactId first = new ContactId("first");
        ContactId second = new ContactId("second");
        put(CALL, renamed(first).succeededBy(second), renamed(second).succeededBy(CALL.id()));
        index.apply(List.of(new Update.ContactGone(first), new Update.ContactGone(second)));
        assertThat(index.contact(first)).contains(CALL);
        assertThat(index.counts().contacts()).isEqualTo(1);
    }

    @Test
    void idsThatSucceedEachOtherInACircleAreAnsweredByNobody() {
        put(renamed(new ContactId("a")).succeededBy(new ContactId("b")));
        put(renamed(new ContactId("b")).succeededBy(new ContactId("a")));
        assertThat(index.contact(new ContactId("a"))).isEmpty();
    }

    @Test
    void anIdThatComesBackSpeaksForItselfAgain() {
        put(CALL.succeededBy(OLDER.id()), OLDER);
        put(CALL);
        assertThat(index.contact(CALL.id())).contains(CALL);
    }

    @Test
    void feedsAreKeptByIdAndCountedByState() {
        index.apply(List.of(
                new Update.FeedPut(Samples.feed("b", FeedState.GONE)),
                new Update.FeedPut(Samples.feed("a", FeedState.HEALTHY)),
                new Update.FeedPut(Samples.feed("b", FeedState.FROZEN))));
        assertThat(index.feeds())
                .extracting(feed -> feed.source())
                .containsExactly(new SourceId("a"), new SourceId("b"));
        assertThat(index.counts().feeds()).isEqualTo(Map.of("healthy", 1L, "frozen", 1L));
        index.apply(List.of(new Update.FeedGone(Samples.feed("a", FeedState.NEW).id())));
        assertThat(index.feeds()).hasSize(1);
    }

    @Test
    void readoutsAndArticlesAreCounted() {
        index.apply(List.of(new Update.ArticlePut(BAKU), new Update.ContactPut(CALL), new Update.ContactPut(OLDER)));
        assertThat(index.counts()).isEqualTo(new LiveCounts(2, 1, 1, Map.of()));
    }

    @Test
    void aBookmarkIsKeptUntilTheIndexIsCleared() {
        Bookmark bookmark = new Bookmark(Map.of("topic:0", 42L), NOW);
        assertThat(index.saved()).isEmpty();
        index.save(bookmark);
        assertThat(index.saved()).contains(bookmark);
        put(CALL);
        index.clear();
        assertThat(index.saved()).isEmpty();
        assertThat(index.counts().contacts()).isZero();
    }

    private void put(Contact... contacts) {
        index.apply(
                List.of(contacts).stream().<Update>map(Update.ContactPut::new).toList());
    }

    private List<Contact> found(Filter filter) {
        return index.search(ContactQuery.matching(filter), NOW).contacts();
    }

    private static Contact renamed(ContactId id) {
        return Samples.contact(id.value(), CALL.type(), CALL.status(), "2023-10-28", List.of("AZE", "RUS"));
    }
}
