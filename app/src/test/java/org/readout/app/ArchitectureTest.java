package org.readout.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;

/** The dependency rules of docs/architecture.md. */
@AnalyzeClasses(packages = "org.readout", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] SHELLS = {
        "..runtime..", "..publish..", "..topology..", "..replay..", "org.readout.app.."
    };
    private static final String[] CORE = {
        "org.readout.model..",
        "org.readout.ingest.archive..",
        "org.readout.ingest.catalogue..",
        "org.readout.ingest.draft..",
        "org.readout.ingest.feed..",
        "org.readout.ingest.listing..",
        "org.readout.ingest.opml..",
        "org.readout.ingest.poll..",
        "org.readout.ingest.probe..",
        "org.readout.enrich.article..",
        "org.readout.enrich.copies..",
        "org.readout.enrich.detect..",
        "org.readout.enrich.resolve..",
        "org.readout.enrich.match..",
        "org.readout.sink.project.."
    };

    @ArchTest
    static final ArchRule kafkaAppearsOnlyInTheShells = noClasses()
            .that()
            .resideOutsideOfPackages(SHELLS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule theModelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.readout.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.readout.runtime..",
                    "org.readout.ingest..",
                    "org.readout.enrich..",
                    "org.readout.sink..",
                    "org.readout.app..");

    @ArchTest
    static final ArchRule stagesNeverKnowEachOther = slices().matching("org.readout.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.readout.app.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("org.readout.model..", "org.readout.runtime.."));

    @ArchTest
    static final ArchRule theCoreReadsNoClock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule theCoreKnowsNoChanceAndNoEnvironment = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule onlyIngestAndTheAppTouchTheWeb = noClasses()
            .that()
            .resideInAnyPackage("org.readout.model..", "org.readout.enrich..", "org.readout.sink..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule packagesAreNamedForTheDomain = classes()
            .should()
            .resideOutsideOfPackages("..util..", "..common..", "..impl..", "..manager..", "..dto..", "..helper..");
}
