package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.query.Relationship;
import dev.vorm.sql.Rendered;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Statements that are made once for each relationship, and go when the class of the table or projection goes that has it.
 *
 * @param <S> the statements
 */
final class KeptStatements<S> {
    private final ClassValue<Map<String, S>> byOwner = new ClassValue<>() {
        @Override
        protected Map<String, S> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    /** The statement of a relationship; two who make it at once make the same. */
    S of(Relationship<?, ?> relationship, Supplier<S> make) {
        return of(relationship.table().getClass(), relationship.name(), make);
    }

    /** The statement of a name that a class has; two who make it at once make the same. */
    S of(Class<?> owner, String name, Supplier<S> make) {
        Map<String, S> kept = byOwner.get(owner);
        S known = kept.get(name);
        if (known == null) {
            known = make.get();
            kept.put(name, known);
        }
        return known;
    }

    /** The binds of a statement with arrays in the places of those that are given. */
    static Tuple binds(Rendered text, Tuple arrays) {
        Object[] all = text.binds().toArray();
        BindTuple given = (BindTuple) BindTuple.of(arrays);
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == Rendered.GIVEN) {
                all[i] = given.getValueInternal(next++);
            }
        }
        return BindTuple.of(all);
    }
}
