package org.readout.enrich.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.enrich.detect.Actor.PartySpan;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.enrich.resolve.People;
import org.readout.model.Rank;

/**
 * The people of one article: who is who when it says "Secretary Blinken" in one place and "Secretary of State Antony J.
 * Blinken" in another, and for whom each speaks.
 *
 * <p>A party comes from the actor's own words, else from another place that names the same person, else from the registry,
 * else from the source: a ministry writes "the Minister" of its own,
 * an agency names those of its own state without it.
 */
final class Cast {
    private static final Set<Rank> HEADS = Set.of(new Rank("head-of-state"), new Rank("head-of-government"));
    private static final Rank DEPUTY = new Rank("deputy-head");

    /** One person as far as the article names them. */
    private record Role(List<String> words, String name, List<Sense.Office> offices, List<PartySpan> parties) {}

    private final Pack pack;
    private final People people;
    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final Optional<String> own;
    private final Optional<String> home;
    private final String title;
    private final String text;
    private final List<Role> roles = new ArrayList<>();

    Cast(
            Pack pack,
            People people,
            Gazetteer gazetteer,
            LocalDate day,
            Optional<String> own,
            Optional<String> home,
            String title,
            String text) {
        this.pack = pack;
        this.people = people;
        this.gazetteer = gazetteer;
        this.day = day;
        this.own = own;
        this.home = home;
        this.title = title;
        this.text = text;
    }

    /** Learns what this actor's words say of the person. */
    void learn(Actor actor) {
        name(actor).ifPresent(name -> {
            List<String> words = Names.words(name, pack.particles());
            if (!words.isEmpty() && roles.size() < 200) {
                roles.add(new Role(words, name, actor.offices(), actor.parties()));
            }
        });
    }

    /** Those whom the actor's words mean: one person, or one nameless figure for each of several parties. */
    List<Figure> figures(Actor actor) {
        if (actor.parties().size() > 1 && actor.name().isEmpty()) {
            return actor.parties().stream()
                    .map(party -> nameless(actor, party.code()))
                    .toList();
        }
        if (actor.several()
                && actor.parties().size() == 1
                && !actor.parties().getFirst().state()) {
            List<String> members = members(actor.parties().getFirst().code());
            return members.isEmpty()
                    ? List.of(figure(actor))
                    : members.stream().map(m -> nameless(actor, m)).toList();
        }
        return List.of(figure(actor));
    }

    /** "Baltic ministers" are those of each member. */
    private List<String> members(String code) {
        boolean format = gazetteer
                .body(code)
                .filter(org.readout.enrich.resolve.Body::format)
                .isPresent();
        return format ? gazetteer.membersOn(code, day) : List.of();
    }

    private Figure nameless(Actor actor, String party) {
        Optional<Sense.Office> office = actor.offices().stream().findFirst();
        return new Figure(
                Optional.empty(),
                List.of(),
                office.map(Sense.Office::english),
                office.map(Sense.Office::rank),
                Optional.of(party),
                false,
                actor);
    }

    private Figure figure(Actor actor) {
        List<Role> same = rolesOf(actor);
        Optional<String> full = same.stream().map(Role::name).reduce((a, b) -> b.length() > a.length() ? b : a);
        Optional<Sense.Office> office = office(actor, same);
        Optional<PartySpan> stated = partyOf(actor, office, same);
        Optional<String> known = stated.map(PartySpan::code)
                .or(() -> full.flatMap(name -> people.partyOf(name, office.map(Sense.Office::rank), day)));
        Optional<String> party = known.or(() -> canBeOwn(actor, office) ? own : Optional.empty())
                .or(() -> home.filter(state -> isOf(state, actor, office, full)));
        Optional<Rank> rank = office.map(Sense.Office::rank);
        Optional<String> normal = full.map(name -> people.normal(name, rank, party, day)
                .or(() -> byOffice(actor, rank, party))
                .orElse(spoken(name)));
        List<String> spellings =
                same.stream().map(Role::name).distinct().limit(6).toList();
        return new Figure(normal, spellings, office.map(Sense.Office::english), rank, party, known.isEmpty(), actor);
    }

    /** "President Biden" is the one of the registry, whoever else of that family the article names in full. */
    private Optional<String> byOffice(Actor actor, Optional<Rank> rank, Optional<String> party) {
        return name(actor)
                .filter(name -> !actor.offices().isEmpty() && !actor.absent())
                .filter(name -> people.partyOf(name, rank, day).equals(party) && party.isPresent())
                .flatMap(name -> people.normal(name, rank, party, day));
    }

    /** The same person, where the words around tell another party than the source's. */
    Figure speakingFor(Figure figure, String party) {
        Optional<String> normal = figure.spellings().stream()
                .flatMap(name -> people.normal(name, figure.rank(), Optional.of(party), day).stream())
                .findFirst();
        Optional<String> said = figure.spellings().stream()
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .map(Cast::spoken);
        return figure.of(party, normal.or(() -> said));
    }

    private boolean canBeOwn(Actor actor, Optional<Sense.Office> office) {
        return !actor.counterpart() && !actor.several() && office.isPresent();
    }

    private boolean isOf(String state, Actor actor, Optional<Sense.Office> office, Optional<String> name) {
        Optional<Rank> rank = office.map(Sense.Office::rank);
        return canBeOwn(actor, office)
                && name.filter(n -> Home.holds(
                                rank.orElseThrow(),
                                people.normal(n, rank, Optional.of(state), day).isPresent()))
                        .isPresent();
    }

    private List<Role> rolesOf(Actor actor) {
        return name(actor)
                .map(name -> Names.words(name, pack.particles()))
                .map(words -> roles.stream()
                        .filter(role -> Names.same(role.words(), words, pack.inflected()) && !conflict(actor, role))
                        .toList())
                .orElse(List.of());
    }

    /** Two people with one name: both have a party, and not the same one, or only one of them takes part in anything. */
    private static boolean conflict(Actor actor, Role role) {
        boolean offices = !actor.offices().isEmpty() && !role.offices().isEmpty();
        return offices && speaks(actor.offices()) != speaks(role.offices()) || hasOtherParty(actor, role);
    }

    private static boolean speaks(List<Sense.Office> offices) {
        return offices.stream().anyMatch(Sense.Office::speaker);
    }

    private static boolean hasOtherParty(Actor actor, Role role) {
        return !actor.parties().isEmpty()
                && !role.parties().isEmpty()
                && actor.parties().stream()
                        .noneMatch(p ->
                                role.parties().stream().anyMatch(q -> q.code().equals(p.code())));
    }

    /** The office in the actor's own words unless another place has a fuller one; a president who was vice president once is none now. */
    private static Optional<Sense.Office> office(Actor actor, List<Role> same) {
        List<Sense.Office> all = new ArrayList<>(actor.offices());
        boolean head = all.stream().anyMatch(o -> HEADS.contains(o.rank()));
        same.stream()
                .flatMap(role -> role.offices().stream())
                .filter(o -> !head || !o.rank().equals(DEPUTY))
                .forEach(all::add);
        return all.stream().reduce((a, b) -> b.english().length() > a.english().length() ? b : a);
    }

    private static Optional<PartySpan> partyOf(Actor actor, Optional<Sense.Office> office, List<Role> same) {
        List<PartySpan> parties = new ArrayList<>(actor.parties());
        same.forEach(role -> parties.addAll(role.parties()));
        Optional<PartySpan> fixed = office.flatMap(Sense.Office::party)
                .map(code -> new PartySpan(code, code.length() == 3, new Actor.Span(0, 0)));
        return parties.stream().findFirst().or(() -> fixed);
    }

    private Optional<String> name(Actor actor) {
        String zone = actor.sentence().zone().equals("title") ? title : text;
        return actor.name().map(span -> zone.substring(span.start(), span.end()));
    }

    /** A name as people say it: no middle initials, no line breaks, capitals only where words begin. */
    private static String spoken(String name) {
        StringBuilder spoken = new StringBuilder();
        for (String word : name.split("[\\s\u00A0]+")) {
            boolean initial = word.length() == 2 && word.charAt(1) == '.';
            if (!initial || spoken.isEmpty()) {
                spoken.append(spoken.isEmpty() ? "" : " ").append(shouted(word) ? lowered(word) : word);
            }
        }
        return spoken.toString();
    }

    private static boolean shouted(String word) {
        return word.length() > 3
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isUpperCase(word.charAt(0));
    }

    private static String lowered(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
