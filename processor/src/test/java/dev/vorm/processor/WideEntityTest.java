package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
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

    /** HotSpot interprets methods of more than 8,000 bytes for ever. */
    @Test
    void noMethodOfItsMappingIsTooLongForHotSpot() throws IOException {
        classOf300ColumnsCompiles();

        List<Integer> offsets = instructions(directory.resolve("wide/WideMapping.class"));
        assertThat(offsets).hasSizeGreaterThan(5_000).allMatch(offset -> offset < 8_000);
    }

    /** Where each instruction stands in its method. */
    private static List<Integer> instructions(Path type) {
        StringWriter text = new StringWriter();
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(text), new PrintWriter(text), "-c", "-p", type.toString());
        return Pattern.compile("(?m)^ +(\\d+): [a-z]")
                .matcher(text.toString())
                .results()
                .map(line -> Integer.valueOf(line.group(1)))
                .toList();
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
