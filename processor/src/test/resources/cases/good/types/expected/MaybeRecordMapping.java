// Generated from MaybeRecord by Vorm; change that record instead.
package types;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link MaybeRecord} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybeRecordMapping {
    private MaybeRecordMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<MaybeRecord> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "MaybeRecord", "MAYBE_RECORD");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id.
     */
    public static MaybeRecord read(Row row, int at, Unloaded unloaded) {
        return new MaybeRecord(
                required(row.getString(at), "MaybeRecord.code"),
                row.getInteger(at + 1),
                Values.instant(row.getOffsetDateTime(at + 2)),
                Values.bytes(row.getBuffer(at + 3)),
                Optional.ofNullable(Values.bytes(row.getBuffer(at + 4))),
                Optional.ofNullable(Values.enumText(Everything.Color.class, row.getString(at + 5), "MaybeRecord.optionalColor")),
                required(unloaded.ref(row.getInteger(at + 6), "maybe"), "MaybeRecord.maybe"),
                unloaded.ref(row.getString(at + 7), "parent"));
    }

    static String key(MaybeRecord maybeRecord) {
        return maybeRecord.code();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "MaybeRecord.code"), "MaybeRecord.code"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "MaybeRecord.code"), "MaybeRecord.code");
        }
        return Binds.ofArrays(keys);
    }

    static MaybeRecord withMaybe(MaybeRecord maybeRecord, Ref<Maybe, Integer> maybe) {
        return new MaybeRecord(
                maybeRecord.code(),
                maybeRecord.number(),
                maybeRecord.instant(),
                maybeRecord.bytes(),
                maybeRecord.optionalBytes(),
                maybeRecord.optionalColor(),
                maybe,
                maybeRecord.parent());
    }

    static MaybeRecord withParent(MaybeRecord maybeRecord, Ref<MaybeRecord, String> parent) {
        return new MaybeRecord(
                maybeRecord.code(),
                maybeRecord.number(),
                maybeRecord.instant(),
                maybeRecord.bytes(),
                maybeRecord.optionalBytes(),
                maybeRecord.optionalColor(),
                maybeRecord.maybe(),
                parent);
    }

    static Tuple insertBinds(MaybeRecord maybeRecord) {
        return Binds.of(
                Binds.text(Binds.given(maybeRecord.code(), "MaybeRecord.code"), "MaybeRecord.code"),
                maybeRecord.number(),
                Binds.instant(maybeRecord.instant(), "MaybeRecord.instant"),
                Binds.bytes(maybeRecord.bytes()),
                Binds.bytes(Binds.optional(maybeRecord.optionalBytes())),
                Binds.enumText(Binds.optional(maybeRecord.optionalColor())),
                Binds.ref(maybeRecord.maybe()),
                Binds.text(Binds.ref(maybeRecord.parent()), "MaybeRecord.parent"));
    }

    static Tuple insertAllBinds(List<? extends MaybeRecord> maybeRecords) {
        int size = maybeRecords.size();
        String[] code = new String[size];
        Integer[] number = new Integer[size];
        OffsetDateTime[] instant = new OffsetDateTime[size];
        Buffer[] bytes = new Buffer[size];
        Buffer[] optionalBytes = new Buffer[size];
        String[] optionalColor = new String[size];
        Integer[] maybe = new Integer[size];
        String[] parent = new String[size];
        for (int i = 0; i < size; i++) {
            MaybeRecord maybeRecord = maybeRecords.get(i);
            code[i] = Binds.text(Binds.given(maybeRecord.code(), "MaybeRecord.code"), "MaybeRecord.code");
            number[i] = maybeRecord.number();
            instant[i] = Binds.instant(maybeRecord.instant(), "MaybeRecord.instant");
            bytes[i] = Binds.bytes(maybeRecord.bytes());
            optionalBytes[i] = Binds.bytes(Binds.optional(maybeRecord.optionalBytes()));
            optionalColor[i] = Binds.enumText(Binds.optional(maybeRecord.optionalColor()));
            maybe[i] = Binds.ref(maybeRecord.maybe());
            parent[i] = Binds.text(Binds.ref(maybeRecord.parent()), "MaybeRecord.parent");
        }
        return Binds.ofArrays(code, number, instant, bytes, optionalBytes, optionalColor, maybe,
                parent);
    }

    /**
     * The maybeRecord as it is: an insert generates nothing.
     */
    static MaybeRecord inserted(MaybeRecord maybeRecord, Row row, int at) {
        return maybeRecord;
    }

    static Tuple updateBinds(MaybeRecord maybeRecord) {
        return Binds.of(
                Binds.text(Binds.key(maybeRecord.code(), "MaybeRecord.code"), "MaybeRecord.code"),
                maybeRecord.number(),
                Binds.instant(maybeRecord.instant(), "MaybeRecord.instant"),
                Binds.bytes(maybeRecord.bytes()),
                Binds.bytes(Binds.optional(maybeRecord.optionalBytes())),
                Binds.enumText(Binds.optional(maybeRecord.optionalColor())),
                Binds.ref(maybeRecord.maybe()),
                Binds.text(Binds.ref(maybeRecord.parent()), "MaybeRecord.parent"));
    }

    /**
     * The maybeRecord as it is: an update generates nothing.
     */
    static MaybeRecord updated(MaybeRecord maybeRecord, Row row, int at) {
        return maybeRecord;
    }

    static Tuple deleteBinds(MaybeRecord maybeRecord) {
        return Binds.of(Binds.text(Binds.key(maybeRecord.code(), "MaybeRecord.code"), "MaybeRecord.code"));
    }
}
