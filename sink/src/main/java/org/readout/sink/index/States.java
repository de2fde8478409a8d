package org.readout.sink.index;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Party;

/** The states of ISO 3166-1 (and Kosovo, which it leaves to its users): which party is one, and what it is called. */
public final class States {
    private static final Map<String, String> ALPHA2 = alpha2ByAlpha3();
    private static final Map<String, Party> BY_NAME = ALPHA2.keySet().stream()
            .map(Party::new)
            .collect(Collectors.toMap(party -> name(party).toLowerCase(Locale.ROOT), Function.identity(), (a, b) -> a));

    private States() {}

    public static boolean isState(Party party) {
        return ALPHA2.containsKey(party.value());
    }

    /** The state's usual English name, or the body's short name as it is. */
    public static String name(Party party) {
        return alpha2(party)
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .orElse(party.value());
    }

    public static Optional<String> alpha2(Party party) {
        return Optional.ofNullable(ALPHA2.get(party.value()));
    }

    /** The party a person means: a code in any case, a state's English name, or else a body's short name. */
    public static Party meant(String words) {
        Party code = new Party(words.strip().toUpperCase(Locale.ROOT));
        if (isState(code)) {
            return code;
        }
        return BY_NAME.getOrDefault(words.strip().toLowerCase(Locale.ROOT), new Party(words.strip()));
    }

    /** All states by name. */
    public static List<Party> all() {
        return ALPHA2.keySet().stream()
                .map(Party::new)
                .sorted(Comparator.comparing(States::name))
                .toList();
    }

    private static Map<String, String> alpha2ByAlpha3() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                .collect(Collectors.toUnmodifiableMap(States::alpha3, Function.identity()));
    }

    private static String alpha3(String alpha2) {
        return alpha2.equals("XK") ? "XKX" : Locale.of("", alpha2).getISO3Country();
    }
}
