package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.query.Relationship;
import dev.vorm.sql.Rendered;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Statements that are made once for each relationship, and go when the class of the table goes that has it.
 *
 * @param <S> the statements
 */
final class KeptStatements<S> {
    private final ClassValue<Map<String, S>> byTable = new ClassValue<>() {
        @Override
        protected Map<String, S> computeValue(Class<?> table) {
            return new ConcurrentHashMap<>();
        }
    };

    /** The statement of a relationship; two who make it at once make the same. */
    S of(Relationship<?, ?> relationship, Supplier<S> make) {
        Map<String, S> kept = byTable.get(relationship.table().getClass());
        S known = kept.get(relationship.name());
        if (known == null) {
            known = make.get();
            kept.put(relationship.name(), known);
        }
        return known;
    }

    /** The binds of a statement whose first are arrays that are given. */
    static Tuple binds(Rendered text, Tuple arrays) {
        Object[] all = text.binds().toArray();
        BindTuple given = (BindTuple) BindTuple.of(arrays);
        for (int i = 0; i < given.size(); i++) {
            all[i] = given.getValueInternal(i);
        }
        return BindTuple.of(all);
    }
}
