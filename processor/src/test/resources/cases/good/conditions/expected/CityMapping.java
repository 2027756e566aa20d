// Generated from City by Vorm; change that record instead.
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
 * Reads {@link City} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CityMapping {
    private CityMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<City> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "City", "CITY");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads country, name, Size, at_x, at_y.
     */
    public static City read(Row row, int at, Unloaded unloaded) {
        return new City(
                required(row.getString(at), "City.country"),
                required(row.getString(at + 1), "City.name"),
                required(row.getInteger(at + 2), "City.size"),
                readAt(row, at + 3),
                unloaded.many("shops"),
                unloaded.one("near"),
                unloaded.many("neighbours"));
    }

    private static Place readAt(Row row, int at) {
        return new Place(
                required(row.getInteger(at), "City.at.x"),
                required(row.getInteger(at + 1), "City.at.y"));
    }

    static CityKey key(City city) {
        return new CityKey(Binds.key(city.country(), "City.country"),
                Binds.key(city.name(), "City.name"));
    }

    static Tuple keyBinds(CityKey id) {
        return Binds.of(
                Binds.text(Binds.key(id.country(), "City.country"), "City.country"),
                Binds.text(Binds.key(id.name(), "City.name"), "City.name"));
    }

    static Tuple keysBinds(List<? extends CityKey> ids) {
        int size = ids.size();
        String[] country = new String[size];
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            CityKey id = ids.get(i);
            country[i] = Binds.text(Binds.key(id.country(), "City.country"), "City.country");
            name[i] = Binds.text(Binds.key(id.name(), "City.name"), "City.name");
        }
        return Binds.ofArrays(country, name);
    }

    static City withShops(City city, Many<Shop> shops) {
        return new City(
                city.country(),
                city.name(),
                city.size(),
                city.at(),
                shops,
                city.near(),
                city.neighbours());
    }

    static City withNear(City city, One<Shop> near) {
        return new City(
                city.country(),
                city.name(),
                city.size(),
                city.at(),
                city.shops(),
                near,
                city.neighbours());
    }

    static City withNeighbours(City city, Many<City> neighbours) {
        return new City(
                city.country(),
                city.name(),
                city.size(),
                city.at(),
                city.shops(),
                city.near(),
                neighbours);
    }

    static Tuple insertBinds(City city) {
        Place at = Binds.present(city.at(), "City.at");
        return Binds.of(
                Binds.text(Binds.given(city.country(), "City.country"), "City.country"),
                Binds.text(Binds.given(city.name(), "City.name"), "City.name"),
                city.size(),
                at.x(),
                at.y());
    }

    static Tuple insertAllBinds(List<? extends City> cities) {
        int size2 = cities.size();
        String[] country = new String[size2];
        String[] name = new String[size2];
        Integer[] size = new Integer[size2];
        Integer[] atX = new Integer[size2];
        Integer[] atY = new Integer[size2];
        for (int i = 0; i < size2; i++) {
            City city = cities.get(i);
            Place at = Binds.present(city.at(), "City.at");
            country[i] = Binds.text(Binds.given(city.country(), "City.country"), "City.country");
            name[i] = Binds.text(Binds.given(city.name(), "City.name"), "City.name");
            size[i] = city.size();
            atX[i] = at.x();
            atY[i] = at.y();
        }
        return Binds.ofArrays(country, name, size, atX, atY);
    }

    /**
     * The city as it is: an insert generates nothing.
     */
    static City inserted(City city, Row row, int at) {
        return city;
    }

    static Tuple updateBinds(City city) {
        Place at = Binds.present(city.at(), "City.at");
        return Binds.of(
                Binds.text(Binds.key(city.country(), "City.country"), "City.country"),
                Binds.text(Binds.key(city.name(), "City.name"), "City.name"),
                city.size(),
                at.x(),
                at.y());
    }

    /**
     * The city as it is: an update generates nothing.
     */
    static City updated(City city, Row row, int at) {
        return city;
    }

    static Tuple deleteBinds(City city) {
        return Binds.of(
                Binds.text(Binds.key(city.country(), "City.country"), "City.country"),
                Binds.text(Binds.key(city.name(), "City.name"), "City.name"));
    }
}
