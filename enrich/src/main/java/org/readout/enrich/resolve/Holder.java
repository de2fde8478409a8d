package org.readout.enrich.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * How the holder of an office sounds, by consonants alone: enough to tell, once office, state and day point to one person, whether a
 * name in another script or case is theirs.
 *
 * @param names the whole name in each spelling
 * @param family the words of the name they go by
 * @param familyFirst whether it begins with those
 */
record Holder(List<String> names, List<String> family, boolean familyFirst) {
    private static final int SHORTEST = 3;

    static Holder of(Table.Row row) {
        List<String> name = Skeleton.words(row.filled("name"));
        List<String> family = Skeleton.words(row.cell("surname"));
        List<String> names = new ArrayList<>(List.of(whole(name)));
        row.values("spellings").forEach(spelling -> names.add(whole(Skeleton.words(spelling))));
        boolean familyFirst =
                !name.isEmpty() && !family.isEmpty() && name.getFirst().equals(family.getFirst());
        return new Holder(names.stream().distinct().toList(), family, familyFirst);
    }

    private static String whole(List<String> words) {
        return String.join("", words);
    }

    /** @param given the words as {@link Skeleton} hears them; none where nothing of the name sounds */
    boolean canBe(List<String> given) {
        if (given.isEmpty()) {
            return false;
        }
        String all = whole(given);
        return names.stream().anyMatch(name -> name.length() >= SHORTEST && Skeleton.near(name, all))
                || isFamily(given);
    }

    /** "Herzi Halevi" is no Harris: a family name stands where this one does, and a short one only proves with the first name's sound. */
    private boolean isFamily(List<String> given) {
        List<String> last = familyFirst || given.size() < 2 ? given : given.subList(1, given.size());
        boolean said = whole(family).length() > 2 || whole(family).length() == 2 && beginsAlike(given);
        return said && family.stream().allMatch(word -> last.stream().anyMatch(g -> Skeleton.near(word, g)));
    }

    private boolean beginsAlike(List<String> given) {
        return given.size() == 1
                || names.stream()
                        .anyMatch(name -> !name.isEmpty()
                                && name.charAt(0) == given.getFirst().charAt(0));
    }
}
