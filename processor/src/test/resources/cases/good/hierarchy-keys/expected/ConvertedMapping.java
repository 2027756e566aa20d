// Generated from Converted by Vorm; change that type instead.
package shop;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Converted} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedMapping {
    static final SqlType<Locale> ID_TYPE = SqlType.TEXT.mapped(Locale.class, new Converted.Languages());

    private ConvertedMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Converted read(Row row, int at) {
        return switch (required(row.getString(at + 1), "Converted.kind")) {
            case "one" -> ConvertedOneMapping.read(row, at, at + 2);
            default -> throw Values.unknownKind("converted.kind", "Converted", "id = " + row.getValue(at));
        };
    }

    static Locale key(Converted converted) {
        if (converted instanceof Converted.One one) {
            return ConvertedOneMapping.key(one);
        }
        throw new IllegalArgumentException("Converted is null");
    }

    static Tuple keyBinds(Locale id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Converted.id"), "Converted.id"));
    }

    static Tuple keysBinds(List<? extends Locale> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Locale id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Converted.id"), "Converted.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertAllBinds(List<? extends Converted> converteds) {
        int size = converteds.size();
        Object[][] columns = {
            new String[size],
            ConvertedOneMapping.ID_TYPE.newArray(size),
            new String[size]
        };
        for (int i = 0; i < size; i++) {
            Converted converted = converteds.get(i);
            if (converted instanceof Converted.One one) {
                columns[0][i] = "one";
                Binds.spread(ConvertedOneMapping.insertBinds(one), columns, i, 1, 2);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The converted with what an insert of several kinds generated.
     */
    static Converted inserted(Converted converted, Row row, int at) {
        if (converted instanceof Converted.One one) {
            return ConvertedOneMapping.inserted(one, row, at, at);
        }
        return converted;
    }
}
