// Generated from Owner by Vorm; change that record instead.
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
 * Reads {@link Owner} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnerMapping {
    static final SqlType<Plain.Number> ID_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private OwnerMapping() {
    }

    /**
     * Reads id, name.
     */
    public static Owner read(Row row, int at) {
        return new Owner(
                required(Values.decode(ID_TYPE, row.getLong(at), "Owner.id"), "Owner.id"),
                required(row.getString(at + 1), "Owner.name"));
    }

    static Plain.Number key(Owner owner) {
        return owner.id();
    }

    static Tuple keyBinds(Plain.Number id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Owner.id"), "Owner.id"));
    }

    static Tuple keysBinds(List<? extends Plain.Number> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Plain.Number id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Owner.id"), "Owner.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Owner owner) {
        Binds.unset(Binds.encode(ID_TYPE, owner.id(), "Owner.id"), "Owner.id");
        return Binds.of(Binds.text(owner.name(), "Owner.name"));
    }

    static Tuple insertAllBinds(List<? extends Owner> owners) {
        int size = owners.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Owner owner = owners.get(i);
            Binds.unset(Binds.encode(ID_TYPE, owner.id(), "Owner.id"), "Owner.id");
            name[i] = Binds.text(owner.name(), "Owner.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The owner with what an insert generated: id.
     */
    static Owner inserted(Owner owner, Row row, int at) {
        return new Owner(
                required(Values.decode(ID_TYPE, row.getLong(at), "Owner.id"), "Owner.id"),
                owner.name());
    }

    static Tuple updateBinds(Owner owner) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(owner.id(), "Owner.id"), "Owner.id"),
                Binds.text(owner.name(), "Owner.name"));
    }

    /**
     * The owner as it is: an update generates nothing.
     */
    static Owner updated(Owner owner, Row row, int at) {
        return owner;
    }

    static Tuple deleteBinds(Owner owner) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(owner.id(), "Owner.id"), "Owner.id"));
    }
}
