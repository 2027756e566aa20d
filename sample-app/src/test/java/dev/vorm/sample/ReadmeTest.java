package dev.vorm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.processor.EntityProcessor;
import dev.vorm.processor.RegistryProcessor;
import dev.vorm.testing.PostgresServer;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the README's example with the processor, and runs it. */
@VormTest(createSchema = false)
class ReadmeTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("public (?:record|(?:sealed )?interface|final class) (\\w+)");

    @Test
    void theExampleCompilesAndRuns(@TempDir Path classes, Vertx vertx) throws Exception {
        compile(
                Files.readString(Path.of("..", "README.md")) + Files.readString(Path.of("..", "docs", "queries.md")),
                classes);

        try (PostgresServer server = PostgresServer.find();
                URLClassLoader loader = new ExampleLoader(classes)) {
            Thread.currentThread().setContextClassLoader(loader);
            String uri = server.createDatabase("readme");
            Future<?> result = (Future<?>) loader.loadClass("app.Example")
                    .getMethod("run", Vertx.class, String.class)
                    .invoke(null, vertx, uri);

            assertThat((List<?>) result.await())
                    .singleElement()
                    .satisfies(article ->
                            assertThat(article.toString()).contains("slug=hello", "title=Hello again", "version=1"));
            assertThat(deployed(loader, vertx, uri)).isNull();
            assertThat(queries(loader, vertx, uri)).hasSize(17).doesNotContainNull();
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    @Test
    void theExamplesOfEntitiesCompile(@TempDir Path classes) throws IOException {
        compile(Files.readString(Path.of("..", "docs", "entities.md")), classes);

        assertThat(classes.resolve("app/PaymentCardCrud.class")).exists();
    }

    @Test
    void theExampleOfAMergeCompiles(@TempDir Path classes) throws IOException {
        compile(Files.readString(Path.of("..", "docs", "merge.md")), classes);

        assertThat(classes.resolve("app/StockTable.class")).exists();
    }

    @Test
    void theExampleOfRelationshipsCompiles(@TempDir Path classes) throws IOException {
        compile(Files.readString(Path.of("..", "docs", "relationships.md")), classes);

        assertThat(classes.resolve("app/Fetching.class")).exists();
    }

    @Test
    void theExampleOfProjectionsCompiles(@TempDir Path classes) throws IOException {
        compile(Files.readString(Path.of("..", "docs", "projections.md")), classes);

        assertThat(classes.resolve("app/PostCardProjection.class")).exists();
    }

    /** What the example of the schema says of the database that the first one made. */
    private static Object deployed(ClassLoader loader, Vertx vertx, String uri) throws ReflectiveOperationException {
        Database db = Database.connect(vertx, DatabaseOptions.uri(uri));
        try {
            Future<?> checked = (Future<?>) loader.loadClass("app.Deployment")
                    .getMethod("check", Database.class)
                    .invoke(null, db);
            return checked.await();
        } finally {
            db.close().await();
        }
    }

    /** What the queries of the examples give, on the database that the first one made. */
    private static List<Object> queries(ClassLoader loader, Vertx vertx, String uri)
            throws ReflectiveOperationException {
        Database db = Database.connect(vertx, DatabaseOptions.uri(uri));
        List<Object> results = new ArrayList<>();
        try {
            for (String example : List.of("Queries", "Reading", "Paths", "Nesting", "Writing")) {
                for (Method method : loader.loadClass("app." + example).getDeclaredMethods()) {
                    if (Arrays.equals(method.getParameterTypes(), new Class<?>[] {Database.class})) {
                        method.setAccessible(true);
                        results.add(((Future<?>) method.invoke(null, db)).await());
                    }
                }
            }
            return results;
        } finally {
            db.close().await();
        }
    }

    private static void compile(String readme, Path classes) {
        List<JavaFileObject> sources = new ArrayList<>();
        Matcher block = JAVA_BLOCK.matcher(readme);
        while (block.find()) {
            sources.add(source(block.group(1)));
        }
        assertThat(sources).isNotEmpty();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(
                messages,
                null,
                null,
                List.of("-Xlint:all,-processing,-classfile", "-Werror", "--release", "17", "-d", classes.toString()),
                null,
                sources);
        task.setProcessors(List.of(new EntityProcessor(), new RegistryProcessor()));

        assertThat(task.call()).as(messages.toString()).isTrue();
    }

    private static JavaFileObject source(String text) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).as(text).isTrue();
        return new SimpleJavaFileObject(
                URI.create("string:///app/" + type.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Shows the example its own resources only: the sample has tables of the same names. */
    private static final class ExampleLoader extends URLClassLoader {
        ExampleLoader(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return findResources(name);
        }
    }
}
