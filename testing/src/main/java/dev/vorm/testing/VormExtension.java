package dev.vorm.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link VormTest} does. JUnit's store closes the database along with the class that it was made for. */
public final class VormExtension implements BeforeAllCallback, ParameterResolver {
    /** JUnit's configuration parameter that names a script on the class path. */
    private static final String SCRIPT = "vorm.test.script";

    private static final Namespace NAMESPACE = Namespace.create(VormExtension.class);

    /** For JUnit. */
    public VormExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        database(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TestDatabase.has(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database(context).get(parameter.getParameter().getType());
    }

    /** The database of the test class, or of the class that it is nested in. */
    private static TestDatabase database(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(TestDatabase.class, key -> create(context), TestDatabase.class);
    }

    private static TestDatabase create(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        boolean createSchema = AnnotationSupport.findAnnotation(testClass, VormTest.class)
                .map(VormTest::createSchema)
                .orElse(true);
        String script = context.getConfigurationParameter(SCRIPT)
                .map(name -> read(testClass, name))
                .orElse("");
        return TestDatabase.create(SharedServer.get(), testClass, script, createSchema);
    }

    private static String read(Class<?> testClass, String name) {
        try (InputStream script = testClass.getClassLoader().getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(
                        "The script " + name + ", which the parameter " + SCRIPT + " names, is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
