package dev.vorm.query;

import java.util.ServiceLoader;

/** The text of statements, for people. */
final class StatementText {
    private static final StatementRenderer RENDERER = ServiceLoader.load(
                    StatementRenderer.class, StatementRenderer.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No service " + StatementRenderer.class.getName()
                    + " is found: keep META-INF/services where jars are put together"));

    private StatementText() {}

    static String of(Statement statement) {
        return RENDERER.sql(statement);
    }

    /** The text, or something else when there is something wrong with the statement. */
    static String of(Statement statement, String otherwise) {
        try {
            return of(statement);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return otherwise;
        }
    }
}
