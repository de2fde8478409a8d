package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.enrich.detect.Traps.inLanguage;
import static org.readout.enrich.detect.Traps.inNews;

import org.junit.jupiter.api.Test;

/** Dates of the Persian and the Islamic calendar, in texts of 15 June 2024. */
class CalendarDatesTest {
    @Test
    void aDayOfThePersianCalendarIsConverted() {
        assertThat(
                        inLanguage(
                                "fa",
                                "عباس عراقچی وزیر امور خارجه ایران ۲۴ خرداد با هاکان فیدان وزیر امور خارجه ترکیه در تهران دیدار کرد."))
                .containsExactly("meeting held IRN-TUR 2024-06-13");
        assertThat(inNews("Iranian Foreign Minister Abbas Araghchi met with Turkish Foreign Minister Hakan Fidan in"
                        + " Tehran on 24 Khordad."))
                .containsExactly("meeting held IRN-TUR 2024-06-13");
    }

    @Test
    void numbersAloneMayBeADayOfThePersianCalendar() {
        assertThat(
                        inLanguage(
                                "fa",
                                "عباس عراقچی وزیر امور خارجه ایران در تاریخ ۱۴۰۳/۳/۲۴ با هاکان فیدان وزیر امور خارجه ترکیه در تهران دیدار کرد."))
                .containsExactly("meeting held IRN-TUR 2024-06-13");
    }

    @Test
    void monthsOfThePersianCalendarAreNoMonthsWithoutANumber() {
        assertThat(inLanguage("fa", "وزیر امور خارجه ایران در گفت‌وگو با خبرگزاری مهر از ترکیه انتقاد کرد."))
                .isEmpty();
        assertThat(
                        inNews(
                                "Iranian Foreign Minister Abbas Araghchi met Turkish Foreign Minister Hakan Fidan on Thursday, the Mehr agency said."))
                .containsExactly("meeting held IRN-TUR 2024-06-13");
    }

    @Test
    void aDayOfTheIslamicCalendarIsConverted() {
        assertThat(
                        inLanguage(
                                "ar",
                                "استقبل وزير الخارجية السعودي فيصل بن فرحان في 7 ذي الحجة 1445هـ وزير الخارجية التركي هاكان فيدان في الرياض."))
                .containsExactly("meeting held SAU-TUR 2024-06-13");
        assertThat(inNews("On 7 Dhu al-Hijjah 1445, Saudi Foreign Minister Faisal bin Farhan met with Turkish Foreign"
                        + " Minister Hakan Fidan in Riyadh."))
                .containsExactly("meeting held SAU-TUR 2024-06-13");
    }

    @Test
    void aMonthOfTheIslamicCalendarIsANameWhereNoNumberStands() {
        assertThat(inLanguage(
                        "ar", "التقى الرئيس التركي رجب طيب أردوغان أمس الرئيس المصري عبد الفتاح السيسي في أنقرة."))
                .containsExactly("meeting held EGY-TUR 2024-06-14");
    }

    @Test
    void theGregorianDateBesideAnotherWins() {
        assertThat(
                        inLanguage(
                                "ar",
                                "استقبل وزير الخارجية السعودي فيصل بن فرحان في 8 ذو الحجة 1445 هـ الموافق 13 يونيو 2024م وزير الخارجية التركي هاكان فيدان في الرياض."))
                .containsExactly("meeting held SAU-TUR 2024-06-13");
        assertThat(
                        inLanguage(
                                "fa",
                                "عباس عراقچی وزیر امور خارجه ایران ۲۵ خرداد ۱۴۰۳ (۱۳ ژوئن ۲۰۲۴) با هاکان فیدان وزیر امور خارجه ترکیه در تهران دیدار کرد."))
                .containsExactly("meeting held IRN-TUR 2024-06-13");
    }
}
