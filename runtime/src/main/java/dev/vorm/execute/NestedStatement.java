package dev.vorm.execute;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.OwnedRows;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The statement that loads a part of a projection's records from other rows. A row of it is the key of a record, or its
 * number, and what is read for it; the text is the same for any number of records.
 *
 * @param statement the statement, which is kept
 * @param text its text, with places for the keys' arrays
 * @param key reads the key that a row begins with; null where it is the key's number
 */
record NestedStatement(
        SqlStatement<?> statement, Rendered text, @Nullable RowReader<?> key) {
    private static final KeptStatements<NestedStatement> KEPT = new KeptStatements<>();

    static NestedStatement of(MappedProjection<?> projection, Nested<?, ?> part) {
        return KEPT.of(projection.owner(), part.name(), () -> rendered(part));
    }

    /** The binds for some keys. */
    Tuple binds(Tuple arrays) {
        return KeptStatements.binds(text, arrays);
    }

    private static NestedStatement rendered(Nested<?, ?> part) {
        RowReader<?> key = OwnerNumbers.reader(part.relationship());
        Rendered text = Renderer.render(OwnedRows.projected(part.relationship(), part.projection(), key != null));
        RowReader<Void> none = (row, at) -> {
            throw new IllegalStateException("Read by the reader of each call");
        };
        return new NestedStatement(SqlStatement.kept(part.name(), text, none), text, key);
    }
}
