// Generated from Driver by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Driver} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DriverMapping {
    private DriverMapping() {
    }

    /**
     * Reads id, version, name.
     */
    public static Driver read(Row row, int at) {
        Driver driver = new Driver();
        driver.setId(required(row.getLong(at), "Driver.id"));
        driver.version = required(row.getInteger(at + 1), "Driver.version");
        driver.name = required(row.getString(at + 2), "Driver.name");
        return driver;
    }

    static Long key(Driver driver) {
        return driver.getId();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Driver.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Driver.id");
        }
        return Binds.ofArrays(keys);
    }

    static Driver beforeInsert(Driver driver) {
        driver.identify();
        return driver;
    }

    static Tuple insertBinds(Driver driver) {
        Binds.unset(driver.getId(), "Driver.id");
        return Binds.of(Binds.text(driver.name, "Driver.name"));
    }

    static Tuple insertAllBinds(List<? extends Driver> drivers) {
        int size = drivers.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Driver driver = drivers.get(i);
            Binds.unset(driver.getId(), "Driver.id");
            name[i] = Binds.text(driver.name, "Driver.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The driver with what an insert generated: id.
     */
    static Driver inserted(Driver driver, Row row, int at) {
        driver.setId(required(row.getLong(at), "Driver.id"));
        driver.version = 0;
        return driver;
    }

    static Tuple updateBinds(Driver driver) {
        return Binds.of(
                Binds.key(driver.getId(), "Driver.id"),
                Binds.text(driver.name, "Driver.name"),
                driver.version);
    }

    /**
     * The driver with what an update generated: version.
     */
    static Driver updated(Driver driver, Row row, int at) {
        driver.version = required(row.getInteger(at), "Driver.version");
        return driver;
    }

    static Tuple deleteBinds(Driver driver) {
        return Binds.of(
                Binds.key(driver.getId(), "Driver.id"),
                driver.version);
    }
}
