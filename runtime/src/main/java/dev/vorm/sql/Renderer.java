package dev.vorm.sql;

import dev.vorm.query.Command;
import dev.vorm.query.Delete;
import dev.vorm.query.Insert;
import dev.vorm.query.Locked;
import dev.vorm.query.Merge;
import dev.vorm.query.Query;
import dev.vorm.query.Returning;
import dev.vorm.query.SelectStep;
import dev.vorm.query.SetQuery;
import dev.vorm.query.Statement;
import dev.vorm.query.StatementRenderer;
import dev.vorm.query.Update;
import dev.vorm.query.Write;
import org.jspecify.annotations.Nullable;

/**
 * Renders statements.
 *
 * <p>Fails with an {@link IllegalStateException} when a statement uses a column of a table that it does not name, or
 * names a table twice without an alias.
 */
public final class Renderer implements StatementRenderer {
    /** For the service loader, which makes statements know their texts. */
    public Renderer() {}

    /** Writes a statement, and once more when there are queries to stand before it, and when there are paths to join. */
    public static Rendered render(Statement statement) {
        SqlText text = new SqlText();
        render(statement, text);
        if (!text.common().isEmpty()) {
            text = whole(statement, text.common(), null);
        }
        PathJoins joins = text.found();
        return (joins == null ? text : whole(statement, text.common(), joins)).rendered();
    }

    private static SqlText whole(Statement statement, CommonQueries common, @Nullable PathJoins joins) {
        SqlText text = new SqlText(common, joins);
        if (!common.isEmpty()) {
            common.render(text);
        }
        render(statement, text);
        return text;
    }

    @Override
    public String sql(Statement statement) {
        return render(statement).sql();
    }

    private static void render(Statement statement, SqlText text) {
        if (statement instanceof Query<?> query) {
            render(query, text);
        } else if (statement instanceof Command command) {
            render(command, text);
        } else {
            LockRenderer.render((Locked<?>) statement, text);
        }
    }

    static void render(Query<?> query, SqlText text) {
        Query<?> carried = Carried.whole(query, text);
        if (carried instanceof SelectStep<?, ?> select) {
            SelectRenderer.render(select, text);
        } else if (carried instanceof SetQuery<?> set) {
            SetRenderer.render(set, text);
        } else {
            returning((Returning<?>) carried, text);
        }
    }

    private static void returning(Returning<?> query, SqlText text) {
        Write<?> write = query.write();
        if (JoinedRenderer.rows(write.table()).isPresent()) {
            throw new IllegalStateException("The rows of " + write.table()
                    + " are in several tables, which no one statement writes and returns");
        }
        render(write, text);
        if (write instanceof Insert<?>) {
            text.enter(Scope.of(write.table()));
        }
        text.clause("\nRETURNING ");
        ExpressionRenderer.casting(text).selected(query.selection().expressions());
    }

    private static void render(Command command, SqlText text) {
        if (command instanceof Insert<?> insert) {
            InsertRenderer.render(insert, text);
        } else if (command instanceof Update<?> update) {
            UpdateRenderer.render(update, text);
        } else if (command instanceof Merge<?> merge) {
            MergeRenderer.render(merge, text);
        } else {
            DeleteRenderer.render((Delete<?>) command, text);
        }
    }
}
