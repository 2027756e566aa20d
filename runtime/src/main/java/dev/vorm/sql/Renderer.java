package dev.vorm.sql;

import dev.vorm.query.Command;
import dev.vorm.query.Delete;
import dev.vorm.query.Insert;
import dev.vorm.query.InsertReturning;
import dev.vorm.query.Query;
import dev.vorm.query.Select;
import dev.vorm.query.Update;

/**
 * Renders statements.
 *
 * <p>Fails with an {@link IllegalStateException} when a statement uses a column of a table that it does not name, or
 * names a table twice without an alias.
 */
public final class Renderer {
    private Renderer() {}

    /** Renders a statement that gives rows. */
    public static Rendered render(Query<?> query) {
        SqlText text = new SqlText();
        render(query, text);
        return text.rendered();
    }

    static void render(Query<?> query, SqlText text) {
        if (query instanceof Select<?> select) {
            SelectRenderer.render(select, text);
        } else {
            InsertRenderer.render((InsertReturning<?>) query, text);
        }
    }

    /** Renders a statement that gives no rows. */
    public static Rendered render(Command command) {
        SqlText text = new SqlText();
        if (command instanceof Insert<?> insert) {
            InsertRenderer.render(insert, text);
        } else if (command instanceof Update update) {
            UpdateRenderer.render(update, text);
        } else {
            DeleteRenderer.render((Delete) command, text);
        }
        return text.rendered();
    }
}
