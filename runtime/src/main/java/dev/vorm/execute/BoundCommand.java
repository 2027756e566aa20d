package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.query.Command;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * A command as it is sent. For one execution: the driver writes into the binds.
 *
 * @param statement its text
 * @param binds its values
 */
public record BoundCommand(SqlStatement<?> statement, Tuple binds) {
    /**
     * Renders a command.
     *
     * @throws InvalidArgumentException when it is null or cannot be rendered
     */
    public static BoundCommand of(@Nullable Command command) {
        if (command == null) {
            throw new InvalidArgumentException("The command is null");
        }
        Rendered text = rendered(command);
        if (!text.tenants().isEmpty()) {
            throw new InvalidArgumentException(text.tenants().get(0).property()
                    + " says whose rows these are, and what is executed in one go is for nobody: use a transaction, with"
                    + " tx.tenant(...)");
        }
        return new BoundCommand(
                SqlStatement.rendered(text), BindTuple.of(text.binds().toArray()));
    }

    private static Rendered rendered(Command command) {
        try {
            return Renderer.render(command);
        } catch (RuntimeException e) {
            throw new InvalidArgumentException("The statement cannot be rendered: " + e.getMessage(), e);
        }
    }

    /** Without the binds, which may be secrets. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
