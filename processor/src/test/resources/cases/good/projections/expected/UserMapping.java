// Generated from User by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.JsonType;
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
 * Reads {@link User} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserMapping {
    static final SqlType<List<String>> NICKNAMES_TYPE = SqlType.TEXT.list();

    static final SqlType<User.Settings> SETTINGS_TYPE = JsonType.of(User.Settings.class).jsonb();

    private UserMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<User> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "User", "USER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, name, bio, age, email, nicknames, status, street, city, work_street, work_city, boss_id, loud, length, settings.
     */
    public static User read(Row row, int at, Unloaded unloaded) {
        return new User(
                required(row.getLong(at), "User.id"),
                required(row.getString(at + 1), "User.name"),
                row.getString(at + 2),
                Optional.ofNullable(row.getInteger(at + 3)),
                required(row.getString(at + 4), "User.email"),
                required(Values.decode(NICKNAMES_TYPE, row.getString(at + 5), "User.nicknames"), "User.nicknames"),
                required(Values.enumText(User.Status.class, row.getString(at + 6), "User.status"), "User.status"),
                readAddress(row, at + 7),
                readWork(row, at + 9),
                unloaded.ref(row.getLong(at + 11), "boss"),
                required(row.getString(at + 12), "User.loud"),
                required(row.getInteger(at + 13), "User.length"),
                required(Values.decode(SETTINGS_TYPE, row.getString(at + 14), "User.settings"), "User.settings"));
    }

    private static User.Address readAddress(Row row, int at) {
        return new User.Address(
                required(row.getString(at), "User.address.street"),
                row.getString(at + 1));
    }

    private static User. @Nullable Address readWork(Row row, int at) {
        if (Values.isAbsent(row, at, 2)) {
            return null;
        }
        return new User.Address(
                required(row.getString(at), "User.work.street"),
                row.getString(at + 1));
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

    static User withBoss(User user, Ref<User, Long> boss) {
        return new User(
                user.id(),
                user.name(),
                user.bio(),
                user.age(),
                user.email(),
                user.nicknames(),
                user.status(),
                user.address(),
                user.work(),
                boss,
                user.loud(),
                user.length(),
                user.settings());
    }

    static Tuple insertBinds(User user) {
        Binds.unset(user.id(), "User.id");
        User.Address address = Binds.present(user.address(), "User.address");
        User.Address work = user.work();
        return Binds.of(
                Binds.text(user.name(), "User.name"),
                Binds.text(user.bio(), "User.bio"),
                Binds.optional(user.age()),
                Binds.text(user.email(), "User.email"),
                Binds.encode(NICKNAMES_TYPE, user.nicknames(), "User.nicknames"),
                Binds.enumText(user.status()),
                Binds.text(address.street(), "User.address.street"),
                Binds.text(address.city(), "User.address.city"),
                Binds.text(work == null ? null : Binds.present(work.street(), "User.work.street"), "User.work.street"),
                Binds.text(work == null ? null : work.city(), "User.work.city"),
                Binds.ref(user.boss()),
                Binds.encode(SETTINGS_TYPE, user.settings(), "User.settings"));
    }

    static Tuple insertAllBinds(List<? extends User> users) {
        int size = users.size();
        String[] name = new String[size];
        String[] bio = new String[size];
        Integer[] age = new Integer[size];
        String[] email = new String[size];
        Object[] nicknames = NICKNAMES_TYPE.newArray(size);
        String[] status = new String[size];
        String[] addressStreet = new String[size];
        String[] addressCity = new String[size];
        String[] workStreet = new String[size];
        String[] workCity = new String[size];
        Long[] boss = new Long[size];
        Object[] settings = SETTINGS_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            User user = users.get(i);
            Binds.unset(user.id(), "User.id");
            User.Address address = Binds.present(user.address(), "User.address");
            User.Address work = user.work();
            name[i] = Binds.text(user.name(), "User.name");
            bio[i] = Binds.text(user.bio(), "User.bio");
            age[i] = Binds.optional(user.age());
            email[i] = Binds.text(user.email(), "User.email");
            nicknames[i] = Binds.encode(NICKNAMES_TYPE, user.nicknames(), "User.nicknames");
            status[i] = Binds.enumText(user.status());
            addressStreet[i] = Binds.text(address.street(), "User.address.street");
            addressCity[i] = Binds.text(address.city(), "User.address.city");
            workStreet[i] = Binds.text(work == null ? null : Binds.present(work.street(), "User.work.street"), "User.work.street");
            workCity[i] = Binds.text(work == null ? null : work.city(), "User.work.city");
            boss[i] = Binds.ref(user.boss());
            settings[i] = Binds.encode(SETTINGS_TYPE, user.settings(), "User.settings");
        }
        return Binds.ofArrays(name, bio, age, email, nicknames, status, addressStreet, addressCity,
                workStreet, workCity, boss, settings);
    }

    /**
     * The user with what an insert generated: id, loud, length.
     */
    static User inserted(User user, Row row, int at) {
        return new User(
                required(row.getLong(at), "User.id"),
                user.name(),
                user.bio(),
                user.age(),
                user.email(),
                user.nicknames(),
                user.status(),
                user.address(),
                user.work(),
                user.boss(),
                required(row.getString(at + 1), "User.loud"),
                required(row.getInteger(at + 2), "User.length"),
                user.settings());
    }

    static Tuple updateBinds(User user) {
        User.Address address = Binds.present(user.address(), "User.address");
        User.Address work = user.work();
        return Binds.of(
                Binds.key(user.id(), "User.id"),
                Binds.text(user.name(), "User.name"),
                Binds.text(user.bio(), "User.bio"),
                Binds.optional(user.age()),
                Binds.text(user.email(), "User.email"),
                Binds.encode(NICKNAMES_TYPE, user.nicknames(), "User.nicknames"),
                Binds.enumText(user.status()),
                Binds.text(address.street(), "User.address.street"),
                Binds.text(address.city(), "User.address.city"),
                Binds.text(work == null ? null : Binds.present(work.street(), "User.work.street"), "User.work.street"),
                Binds.text(work == null ? null : work.city(), "User.work.city"),
                Binds.ref(user.boss()),
                Binds.encode(SETTINGS_TYPE, user.settings(), "User.settings"));
    }

    /**
     * The user with what an update generated: loud, length.
     */
    static User updated(User user, Row row, int at) {
        return new User(
                user.id(),
                user.name(),
                user.bio(),
                user.age(),
                user.email(),
                user.nicknames(),
                user.status(),
                user.address(),
                user.work(),
                user.boss(),
                required(row.getString(at), "User.loud"),
                required(row.getInteger(at + 1), "User.length"),
                user.settings());
    }

    static Tuple deleteBinds(User user) {
        return Binds.of(Binds.key(user.id(), "User.id"));
    }
}
