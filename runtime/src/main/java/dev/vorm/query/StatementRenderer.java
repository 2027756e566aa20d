package dev.vorm.query;

/**
 * Writes statements as text. The query language itself does not know how: it finds who does as a service, see {@link
 * java.util.ServiceLoader}.
 */
public interface StatementRenderer {
    /** The text that PostgreSQL gets; fails as {@link Statement#sql()} does. */
    String sql(Statement statement);
}
