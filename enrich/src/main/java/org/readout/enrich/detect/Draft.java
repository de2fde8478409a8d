package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.detect.Actor.Span;
import org.readout.model.ContactType;
import org.readout.model.Evidence;
import org.readout.model.OccurredOn;
import org.readout.model.Part;
import org.readout.model.Place;

/** A candidate in the making. */
final class Draft {
    private static final int FORMAT_WORDS = 5;
    private static final int OLD_DAYS = 30;

    private final Reading reading;
    private final Clause clause;
    private final Segment segment;
    private final int word;
    private final Sense.Contact contact;
    private final Optional<String> told;

    private final List<Figure> figures = new ArrayList<>();
    private final TreeSet<String> parties = new TreeSet<>();
    private final List<Fired> fired = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<String> format = Optional.empty();
    private final Map<Figure, Part> parts = new HashMap<>();
    private Optional<OccurredOn> when = Optional.empty();
    private Sides sides = Sides.NONE;

    /** @param told the format that the sentences before speak of, which "the meeting" may mean */
    Draft(Reading reading, Clause clause, Segment segment, int word, Sense.Contact contact, Optional<String> told) {
        this.reading = reading;
        this.clause = clause;
        this.segment = segment;
        this.word = word;
        this.contact = contact;
        this.told = told;
    }

    void take(Sides given) {
        sides = given;
        given.named().forEach(this::take);
        present(given.near()).forEach(actor -> reading.cast().figures(actor).forEach(f -> take(actor, f)));
        present(given.far()).forEach(actor -> reading.cast().figures(actor).forEach(f -> takeFar(actor, f)));
        given.goals().forEach(goal -> {
            parties.add(goal.country());
            note("parties", goal.span(), "goal-of-journey");
        });
        takeFormat();
        takeOwnSide();
    }

    private static List<Actor> present(List<Actor> actors) {
        return actors.stream().filter(actor -> !actor.absent()).toList();
    }

    private void take(Actor actor, Figure told) {
        boolean likeOther = actor.counterpart() && told.office().isEmpty() && !figures.isEmpty();
        Figure figure = likeOther ? told.inOfficeOf(figures.getFirst()) : told;
        figure.party().ifPresent(party -> {
            parties.add(party);
            figures.add(figure);
            part(figure).ifPresent(part -> parts.put(figure, part));
            note("participants", new Span(actor.start(), actor.end()), "named-with-office");
        });
    }

    private Optional<Part> part(Figure figure) {
        boolean near = sides.near().contains(figure.actor());
        return switch (contact.manner()) {
            case TRAVEL -> near ? Optional.of(Part.GUEST) : Optional.of(Part.HOST);
            case DIRECT ->
                contact.type().equals(ContactType.MEETING)
                        ? Optional.of(near ? Part.HOST : Part.GUEST)
                        : Optional.empty();
            case WITH -> Optional.empty();
        };
    }

    /** On the far side a bare office is that of the state told before it, of the place, or of the title. */
    private void takeFar(Actor actor, Figure figure) {
        boolean list = sides.named().size() > 1 && !contact.verb();
        if (list && figure.party().filter(parties::contains).isEmpty()) {
            return;
        }
        if (!figure.assumed() || figure.office().isEmpty()) {
            take(actor, figure);
            return;
        }
        Optional<String> there = figures.stream()
                .flatMap(f -> f.party().stream())
                .filter(this::isForeign)
                .reduce((a, b) -> b)
                .or(() -> new PlaceReader(clause).anyState().filter(this::isForeign))
                .or(() -> reading.titleParty());
        there.ifPresent(party -> take(actor, reading.cast().speakingFor(figure, party)));
    }

    private boolean isForeign(String party) {
        return !reading.own().equals(Optional.of(party));
    }

    private void take(PartySpan party) {
        parties.add(party.code());
        note("parties", party.span(), "named-itself");
    }

    /** "The 3+3 meeting" means the members of the format. */
    private void takeFormat() {
        if (contact.manner() != Sense.Manner.WITH
                || contact.verb()
                || contact.type().equals(ContactType.PHONE_CALL)) {
            return;
        }
        for (int p = segment.from(); p < segment.to(); p++) {
            Node node = clause.at(p);
            if (node.sense() instanceof Sense.Group group
                    && group.format()
                    && isNear(p)
                    && !OccasionReader.isOfOccasion(clause, p, word)) {
                format = Optional.of(group.code());
                parties.addAll(members(group.code()));
                note("format", new Span(node.start(), node.end()), "named-format");
                return;
            }
        }
        told.filter(code -> parties.size() > 1 && members(code).containsAll(parties))
                .ifPresent(code -> {
                    format = Optional.of(code);
                    parties.addAll(members(code));
                });
    }

    private List<String> members(String code) {
        return reading.gazetteer().membersOn(code, reading.today());
    }

    private boolean isNear(int at) {
        return Math.abs(at - word) <= FORMAT_WORDS;
    }

    /** A ministry that says "the Minister received the Foreign Minister of Y" means its own. */
    private void takeOwnSide() {
        boolean foreign = parties.size() == 1 && !parties.contains(reading.own().orElse(""));
        boolean subject =
                sides.near().stream().allMatch(actor -> actor.parties().isEmpty())
                        || sides.near().size() == 1 && isAlone(sides.near().getFirst());
        if (foreign && subject && reading.own().isPresent() && !segment.topic()) {
            parties.add(reading.own().get());
            fired.add(new Fired("own-side-implied", -0.1));
        }
    }

    /** "With the minister of Y", where the order of words does not tell who met whom and nobody else is named. */
    private boolean isAlone(Actor actor) {
        return contact.manner() == Sense.Manner.WITH
                && new CueFinder(clause, segment, word).isBeside(CueKind.WITH, actor);
    }

    int sideCount() {
        return parties.size();
    }

    Candidate finish() {
        StatusReader statuses = new StatusReader(clause, segment, word);
        Optional<Dated> dated = date(statuses.undone());
        StatusReader.Status status = statuses.read(contact, dated.map(Dated::when), reading.today());
        when = dated.flatMap(d -> DayChooser.asOf(d, status.status(), reading.today()));
        dated.filter(d -> when.isPresent()).ifPresent(this::noteDay);
        Node said = clause.at(status.node());
        note("status", new Span(said.start(), said.end()), status.rule());
        Node cue = clause.at(word);
        note("type", new Span(cue.start(), cue.end()), contact.name());
        note("contact", new Span(clause.sentence().start(), clause.sentence().end()), contact.name());
        Optional<Place> place = place();
        weigh();
        return new Candidate(
                type(),
                status.status(),
                List.copyOf(figures),
                new TreeSet<>(parties),
                when,
                place,
                format,
                margins(),
                initiator(),
                Map.copyOf(parts),
                List.copyOf(fired),
                List.copyOf(evidence),
                !contact.verb(),
                inTitle() ? -1 : clause.sentence().number());
    }

    private ContactType type() {
        boolean talks =
                contact.type().equals(ContactType.MEETING) || contact.type().equals(ContactType.CONSULTATION);
        long states = parties.stream()
                .filter(p -> reading.gazetteer().country(p).isPresent())
                .count();
        return talks && states > 2 && sides.goals().isEmpty() ? ContactType.MULTILATERAL_MEETING : contact.type();
    }

    private Optional<Dated> date(Optional<StatusReader.Status> undone) {
        return new DayChooser(clause, segment, word).choose(contact, undone).filter(d -> !isDayOfRelease(d));
    }

    private void noteDay(Dated dated) {
        Span said = new Span(
                clause.at(dated.from()).start(), clause.at(dated.to() - 1).end());
        note("occurredOn", said, dated.when().basis());
    }

    /** "No: 120, 15 June 2024, Visit of …": the day on which a title is published is the release's own, unless the text gives no other. */
    private boolean isDayOfRelease(Dated dated) {
        return inTitle() && dated.when().equals(OccurredOn.day(reading.today(), OccurredOn.STATED));
    }

    private Optional<Place> place() {
        if (contact.type().equals(ContactType.PHONE_CALL) || contact.type().equals(ContactType.VIDEO_CALL)) {
            return Optional.empty();
        }
        if (!sides.goals().isEmpty()) {
            Sides.Goal goal = sides.goals().getFirst();
            boolean one = sides.goals().stream().allMatch(g -> g.country().equals(goal.country()));
            Optional<String> city =
                    sides.goals().stream().flatMap(g -> g.city().stream()).findFirst();
            return one ? Optional.of(new Place(city, Optional.of(goal.country()))) : Optional.empty();
        }
        boolean towards = contact.manner() == Sense.Manner.DIRECT;
        Optional<PlaceReader.Placed> placed = new PlaceReader(clause).read(segment, word, towards);
        placed.ifPresent(p -> note("place", p.span(), "place-word"));
        return placed.map(PlaceReader.Placed::place).or(() -> inTitle() ? reading.dateline() : Optional.empty());
    }

    private Optional<String> margins() {
        Optional<Span> span = OccasionReader.margins(clause);
        span.ifPresent(words -> note("onMarginsOf", words, "margins-word"));
        return span.map(words -> reading.words(clause.sentence(), words.start(), words.end()));
    }

    private Optional<String> initiator() {
        Optional<PartySpan> whose = OccasionReader.initiator(clause).filter(p -> parties.contains(p.code()));
        whose.ifPresent(party -> note("initiator", party.span(), "initiative-word"));
        return whose.map(PartySpan::code);
    }

    private void weigh() {
        boolean lead = reading.lead().contains(clause.sentence().number());
        fire(inTitle(), "in-the-title", 0.5);
        fire(!inTitle() && lead, "in-the-lead", 0.35);
        fire(contact.verb(), "verb", 0.2);
        fire(!contact.verb(), "noun", 0.1);
        fire(figures.stream().anyMatch(f -> f.name().isPresent()), "person-named", 0.15);
        fire(figures.stream().map(f -> f.party().orElse("")).distinct().count() > 1, "both-sides-with-office", 0.15);
        fire(format.isPresent(), "format-named", 0.2);
        fire(parties.size() > 2 && sides.goals().isEmpty(), "many-sides", 0.2);
        fire(fired.stream().noneMatch(f -> f.rule().equals("own-side-implied")), "two-sides-stated", 0.1);
        fire(isLongAgo(), "long-ago", -0.5);
        fire(when.isPresent(), "dated", 0.1);
        fire(isFormatAlone() && when.isEmpty() && !inTitle(), "format-alone", -0.4);
        fire(segment.topic(), "only-talked-about", -0.5);
        fire(!inTitle() && has(CueKind.BACKGROUND), "background", -0.35);
        fire(has(CueKind.DOMESTIC), "public-at-home", -0.3);
        fire(!inTitle() && reading.spoken(), "speech", -0.5);
        fire(!inTitle() && clause.at(0).isStop('"'), "quoted", -0.3);
    }

    /** "We support discussions in the G20" names nobody who met and no day. */
    private boolean isFormatAlone() {
        return format.isPresent()
                && figures.isEmpty()
                && evidence.stream().noneMatch(e -> e.field().equals("place"));
    }

    private boolean has(CueKind kind) {
        for (int p = Math.max(segment.from(), word - 8); p < Math.min(segment.to(), word + 8); p++) {
            if (clause.at(p).is(kind) && clause.isFree(p)) {
                return true;
            }
        }
        return false;
    }

    private void fire(boolean fires, String rule, double weight) {
        if (fires) {
            fired.add(new Fired(rule, weight));
        }
    }

    /** A release tells of what happened lately; an old date belongs to the background. */
    private boolean isLongAgo() {
        return when.filter(w -> w.to().plusDays(OLD_DAYS).isBefore(reading.today()))
                .isPresent();
    }

    private boolean inTitle() {
        return clause.sentence().zone().equals(Evidence.TITLE);
    }

    private void note(String field, Span span, String rule) {
        evidence.add(reading.evidence(field, clause.sentence(), span.start(), span.end(), rule));
    }
}
