package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processors in the rounds of a compile. */
class EntityProcessorTest {
    private static final String COUNTRY = """
            package lib;
            @dev.vorm.annotation.Table(value = "countries", schema = "geo")
            public record Country(@dev.vorm.annotation.Id @dev.vorm.annotation.Column("iso") String code, String name) {}
            """;

    private static final String CITY = """
            package app;
            import dev.vorm.annotation.*;
            import dev.vorm.relationship.Ref;
            @Table("cities")
            public class City {
                @Id @Generated private Long id;
                private boolean isCapital;
                String name;
                @Unique Ref<lib.Country, String> country;
                @Nullable @SuppressWarnings("vorm.index") Ref<City, Long> twin;
                @Transient Object remembered;

                public Long getId() { return id; }
                void setId(Long id) { this.id = id; }
                boolean isCapital() { return isCapital; }
                void setCapital(boolean capital) { this.isCapital = capital; }
            }
            """;

    private static final String CITIES = """
            package app;
            import dev.vorm.annotation.Repository;
            import dev.vorm.repository.CrudRepository;
            @Repository
            public interface Cities extends CrudRepository<City, Long> {}
            """;

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void makeOutput() throws IOException {
        output = Files.createDirectory(directory.resolve("output"));
    }

    @Test
    void entitiesAndRepositoriesCompile() throws IOException {
        Compilation compilation = Compilation.of(
                List.of(source("Country", COUNTRY), source("City", CITY), source("Cities", CITIES)), output);

        assertThat(compilation.messages()).isEmpty();
        assertThat(Stream.of(
                        "lib/CountryBuilder", "app/CityTable", "app/CityMapping", "app/CityCrud", "app/CitiesImpl"))
                .allSatisfy(name -> assertThat(output.resolve(name + ".class")).exists());
        assertThat(Files.readAllLines(output.resolve("META-INF/vorm/schema.jsonl")))
                .hasSize(2)
                .isSorted()
                .anyMatch(line -> line.contains(
                        "\"references\":{\"table\":\"countries\",\"schema\":\"geo\",\"columns\":[\"iso\"]}"));
        assertThat(Files.readAllLines(output.resolve("META-INF/vorm/statements.jsonl")))
                .isSorted()
                .anyMatch(line -> line.contains("City.findById"));
    }

    @Test
    void theOrderOfSourcesMakesNoDifference() throws IOException {
        List<Path> sources =
                new ArrayList<>(List.of(source("Country", COUNTRY), source("City", CITY), source("Cities", CITIES)));
        Path other = Files.createDirectory(directory.resolve("other"));

        Compilation.of(sources, output);
        Collections.reverse(sources);
        Compilation.of(sources, other);

        assertThat(generated(other)).isEqualTo(generated(output)).isNotEmpty();
    }

    @Test
    void anEntityMayReferToOneInAClassFile() throws IOException {
        Path library = Files.createDirectory(directory.resolve("library"));
        Compilation.of(List.of(source("Country", COUNTRY)), library);

        Compilation compilation =
                Compilation.of(List.of(source("City", CITY)), output, List.of(library), Compilation.processors());

        assertThat(compilation.messages()).isEmpty();
        assertThat(output.resolve("META-INF/vorm/schema.jsonl")).content().contains("\"countries\"");
    }

    @Test
    void whatIsSlowIsAWarningWithWhichAllIsGenerated() throws IOException {
        String slow = CITY.replace("@Unique Ref", "Ref");

        Compilation compilation = Compilation.of(List.of(source("Country", COUNTRY), source("City", slow)), output);

        assertThat(compilation.messages())
                .containsExactly("VORM-0220: City.country: no index begins with it, so that each delete of a row of"
                        + " Country, and each join from there, reads this whole table. Fix: add"
                        + " @Index(columns = \"country\") to City, or, where that table stays small,"
                        + " @SuppressWarnings(\"vorm.index\").");
        assertThat(output.resolve("app/CityCrud.class")).exists();
    }

    @Test
    void entitiesWaitForTypesThatOtherProcessorsWrite() throws IOException {
        String visit = """
                package app;
                import dev.vorm.annotation.*;
                import dev.vorm.relationship.Ref;
                @Table("visits")
                public record Visit(@Id @Generated Long id, @Unique Ref<lib.Country, String> country) {}
                """;

        Compilation compilation = Compilation.of(
                List.of(source("Visit", visit)),
                output,
                List.of(),
                Stream.concat(Compilation.processors().stream(), Stream.of(new CountryWriter()))
                        .toList());

        assertThat(compilation.messages()).isEmpty();
        assertThat(output.resolve("app/VisitCrud.class")).exists();
        assertThat(Files.readAllLines(output.resolve("META-INF/vorm/schema.jsonl")))
                .hasSize(2);
    }

    @Test
    void aBrokenEntityKeepsItsTable() throws IOException {
        String broken = CITY.replace("String name;", "String name; java.util.Date founded;");
        String user = """
                package other;
                import static app.CityTable.CITY;
                class User { Object name = CITY.name; }
                """;

        Compilation compilation = Compilation.of(
                List.of(
                        source("Country", COUNTRY),
                        source("City", broken),
                        source("Cities", CITIES),
                        source("User", user)),
                output);

        assertThat(compilation.findings()).singleElement().asString().startsWith("VORM-0010 City.java");
    }

    @Test
    void whatRefersToABrokenEntityKeepsItsTableAndNoMore() throws IOException {
        String keyless = COUNTRY.replace("@dev.vorm.annotation.Id ", "");

        Compilation compilation = Compilation.of(List.of(source("Country", keyless), source("City", CITY)), output);

        assertThat(compilation.findings()).singleElement().asString().startsWith("VORM-0030 Country.java");
        assertThat(output.resolve("app/CityTable.java")).exists();
        assertThat(output.resolve("app/CityMapping.java")).doesNotExist();
    }

    @Test
    void anyNullableAnnotationMakesAColumnNullable() throws IOException {
        String note = """
                package app;
                import dev.vorm.annotation.*;
                import java.util.Optional;
                @Table
                public record Note(
                        @Id @Generated Long id,
                        byte @Nullable [] a,
                        @Nullable byte[] b,
                        @org.jspecify.annotations.Nullable String c,
                        @Plain.Nullable String d,
                        Optional<Integer> e,
                        @Column(nullable = true) Double f,
                        byte[] g,
                        Boolean h) {}
                """;
        String plain = """
                package app;
                import java.lang.annotation.*;
                class Plain {
                    @Target({ElementType.METHOD, ElementType.PARAMETER})
                    @interface Nullable {}
                }
                """;

        Compilation compilation = Compilation.of(List.of(source("Note", note), source("Plain", plain)), output);

        assertThat(compilation.messages()).isEmpty();
        String schema = Files.readString(output.resolve("META-INF/vorm/schema.jsonl"));
        assertThat(Stream.of("a", "b", "c", "d", "e", "f"))
                .allMatch(name -> schema.matches("(?s).*\"name\":\"" + name + "\",[^}]*\"nullable\":true.*"));
        assertThat(Stream.of("id", "g", "h"))
                .allMatch(name -> schema.matches("(?s).*\"name\":\"" + name + "\",(?![^}]*\"nullable\").*"));
    }

    @Test
    void aFailureOfOursIsReportedAtTheEntity() throws IOException {
        Files.createFile(output.resolve("lib"));

        Compilation compilation = Compilation.of(List.of(source("Country", COUNTRY)), output);

        assertThat(compilation.findings()).anyMatch(finding -> finding.startsWith("VORM-0099 Country.java:3:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void javacFindsTheProcessors(String option) throws IOException {
        String path = Compilation.location("dev.vorm.processor.EntityProcessor")
                + java.io.File.pathSeparator
                + Compilation.location("com.palantir.javapoet.JavaFile");

        Compilation compilation =
                Compilation.discovering(List.of(source("Country", COUNTRY)), output, List.of(option, path));

        assertThat(compilation.messages()).isEmpty();
        assertThat(output.resolve("lib/CountryTable.class")).exists();
        assertThat(output.resolve("META-INF/vorm/schema.jsonl")).exists();
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name + ".java"), text);
    }

    private static Map<String, String> generated(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(file -> file.toString().matches(".*\\.(java|jsonl)"))
                    .toList()) {
                files.put(directory.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** Another processor, which takes a round longer than ours: it writes a type in the first and an entity in the second. */
    private static final class CountryWriter extends AbstractProcessor {
        private final List<String> left = new ArrayList<>(List.of("package lib; class Early {}", COUNTRY));

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver() && !left.isEmpty()) {
                String name = left.size() == 2 ? "lib.Early" : "lib.Country";
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(left.remove(0));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
