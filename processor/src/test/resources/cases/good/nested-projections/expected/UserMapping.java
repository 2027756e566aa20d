// Generated from User by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link User} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserMapping {
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
     * Reads id, name, boss_id.
     */
    public static User read(Row row, int at, Unloaded unloaded) {
        return new User(
                required(row.getLong(at), "User.id"),
                required(row.getString(at + 1), "User.name"),
                unloaded.ref(row.getLong(at + 2), "boss"),
                unloaded.many("posts"),
                unloaded.one("profile"));
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
                boss,
                user.posts(),
                user.profile());
    }

    static User withPosts(User user, Many<Post> posts) {
        return new User(
                user.id(),
                user.name(),
                user.boss(),
                posts,
                user.profile());
    }

    static User withProfile(User user, One<Profile> profile) {
        return new User(
                user.id(),
                user.name(),
                user.boss(),
                user.posts(),
                profile);
    }

    static Tuple insertBinds(User user) {
        Binds.unset(user.id(), "User.id");
        return Binds.of(
                Binds.text(user.name(), "User.name"),
                Binds.ref(user.boss()));
    }

    static Tuple insertAllBinds(List<? extends User> users) {
        int size = users.size();
        String[] name = new String[size];
        Long[] boss = new Long[size];
        for (int i = 0; i < size; i++) {
            User user = users.get(i);
            Binds.unset(user.id(), "User.id");
            name[i] = Binds.text(user.name(), "User.name");
            boss[i] = Binds.ref(user.boss());
        }
        return Binds.ofArrays(name, boss);
    }

    /**
     * The user with what an insert generated: id.
     */
    static User inserted(User user, Row row, int at) {
        return new User(
                required(row.getLong(at), "User.id"),
                user.name(),
                user.boss(),
                user.posts(),
                user.profile());
    }

    static Tuple updateBinds(User user) {
        return Binds.of(
                Binds.key(user.id(), "User.id"),
                Binds.text(user.name(), "User.name"),
                Binds.ref(user.boss()));
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
