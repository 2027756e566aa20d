package dev.vorm.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link VormTest} does. JUnit's store closes the database along with the class that it was made for. */
public final class VormExtension implements BeforeAllCallback, ParameterResolver {
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
        return TestDatabase.create(SharedServer.get(), testClass, createSchema);
    }
}
