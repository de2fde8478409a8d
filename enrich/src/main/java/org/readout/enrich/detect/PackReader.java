package org.readout.enrich.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.enrich.resolve.Gazetteer;
import org.readout.enrich.resolve.Ranks;
import org.readout.enrich.resolve.Table;
import org.readout.model.ContactType;
import org.readout.model.Rank;
import tools.jackson.core.type.TypeReference;

/** Reads the files of one pack, whose form {@code docs/languages.md} describes, and puts the tables' names beside them. */
final class PackReader {
    private static final String PACKS = "org/readout/enrich/packs/";
    private static final Set<String> TYPES =
            Set.of("phone-call", "video-call", "meeting", "visit", "consultation", "multilateral-meeting", "message");

    /** The file {@code language.yaml}. */
    record LanguageFile(
            boolean englishTables,
            Boolean spaced,
            Boolean capitals,
            boolean inflected,
            boolean freeOrder,
            boolean nameFirst,
            int nameWords,
            Map<String, String> endings,
            Map<Character, String> prefixes,
            List<String> suffixes,
            List<String> particles,
            List<String> notNames,
            String ends) {}

    /** One entry of {@code offices.yaml}. */
    record OfficeEntry(
            String office, String rank, String party, boolean speaker, List<String> forms, List<String> several) {}

    /** One entry of {@code contacts.yaml}. */
    record ContactEntry(
            String name,
            String type,
            String kind,
            Sense.Manner manner,
            List<String> past,
            List<String> present,
            List<String> open,
            List<String> future,
            List<String> match,
            List<String> not) {}

    /** One entry of {@code cues.yaml}. */
    record CueEntry(List<String> forms, List<String> match, List<String> not) {}

    private final String language;
    private final Gazetteer gazetteer;
    private final List<Term> terms = new ArrayList<>();
    private final List<Pack.Example> examples = new ArrayList<>();
    private LanguageFile settings;

    private PackReader(String language, Gazetteer gazetteer) {
        this.language = language;
        this.gazetteer = gazetteer;
    }

    /** The languages that have a pack, as {@code packs/languages.tsv} lists them. */
    static List<String> languages() {
        return Table.require(PACKS + "languages.tsv").rows().stream()
                .map(row -> row.filled("language"))
                .toList();
    }

    static Pack read(String language, Gazetteer gazetteer) {
        return new PackReader(language, gazetteer).read();
    }

    private Pack read() {
        settings = file("language").read(new TypeReference<LanguageFile>() {});
        readCues();
        readOffices();
        readContacts();
        DateForms dates = DatesFile.read(file("dates"), endings(), terms);
        terms.addAll(new PlaceTerms(language, gazetteer, endings()).terms(settings.englishTables()));
        boolean spaced = !Boolean.FALSE.equals(settings.spaced());
        Map<Character, CueKind> prefixes = readPrefixes();
        return new Pack(
                language,
                spaced,
                !Boolean.FALSE.equals(settings.capitals()),
                settings.inflected(),
                settings.freeOrder(),
                settings.nameFirst(),
                settings.nameWords() == 0 ? 4 : settings.nameWords(),
                prefixes,
                folded(settings.suffixes()).stream().toList(),
                folded(settings.particles()),
                folded(settings.notNames()),
                settings.ends() == null ? ".!?" : settings.ends(),
                dates,
                List.copyOf(examples),
                readSubjects(spaced),
                new Lexicon(terms, spaced, prefixes.keySet()));
    }

    private Map<Character, CueKind> readPrefixes() {
        Map<Character, CueKind> prefixes = new HashMap<>();
        if (settings.prefixes() != null) {
            settings.prefixes()
                    .forEach((letter, kind) -> prefixes.put(Folding.fold(letter), cueKind(file("language"), kind)));
        }
        return Map.copyOf(prefixes);
    }

    private void readCues() {
        PackFile file = file("cues");
        Map<String, CueEntry> cues = file.read(new TypeReference<Map<String, CueEntry>>() {});
        cues.forEach((name, entry) -> add(file, entry.forms(), new Sense.Cue(cueKind(file, name))));
        cues.forEach((name, entry) -> example(file, name, entry.match(), entry.not()));
    }

    private static CueKind cueKind(PackFile file, String name) {
        try {
            return CueKind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw file.fault(name, "expected one of " + List.of(CueKind.values()) + ", found " + name);
        }
    }

    private void readOffices() {
        PackFile file = file("offices");
        for (OfficeEntry entry : file.read(new TypeReference<List<OfficeEntry>>() {})) {
            if (!Ranks.KNOWN.contains(entry.rank())) {
                throw file.fault(
                        "office: " + entry.office(), "expected a rank of " + Ranks.KNOWN + ", found " + entry.rank());
            }
            Rank rank = new Rank(entry.rank());
            Optional<String> party = Optional.ofNullable(entry.party());
            add(file, entry.forms(), new Sense.Office(entry.office(), rank, party, false, entry.speaker()));
            add(file, entry.several(), new Sense.Office(entry.office(), rank, party, true, entry.speaker()));
        }
    }

    private void readContacts() {
        PackFile file = file("contacts");
        for (ContactEntry entry : file.read(new TypeReference<List<ContactEntry>>() {})) {
            if (!TYPES.contains(entry.type())) {
                throw file.fault("name: " + entry.name(), "expected a type of " + TYPES + ", found " + entry.type());
            }
            add(file, entry.past(), contact(entry, Sense.Tense.PAST));
            add(file, entry.present(), contact(entry, Sense.Tense.PRESENT));
            add(file, entry.open(), contact(entry, Sense.Tense.OPEN));
            add(file, entry.future(), contact(entry, Sense.Tense.FUTURE));
            example(file, entry.name(), entry.match(), entry.not());
        }
    }

    private static Sense.Contact contact(ContactEntry entry, Sense.Tense tense) {
        boolean verb = "verb".equals(entry.kind());
        return new Sense.Contact(entry.name(), new ContactType(entry.type()), verb, entry.manner(), tense);
    }

    private Subjects readSubjects(boolean spaced) {
        PackFile file = file("subjects");
        Forms forms = new Forms(file.name(), endings());
        TreeMap<String, String> names = new TreeMap<>();
        file.read(new TypeReference<Map<String, List<String>>>() {}).forEach((name, listed) -> {
            for (String form : listed) {
                forms.terms(form, file.lineOf(form), new Sense.Plain())
                        .forEach(term -> names.put(Folding.word(term.form()), name));
            }
        });
        return new Subjects(names, spaced);
    }

    private void add(PackFile file, List<String> forms, Sense sense) {
        Forms reader = new Forms(file.name(), endings());
        for (String form : forms == null ? List.<String>of() : forms) {
            terms.addAll(reader.terms(form, file.lineOf(form), sense));
        }
    }

    private void example(PackFile file, String entry, List<String> match, List<String> not) {
        for (String sentence : match == null ? List.<String>of() : match) {
            examples.add(new Pack.Example(file.name(), entry, sentence, true));
        }
        for (String sentence : not == null ? List.<String>of() : not) {
            examples.add(new Pack.Example(file.name(), entry, sentence, false));
        }
    }

    private PackFile file(String name) {
        return PackFile.require(PACKS + language + "/" + name + ".yaml");
    }

    private Map<String, String> endings() {
        return settings.endings() == null ? Map.of() : settings.endings();
    }

    private static Set<String> folded(List<String> words) {
        return words == null ? Set.of() : Folding.words(words);
    }
}
