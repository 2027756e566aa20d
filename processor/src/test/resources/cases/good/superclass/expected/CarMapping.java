// Generated from Car by Vorm; change that class instead.
package app;

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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Car} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CarMapping {
    static final SqlType<List<String>> PAYLOADS_TYPE = SqlType.TEXT.list();

    private CarMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Car> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Car", "CAR");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, version, owner_id, payload, payloads, plate.
     */
    public static Car read(Row row, int at, Unloaded unloaded) {
        Car car = new Car();
        car.setId(required(row.getLong(at), "Car.id"));
        car.version = required(row.getInteger(at + 1), "Car.version");
        car.owner = unloaded.ref(row.getLong(at + 2), "owner");
        car.payload = Optional.ofNullable(row.getString(at + 3));
        car.payloads = required(Values.decode(PAYLOADS_TYPE, row.getString(at + 4), "Car.payloads"), "Car.payloads");
        car.plate = required(row.getString(at + 5), "Car.plate");
        return car;
    }

    static Long key(Car car) {
        return car.getId();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Car.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Car.id");
        }
        return Binds.ofArrays(keys);
    }

    static Car withOwner(Car car, Ref<Driver, Long> owner) {
        car.owner = owner;
        return car;
    }

    static Car beforeInsert(Car car) {
        car.identify();
        return car;
    }

    static Tuple insertBinds(Car car) {
        Binds.unset(car.getId(), "Car.id");
        return Binds.of(
                Binds.ref(car.owner),
                Binds.text(Binds.optional(car.payload), "Car.payload"),
                Binds.encode(PAYLOADS_TYPE, car.payloads, "Car.payloads"),
                Binds.text(car.plate, "Car.plate"));
    }

    static Tuple insertAllBinds(List<? extends Car> cars) {
        int size = cars.size();
        Long[] owner = new Long[size];
        String[] payload = new String[size];
        Object[] payloads = PAYLOADS_TYPE.newArray(size);
        String[] plate = new String[size];
        for (int i = 0; i < size; i++) {
            Car car = cars.get(i);
            Binds.unset(car.getId(), "Car.id");
            owner[i] = Binds.ref(car.owner);
            payload[i] = Binds.text(Binds.optional(car.payload), "Car.payload");
            payloads[i] = Binds.encode(PAYLOADS_TYPE, car.payloads, "Car.payloads");
            plate[i] = Binds.text(car.plate, "Car.plate");
        }
        return Binds.ofArrays(owner, payload, payloads, plate);
    }

    /**
     * The car with what an insert generated: id.
     */
    static Car inserted(Car car, Row row, int at) {
        car.setId(required(row.getLong(at), "Car.id"));
        car.version = 0;
        return car;
    }

    static Tuple updateBinds(Car car) {
        return Binds.of(
                Binds.key(car.getId(), "Car.id"),
                Binds.ref(car.owner),
                Binds.text(Binds.optional(car.payload), "Car.payload"),
                Binds.encode(PAYLOADS_TYPE, car.payloads, "Car.payloads"),
                Binds.text(car.plate, "Car.plate"),
                car.version);
    }

    /**
     * The car with what an update generated: version.
     */
    static Car updated(Car car, Row row, int at) {
        car.version = required(row.getInteger(at), "Car.version");
        return car;
    }

    static Tuple deleteBinds(Car car) {
        return Binds.of(
                Binds.key(car.getId(), "Car.id"),
                car.version);
    }
}
