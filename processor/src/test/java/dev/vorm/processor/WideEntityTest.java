package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler's limits are far away, even for wide tables. */
class WideEntityTest {
    @TempDir
    Path directory;

    @Test
    void classOf300ColumnsCompiles() throws IOException {
        String fields = IntStream.range(0, 300)
                .mapToObj(i -> "    java.math.BigDecimal theNumberOfColumn" + i + ";\n")
                .collect(Collectors.joining());

        assertThat(compile("class", "", "    @dev.vorm.annotation.Id long id;\n" + fields))
                .isEmpty();
    }

    @Test
    void recordOf200ComponentsCompiles() throws IOException {
        String components = IntStream.range(0, 200)
                .mapToObj(i -> ", java.util.Optional<java.time.Instant> theTimeOfColumn" + i)
                .collect(Collectors.joining());

        assertThat(compile("record", "(@dev.vorm.annotation.Id long id" + components + ")", ""))
                .isEmpty();
    }

    private List<String> compile(String kind, String header, String body) throws IOException {
        String source =
                "package wide;\n@dev.vorm.annotation.Table\npublic " + kind + " Wide" + header + " {\n" + body + "}\n";
        Path file = Files.writeString(directory.resolve("Wide.java"), source);
        return Compilation.of(List.of(file), directory).findings();
    }
}
