// Generated from Owner by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Owner} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OwnerMapping {
    private OwnerMapping() {
    }

    /**
     * Reads id, name.
     */
    public static Owner read(Row row, int at) {
        return new Owner(
                required(row.getLong(at), "Owner.id"),
                required(row.getString(at + 1), "Owner.name"));
    }

    static Long key(Owner owner) {
        return owner.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Owner.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Owner.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Owner owner) {
        Binds.unset(owner.id(), "Owner.id");
        return Binds.of(Binds.text(owner.name(), "Owner.name"));
    }

    static Tuple insertAllBinds(List<? extends Owner> owners) {
        int size = owners.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Owner owner = owners.get(i);
            Binds.unset(owner.id(), "Owner.id");
            name[i] = Binds.text(owner.name(), "Owner.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The owner with what an insert generated: id.
     */
    static Owner inserted(Owner owner, Row row, int at) {
        return new Owner(
                required(row.getLong(at), "Owner.id"),
                owner.name());
    }

    static Tuple updateBinds(Owner owner) {
        return Binds.of(
                Binds.key(owner.id(), "Owner.id"),
                Binds.text(owner.name(), "Owner.name"));
    }

    /**
     * The owner as it is: an update generates nothing.
     */
    static Owner updated(Owner owner, Row row, int at) {
        return owner;
    }

    static Tuple deleteBinds(Owner owner) {
        return Binds.of(Binds.key(owner.id(), "Owner.id"));
    }
}
