// Generated from Given.One by Vorm; change that record instead.
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
 * Reads {@link Given.One} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenOneMapping {
    static final SqlType<Plain.Number> NUMBER_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    static final SqlType<Given.Batch> BATCH_TYPE = SqlType.TEXT.mapped(Given.Batch.class, Given.Batch::text, Given.Batch::new);

    static final SqlType<Plain.Number> OTHER_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private GivenOneMapping() {
    }

    /**
     * Reads number, batch, other.
     */
    public static Given.One read(Row row, int at) {
        return read(row, at, at + 2);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Given.One read(Row row, int at, int own) {
        return new Given.One(
                required(Values.decode(NUMBER_TYPE, row.getLong(at), "Given.One.number"), "Given.One.number"),
                required(Values.decode(BATCH_TYPE, row.getString(at + 1), "Given.One.batch"), "Given.One.batch"),
                required(Values.decode(OTHER_TYPE, row.getLong(own), "Given.One.other"), "Given.One.other"));
    }

    static GivenKey key(Given.One one) {
        return new GivenKey(Binds.key(one.number(), "Given.One.number"),
                Binds.key(one.batch(), "Given.One.batch"));
    }

    static Tuple keyBinds(GivenKey id) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(id.number(), "Given.One.number"), "Given.One.number"),
                Binds.encode(BATCH_TYPE, Binds.key(id.batch(), "Given.One.batch"), "Given.One.batch"));
    }

    static Tuple keysBinds(List<? extends GivenKey> ids) {
        int size = ids.size();
        Object[] number = NUMBER_TYPE.newArray(size);
        Object[] batch = BATCH_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            GivenKey id = ids.get(i);
            number[i] = Binds.encode(NUMBER_TYPE, Binds.key(id.number(), "Given.One.number"), "Given.One.number");
            batch[i] = Binds.encode(BATCH_TYPE, Binds.key(id.batch(), "Given.One.batch"), "Given.One.batch");
        }
        return Binds.ofArrays(number, batch);
    }

    static Tuple insertBinds(Given.One one) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.given(one.number(), "Given.One.number"), "Given.One.number"),
                Binds.encode(BATCH_TYPE, Binds.given(one.batch(), "Given.One.batch"), "Given.One.batch"),
                Binds.encode(OTHER_TYPE, one.other(), "Given.One.other"));
    }

    static Tuple insertAllBinds(List<? extends Given.One> ones) {
        int size = ones.size();
        Object[] number = NUMBER_TYPE.newArray(size);
        Object[] batch = BATCH_TYPE.newArray(size);
        Object[] other = OTHER_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Given.One one = ones.get(i);
            number[i] = Binds.encode(NUMBER_TYPE, Binds.given(one.number(), "Given.One.number"), "Given.One.number");
            batch[i] = Binds.encode(BATCH_TYPE, Binds.given(one.batch(), "Given.One.batch"), "Given.One.batch");
            other[i] = Binds.encode(OTHER_TYPE, one.other(), "Given.One.other");
        }
        return Binds.ofArrays(number, batch, other);
    }

    /**
     * The one as it is: an insert generates nothing.
     */
    static Given.One inserted(Given.One one, Row row, int at) {
        return inserted(one, row, at, at);
    }

    static Given.One inserted(Given.One one, Row row, int at, int own) {
        return one;
    }

    static Tuple updateBinds(Given.One one) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(one.number(), "Given.One.number"), "Given.One.number"),
                Binds.encode(BATCH_TYPE, Binds.key(one.batch(), "Given.One.batch"), "Given.One.batch"),
                Binds.encode(OTHER_TYPE, one.other(), "Given.One.other"));
    }

    /**
     * The one as it is: an update generates nothing.
     */
    static Given.One updated(Given.One one, Row row, int at) {
        return one;
    }

    static Tuple deleteBinds(Given.One one) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(one.number(), "Given.One.number"), "Given.One.number"),
                Binds.encode(BATCH_TYPE, Binds.key(one.batch(), "Given.One.batch"), "Given.One.batch"));
    }
}
