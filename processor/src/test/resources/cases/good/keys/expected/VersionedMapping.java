// Generated from Versioned by Vorm; change that record instead.
package keys;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Versioned} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VersionedMapping {
    private VersionedMapping() {
    }

    /**
     * Reads id, version, name, at.
     */
    public static Versioned read(Row row, int at) {
        return new Versioned(
                required(row.getUUID(at), "Versioned.id"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Versioned.version"),
                required(row.getString(at + 2), "Versioned.name"),
                required(Values.instant(row.getOffsetDateTime(at + 3)), "Versioned.at"));
    }

    static UUID key(Versioned versioned) {
        return versioned.id();
    }

    static Tuple keyBinds(UUID id) {
        return Binds.of(Binds.key(id, "Versioned.id"));
    }

    static Tuple keysBinds(List<? extends UUID> ids) {
        int size = ids.size();
        UUID[] keys = new UUID[size];
        for (int i = 0; i < size; i++) {
            UUID id = ids.get(i);
            keys[i] = Binds.key(id, "Versioned.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Versioned versioned) {
        return Binds.of(
                Binds.uuidV4(versioned.id()),
                Binds.text(versioned.name(), "Versioned.name"));
    }

    static Tuple insertAllBinds(List<? extends Versioned> versioneds) {
        int size = versioneds.size();
        UUID[] id = new UUID[size];
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Versioned versioned = versioneds.get(i);
            id[i] = Binds.uuidV4(versioned.id());
            name[i] = Binds.text(versioned.name(), "Versioned.name");
        }
        return Binds.ofArrays(id, name);
    }

    /**
     * The versioned with what an insert generated: id, version, at.
     */
    static Versioned inserted(Versioned versioned, Row row, int at) {
        return new Versioned(
                required(row.getUUID(at), "Versioned.id"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Versioned.version"),
                versioned.name(),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Versioned.at"));
    }

    static Tuple updateBinds(Versioned versioned) {
        return Binds.of(
                Binds.key(versioned.id(), "Versioned.id"),
                Binds.text(versioned.name(), "Versioned.name"),
                Binds.instant(versioned.version(), "Versioned.version"));
    }

    /**
     * The versioned with what an update generated: version, at.
     */
    static Versioned updated(Versioned versioned, Row row, int at) {
        return new Versioned(
                versioned.id(),
                required(Values.instant(row.getOffsetDateTime(at)), "Versioned.version"),
                versioned.name(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Versioned.at"));
    }

    static Tuple deleteBinds(Versioned versioned) {
        return Binds.of(
                Binds.key(versioned.id(), "Versioned.id"),
                Binds.instant(versioned.version(), "Versioned.version"));
    }
}
