// Generated from Given.Two by Vorm; change that record instead.
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
 * Reads {@link Given.Two} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenTwoMapping {
    static final SqlType<Plain.Number> NUMBER_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    static final SqlType<Given.Batch> BATCH_TYPE = SqlType.TEXT.mapped(Given.Batch.class, Given.Batch::text, Given.Batch::new);

    static final SqlType<Given.Batch> OTHER_TYPE = SqlType.TEXT.mapped(Given.Batch.class, Given.Batch::text, Given.Batch::new);

    private GivenTwoMapping() {
    }

    /**
     * Reads number, batch, other.
     */
    public static Given.Two read(Row row, int at) {
        return read(row, at, at + 2);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Given.Two read(Row row, int at, int own) {
        return new Given.Two(
                required(Values.decode(NUMBER_TYPE, row.getLong(at), "Given.Two.number"), "Given.Two.number"),
                required(Values.decode(BATCH_TYPE, row.getString(at + 1), "Given.Two.batch"), "Given.Two.batch"),
                required(Values.decode(OTHER_TYPE, row.getString(own), "Given.Two.other"), "Given.Two.other"));
    }

    static GivenKey key(Given.Two two) {
        return new GivenKey(Binds.key(two.number(), "Given.Two.number"),
                Binds.key(two.batch(), "Given.Two.batch"));
    }

    static Tuple keyBinds(GivenKey id) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(id.number(), "Given.Two.number"), "Given.Two.number"),
                Binds.encode(BATCH_TYPE, Binds.key(id.batch(), "Given.Two.batch"), "Given.Two.batch"));
    }

    static Tuple keysBinds(List<? extends GivenKey> ids) {
        int size = ids.size();
        Object[] number = NUMBER_TYPE.newArray(size);
        Object[] batch = BATCH_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            GivenKey id = ids.get(i);
            number[i] = Binds.encode(NUMBER_TYPE, Binds.key(id.number(), "Given.Two.number"), "Given.Two.number");
            batch[i] = Binds.encode(BATCH_TYPE, Binds.key(id.batch(), "Given.Two.batch"), "Given.Two.batch");
        }
        return Binds.ofArrays(number, batch);
    }

    static Tuple insertBinds(Given.Two two) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.given(two.number(), "Given.Two.number"), "Given.Two.number"),
                Binds.encode(BATCH_TYPE, Binds.given(two.batch(), "Given.Two.batch"), "Given.Two.batch"),
                Binds.encode(OTHER_TYPE, two.other(), "Given.Two.other"));
    }

    static Tuple insertAllBinds(List<? extends Given.Two> twos) {
        int size = twos.size();
        Object[] number = NUMBER_TYPE.newArray(size);
        Object[] batch = BATCH_TYPE.newArray(size);
        Object[] other = OTHER_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Given.Two two = twos.get(i);
            number[i] = Binds.encode(NUMBER_TYPE, Binds.given(two.number(), "Given.Two.number"), "Given.Two.number");
            batch[i] = Binds.encode(BATCH_TYPE, Binds.given(two.batch(), "Given.Two.batch"), "Given.Two.batch");
            other[i] = Binds.encode(OTHER_TYPE, two.other(), "Given.Two.other");
        }
        return Binds.ofArrays(number, batch, other);
    }

    /**
     * The two as it is: an insert generates nothing.
     */
    static Given.Two inserted(Given.Two two, Row row, int at) {
        return inserted(two, row, at, at);
    }

    static Given.Two inserted(Given.Two two, Row row, int at, int own) {
        return two;
    }

    static Tuple updateBinds(Given.Two two) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(two.number(), "Given.Two.number"), "Given.Two.number"),
                Binds.encode(BATCH_TYPE, Binds.key(two.batch(), "Given.Two.batch"), "Given.Two.batch"),
                Binds.encode(OTHER_TYPE, two.other(), "Given.Two.other"));
    }

    /**
     * The two as it is: an update generates nothing.
     */
    static Given.Two updated(Given.Two two, Row row, int at) {
        return two;
    }

    static Tuple deleteBinds(Given.Two two) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(two.number(), "Given.Two.number"), "Given.Two.number"),
                Binds.encode(BATCH_TYPE, Binds.key(two.batch(), "Given.Two.batch"), "Given.Two.batch"));
    }
}
