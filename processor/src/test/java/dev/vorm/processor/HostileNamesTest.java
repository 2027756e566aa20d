package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Properties can be called like anything that stands in generated code, and as much alike as they like. */
class HostileNamesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/good");

    /** What stands in the generated code of so many cases is the generator's own. */
    private static final int CASES_OF_A_WORD = Integer.getInteger("hostile.cases", 6);

    private static final int MOST = 110;

    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"\\\\]|\\\\.)*\"|//.*|/\\*[\\s\\S]*?\\*/|\\b[A-Za-z_$][A-Za-z0-9_$]*\\b");

    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Those that fall together when they are joined, raised or lowered, and words that Java reads in more than one way. */
    private static final List<String> ALIKE = List.of(
            "aB",
            "AB",
            "a_b",
            "ab",
            "A_B",
            "a__b",
            "a",
            "A",
            "$",
            "_a",
            "a1",
            "a2",
            "aKind",
            "a_kind",
            "kinds",
            "aKinds",
            "keyOfA",
            "aKey",
            "readA",
            "aArrays",
            "aColumn",
            "columns2",
            "size2",
            "URL",
            "url",
            "Url",
            "urlColumn",
            "part1",
            "yield",
            "record",
            "var",
            "sealed",
            "when",
            "with",
            "module",
            "open");

    private static final String HEAD = """
            package hostile.names;
            import dev.vorm.annotation.*;
            import dev.vorm.relationship.Ref;
            import java.util.List;
            import java.util.Map;
            """;

    private static List<String> names = List.of();

    @TempDir
    Path directory;

    private final List<Path> files = new ArrayList<>();

    @BeforeAll
    static void harvest() throws IOException {
        Map<String, Set<Path>> cases = new HashMap<>();
        try (Stream<Path> all = Files.walk(CASES)) {
            for (Path file : (Iterable<Path>) all.filter(each -> each.toString().endsWith(".java"))::iterator) {
                if (file.getParent().endsWith("expected")) {
                    TOKEN.matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            .filter(SourceVersion::isName)
                            .forEach(word -> cases.computeIfAbsent(word, key -> new HashSet<>())
                                    .add(file.getParent()));
                }
            }
        }
        Set<String> found = new TreeSet<>(ALIKE);
        cases.forEach((word, in) -> {
            if (in.size() >= CASES_OF_A_WORD) {
                found.add(word);
            }
        });
        found.removeAll(NO_COMPONENTS);
        // Of packages: a compile error beside that of a class.
        found.removeAll(Set.of("id", "dev", "java"));
        names = List.copyOf(found);
        assertThat(names)
                .hasSizeGreaterThan(150)
                .contains("List", "SqlType", "row", "at", "size", "executor", "columns");
    }

    private interface Source {
        String of(String type, List<String> some);
    }

    /** A type for some of the names at a time. */
    private void types(String stem, Source source) throws IOException {
        for (int from = 0; from < names.size(); from += MOST) {
            String type = stem + from;
            write(type, source.of(type, names.subList(from, Math.min(names.size(), from + MOST))));
        }
    }

    private void write(String type, String source) throws IOException {
        files.add(Files.writeString(directory.resolve(type + ".java"), HEAD + source));
    }

    private static String each(List<String> names, String separator, String text) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> text.replace("#", Integer.toString(i)).replace("NAME", names.get(i)))
                .collect(Collectors.joining(separator));
    }

    private void compile() throws IOException {
        write("Kind", "public enum Kind { A, B }");
        write("Dot", "public record Dot(Kind kind, @Nullable String name) {}");
        Compilation compilation = Compilation.of(
                files, Files.createDirectories(directory.resolve("out")), List.of(), Compilation.processors());
        assertThat(compilation.findings())
                .as(String.join("\n", compilation.messages()))
                .isEmpty();
    }

    @Test
    void ofRecords() throws IOException {
        types(
                "Record",
                (type, some) -> "@Table public record " + type + "(@Id Long id, @SoftDelete boolean gone, "
                        + "@TenantId Long whose, " + each(some, ", ", "@Column(\"c#\") List<Kind> NAME")
                        + ") { @AfterLoad void loaded() {} }");
        compile();
    }

    @Test
    void ofClasses() throws IOException {
        types(
                "Column",
                (type, some) -> "@Table public class " + type + " { @Id @Generated(GenerationType.SEQUENCE) Long id;"
                        + " @Version int next; "
                        + each(
                                some.stream()
                                        .filter(name -> !name.equals("next"))
                                        .toList(),
                                " ",
                                "@Column(\"c#\") @Computed(\"'A'\") Kind NAME;")
                        + "}");
        write("Roots", "@Table public record Roots(@Id Long id, Kind dev, List<Kind> java, Kind io, Kind hostile) {}");
        write(
                "Next",
                "@Table public class Next { @Id @Generated(GenerationType.SEQUENCE) Long id; "
                        + each(names.subList(0, 130), " ", "@Column(\"c#\") String NAME;") + "}");
        compile();
    }

    @Test
    void ofEmbeddedValues() throws IOException {
        types(
                "Embedding",
                (type, some) -> "@Table public record " + type + "(@Id Long id, "
                        + each(some, ", ", "@Embedded(prefix = \"c#_\") @Nullable Dot NAME") + ") {}");
        compile();
    }

    @Test
    void ofPartsOfValues() throws IOException {
        types(
                "Parts",
                (type, some) -> "@Table public record " + type
                        + "(@Id Long id, @Embedded Value one, Kind oneList, @Elements List<Value> more, @Elements List<Other> others) {"
                        + "public record Value(" + each(some, ", ", "@Column(\"c#\") Kind NAME") + ") {}"
                        + "public static class Other {" + each(some, " ", "@Column(\"c#\") Kind NAME;") + "} }");
        compile();
    }

    @Test
    void ofCollections() throws IOException {
        types(
                "Elements",
                (type, some) -> "@Table public record " + type + "(@Id Long id, "
                        + each(
                                some.subList(0, some.size() / 3),
                                ", ",
                                "@Elements(table = \"" + type + "#\") List<@Nullable Dot> NAME")
                        + ", "
                        + each(
                                some.subList(some.size() / 3, some.size() / 2),
                                ", ",
                                "@Elements(table = \"" + type + "m#\") Map<Kind, Kind> NAME")
                        + ") {}");
        compile();
    }

    @Test
    void ofKeys() throws IOException {
        for (int from = 0; from < names.size(); from += 30) {
            List<String> some = names.subList(Math.min(from, names.size() - 2), Math.min(names.size(), from + 30));
            write(
                    "Many" + from,
                    "@Table public class Many" + from + " {" + each(some, " ", "@Id @Column(\"c#\") String NAME;")
                            + "}");
            write(
                    "One" + from,
                    "@Table public record One" + from + "(@Id Long id, @Unique Ref<Many" + from + ", Many" + from
                            + "Key> other, @Elements List<Kind> kinds) {}");
        }
        compile();
    }

    @Test
    void ofHierarchies() throws IOException {
        types(
                "Root",
                (type, some) -> "@Table @Inheritance(discriminator = \"sort\") public sealed interface " + type
                        + " { Long id(); "
                        + each(some.subList(0, some.size() / 3), " ", "Kind NAME();")
                        + "record " + type + "A(@Id Long id, "
                        + each(some.subList(0, some.size() / 3), ", ", "@Column(\"c#\") Kind NAME")
                        + ") implements " + type + " {} "
                        + "record " + type + "B(@Id Long id, "
                        + each(some.subList(0, some.size() / 3), ", ", "@Column(\"c#\") Kind NAME")
                        + ", " + each(some.subList(some.size() / 3, some.size() / 2), ", ", "@Column(\"d#\") Kind NAME")
                        + ") implements " + type + " {} }");
        compile();
    }
}
