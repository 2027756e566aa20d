package dev.vorm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.mapping.JsonProbe.Dated;
import dev.vorm.mapping.JsonProbe.Profile;
import java.io.File;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What depends on the class path and on the mapper of Vert.x, tried in class loaders of their own. */
class JsonClassPathTest {
    private static List<?> alone(Class<?> probe, String... absent) throws Exception {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(absent)
                        .noneMatch(
                                jar -> Path.of(entry).getFileName().toString().startsWith(jar)))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Constructor<?> constructor = loader.loadClass(probe.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            Supplier<?> results = (Supplier<?>) constructor.newInstance();
            assertThat(results).isNotInstanceOf(probe);
            return (List<?>) results.get();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void plainTypesAreTheSame() throws Exception {
        assertThat(alone(JsonProbe.class, "jackson-databind", "jackson-datatype", "jackson-annotations"))
                .isEqualTo(new JsonProbe().get())
                .hasSizeGreaterThan(200);
    }

    @Test
    void otherTypesSayWhatToAdd() throws Exception {
        assertThat(new JsonProbe.Beans().get())
                .contains("{\"name\":\"Ann\"}", Profile.class.getName() + " Profile[name=Ann]", "9223372036854775807");
        assertThat(alone(JsonProbe.Beans.class, "jackson-databind", "jackson-datatype"))
                .hasSize(5)
                .allSatisfy(result -> assertThat((String) result)
                        .matches(
                                "has the type (.*Profile|java.util.concurrent.atomic.AtomicLong), which is JSON only by"
                                        + " Jackson's databind: add com.fasterxml.jackson.core:jackson-databind"));
    }

    @Test
    void timesSayWhatToAdd() throws Exception {
        assertThat(new JsonProbe.Times().get())
                .containsExactly(
                        "\"1970-01-01T00:00:00Z\"",
                        "{\"day\":\"1970-01-01\"}",
                        Dated.class.getName() + " Dated[day=1970-01-01]");
        List<?> without = alone(JsonProbe.Times.class, "jackson-datatype");
        assertThat(without.get(0)).isEqualTo("\"1970-01-01T00:00:00Z\"");
        assertThat(without.subList(1, 3))
                .allSatisfy(result -> assertThat((String) result)
                        .contains("java.time.LocalDate; add com.fasterxml.jackson.datatype:jackson-datatype-jsr310"));
    }

    @Test
    void theMapperOfVertxIsTheOneToConfigure() throws Exception {
        assertThat(alone(JsonProbe.Configured.class))
                .map(Object::toString)
                .containsExactly(
                        "{\"first_name\":\"\u00e4\",\"any\":[1],\"ratio\":0.5}",
                        JsonProbe.Configured.Named.class.getName()
                                + " Named[firstName=Ann, any=[java.util.Date, 1.10], ratio=1.0]");
    }
}
