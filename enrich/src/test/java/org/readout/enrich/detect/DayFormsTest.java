package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.enrich.detect.Traps.found;
import static org.readout.enrich.detect.Traps.inLanguage;
import static org.readout.enrich.detect.Traps.inNews;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days told by the week, by the month and by ranges, in texts of Saturday 15 June 2024. */
class DayFormsTest {
    private static List<String> on(String day, String text) {
        return found(Articles.article(Articles.AGENCY, "en", Instant.parse(day + "T12:00:00Z"), "", text));
    }

    @Test
    void nextWeekIsTheWeekFromMonday() {
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan will visit Egypt next week."))
                .containsExactly("visit planned EGY-TUR 2024-06-17..2024-06-23");
        assertThat(on("2024-06-11", "Turkish Foreign Minister Hakan Fidan will visit Egypt next week."))
                .containsExactly("visit planned EGY-TUR 2024-06-17..2024-06-23");
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan visited Egypt last week."))
                .containsExactly("visit held EGY-TUR 2024-06-03..2024-06-09");
        assertThat(inLanguage("ar", "يزور وزير الخارجية التركي هاكان فيدان مصر الأسبوع المقبل."))
                .containsExactly("visit planned EGY-TUR 2024-06-17..2024-06-23");
    }

    @Test
    void ofThisWeekTheDaysThatArePastOrLeftAreMeant() {
        assertThat(
                        on(
                                "2024-06-12",
                                "Turkish Foreign Minister Hakan Fidan met with Egyptian Foreign Minister Badr Abdelatty this week."))
                .containsExactly("meeting held EGY-TUR 2024-06-10..2024-06-12");
        assertThat(on("2024-06-12", "Turkish Foreign Minister Hakan Fidan will visit Egypt this week."))
                .containsExactly("visit planned EGY-TUR 2024-06-12..2024-06-16");
    }

    @Test
    void nextMondayIsToComeAndLastSaturdayIsNotToday() {
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan will visit Egypt next Monday."))
                .containsExactly("visit planned EGY-TUR 2024-06-17");
        assertThat(on("2024-06-11", "Turkish Foreign Minister Hakan Fidan will visit Egypt next Thursday."))
                .containsExactly("visit planned EGY-TUR 2024-06-20");
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan visited Egypt last Saturday."))
                .containsExactly("visit held EGY-TUR 2024-06-08");
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan visited Egypt on Saturday."))
                .containsExactly("visit held EGY-TUR 2024-06-15");
        assertThat(inLanguage("ar", "يزور وزير الخارجية التركي هاكان فيدان مصر يوم الاثنين المقبل."))
                .containsExactly("visit planned EGY-TUR 2024-06-17");
        assertThat(inLanguage("ar", "زار وزير الخارجية التركي هاكان فيدان مصر يوم الاثنين الماضي."))
                .containsExactly("visit held EGY-TUR 2024-06-10");
    }

    @Test
    void aWeekdayOfAWeekIsOneDay() {
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan will visit Egypt on Thursday of next week."))
                .containsExactly("visit planned EGY-TUR 2024-06-20");
        assertThat(inLanguage("zh", "俄罗斯外长拉夫罗夫将于下周四访问越南。")).containsExactly("visit planned RUS-VNM 2024-06-20");
    }

    @Test
    void aDayOfThisMonthNeedsNoNameOfTheMonth() {
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan will visit Egypt on the 25th of this month."))
                .containsExactly("visit planned EGY-TUR 2024-06-25");
        assertThat(
                        inLanguage(
                                "ar",
                                "من المقرر أن يلتقي وزير الخارجية المصري بدر عبد العاطي وزير الخارجية التركي هاكان فيدان في 25 من الشهر الجاري في أنقرة."))
                .containsExactly("meeting planned EGY-TUR 2024-06-25");
        assertThat(inLanguage("zh", "俄罗斯总统普京9日与美国总统特朗普通电话。")).containsExactly("phone-call held RUS-USA 2024-06-09");
    }

    @Test
    void aNumberThatIsNoDayIsNone() {
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan will visit Egypt with 25 experts this month."))
                .containsExactly("visit planned EGY-TUR 2024-06-15..2024-06-30");
    }

    @Test
    void aRangeMayLeadIntoTheNextMonth() {
        assertThat(inNews("Turkish Foreign Minister Hakan Fidan will visit Egypt from 29 June to 2 July."))
                .containsExactly("visit planned EGY-TUR 2024-06-29..2024-07-02");
        assertThat(inLanguage("zh", "俄罗斯外长拉夫罗夫将于6月29日至7月2日访问越南。"))
                .containsExactly("visit planned RUS-VNM 2024-06-29..2024-07-02");
        assertThat(inLanguage("zh", "俄罗斯外长拉夫罗夫将于6月20日至22日访问越南。"))
                .containsExactly("visit planned RUS-VNM 2024-06-20..2024-06-22");
    }

    @Test
    void theDayOfAnAnnouncementIsNoDayOfTheVisit() {
        assertThat(inLanguage("zh", "外交部发言人9日宣布，俄罗斯外长拉夫罗夫将于6月20日至22日访问越南。"))
                .containsExactly("visit planned RUS-VNM 2024-06-20..2024-06-22");
    }

    @Test
    void aRangeMayNameItsWeekdays() {
        assertThat(
                        inLanguage(
                                "fr",
                                "Le président sénégalais Bassirou Diomaye Faye effectuera une visite au Mali du lundi 17 au mercredi 19 juin."))
                .containsExactly("visit planned MLI-SEN 2024-06-17..2024-06-19");
        assertThat(inLanguage(
                        "de", "Bundespräsident Frank-Walter Steinmeier reist vom 17. bis zum 19. Juni nach Ägypten."))
                .containsExactly("visit planned DEU-EGY 2024-06-17..2024-06-19");
        assertThat(inLanguage("ar", "يقوم وزير الخارجية المصري بدر عبد العاطي بزيارة إلى تركيا يومي 18 و19 يونيو."))
                .containsExactly("visit planned EGY-TUR 2024-06-18..2024-06-19");
    }
}
