package org.readout.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.app.demo.story.Release;
import org.readout.app.demo.story.Story;
import org.readout.app.demo.story.StoryReader;

class DemoWorldTest {

    private static final String CORRECTED_PAGE = "/kaz-mfa-sample/press/news/details/61210";
    private static final String WITHDRAWN_PAGE =
            "/fra-mfa-sample/fr/salle-de-presse/actualites/georgie-entretien-telephonique";

    private final Story story = StoryReader.bundled();
    private final SettableClock clock = new SettableClock("2026-11-12T23:59:50Z");
    private final DemoWorld world = DemoWorld.start(clock, DemoPace.NORMAL);
    private final Visitor visitor = Visitor.to(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void startsInLessThanASecond() {
        var before = System.nanoTime();
        try (var another = DemoWorld.start(Clock.systemUTC(), DemoPace.NORMAL)) {
            assertThat(another.port()).isPositive().isNotEqualTo(world.port());
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void unfoldsInAboutAMinuteAndNoSooner() {
        assertThat(world.finished()).isFalse();
        clock.advance(Duration.ofSeconds(50));
        assertThat(world.finished()).isFalse();
        clock.advance(Duration.ofSeconds(10));
        assertThat(world.finished()).isTrue();
    }

    @Test
    void unfoldsFasterAtAFasterPace() {
        try (var hurried = DemoWorld.start(clock, new DemoPace(30))) {
            clock.advance(Duration.ofSeconds(2));
            assertThat(hurried.finished()).isTrue();
        }
    }

    @Test
    void aPaceSlowerThanNormalIsRefused() {
        assertThatThrownBy(() -> new DemoPace(0)).hasMessage("demo pace: factor is 0; give 1 or more");
    }

    @Test
    void everyReleaseIsAbsentBeforeItsTimeAndOnlineOrWithdrawnAtTheEnd() {
        var later = story.releases().stream()
                .filter(release -> release.changes().getFirst().isPositive());
        assertThat(later.map(Release::path)).isNotEmpty().allMatch(path -> visitor.status(path) == 404);
        unfold();
        assertThat(story.releases())
                .allSatisfy(release -> assertThat(visitor.status(release.path()))
                        .isEqualTo(world.withdrawnPaths().contains(release.path()) ? 410 : 200));
    }

    @Test
    void everyExpectedContactHasItsArticlesOnline() {
        unfold();
        assertThat(world.expected())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(contact ->
                        assertThat(contact.articlePaths()).isNotEmpty().allMatch(path -> visitor.status(path) == 200));
    }

    @Test
    void everyContactARelevantReleaseNamesIsExpectedUnlessWithdrawn() {
        var named = story.releases().stream()
                .filter(release -> release.withdrawnAfter().isEmpty())
                .flatMap(release -> release.contacts().stream())
                .collect(Collectors.toSet());
        var scripted = story.contacts().stream().map(contact -> contact.id()).toList();
        assertThat(scripted).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyTypeAndStatusOccurs() {
        assertThat(world.expected())
                .extracting(ExpectedContact::type)
                .contains(
                        "phone-call",
                        "video-call",
                        "meeting",
                        "visit",
                        "consultation",
                        "multilateral-meeting",
                        "message");
        assertThat(world.expected())
                .extracting(ExpectedContact::status)
                .contains("planned", "held", "postponed", "cancelled", "denied");
    }

    @Test
    void atLeastSixContactsAreToldByBothSidesInTwoLanguages() {
        var twoSided = story.contacts().stream()
                .filter(contact -> languagesOf(contact.id()).size() >= 2);
        assertThat(twoSided).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void atLeastAThirdOfTheReleasesHaveNoContact() {
        var without = story.releases().stream()
                .filter(release -> release.contacts().isEmpty())
                .count();
        assertThat(without * 3).isGreaterThanOrEqualTo(story.releases().size());
    }

    @Test
    void expectedDatesCountFromTheDayOfTheStart() {
        assertThat(world.expected())
                .filteredOn(contact -> contact.type().equals("video-call"))
                .extracting(ExpectedContact::date)
                .containsExactly(LocalDate.of(2026, 11, 9));
    }

    @Test
    void everyPageSaysThatItIsASample() {
        unfold();
        assertThat(story.releases())
                .filteredOn(release -> release.withdrawnAfter().isEmpty())
                .allSatisfy(release -> assertThat(page(release))
                        .contains("Sample text for the Readout demo; not a real statement.")
                        .doesNotContain("{day", "{date", "{weekday", "{{"));
    }

    @Test
    void aCorrectedPageChangesItsTitleAndPlace() {
        clock.advance(Duration.ofSeconds(20));
        assertThat(visitor.text(CORRECTED_PAGE)).contains("in Tashkent").doesNotContain("Samarkand");
        unfold();
        assertThat(visitor.text(CORRECTED_PAGE))
                .contains("Samarkand (corrected)")
                .doesNotContain("Tashkent");
    }

    @Test
    void aWithdrawnPageIsGoneAndSoIsItsFeedItem() {
        clock.advance(Duration.ofSeconds(30));
        assertThat(visitor.status(WITHDRAWN_PAGE)).isEqualTo(200);
        assertThat(visitor.text("/fra-mfa-sample/fr/atom.xml")).contains(WITHDRAWN_PAGE);
        unfold();
        assertThat(visitor.status(WITHDRAWN_PAGE)).isEqualTo(410);
        assertThat(visitor.text("/fra-mfa-sample/fr/atom.xml")).doesNotContain(WITHDRAWN_PAGE);
        assertThat(world.withdrawnPaths()).containsExactly(WITHDRAWN_PAGE);
    }

    @Test
    void theRussianPageNamesItsCharsetOnlyInItsMetaTag() {
        unfold();
        var path = "/rus-mfa-sample/ru/press_service/o-telefonnom-razgovore-s-ministrom-azerbaydzhana.html";
        assertThat(visitor.get(path).headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(visitor.text(path, Charset.forName("windows-1251")))
                .contains("charset=windows-1251", "<p>10 ноября состоялся телефонный разговор");
    }

    @Test
    void robotsAreWelcomeAtTheRootAndOnEachSite() {
        assertThat(visitor.text("/robots.txt")).contains("User-agent: *", "Allow: /");
        assertThat(visitor.text("/aze-mfa-sample/robots.txt")).isEqualTo(visitor.text("/robots.txt"));
    }

    @Test
    void theCatalogueNamesEverySourceWithItsFeedAndLeavesOutTheAgencysParty() {
        var yaml = world.sourcesYaml();
        assertThat(yaml).startsWith("""
                sources:
                  - id: aze-mfa-sample
                    name: Ministry of Foreign Affairs of Azerbaijan (sample)
                    kind: ministry
                    party: AZE
                    zone: Asia/Baku
                    languages: [en]
                    feeds:
                      - url: http://127.0.0.1:%d/aze-mfa-sample/feed.xml
                        every: PT2S
                """.formatted(world.port()));
        assertThat(yaml).contains("    kind: agency\n    zone: Europe/Vienna\n");
        assertThat(yaml.lines().filter(line -> line.startsWith("  - id: ")))
                .hasSize(12)
                .allMatch(id -> id.endsWith("-sample"));
    }

    private void unfold() {
        clock.advance(Duration.ofSeconds(60));
    }

    private String page(Release release) {
        return visitor.text(release.path(), release.source().encoding());
    }

    private Set<String> languagesOf(String contact) {
        return story.stayingReleasesAbout(contact).stream()
                .filter(release -> release.source().party().isPresent())
                .map(release -> release.source().languages().getFirst())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
