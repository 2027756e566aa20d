// Generated from Named by Vorm; change that type instead.
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
 * Reads {@link Named} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedMapping {
    static final SqlType<String> ID_TYPE = SqlType.TEXT.named("citext");

    private NamedMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Named read(Row row, int at) {
        return switch (required(row.getString(at + 1), "Named.kind")) {
            case "one" -> NamedOneMapping.read(row, at, at + 2);
            default -> throw Values.unknownKind("named.kind", "Named", "id = " + row.getValue(at));
        };
    }

    static String key(Named named) {
        if (named instanceof Named.One one) {
            return NamedOneMapping.key(one);
        }
        throw new IllegalArgumentException("Named is null");
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Named.id"), "Named.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Named.id"), "Named.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertAllBinds(List<? extends Named> nameds) {
        int size = nameds.size();
        Object[][] columns = {
            new String[size],
            NamedOneMapping.ID_TYPE.newArray(size),
            new String[size]
        };
        for (int i = 0; i < size; i++) {
            Named named = nameds.get(i);
            if (named instanceof Named.One one) {
                columns[0][i] = "one";
                Binds.spread(NamedOneMapping.insertBinds(one), columns, i, 1, 2);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The named with what an insert of several kinds generated.
     */
    static Named inserted(Named named, Row row, int at) {
        if (named instanceof Named.One one) {
            return NamedOneMapping.inserted(one, row, at, at);
        }
        return named;
    }
}
