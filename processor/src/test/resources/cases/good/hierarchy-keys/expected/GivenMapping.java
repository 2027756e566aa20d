// Generated from Given by Vorm; change that type instead.
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
 * Reads {@link Given} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenMapping {
    static final SqlType<Plain.Number> NUMBER_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    static final SqlType<Given.Batch> BATCH_TYPE = SqlType.TEXT.mapped(Given.Batch.class, Given.Batch::text, Given.Batch::new);

    private GivenMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Given read(Row row, int at) {
        return switch (required(row.getString(at + 2), "Given.kind")) {
            case "one" -> GivenOneMapping.read(row, at, at + 3);
            case "two" -> GivenTwoMapping.read(row, at, at + 4);
            default -> throw Values.unknownKind("given.kind", "Given", "number = " + row.getValue(at) + ", batch = " + row.getValue(at + 1));
        };
    }

    static GivenKey key(Given given) {
        if (given instanceof Given.One one) {
            return GivenOneMapping.key(one);
        }
        if (given instanceof Given.Two two) {
            return GivenTwoMapping.key(two);
        }
        throw new IllegalArgumentException("Given is null");
    }

    static Tuple keyBinds(GivenKey id) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(id.number(), "Given.number"), "Given.number"),
                Binds.encode(BATCH_TYPE, Binds.key(id.batch(), "Given.batch"), "Given.batch"));
    }

    static Tuple keysBinds(List<? extends GivenKey> ids) {
        int size = ids.size();
        Object[] number = NUMBER_TYPE.newArray(size);
        Object[] batch = BATCH_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            GivenKey id = ids.get(i);
            number[i] = Binds.encode(NUMBER_TYPE, Binds.key(id.number(), "Given.number"), "Given.number");
            batch[i] = Binds.encode(BATCH_TYPE, Binds.key(id.batch(), "Given.batch"), "Given.batch");
        }
        return Binds.ofArrays(number, batch);
    }

    static Tuple insertAllBinds(List<? extends Given> givens) {
        int size = givens.size();
        Object[][] columns = {
            new String[size],
            GivenOneMapping.NUMBER_TYPE.newArray(size),
            GivenOneMapping.BATCH_TYPE.newArray(size),
            GivenOneMapping.OTHER_TYPE.newArray(size),
            GivenTwoMapping.OTHER_TYPE.newArray(size)
        };
        for (int i = 0; i < size; i++) {
            Given given = givens.get(i);
            if (given instanceof Given.One one) {
                columns[0][i] = "one";
                Binds.spread(GivenOneMapping.insertBinds(one), columns, i, 1, 2, 3);
            } else if (given instanceof Given.Two two) {
                columns[0][i] = "two";
                Binds.spread(GivenTwoMapping.insertBinds(two), columns, i, 1, 2, 4);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The given with what an insert of several kinds generated.
     */
    static Given inserted(Given given, Row row, int at) {
        if (given instanceof Given.One one) {
            return GivenOneMapping.inserted(one, row, at, at);
        }
        if (given instanceof Given.Two two) {
            return GivenTwoMapping.inserted(two, row, at, at);
        }
        return given;
    }
}
