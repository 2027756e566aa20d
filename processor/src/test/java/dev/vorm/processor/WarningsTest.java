package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings come when all is written: where they are errors, they are the only ones. */
class WarningsTest {
    /** A type waits for the key, which the first round writes; its table comes in the second one. */
    private static final Map<String, String> SOURCES = Map.of("Line", """
            package app;

            import dev.vorm.annotation.*;
            import dev.vorm.relationship.Ref;

            @Table("lines")
            public record Line(@Id int sheet, @Id int number, Ref<Line, LineKey> after) {}
            """, "Note", """
            package app;

            import dev.vorm.annotation.*;

            @Table("notes")
            public record Note(@Id long id, @Embedded LineKey line) {}
            """, "Notes", """
            package app;

            public final class Notes {
                private Notes() {}

                public static NoteTable table() {
                    return NoteTable.NOTE;
                }
            }
            """);

    @TempDir
    private Path directory;

    private List<Path> sources;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue());
        }
        sources = Compilation.sources(directory);
    }

    @Test
    void javacSaysNothingElse() {
        Compilation compilation = Compilation.discovering(sources, directory, List.of("-Werror"));

        assertThat(compilation.findings())
                .containsExactlyInAnyOrder(
                        "VORM-0220 Line.java:7:70 warning",
                        "compiler.err.warnings.and.werror warnings found and -Werror specified");
    }

    @Test
    void ecjSaysTheSameAtThePlace() {
        Compilation compilation = Compilation.ofEcj(sources, directory, List.of(), "-warn:+deprecation");

        assertThat(compilation.findings()).singleElement().asString().startsWith("VORM-0220 Line.java:7");
    }
}
