package dev.vorm.execute;

import dev.vorm.mapping.MappedTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.SelectionReader;
import dev.vorm.query.Fetch;
import dev.vorm.query.OwnedRows;
import dev.vorm.query.Relationship;
import dev.vorm.query.Selection;
import dev.vorm.query.Table;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The statement that loads the other entities of a relationship. A row of it is the key that another entity belongs to, or its
 * number, and that entity; the text is the same for any number of keys.
 *
 * @param statement the statement, which is kept where it is that of the relationship itself
 * @param text its text, with places for the keys' arrays
 * @param key reads the key that a row begins with; null where it is the key's number
 * @param reader reads the other entity, from its first column on
 */
record FetchStatement<R>(
        SqlStatement<?> statement, Rendered text, @Nullable RowReader<?> key, RowReader<R> reader) {
    /** Those of the relationships themselves. */
    private static final KeptStatements<FetchStatement<?>> KEPT = new KeptStatements<>();

    static <R> FetchStatement<R> of(Fetch<?, R> fetch) {
        Relationship<?, R> relationship = fetch.relationship();
        boolean isWhole = fetch.condition() == null
                && fetch.limit() == null
                && fetch.orderBy().isEmpty();
        if (!isWhole) {
            return rendered(fetch, false);
        }
        FetchStatement<?> known = KEPT.of(relationship, () -> rendered(fetch, true));
        @SuppressWarnings("unchecked") // a relationship leads to entities of one type
        FetchStatement<R> typed = (FetchStatement<R>) known;
        return typed;
    }

    /** The binds for some keys. */
    Tuple binds(Tuple arrays) {
        return KeptStatements.binds(text, arrays);
    }

    private static <R> FetchStatement<R> rendered(Fetch<?, R> fetch, boolean isKept) {
        Relationship<?, R> relationship = fetch.relationship();
        Table<R> target = relationship.target();
        RowReader<?> key = fetch.limit() == null ? OwnerNumbers.reader(relationship) : null;
        Rendered text = Renderer.render(OwnedRows.entities(fetch, key != null));
        String name = relationship.name();
        RowReader<R> reader = target instanceof MappedTable<?> mapped
                ? reader(mapped, name)
                : SelectionReader.of(Selection.of(target));
        RowReader<Void> none = (row, at) -> {
            throw new IllegalStateException("Read by the reader of each call");
        };
        return new FetchStatement<>(
                isKept ? SqlStatement.kept(name, text, none) : SqlStatement.rendered(name, text, none),
                text,
                key,
                reader);
    }

    @SuppressWarnings("unchecked") // a table is mapped to the entity that its rows are
    private static <R> RowReader<R> reader(MappedTable<?> target, String statement) {
        return ((MappedTable<R>) target).reader(statement);
    }
}
