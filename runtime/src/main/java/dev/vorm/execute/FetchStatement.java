package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.mapping.MappedTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.SelectionReader;
import dev.vorm.query.Derived;
import dev.vorm.query.Fetch;
import dev.vorm.query.Join;
import dev.vorm.query.KeyTable;
import dev.vorm.query.Order;
import dev.vorm.query.Reference;
import dev.vorm.query.Relationship;
import dev.vorm.query.Select;
import dev.vorm.query.Select2;
import dev.vorm.query.Selection;
import dev.vorm.query.Sql;
import dev.vorm.query.Table;
import dev.vorm.query.ToMany;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statement that loads the other entities of a relationship. A row of it is the number of the key, from 1, that another entity
 * belongs to, and that entity; the text is the same for any number of keys. Which keys are equal the server says, so that nothing
 * depends on whether Java thinks the same of them.
 *
 * @param statement the statement, which is kept where it is that of the relationship itself
 * @param text its text, with places for the keys' arrays first
 * @param keys how many these are
 * @param reader reads the other entity, from its first column on
 */
record FetchStatement<R>(SqlStatement<?> statement, Rendered text, int keys, RowReader<R> reader) {
    /** Those of the relationships themselves, by the table class of those who have them. */
    private static final ClassValue<Map<String, FetchStatement<?>>> KEPT = new ClassValue<>() {
        @Override
        protected Map<String, FetchStatement<?>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    static <R> FetchStatement<R> of(Fetch<?, R> fetch) {
        Relationship<?, R> relationship = fetch.relationship();
        boolean isWhole = fetch.condition() == null
                && fetch.limit() == null
                && fetch.orderBy().isEmpty();
        if (!isWhole) {
            return rendered(fetch, false);
        }
        Map<String, FetchStatement<?>> kept = KEPT.get(relationship.table().getClass());
        FetchStatement<?> known = kept.get(relationship.name());
        if (known == null) {
            known = rendered(fetch, true);
            kept.put(relationship.name(), known);
        }
        @SuppressWarnings("unchecked") // a relationship leads to entities of one type
        FetchStatement<R> typed = (FetchStatement<R>) known;
        return typed;
    }

    /** The binds for some keys. */
    Tuple binds(Tuple arrays) {
        Object[] all = text.binds().toArray();
        Tuple given = BindTuple.of(arrays);
        for (int i = 0; i < keys; i++) {
            all[i] = ((BindTuple) given).getValueInternal(i);
        }
        return BindTuple.of(all);
    }

    private static <R> FetchStatement<R> rendered(Fetch<?, R> fetch, boolean isKept) {
        Relationship<?, R> relationship = fetch.relationship();
        Table<R> target = relationship.target();
        Select2<Long, R> query = query(fetch);
        Rendered text = Renderer.render(query);
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
                relationship instanceof ToMany<?, ?> many
                        ? many.table().key().size()
                        : target.key().size(),
                reader);
    }

    @SuppressWarnings("unchecked") // a table is mapped to the entity that its rows are
    private static <R> RowReader<R> reader(MappedTable<?> target, String statement) {
        return ((MappedTable<R>) target).reader(statement);
    }

    private static <R> Select2<Long, R> query(Fetch<?, R> fetch) {
        Relationship<?, R> relationship = fetch.relationship();
        Table<R> target = relationship.target();
        if (relationship instanceof ToMany<?, R> many) {
            KeyTable keys = new KeyTable(many.table().key());
            return fetch.limit() == null ? all(many, fetch, keys, target) : some(many, fetch, keys, target);
        }
        KeyTable keys = new KeyTable(target.key());
        return Sql.select(keys.number(), target).from(keys).join(target, Reference.hasKey(target, keys.values()));
    }

    private static <R> Select2<Long, R> all(ToMany<?, R> many, Fetch<?, R> fetch, KeyTable keys, Table<R> target) {
        Select2<Long, R> query = Sql.select(keys.number(), target).from(keys);
        for (Join join : many.joins(Join.Kind.INNER, keys.values(), target)) {
            query = query.join(join.table(), Objects.requireNonNull(join.on()));
        }
        if (fetch.condition() != null) {
            query = query.where(fetch.condition());
        }
        return query.orderBy(order(many, fetch));
    }

    /** A query for each key, which alone can count. The rows of each come in its order: no other plan than a loop does this. */
    private static <R> Select2<Long, R> some(ToMany<?, R> many, Fetch<?, R> fetch, KeyTable keys, Table<R> target) {
        List<Join> joins = many.joins(Join.Kind.INNER, keys.values(), target);
        Select<R> query = Sql.select(target)
                .from(joins.get(0).table())
                .where(Objects.requireNonNull(joins.get(0).on()));
        for (Join join : joins.subList(1, joins.size())) {
            query = query.join(join.table(), Objects.requireNonNull(join.on()));
        }
        if (fetch.condition() != null) {
            query = query.where(fetch.condition());
        }
        Derived<R> each = query.orderBy(order(many, fetch))
                .limit(Objects.requireNonNull(fetch.limit()))
                .asLateral("fetched");
        return Sql.select(keys.number(), each).from(keys).crossJoin(each);
    }

    private static List<Order> order(ToMany<?, ?> many, Fetch<?, ?> fetch) {
        return fetch.orderBy().isEmpty() ? many.order() : fetch.orderBy();
    }
}
