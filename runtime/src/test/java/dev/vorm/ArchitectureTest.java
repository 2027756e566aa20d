package dev.vorm;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the runtime's packages; the table in CONTRIBUTING.md says the same in words. */
class ArchitectureTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.vorm");

    @ParameterizedTest
    @CsvSource({
        "error,",
        "relationship, error",
        "observe,",
        "type,",
        "query, type relationship",
        "sql, query type",
        "mapping, query type relationship error",
        "driver.connect,",
        "driver.cancel,",
        "driver.observe, driver.connect error observe",
        "driver, driver.connect driver.cancel driver.observe error observe",
        "execute, sql mapping query type relationship driver driver.cancel driver.observe observe error",
        "tx, execute query type driver driver.cancel driver.observe observe error",
        "schema, query type mapping sql execute tx error",
        "repository, execute query type error",
        "support, execute mapping query type driver relationship error",
    })
    void packagesImportOnlyWhatTheyMay(String name, String allowed) {
        String[] others = Stream.concat(
                        Stream.of(name), allowed == null ? Stream.empty() : Arrays.stream(allowed.split(" ")))
                .map(other -> "dev.vorm." + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.vorm." + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.vorm..").and(not(resideInAnyPackage(others))))
                .check(RUNTIME);
    }

    @Test
    void onlyGeneratedCodeUsesItsSupport() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.vorm.support")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.vorm.support")
                .check(RUNTIME);
    }

    @Test
    void onlyTheDriverImportsThePgClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.vorm.driver..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.pgclient..", "io.vertx.core.internal..", "io.netty..")
                .check(RUNTIME.that(not(resideInAPackage("dev.vorm.mapping"))));
    }

    @Test
    void mappingKnowsTheValuesOfThePgClientOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.vorm.mapping")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.vertx.pgclient..", "io.vertx.core.internal..", "io.netty..")
                        .and(not(resideInAPackage("io.vertx.pgclient.data"))))
                .check(RUNTIME);
    }

    @Test
    void theRuntimeWorksWithoutDatabind() {
        noClasses()
                .that()
                .haveNameNotMatching("dev.vorm.mapping.(JsonBinding|Relationship).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.annotation..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype..")
                .check(RUNTIME);
    }

    @Test
    void theQueryLanguageKnowsNothingOfVertx() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.vorm.type", "dev.vorm.query", "dev.vorm.sql", "dev.vorm.error", "dev.vorm.relationship")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.vertx..")
                .check(RUNTIME);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(RUNTIME);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.vorm.(**)").should().beFreeOfCycles().check(RUNTIME);
    }
}
