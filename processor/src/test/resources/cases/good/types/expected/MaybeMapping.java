// Generated from Maybe by Vorm; change that class instead.
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
 * Reads {@link Maybe} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybeMapping {
    private MaybeMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Maybe> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Maybe", "MAYBE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, number, decimal, huge, instant, bytes, color, everything_id, optional_number, optional_decimal, optional_huge, optional_instant, optional_bytes, optional_color, default_color.
     */
    public static Maybe read(Row row, int at, Unloaded unloaded) {
        Maybe maybe = new Maybe();
        maybe.id = required(row.getInteger(at), "Maybe.id");
        maybe.number = row.getInteger(at + 1);
        maybe.decimal = Values.decimal(row.getString(at + 2), "Maybe.decimal");
        maybe.huge = Values.bigInteger(row.getString(at + 3), "Maybe.huge");
        maybe.instant = Values.instant(row.getOffsetDateTime(at + 4));
        maybe.bytes = Values.bytes(row.getBuffer(at + 5));
        maybe.color = Values.enumText(Everything.Color.class, row.getString(at + 6), "Maybe.color");
        maybe.everything = unloaded.ref(row.getLong(at + 7), "everything");
        maybe.optionalNumber = Optional.ofNullable(row.getInteger(at + 8));
        maybe.optionalDecimal = Optional.ofNullable(Values.decimal(row.getString(at + 9), "Maybe.optionalDecimal"));
        maybe.optionalHuge = Optional.ofNullable(Values.bigInteger(row.getString(at + 10), "Maybe.optionalHuge"));
        maybe.optionalInstant = Optional.ofNullable(Values.instant(row.getOffsetDateTime(at + 11)));
        maybe.optionalBytes = Optional.ofNullable(Values.bytes(row.getBuffer(at + 12)));
        maybe.optionalColor = Optional.ofNullable(Values.enumText(Everything.Color.class, row.getString(at + 13), "Maybe.optionalColor"));
        maybe.defaultColor = Optional.ofNullable(Values.enumText(Everything.Color.class, row.getString(at + 14), "Maybe.defaultColor"));
        return maybe;
    }

    static Integer key(Maybe maybe) {
        return maybe.id;
    }

    static Tuple keyBinds(Integer id) {
        return Binds.of(Binds.key(id, "Maybe.id"));
    }

    static Tuple keysBinds(List<? extends Integer> ids) {
        int size = ids.size();
        Integer[] keys = new Integer[size];
        for (int i = 0; i < size; i++) {
            Integer id = ids.get(i);
            keys[i] = Binds.key(id, "Maybe.id");
        }
        return Binds.ofArrays(keys);
    }

    static Maybe withEverything(Maybe maybe, Ref<Everything, Long> everything) {
        maybe.everything = everything;
        return maybe;
    }

    static Tuple insertBinds(Maybe maybe) {
        return Binds.of(
                Binds.given(maybe.id, "Maybe.id"),
                maybe.number,
                Binds.decimal(maybe.decimal, "Maybe.decimal"),
                Binds.bigInteger(maybe.huge, "Maybe.huge"),
                Binds.instant(maybe.instant, "Maybe.instant"),
                Binds.bytes(maybe.bytes),
                Binds.enumText(maybe.color),
                Binds.ref(maybe.everything),
                Binds.optional(maybe.optionalNumber),
                Binds.decimal(Binds.optional(maybe.optionalDecimal), "Maybe.optionalDecimal"),
                Binds.bigInteger(Binds.optional(maybe.optionalHuge), "Maybe.optionalHuge"),
                Binds.instant(Binds.optional(maybe.optionalInstant), "Maybe.optionalInstant"),
                Binds.bytes(Binds.optional(maybe.optionalBytes)),
                Binds.enumText(Binds.optional(maybe.optionalColor)),
                Binds.enumText(Binds.optional(maybe.defaultColor)));
    }

    static Tuple insertAllBinds(List<? extends Maybe> maybes) {
        int size = maybes.size();
        Integer[] id = new Integer[size];
        Integer[] number = new Integer[size];
        String[] decimal = new String[size];
        String[] huge = new String[size];
        OffsetDateTime[] instant = new OffsetDateTime[size];
        Buffer[] bytes = new Buffer[size];
        String[] color = new String[size];
        Long[] everything = new Long[size];
        Integer[] optionalNumber = new Integer[size];
        String[] optionalDecimal = new String[size];
        String[] optionalHuge = new String[size];
        OffsetDateTime[] optionalInstant = new OffsetDateTime[size];
        Buffer[] optionalBytes = new Buffer[size];
        String[] optionalColor = new String[size];
        String[] defaultColor = new String[size];
        for (int i = 0; i < size; i++) {
            Maybe maybe = maybes.get(i);
            id[i] = Binds.given(maybe.id, "Maybe.id");
            number[i] = maybe.number;
            decimal[i] = Binds.decimal(maybe.decimal, "Maybe.decimal");
            huge[i] = Binds.bigInteger(maybe.huge, "Maybe.huge");
            instant[i] = Binds.instant(maybe.instant, "Maybe.instant");
            bytes[i] = Binds.bytes(maybe.bytes);
            color[i] = Binds.enumText(maybe.color);
            everything[i] = Binds.ref(maybe.everything);
            optionalNumber[i] = Binds.optional(maybe.optionalNumber);
            optionalDecimal[i] = Binds.decimal(Binds.optional(maybe.optionalDecimal), "Maybe.optionalDecimal");
            optionalHuge[i] = Binds.bigInteger(Binds.optional(maybe.optionalHuge), "Maybe.optionalHuge");
            optionalInstant[i] = Binds.instant(Binds.optional(maybe.optionalInstant), "Maybe.optionalInstant");
            optionalBytes[i] = Binds.bytes(Binds.optional(maybe.optionalBytes));
            optionalColor[i] = Binds.enumText(Binds.optional(maybe.optionalColor));
            defaultColor[i] = Binds.enumText(Binds.optional(maybe.defaultColor));
        }
        return Binds.ofArrays(id, number, decimal, huge, instant, bytes, color, everything,
                optionalNumber, optionalDecimal, optionalHuge, optionalInstant, optionalBytes,
                optionalColor, defaultColor);
    }

    /**
     * The maybe with what an insert generated: default_color.
     */
    static Maybe inserted(Maybe maybe, Row row, int at) {
        maybe.defaultColor = Optional.ofNullable(Values.enumText(Everything.Color.class, row.getString(at), "Maybe.defaultColor"));
        return maybe;
    }

    static Tuple updateBinds(Maybe maybe) {
        return Binds.of(
                Binds.key(maybe.id, "Maybe.id"),
                maybe.number,
                Binds.decimal(maybe.decimal, "Maybe.decimal"),
                Binds.bigInteger(maybe.huge, "Maybe.huge"),
                Binds.instant(maybe.instant, "Maybe.instant"),
                Binds.bytes(maybe.bytes),
                Binds.enumText(maybe.color),
                Binds.ref(maybe.everything),
                Binds.optional(maybe.optionalNumber),
                Binds.decimal(Binds.optional(maybe.optionalDecimal), "Maybe.optionalDecimal"),
                Binds.bigInteger(Binds.optional(maybe.optionalHuge), "Maybe.optionalHuge"),
                Binds.instant(Binds.optional(maybe.optionalInstant), "Maybe.optionalInstant"),
                Binds.bytes(Binds.optional(maybe.optionalBytes)),
                Binds.enumText(Binds.optional(maybe.optionalColor)),
                Binds.enumText(Binds.optional(maybe.defaultColor)));
    }

    /**
     * The maybe as it is: an update generates nothing.
     */
    static Maybe updated(Maybe maybe, Row row, int at) {
        return maybe;
    }

    static Tuple deleteBinds(Maybe maybe) {
        return Binds.of(Binds.key(maybe.id, "Maybe.id"));
    }
}
