// Generated from Person by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Person} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PersonMapping {
    private PersonMapping() {
    }

    /**
     * Reads id, name, deleted_at, version.
     */
    public static Person read(Row row, int at) {
        return new Person(
                required(row.getLong(at), "Person.id"),
                required(row.getString(at + 1), "Person.name"),
                Values.instant(row.getOffsetDateTime(at + 2)),
                required(row.getInteger(at + 3), "Person.version"));
    }

    static Long key(Person person) {
        return person.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Person.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Person.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Person person) {
        Binds.unset(person.id(), "Person.id");
        return Binds.of(Binds.text(person.name(), "Person.name"));
    }

    static Tuple insertAllBinds(List<? extends Person> persons) {
        int size = persons.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Person person = persons.get(i);
            Binds.unset(person.id(), "Person.id");
            name[i] = Binds.text(person.name(), "Person.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The person with what an insert generated: id, deleted_at.
     */
    static Person inserted(Person person, Row row, int at) {
        return new Person(
                required(row.getLong(at), "Person.id"),
                person.name(),
                Values.instant(row.getOffsetDateTime(at + 1)),
                0);
    }

    static Tuple updateBinds(Person person) {
        return Binds.of(
                Binds.key(person.id(), "Person.id"),
                Binds.text(person.name(), "Person.name"),
                person.version());
    }

    /**
     * The person with what an update generated: deleted_at, version.
     */
    static Person updated(Person person, Row row, int at) {
        return new Person(
                person.id(),
                person.name(),
                Values.instant(row.getOffsetDateTime(at)),
                required(row.getInteger(at + 1), "Person.version"));
    }

    static Tuple deleteBinds(Person person) {
        return Binds.of(
                Binds.key(person.id(), "Person.id"),
                person.version());
    }
}
