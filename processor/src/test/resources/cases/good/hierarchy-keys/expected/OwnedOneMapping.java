// Generated from Owned.One by Vorm; change that record instead.
package shop;

import static dev.vorm.support.Values.required;

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
 * Reads {@link Owned.One} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedOneMapping {
    static final SqlType<Plain.Number> OWNER_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private OwnedOneMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Owned.One> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Owned.One", "OWNED_ONE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads owner_id, text.
     */
    public static Owned.One read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 1, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Owned.One read(Row row, int at, int own, Unloaded unloaded) {
        return new Owned.One(
                required(unloaded.ref(Values.decode(OWNER_TYPE, row.getLong(at), "Owned.One.owner"), "owner"), "Owned.One.owner"),
                required(row.getString(own), "Owned.One.text"));
    }

    static Plain.Number key(Owned.One one) {
        return Binds.ref(one.owner());
    }

    static Tuple keyBinds(Plain.Number id) {
        return Binds.of(Binds.encode(OWNER_TYPE, Binds.key(id, "Owned.One.owner"), "Owned.One.owner"));
    }

    static Tuple keysBinds(List<? extends Plain.Number> ids) {
        int size = ids.size();
        Object[] keys = OWNER_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Plain.Number id = ids.get(i);
            keys[i] = Binds.encode(OWNER_TYPE, Binds.key(id, "Owned.One.owner"), "Owned.One.owner");
        }
        return Binds.ofArrays(keys);
    }

    static Owned.One withOwner(Owned.One one, Ref<Owner, Plain.Number> owner) {
        return new Owned.One(
                owner,
                one.text());
    }

    static Tuple insertBinds(Owned.One one) {
        return Binds.of(
                Binds.encode(OWNER_TYPE, Binds.given(Binds.ref(one.owner()), "Owned.One.owner"), "Owned.One.owner"),
                Binds.text(one.text(), "Owned.One.text"));
    }

    static Tuple insertAllBinds(List<? extends Owned.One> ones) {
        int size = ones.size();
        Object[] owner = OWNER_TYPE.newArray(size);
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Owned.One one = ones.get(i);
            owner[i] = Binds.encode(OWNER_TYPE, Binds.given(Binds.ref(one.owner()), "Owned.One.owner"), "Owned.One.owner");
            text[i] = Binds.text(one.text(), "Owned.One.text");
        }
        return Binds.ofArrays(owner, text);
    }

    /**
     * The one as it is: an insert generates nothing.
     */
    static Owned.One inserted(Owned.One one, Row row, int at) {
        return inserted(one, row, at, at);
    }

    static Owned.One inserted(Owned.One one, Row row, int at, int own) {
        return one;
    }

    static Tuple updateBinds(Owned.One one) {
        return Binds.of(
                Binds.encode(OWNER_TYPE, Binds.key(Binds.ref(one.owner()), "Owned.One.owner"), "Owned.One.owner"),
                Binds.text(one.text(), "Owned.One.text"));
    }

    /**
     * The one as it is: an update generates nothing.
     */
    static Owned.One updated(Owned.One one, Row row, int at) {
        return one;
    }

    static Tuple deleteBinds(Owned.One one) {
        return Binds.of(Binds.encode(OWNER_TYPE, Binds.key(Binds.ref(one.owner()), "Owned.One.owner"), "Owned.One.owner"));
    }
}
