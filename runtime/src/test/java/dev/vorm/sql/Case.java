package dev.vorm.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vorm.query.Command;
import dev.vorm.query.Query;
import java.util.Arrays;
import java.util.List;

/** A statement, the text it must give, and the binds: one row of a table of cases. */
record Case(Rendered rendered, String sql, List<Object> binds) {
    static Case of(Query<?> query, String sql, Object... binds) {
        return new Case(Renderer.render(query), sql, Arrays.asList(binds));
    }

    static Case of(Command command, String sql, Object... binds) {
        return new Case(Renderer.render(command), sql, Arrays.asList(binds));
    }

    void check() {
        assertEquals(sql, rendered.sql());
        assertArrayEquals(
                binds.toArray(),
                rendered.binds().toArray(),
                () -> Arrays.deepToString(rendered.binds().toArray()));
    }

    @Override
    public String toString() {
        return sql.replace('\n', ' ');
    }
}
