package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds again what has changed, as a build tool does that believes our descriptor: it deletes what came of changed sources and
 * what aggregating processors wrote, compiles the changed sources with those that name them, and has all other entities processed from
 * their class files. The result is that of a clean build, and what has not changed is left alone. (How Gradle does it: its manual, "Incremental annotation processing".)
 */
class IncrementalBuildTest {
    private static final Map<String, String> SOURCES = Map.of(
            "Author",
            "@Table record Author(@Id @Generated Long id, String name) {}",
            "Book",
            "@Table class Book { @Id @Generated Long id; @Column(length = 20) String title;"
                    + " @SuppressWarnings(\"vorm.index\") Ref<Author, Long> author;"
                    + " @Embedded(prefix = \"at_\") Place place; Mood mood; @Elements java.util.List<String> tags; }",
            "Place",
            "record Place(String city, @Nullable String zip) {}",
            "Mood",
            "enum Mood { GOOD, BAD }",
            "Loan",
            "@Table record Loan(@Id Ref<Book, Long> book, @Id java.time.LocalDate day, String reader) {}",
            "LoanRepository",
            "@Repository interface LoanRepository extends CrudRepository<Loan, LoanKey> {}",
            "Shelf",
            "@Table(\"shelves\") record Shelf(@Id String hall, int number, @TenantId String owner) {}",
            "BookRepository",
            "@Repository interface BookRepository extends CrudRepository<Book, Long> {}");

    @TempDir
    Path directory;

    private Path sources;
    private Path incremental;
    private final Map<String, Set<String>> made = new HashMap<>();
    private Map<String, Set<String>> madeLast = Map.of();

    @BeforeEach
    void build() throws IOException {
        sources = Files.createDirectories(directory.resolve("sources"));
        incremental = Files.createDirectories(directory.resolve("incremental"));
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            write(source.getKey(), source.getValue());
        }
        compile(Compilation.sources(sources), incremental, List.of());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(
                sources.resolve(name + ".java"),
                "package app;\nimport dev.vorm.annotation.*;\nimport dev.vorm.relationship.Ref;\n"
                        + "import dev.vorm.repository.CrudRepository;\n" + text + "\n");
    }

    /** Compiles, and remembers which generated files came of which types. */
    private void compile(List<Path> files, Path output, List<String> classes) {
        Origins origins = new Origins();
        Compilation compilation =
                Compilation.of(files, output, List.of(output), origins.recording(Compilation.processors()), classes);

        assertThat(compilation.errors()).as(compilation.messages().toString()).isEmpty();
        if (output.equals(incremental)) {
            madeLast = origins.files();
            made.putAll(madeLast);
        }
    }

    /** Builds what came of changes in some types, and compares with a clean build. */
    private void rebuild(String... changed) throws IOException {
        Set<String> touched = new TreeSet<>(List.of(changed));
        List<Path> again = new ArrayList<>();
        List<String> processed = new ArrayList<>();
        for (Path source : Compilation.sources(sources)) {
            String name = source.getFileName().toString().replace(".java", "");
            String text = Files.readString(source);
            if (touched.contains(name)
                    || touched.stream().anyMatch(type -> text.matches("(?s).*\\b" + type + "\\b.*"))) {
                again.add(source);
                touched.add(name);
            } else if (text.contains("@Table") || text.contains("@Repository")) {
                processed.add("app." + name);
            }
        }
        for (String type : touched) {
            delete("app/" + type);
            made.getOrDefault("app." + type, Set.of()).forEach(file -> delete(file.replace('.', '/')));
        }
        try (Stream<Path> resources = Files.walk(incremental.resolve("META-INF"))) {
            resources
                    .sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
        compile(again, incremental, processed);
        assertThat(touched)
                .containsAll(madeLast.keySet().stream()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList());

        Path clean = Files.createDirectories(directory.resolve("clean"));
        compile(Compilation.sources(sources), clean, List.of());
        assertThat(tree(incremental).keySet()).isEqualTo(tree(clean).keySet());
        assertThat(tree(incremental)).isEqualTo(tree(clean));
    }

    /** A type with what is nested in it. */
    private void delete(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Path folder = incremental.resolve(path).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches(name + "(\\$.*)?\\.(class|java)"))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** What was generated as text; of classes that they are there. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                tree.put(name, name.endsWith(".class") ? "" : Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return tree;
    }

    @Test
    void isolatingFilesHaveOneOriginEach() {
        Set<String> files = new HashSet<>();
        made.forEach((origin, generated) -> generated.forEach(
                file -> assertThat(files.add(file)).as(file + " of " + origin).isTrue()));

        assertThat(made.get("app.Book"))
                .contains("app.BookTable", "app.BookMapping", "app.BookCrud")
                .doesNotContain("app.BookRepositoryImpl");
        assertThat(made.get("app.Shelf")).contains("app.ShelfCrud", "app.ShelfBuilder");
        assertThat(made.get("app.BookRepository")).containsExactly("app.BookRepositoryImpl");
    }

    /** Class files of the same code elsewhere on the class path are of no use to those who get this build's output. */
    @Test
    void anotherOutputOnTheClassPathIsNotThisOne() throws IOException {
        Path output = Files.createDirectories(directory.resolve("output"));
        // Of a key javac may not read a class file, and then a source.
        for (String name : List.of("Loan", "LoanRepository")) {
            Files.delete(sources.resolve(name + ".java"));
        }

        Compilation compilation = Compilation.of(
                Compilation.sources(sources), output, List.of(incremental), Compilation.processors(), List.of());

        assertThat(compilation.errors()).as(compilation.messages().toString()).isEmpty();
        assertThat(tree(output))
                .containsKeys("app/AuthorTable.java", "app/AuthorCrud.class", "app/BookRepositoryImpl.class");
    }

    /** A compile that failed midway may have written some of its classes, which are not those of the next one. */
    @Test
    void classesOfAFailedBuildAreNotTakenForItsOwn() throws IOException {
        Path failed = Files.createDirectories(directory.resolve("failed"));
        write("Author", "@Table record Author(@Id @Generated Long id, String surname) {}");
        compile(Compilation.sources(sources), failed, List.of());
        Files.copy(
                failed.resolve("app/AuthorTable.class"),
                incremental.resolve("app/AuthorTable.class"),
                StandardCopyOption.REPLACE_EXISTING);
        write("Author", SOURCES.get("Author"));

        compile(List.of(), incremental, List.of("app.Author"));

        assertThat(madeLast.get("app.Author")).contains("app.AuthorTable", "app.AuthorCrud");
    }

    @Test
    void anEntityIsEdited() throws IOException {
        write("Book", SOURCES.get("Book").replace("String title", "@Nullable String title; int pages"));
        rebuild("Book");
    }

    @Test
    void whatOthersReferToIsEdited() throws IOException {
        write("Author", "@Table(\"people\") record Author(@Id @Generated Long number, String name, String born) {}");
        rebuild("Author");
    }

    @Test
    void anEmbeddedValueIsEdited() throws IOException {
        write("Place", "record Place(String town, String street, @Nullable String zip) {}");
        rebuild("Place");
    }

    @Test
    void anEnumIsEdited() throws IOException {
        write("Mood", "enum Mood { GOOD, BAD, @Label(\"so so\") MIDDLING }");
        rebuild("Mood");
    }

    @Test
    void anEntityIsRenamed() throws IOException {
        Files.delete(sources.resolve("Shelf.java"));
        write("Rack", SOURCES.get("Shelf").replace("Shelf(", "Rack("));
        rebuild("Shelf", "Rack");
    }

    @Test
    void anEntityIsDeleted() throws IOException {
        Files.delete(sources.resolve("Shelf.java"));
        rebuild("Shelf");
    }

    @Test
    void anEntityIsAdded() throws IOException {
        write("Room", "@Table record Room(@Id int number, @Unique Ref<Book, Long> newest) {}");
        rebuild("Room");
    }
}
