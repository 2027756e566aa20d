// Generated from Plain by Vorm; change that type instead.
package shop;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Plain} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainMapping {
    static final SqlType<Plain.Number> ID_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private PlainMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Plain read(Row row, int at) {
        return switch (required(row.getString(at + 1), "Plain.kind")) {
            case "one" -> PlainOneMapping.read(row, at, at + 2);
            case "two" -> PlainTwoMapping.read(row, at, at + 3);
            default -> throw Values.unknownKind("plain.kind", "Plain", "id = " + row.getValue(at));
        };
    }

    static Plain.Number key(Plain plain) {
        if (plain instanceof Plain.One one) {
            return PlainOneMapping.key(one);
        }
        if (plain instanceof Plain.Two two) {
            return PlainTwoMapping.key(two);
        }
        throw new IllegalArgumentException("Plain is null");
    }

    static Tuple keyBinds(Plain.Number id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Plain.id"), "Plain.id"));
    }

    static Tuple keysBinds(List<? extends Plain.Number> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Plain.Number id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Plain.id"), "Plain.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertAllBinds(List<? extends Plain> plains) {
        int size = plains.size();
        Object[][] columns = {
            new String[size],
            new String[size],
            new Integer[size]
        };
        for (int i = 0; i < size; i++) {
            Plain plain = plains.get(i);
            if (plain instanceof Plain.One one) {
                columns[0][i] = "one";
                Binds.spread(PlainOneMapping.insertBinds(one), columns, i, 1);
            } else if (plain instanceof Plain.Two two) {
                columns[0][i] = "two";
                Binds.spread(PlainTwoMapping.insertBinds(two), columns, i, 2);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The plain with what an insert of several kinds generated.
     */
    static Plain inserted(Plain plain, Row row, int at) {
        if (plain instanceof Plain.One one) {
            return PlainOneMapping.inserted(one, row, at, at + 1);
        }
        if (plain instanceof Plain.Two two) {
            return PlainTwoMapping.inserted(two, row, at, at + 1);
        }
        return plain;
    }
}
