// Generated from Person by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
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
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Person> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Person", "PERSON");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, age.
     */
    public static Person read(Row row, int at, Unloaded unloaded) {
        Person person = new Person();
        person.id = required(row.getLong(at), "Person.id");
        person.age = required(row.getInteger(at + 1), "Person.age");
        person.shops = unloaded.many("shops");
        person.open = unloaded.many("open");
        person.first = unloaded.one("first");
        person.friends = unloaded.many("friends");
        person.friendOf = unloaded.many("friendOf");
        person.visits = unloaded.many("visits");
        person.big = unloaded.many("big");
        return person;
    }

    static Long key(Person person) {
        return person.id;
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

    static Person withShops(Person person, Many<Shop> shops) {
        person.shops = shops;
        return person;
    }

    static Person withOpen(Person person, Many<Shop> open) {
        person.open = open;
        return person;
    }

    static Person withFirst(Person person, One<Shop> first) {
        person.first = first;
        return person;
    }

    static Person withFriends(Person person, Many<Person> friends) {
        person.friends = friends;
        return person;
    }

    static Person withFriendOf(Person person, Many<Person> friendOf) {
        person.friendOf = friendOf;
        return person;
    }

    static Person withVisits(Person person, Many<City> visits) {
        person.visits = visits;
        return person;
    }

    static Person withBig(Person person, Many<City> big) {
        person.big = big;
        return person;
    }

    static Tuple insertBinds(Person person) {
        Binds.unset(person.id, "Person.id");
        return Binds.of(person.age);
    }

    static Tuple insertAllBinds(List<? extends Person> persons) {
        int size = persons.size();
        Integer[] age = new Integer[size];
        for (int i = 0; i < size; i++) {
            Person person = persons.get(i);
            Binds.unset(person.id, "Person.id");
            age[i] = person.age;
        }
        return Binds.ofArrays(age);
    }

    /**
     * The person with what an insert generated: id.
     */
    static Person inserted(Person person, Row row, int at) {
        person.id = required(row.getLong(at), "Person.id");
        return person;
    }

    static Tuple updateBinds(Person person) {
        return Binds.of(
                Binds.key(person.id, "Person.id"),
                person.age);
    }

    /**
     * The person as it is: an update generates nothing.
     */
    static Person updated(Person person, Row row, int at) {
        return person;
    }

    static Tuple deleteBinds(Person person) {
        return Binds.of(Binds.key(person.id, "Person.id"));
    }
}
