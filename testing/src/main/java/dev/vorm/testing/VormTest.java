package dev.vorm.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a fresh database on a real PostgreSQL.
 *
 * <pre>{@code
 * @VormTest
 * class UserRepositoryTest {
 *     @Test
 *     void findsAUserInOneStatement(Database db, StatementCounter counter) {
 *         UserRepository users = new UserRepositoryImpl(db);
 *         Optional<User> user = counter.expect(1, () -> users.findById(1L));
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>Constructors, tests and lifecycle methods may take a {@code Database}, a {@code Vertx}, a {@link StatementCounter} and
 * {@code DatabaseOptions}: always the same ones within a class and the classes nested in it. The database is dropped,
 * and the others are closed, after the last test of the class.
 *
 * <p>What databases need before tables, such as extensions, domains and roles, stands in a script on the class path, which JUnit's
 * configuration parameter {@code vorm.test.script} names; for example in {@code junit-platform.properties}:
 * {@code vorm.test.script = extensions.sql}. It runs in each new database, in one transaction.
 *
 * <p>The server is found by {@link PostgresServer#find()} once for each JVM, before the first such class, and stopped when
 * the JVM ends.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(VormExtension.class)
public @interface VormTest {
    /** Whether to create the tables of all entities on the class path, as {@code db.schema().createMissing()} does. */
    boolean createSchema() default true;
}
