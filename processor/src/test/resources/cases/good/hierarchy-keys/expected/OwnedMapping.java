// Generated from Owned by Vorm; change that type instead.
package shop;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Owned} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedMapping {
    static final SqlType<Plain.Number> OWNER_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private OwnedMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Owned> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Owned", "OWNED");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Owned read(Row row, int at, Unloaded unloaded) {
        return switch (required(row.getString(at + 1), "Owned.kind")) {
            case "one" -> OwnedOneMapping.read(row, at, at + 2, unloaded);
            default -> throw Values.unknownKind("owned.kind", "Owned", "owner_id = " + row.getValue(at));
        };
    }

    static Plain.Number key(Owned owned) {
        if (owned instanceof Owned.One one) {
            return OwnedOneMapping.key(one);
        }
        throw new IllegalArgumentException("Owned is null");
    }

    static Tuple keyBinds(Plain.Number id) {
        return Binds.of(Binds.encode(OWNER_TYPE, Binds.key(id, "Owned.owner"), "Owned.owner"));
    }

    static Tuple keysBinds(List<? extends Plain.Number> ids) {
        int size = ids.size();
        Object[] keys = OWNER_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Plain.Number id = ids.get(i);
            keys[i] = Binds.encode(OWNER_TYPE, Binds.key(id, "Owned.owner"), "Owned.owner");
        }
        return Binds.ofArrays(keys);
    }

    static @Nullable Ref<Owner, Plain.Number> getOwner(Owned owned) {
        if (owned instanceof Owned.One one) {
            return one.owner();
        }
        throw new IllegalArgumentException("Owned is null");
    }

    static Owned withOwner(Owned owned, Ref<Owner, Plain.Number> owner) {
        if (owned instanceof Owned.One one) {
            return OwnedOneMapping.withOwner(one, owner);
        }
        throw new IllegalArgumentException("Owned is null");
    }

    static Tuple insertAllBinds(List<? extends Owned> owneds) {
        int size = owneds.size();
        Object[][] columns = {
            new String[size],
            OwnedOneMapping.OWNER_TYPE.newArray(size),
            new String[size]
        };
        for (int i = 0; i < size; i++) {
            Owned owned = owneds.get(i);
            if (owned instanceof Owned.One one) {
                columns[0][i] = "one";
                Binds.spread(OwnedOneMapping.insertBinds(one), columns, i, 1, 2);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The owned with what an insert of several kinds generated.
     */
    static Owned inserted(Owned owned, Row row, int at) {
        if (owned instanceof Owned.One one) {
            return OwnedOneMapping.inserted(one, row, at, at);
        }
        return owned;
    }
}
