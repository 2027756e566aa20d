// Generated from User by Vorm; change that record instead.
package documents;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.JsonType;
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
 * Reads {@link User} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserMapping {
    static final SqlType<Profile> PROFILE_TYPE = JsonType.of(Profile.class).jsonb();

    static final SqlType<Profile> FORMER_TYPE = JsonType.of(Profile.class).json();

    static final SqlType<Place> ADDRESS_TYPE = JsonType.of(Place.class).jsonb();

    static final SqlType<Place> HIDDEN_TYPE = JsonType.of(Place.class).jsonb();

    static final SqlType<Renamed> RENAMED_TYPE = JsonType.of(Renamed.class).jsonb();

    static final SqlType<List<Place>> PLACES_TYPE = JsonType.<List<Place>>of(List.class, JsonType.of(Place.class)).jsonb();

    static final SqlType<Place> HOME_PLACE_TYPE = JsonType.of(Place.class).jsonb();

    private UserMapping() {
    }

    /**
     * Reads id, profile, former, address, hidden, renamed, places, name, place.
     */
    public static User read(Row row, int at) {
        return new User(
                required(row.getLong(at), "User.id"),
                required(Values.decode(PROFILE_TYPE, row.getString(at + 1), "User.profile"), "User.profile"),
                Values.decode(FORMER_TYPE, row.getString(at + 2), "User.former"),
                Optional.ofNullable(Values.decode(ADDRESS_TYPE, row.getString(at + 3), "User.address")),
                required(Values.decode(HIDDEN_TYPE, row.getString(at + 4), "User.hidden"), "User.hidden"),
                required(Values.decode(RENAMED_TYPE, row.getString(at + 5), "User.renamed"), "User.renamed"),
                required(Values.decode(PLACES_TYPE, row.getString(at + 6), "User.places"), "User.places"),
                readHome(row, at + 7));
    }

    private static User.Home readHome(Row row, int at) {
        return new User.Home(
                required(row.getString(at), "User.home.name"),
                required(Values.decode(HOME_PLACE_TYPE, row.getString(at + 1), "User.home.place"), "User.home.place"));
    }

    static Long key(User user) {
        return user.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "User.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "User.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(User user) {
        Binds.unset(user.id(), "User.id");
        User.Home home = Binds.present(user.home(), "User.home");
        return Binds.of(
                Binds.encode(PROFILE_TYPE, user.profile(), "User.profile"),
                Binds.encode(FORMER_TYPE, user.former(), "User.former"),
                Binds.encode(ADDRESS_TYPE, Binds.optional(user.address()), "User.address"),
                Binds.encode(HIDDEN_TYPE, user.hidden(), "User.hidden"),
                Binds.encode(RENAMED_TYPE, user.renamed(), "User.renamed"),
                Binds.encode(PLACES_TYPE, user.places(), "User.places"),
                Binds.text(home.name(), "User.home.name"),
                Binds.encode(HOME_PLACE_TYPE, home.place(), "User.home.place"));
    }

    static Tuple insertAllBinds(List<? extends User> users) {
        int size = users.size();
        Object[] profile = PROFILE_TYPE.newArray(size);
        Object[] former = FORMER_TYPE.newArray(size);
        Object[] address = ADDRESS_TYPE.newArray(size);
        Object[] hidden = HIDDEN_TYPE.newArray(size);
        Object[] renamed = RENAMED_TYPE.newArray(size);
        Object[] places = PLACES_TYPE.newArray(size);
        String[] homeName = new String[size];
        Object[] homePlace = HOME_PLACE_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            User user = users.get(i);
            Binds.unset(user.id(), "User.id");
            User.Home home = Binds.present(user.home(), "User.home");
            profile[i] = Binds.encode(PROFILE_TYPE, user.profile(), "User.profile");
            former[i] = Binds.encode(FORMER_TYPE, user.former(), "User.former");
            address[i] = Binds.encode(ADDRESS_TYPE, Binds.optional(user.address()), "User.address");
            hidden[i] = Binds.encode(HIDDEN_TYPE, user.hidden(), "User.hidden");
            renamed[i] = Binds.encode(RENAMED_TYPE, user.renamed(), "User.renamed");
            places[i] = Binds.encode(PLACES_TYPE, user.places(), "User.places");
            homeName[i] = Binds.text(home.name(), "User.home.name");
            homePlace[i] = Binds.encode(HOME_PLACE_TYPE, home.place(), "User.home.place");
        }
        return Binds.ofArrays(profile, former, address, hidden, renamed, places, homeName,
                homePlace);
    }

    /**
     * The user with what an insert generated: id.
     */
    static User inserted(User user, Row row, int at) {
        return new User(
                required(row.getLong(at), "User.id"),
                user.profile(),
                user.former(),
                user.address(),
                user.hidden(),
                user.renamed(),
                user.places(),
                user.home());
    }

    static Tuple updateBinds(User user) {
        User.Home home = Binds.present(user.home(), "User.home");
        return Binds.of(
                Binds.key(user.id(), "User.id"),
                Binds.encode(PROFILE_TYPE, user.profile(), "User.profile"),
                Binds.encode(FORMER_TYPE, user.former(), "User.former"),
                Binds.encode(ADDRESS_TYPE, Binds.optional(user.address()), "User.address"),
                Binds.encode(HIDDEN_TYPE, user.hidden(), "User.hidden"),
                Binds.encode(RENAMED_TYPE, user.renamed(), "User.renamed"),
                Binds.encode(PLACES_TYPE, user.places(), "User.places"),
                Binds.text(home.name(), "User.home.name"),
                Binds.encode(HOME_PLACE_TYPE, home.place(), "User.home.place"));
    }

    /**
     * The user as it is: an update generates nothing.
     */
    static User updated(User user, Row row, int at) {
        return user;
    }

    static Tuple deleteBinds(User user) {
        return Binds.of(Binds.key(user.id(), "User.id"));
    }
}
