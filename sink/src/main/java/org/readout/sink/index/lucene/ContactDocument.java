package org.readout.sink.index.lucene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.readout.model.Article;
import org.readout.model.Contact;
import org.readout.model.Json;
import org.readout.model.OccurredOn;
import org.readout.model.Participant;
import org.readout.model.Party;
import org.readout.model.Place;
import org.readout.model.Readout;
import org.readout.sink.index.Derived;
import org.readout.sink.index.States;
import org.readout.sink.index.lucene.Fields.Kind;

/** A contact as a document to search: its facts as terms and days, its words and those of its articles as text. */
final class ContactDocument {
    private final Contact contact;
    private final Document document;

    private ContactDocument(Contact contact) {
        this.contact = contact;
        this.document = Documents.kept(Kind.CONTACT, contact.id(), Json.write(contact));
    }

    /** @param articles those of the contact's articles that are known so far */
    static Document of(Contact contact, Collection<Article> articles) {
        ContactDocument made = new ContactDocument(contact);
        made.facts();
        made.days();
        made.words(articles);
        return made.document;
    }

    private void facts() {
        facet(Fields.TYPE, contact.type().value());
        facet(Fields.STATUS, contact.status().value());
        contact.parties().forEach(party -> facet(Fields.PARTY, party.value()));
        Derived.awaiting(contact).forEach(party -> term(Fields.AWAITING, party.value()));
        contact.readouts().forEach(this::readout);
        document.add(
                new NumericDocValuesField(Fields.READOUTS, contact.readouts().size()));
    }

    private void readout(Readout readout) {
        term(Fields.ARTICLE, readout.articleId().value());
        term(Fields.SOURCE, readout.source().value());
        term(Fields.LANGUAGE, readout.language());
    }

    private void days() {
        contact.occurredOn().ifPresent(this::range);
        document.add(new NumericDocValuesField(Fields.SORT_DAY, sortDay().toEpochDay()));
        document.add(new SortedDocValuesField(
                Fields.SORT_ID, new BytesRef(contact.id().value())));
    }

    private void range(OccurredOn days) {
        document.add(new LongPoint(Fields.FIRST_DAY, days.from().toEpochDay()));
        document.add(new LongPoint(Fields.LAST_DAY, days.to().toEpochDay()));
    }

    private LocalDate sortDay() {
        return contact.occurredOn()
                .map(OccurredOn::from)
                .or(this::firstPublication)
                .orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> firstPublication() {
        return contact.readouts().stream()
                .map(readout -> LocalDate.ofInstant(readout.publishedAt(), ZoneOffset.UTC))
                .min(LocalDate::compareTo);
    }

    private void words(Collection<Article> articles) {
        contact.participants().forEach(this::participant);
        contact.readouts().forEach(readout -> text(Fields.TITLE, readout.title()));
        contact.parties().forEach(this::where);
        contact.place().ifPresent(this::where);
        subjects().forEach(subject -> text(Fields.SUBJECT, subject));
        articles.forEach(article -> text(Fields.TITLE, article.title()));
        articles.forEach(article -> text(Fields.TEXT, article.text()));
    }

    private void participant(Participant participant) {
        Stream.concat(participant.name().stream(), participant.spellings().stream())
                .distinct()
                .forEach(name -> text(Fields.PEOPLE, name));
        participant.office().ifPresent(office -> text(Fields.SUBJECT, office));
    }

    private void where(Party party) {
        text(Fields.WHERE, party.value());
        text(Fields.WHERE, States.name(party));
    }

    private void where(Place place) {
        place.city().ifPresent(city -> text(Fields.WHERE, city));
        place.country().map(Party::new).ifPresent(this::where);
    }

    private Stream<String> subjects() {
        return Stream.of(
                        contact.subjects().stream(),
                        contact.format().stream(),
                        contact.onMarginsOf().stream(),
                        Stream.of(contact.type().value()))
                .flatMap(words -> words);
    }

    private void facet(String field, String value) {
        term(field, value);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private void term(String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    private void text(String field, String words) {
        document.add(new TextField(field, words, Store.NO));
    }
}
