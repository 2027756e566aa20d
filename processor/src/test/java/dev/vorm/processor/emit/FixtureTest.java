package dev.vorm.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.Models;
import dev.vorm.processor.model.RepositoryModel;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.EntityPlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The runtime is tested with entities whose generated code was written by hand: it has to be what is generated. */
class FixtureTest {
    private static final Path RUNTIME_TESTS = Path.of("../runtime/src/test");

    @ParameterizedTest
    @MethodSource("files")
    void generatedCodeIsTheFixture(JavaFile file) throws IOException {
        String fixture = Files.readString(
                RUNTIME_TESTS.resolve("java/dev/vorm/fixture/" + file.typeSpec().name() + ".java"));

        assertThat(statements(file.toString())).isEqualTo(statements(fixture));
    }

    static Stream<JavaFile> files() {
        ClassName repository = ClassName.get("dev.vorm.fixture", "AuthorRepository");
        JavaFile implementation = RepositoryEmitter.emit(
                new RepositoryModel(repository, true, Models.author().type(), List.of(), Models.NOWHERE));
        Stream<JavaFile> entities = Stream.of(Models.author(), Models.book())
                .flatMap(entity -> EntityEmitter.emit(EntityPlanner.plan(entity)).stream());
        return Stream.concat(entities, Stream.of(implementation));
    }

    @Test
    void schemaResourceIsTheFixture() throws IOException {
        List<String> fixture = Files.readAllLines(RUNTIME_TESTS.resolve("resources/META-INF/vorm/schema.jsonl"));

        assertThat(Stream.of(Models.author(), Models.book())
                        .map(FixtureTest::line)
                        .toList())
                .isEqualTo(fixture);
    }

    private static String line(EntityModel entity) {
        EntityPlan plan = EntityPlanner.plan(entity);
        return SchemaResource.line(plan);
    }

    /** One statement on each line: blanks and breaks, which a formatter made, are not compared. */
    private static String statements(String source) {
        return source.replaceAll("\\s+", "")
                .replace("/***", "/**")
                .replace(";", ";\n")
                .replace("{", "{\n");
    }
}
