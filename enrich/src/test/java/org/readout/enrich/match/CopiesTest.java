package org.readout.enrich.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;

/** Which accounts of a contact repeat which, and what becomes of the number of its sources. */
final class CopiesTest {
    private static final String RELEASE = """
            On 28 October, Foreign Minister Elnur Kerimzade spoke by telephone with Foreign Minister Pavel Orlov of Russia.

            The ministers went through what had been agreed in Astana, and through the work of the three deputy prime ministers
            on opening the roads and railways of the region. Minister Kerimzade said that the mine maps which had been handed
            over were accurate to a quarter only, and asked for the rest. Other matters of mutual interest were raised as well.
            """;
    private static final String PRINTED = """
            BAKU, October 28 /Meridian/. On 28 October, Foreign Minister Elnur Kerimzade spoke by telephone with Foreign
            Minister Pavel Orlov of Russia. The ministers went through what had been agreed in Astana, and through the work of
            the three deputy prime ministers on opening the roads and railways of the region, the ministry said.
            """;
    private static final String OWN_WORDS = """
            Azerbaijan's top diplomat pressed his Russian colleague for more complete maps of minefields in a call on Saturday
            that also dealt with transport corridors, according to a statement from Baku. Moscow has not commented so far. It was
            their third conversation this month, after a meeting of the two in Kazakhstan.
            """;

    @Test
    void whatAnAgencyPrintsRepeatsTheMinistry() {
        Contact contact = contact(
                account("a").by("aze-mfa", "AZE").inTheWords(RELEASE),
                account("b")
                        .byOutlet("meridian")
                        .published("2023-10-28T12:05:00Z")
                        .inTheWords(PRINTED),
                account("c").byOutlet("daily").published("2023-10-28T12:09:00Z").inTheWords(OWN_WORDS));
        assertThat(repeats(contact)).isEqualTo(Map.of("b", "a"));
        assertThat(contact.independentSources()).isEqualTo(2);
    }

    @Test
    void aMinistrysOwnAccountIsTheOriginalThoughItsClockSaysLater() {
        Contact contact = contact(
                account("b")
                        .byOutlet("meridian")
                        .published("2023-10-28T11:00:00Z")
                        .inTheWords(PRINTED),
                account("a").by("aze-mfa", "AZE").inTheWords(RELEASE));
        assertThat(repeats(contact)).isEqualTo(Map.of("b", "a"));
    }

    @Test
    void ofTwoOutletsTheEarlierIsTheOriginalAndOfOneInstantTheLowerId() {
        assertThat(repeats(contact(
                        account("b")
                                .byOutlet("one")
                                .published("2023-10-28T11:00:00Z")
                                .inTheWords(PRINTED),
                        account("a").byOutlet("two").inTheWords(PRINTED),
                        account("c").byOutlet("three").inTheWords(PRINTED))))
                .isEqualTo(Map.of("a", "b", "c", "b"));
        assertThat(repeats(contact(
                        account("b").byOutlet("one").inTheWords(PRINTED),
                        account("a").byOutlet("two").inTheWords(PRINTED))))
                .isEqualTo(Map.of("b", "a"));
    }

    @Test
    void theTwoSidesSpeakForThemselvesEvenInOneText() {
        Contact contact = contact(
                account("a").by("aze-mfa", "AZE").inTheWords(RELEASE),
                account("b")
                        .by("rus-mfa", "RUS")
                        .published("2023-10-28T13:00:00Z")
                        .inTheWords(RELEASE));
        assertThat(repeats(contact)).isEmpty();
        assertThat(contact.independentSources()).isEqualTo(2);
    }

    @Test
    void anAnnouncementIsNoCopyOfWhatTookPlaceThoughItsWordsAreUsedAgain() {
        assertThat(repeats(contact(
                        account("a").by("aze-mfa", "AZE").planned().inTheWords(RELEASE),
                        account("b")
                                .byOutlet("daily")
                                .published("2023-10-28T20:00:00Z")
                                .inTheWords(RELEASE))))
                .isEmpty();
    }

    @Test
    void aSourceThatTellsTheSameInTwoPlacesIsOneSource() {
        Contact contact = contact(
                account("a").by("aze-mfa", "AZE").inTheWords(RELEASE),
                account("b")
                        .by("aze-mfa", "AZE")
                        .published("2023-10-28T13:00:00Z")
                        .inTheWords(OWN_WORDS));
        assertThat(repeats(contact)).isEmpty();
        assertThat(contact.independentSources()).isEqualTo(1);
    }

    @Test
    void oneTextUsedForEightCallsMakesNeitherOneContactNorCopies() {
        List<BlockMention> calls = new ArrayList<>();
        for (int day = 1; day <= 8; day++) {
            calls.add(Told.call("AZE", "RUS")
                    .on("2023-10-0" + day)
                    .published("2023-10-0" + day + "T18:00:00Z")
                    .article("call-" + day)
                    .inTheWords(RELEASE)
                    .mention());
        }
        List<Contact> contacts = new Matcher().match(calls);
        assertThat(contacts)
                .hasSize(8)
                .allSatisfy(contact -> assertThat(repeats(contact)).isEmpty());
    }

    @Test
    void copiesAreAFunctionOfTheSet() {
        List<BlockMention> mentions = new ArrayList<>(List.of(
                account("a").by("aze-mfa", "AZE").inTheWords(RELEASE).mention(),
                account("b")
                        .byOutlet("one")
                        .published("2023-10-28T11:00:00Z")
                        .inTheWords(PRINTED)
                        .mention(),
                account("c")
                        .byOutlet("two")
                        .published("2023-10-28T11:00:00Z")
                        .inTheWords(PRINTED)
                        .mention(),
                account("d").byOutlet("three").inTheWords(OWN_WORDS).mention(),
                account("e").byOutlet("four").inTheWords("They met.").mention()));
        List<Contact> afresh = new Matcher().match(mentions);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(mentions, new Random(seed));
            Block block = Block.of(List.of());
            mentions.forEach(told -> block.change(List.of(), List.of(told)));
            assertThat(block.contacts()).isEqualTo(afresh);
        }
        assertThat(repeats(afresh.getFirst())).isEqualTo(Map.of("b", "a", "c", "a"));
    }

    private static Told account(String article) {
        return Told.call("AZE", "RUS").on("2023-10-28").article(article);
    }

    private static Contact contact(Told... told) {
        List<Contact> contacts =
                new Matcher().match(Arrays.stream(told).map(Told::mention).toList());
        assertThat(contacts).hasSize(1);
        return contacts.getFirst();
    }

    private static Map<String, String> repeats(Contact contact) {
        Map<String, String> repeats = new TreeMap<>();
        contact.readouts()
                .forEach(readout -> readout.repeats()
                        .ifPresent(original -> repeats.put(readout.articleId().value(), original.value())));
        return repeats;
    }
}
