package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Mention;

/** States that stand in front of the office they all have, and names that need another alphabet. */
class SharedOfficeTest {
    private static final Detector DETECTOR = Detector.standard();

    private static List<Mention> mentions(String language, String text) {
        return DETECTOR.detect(Articles.article(Articles.AGENCY, language, Articles.NOON, "", text))
                .mentions();
    }

    private static List<String> found(String language, String text) {
        return mentions(language, text).stream().map(Articles::line).toList();
    }

    private static List<String> people(String language, String text) {
        return mentions(language, text).stream()
                .flatMap(mention -> mention.participants().stream())
                .map(person ->
                        person.name().orElse("?") + " " + person.country().orElse("?"))
                .toList();
    }

    @Test
    void statesInFrontOfAnOfficeOfSeveralAllHaveIt() {
        assertThat(found(
                        "hy",
                        "Երևանում հունիսի 14-ին հանդիպել են Հայաստանի և Վրաստանի փոխվարչապետներ Մհեր Գրիգորյանն ու Լևան "
                                + "Դավիթաշվիլին։"))
                .containsExactly("meeting held ARM-GEO 2024-06-14");
    }

    @Test
    void eachNameBelongsToTheStateInItsPlace() {
        assertThat(people(
                        "hy",
                        "Հունիսի 14-ին Աստանայում հանդիպել են Հայաստանի և Ղազախստանի արտաքին գործերի նախարարներ Արարատ Միրզոյանը "
                                + "և Մուրատ Նուրտլեուն։"))
                .containsExactly("Ararat Mirzoyan ARM", "Murat Nurtleu KAZ");
    }

    @Test
    void peopleAreKnownInArmenianScriptInEitherSpellingAndInAnyCase() {
        assertThat(
                        people(
                                "hy",
                                "Վրաստանի արտաքին գործերի նախարար Իլյա Դարչիաշվիլին հանդիպել է Ադրբեջանի նախագահ Իլհամ Ալիեւի հետ։"))
                .containsExactly("Ilia Darchiashvili GEO", "Ilham Aliyev AZE");
        assertThat(
                        people(
                                "hy",
                                "Ռուսաստանի ԱԳ նախարար Սերգեյ Լավրովն ընդունել է Իրանի ԱԳ նախարարի պաշտոնակատար Ալի Բաղերի Քանիին։"))
                .startsWith("Sergey Lavrov RUS");
    }

    @Test
    void aDenialReachesOverThoseWhoTakePart() {
        assertThat(found(
                        "hy",
                        "Բաքուն հերքել է Հայաստանի ԱԳ նախարար Արարատ Միրզոյանի և Ադրբեջանի ԱԳ նախարար Ջեյհուն Բայրամովի "
                                + "հանդիպման մասին լուրերը։"))
                .containsExactly("meeting denied ARM-AZE");
    }
}
