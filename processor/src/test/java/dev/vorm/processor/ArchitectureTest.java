package dev.vorm.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may import which: scan → model → validate → plan → emit. */
class ArchitectureTest {
    private static final String ROOT = "dev.vorm.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "diagnostic,  javax.lang.model..",
        "model,       diagnostic com.palantir.javapoet javax.lang.model",
        "scan,        model diagnostic com.palantir.javapoet javax.lang.model..",
        "validate,    model diagnostic com.palantir.javapoet",
        "plan,        model plan.sql com.palantir.javapoet javax.lang.model.element diagnostic",
        "plan.sql,    ''",
        "emit,        plan plan.sql model diagnostic com.palantir.javapoet javax.lang.model.. javax.annotation.processing",
    })
    void packagesImportOnlyWhatTheyMay(String name, String others) {
        String[] allowed = java.util.stream.Stream.of("java..", "org.jspecify..", name, others)
                .flatMap(names -> java.util.Arrays.stream(names.split(" ")))
                .filter(other -> !other.isEmpty())
                .map(other -> other.matches("(java|javax|com|org)\\..*") ? other : ROOT + "." + other)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CLASSES);
    }

    @Test
    void nothingTouchesTheRuntime() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..",
                        "java..",
                        "javax..",
                        "com.palantir.javapoet",
                        "org.jspecify..",
                        "com.google.auto.service")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
