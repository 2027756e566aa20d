package dev.vorm.execute;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.query.Join;
import dev.vorm.query.KeyTable;
import dev.vorm.query.Projection;
import dev.vorm.query.Select;
import dev.vorm.query.Sql;
import dev.vorm.query.ToMany;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The statement that loads a part of a projection's records from other rows. A row of it is the number of the record, from 1, and
 * what is read for it; the text is the same for any number of records.
 *
 * @param statement the statement, which is kept
 * @param text its text, with places for the keys' arrays first
 */
record NestedStatement(SqlStatement<?> statement, Rendered text) {
    private static final KeptStatements<NestedStatement> KEPT = new KeptStatements<>();

    static NestedStatement of(MappedProjection<?> projection, Nested<?, ?> part) {
        return KEPT.of(projection.owner(), part.name(), () -> rendered(part));
    }

    /** The binds for some keys. */
    Tuple binds(Tuple arrays) {
        return KeptStatements.binds(text, arrays);
    }

    private static NestedStatement rendered(Nested<?, ?> part) {
        Rendered text = Renderer.render(query(part.relationship(), part.projection()));
        RowReader<Void> none = (row, at) -> {
            throw new IllegalStateException("Read by the reader of each call");
        };
        return new NestedStatement(SqlStatement.kept(part.name(), text, none), text);
    }

    private static <O> Select<?> query(ToMany<?, O> relationship, Projection<?> projection) {
        KeyTable keys = new KeyTable(relationship.table().key());
        Select<?> query = Sql.select(new Numbered(keys, projection)).from(keys);
        for (Join join : relationship.joins(Join.Kind.INNER, keys.values(), relationship.target())) {
            query = query.join(join.table(), Objects.requireNonNull(join.on()));
        }
        return query.orderBy(relationship.order());
    }

    /** The number of a key, and what a projection selects for it. */
    private static final class Numbered extends Projection<Object> {
        Numbered(KeyTable keys, Projection<?> projection) {
            super(keys, expressions(keys, projection), false);
        }

        private static List<Expression<?>> expressions(KeyTable keys, Projection<?> projection) {
            List<Expression<?>> all = new ArrayList<>();
            all.add(keys.number());
            all.addAll(projection.expressions());
            return all;
        }
    }
}
