package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.mapping.EntityKeys;
import dev.vorm.query.Column;
import dev.vorm.query.Command;
import dev.vorm.query.Condition;
import dev.vorm.query.Expression;
import dev.vorm.query.Insert;
import dev.vorm.query.InsertFrom;
import dev.vorm.query.JoinTable;
import dev.vorm.query.KeyTable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.Reference;
import dev.vorm.query.Sql;
import dev.vorm.query.Table;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement that inserts or deletes rows of the table between two entities. Its text is the same for any number of pairs, which
 * it is given as arrays.
 */
final class LinkStatement<K, L> {
    private static final KeptStatements<LinkStatement<?, ?>> LINKS = new KeptStatements<>();
    private static final KeptStatements<LinkStatement<?, ?>> UNLINKS = new KeptStatements<>();

    private final SqlStatement<Void> statement;
    private final Rendered text;
    private final EntityKeys<?, K> owners;
    private final EntityKeys<?, L> others;

    private LinkStatement(String name, Command command, EntityKeys<?, K> owners, EntityKeys<?, L> others) {
        this.text = Renderer.render(command);
        this.statement = SqlStatement.kept(name, text, (row, at) -> {
            throw new IllegalStateException("It gives no rows");
        });
        this.owners = owners;
        this.others = others;
    }

    @SuppressWarnings("unchecked") // a relationship has keys of one type on each side
    static <K, L> LinkStatement<K, L> link(ManyToMany<?, K, ?, L> relationship) {
        return (LinkStatement<K, L>) LINKS.of(relationship, () -> of(relationship, ".link", insert(relationship)));
    }

    @SuppressWarnings("unchecked") // a relationship has keys of one type on each side
    static <K, L> LinkStatement<K, L> unlink(ManyToMany<?, K, ?, L> relationship) {
        return (LinkStatement<K, L>) UNLINKS.of(relationship, () -> of(relationship, ".unlink", delete(relationship)));
    }

    private static LinkStatement<?, ?> of(ManyToMany<?, ?, ?, ?> relationship, String verb, Command command) {
        return new LinkStatement<>(
                relationship.name() + verb,
                command,
                Fetches.keys(relationship.table()),
                Fetches.keys(relationship.target()));
    }

    private static Command insert(ManyToMany<?, ?, ?, ?> relationship) {
        JoinTable between = relationship.between();
        KeyTable pairs = new KeyTable(between.key(), List.of(between, relationship.table(), relationship.target()));
        InsertFrom<Object> from = Sql.insertInto(between).from(pairs);
        for (Condition own : own(relationship, pairs)) {
            from = from.where(own);
        }
        @Nullable Insert<Object> insert = null;
        for (int i = 0; i < between.key().size(); i++) {
            insert = set(insert, from, between.key().get(i), pairs.values().get(i));
        }
        Insert<Object> keys = Objects.requireNonNull(insert);
        return between.position()
                .map(position -> keys.set(position, between.next(pairs)))
                .orElse(keys)
                .onConflictDoNothing();
    }

    @SuppressWarnings("unchecked") // they are of the same type
    private static <T> Insert<Object> set(
            @Nullable Insert<Object> insert, InsertFrom<Object> from, Column<Object, T> column, Expression<?> value) {
        Expression<T> typed = (Expression<T>) value;
        return insert == null ? from.set(column, typed) : insert.set(column, typed);
    }

    /** That those with the keys are the tenant's, where their tables say whose they are: the table between does not. */
    private static List<Condition> own(ManyToMany<?, ?, ?, ?> relationship, KeyTable pairs) {
        int owners = relationship.between().owner().size();
        List<Expression<?>> keys = pairs.values();
        List<Condition> own = new ArrayList<>();
        if (relationship.table().tenant().isPresent()) {
            own.add(isThere(relationship.table(), keys.subList(0, owners)));
        }
        if (relationship.target().tenant().isPresent()) {
            own.add(isThere(relationship.target(), keys.subList(owners, keys.size())));
        }
        return own;
    }

    private static Condition isThere(Table<?> table, List<Expression<?>> key) {
        return Sql.exists(Sql.select(table).where(Reference.hasKey(table, key)));
    }

    private static Command delete(ManyToMany<?, ?, ?, ?> relationship) {
        JoinTable between = relationship.between();
        KeyTable pairs = new KeyTable(between.key(), List.of(between, relationship.table(), relationship.target()));
        Condition those = Reference.hasKey(between, pairs.values());
        for (Condition own : own(relationship, pairs)) {
            those = those.and(own);
        }
        return Sql.deleteFrom(between).using(pairs).where(those);
    }

    Future<Long> run(SqlExecutor executor, K key, Collection<? extends L> with) {
        List<L> keys = new ArrayList<>(with);
        if (keys.isEmpty()) {
            return Future.succeededFuture(0L);
        }
        Tuple left = BindTuple.of(owners.binds().apply(Collections.nCopies(keys.size(), key)));
        Tuple right = BindTuple.of(others.binds().apply(keys));
        for (int i = 0; i < right.size(); i++) {
            left.addValue(((BindTuple) right).getValueInternal(i));
        }
        return executor.execute(statement, KeptStatements.binds(text, left));
    }
}
