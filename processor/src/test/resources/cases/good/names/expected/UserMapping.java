// Generated from User by Vorm; change that record instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
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
final class UserMapping {
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
     * Reads id, row, at, size, i, executor, tuple, user, users, columns, from, build, key, reader, as, as2, Mixed Case, input_order, say "hi" *&#47; &#64;see &lt;b&gt; &#92;u000a $1 {, order_id.
     */
    public static User read(Row row, int at, Unloaded unloaded) {
        return new User(
                required(row.getLong(at), "User.id"),
                required(row.getInteger(at + 1), "User.row"),
                required(row.getInteger(at + 2), "User.at"),
                required(row.getInteger(at + 3), "User.size"),
                required(row.getInteger(at + 4), "User.i"),
                required(row.getString(at + 5), "User.executor"),
                required(row.getString(at + 6), "User.tuple"),
                required(row.getString(at + 7), "User.user"),
                required(row.getString(at + 8), "User.users"),
                required(row.getString(at + 9), "User.columns"),
                required(row.getString(at + 10), "User.from"),
                required(row.getString(at + 11), "User.build"),
                required(row.getString(at + 12), "User.key"),
                required(row.getString(at + 13), "User.reader"),
                required(row.getString(at + 14), "User.as"),
                required(row.getString(at + 15), "User.as2"),
                required(row.getString(at + 16), "User.mixed"),
                required(row.getString(at + 17), "User.inputOrder"),
                required(row.getString(at + 18), "User.quoted"),
                required(unloaded.ref(row.getLong(at + 19), "order"), "User.order"));
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

    static User withOrder(User user, Ref<User, Long> order) {
        return new User(
                user.id(),
                user.row(),
                user.at(),
                user.size(),
                user.i(),
                user.executor(),
                user.tuple(),
                user.user(),
                user.users(),
                user.columns(),
                user.from(),
                user.build(),
                user.key(),
                user.reader(),
                user.as(),
                user.as2(),
                user.mixed(),
                user.inputOrder(),
                user.quoted(),
                order);
    }

    static Tuple insertBinds(User user) {
        Binds.unset(user.id(), "User.id");
        return Binds.of(
                user.row(),
                user.at(),
                user.size(),
                user.i(),
                Binds.text(user.executor(), "User.executor"),
                Binds.text(user.tuple(), "User.tuple"),
                Binds.text(user.user(), "User.user"),
                Binds.text(user.users(), "User.users"),
                Binds.text(user.columns(), "User.columns"),
                Binds.text(user.from(), "User.from"),
                Binds.text(user.build(), "User.build"),
                Binds.text(user.key(), "User.key"),
                Binds.text(user.reader(), "User.reader"),
                Binds.text(user.as(), "User.as"),
                Binds.text(user.as2(), "User.as2"),
                Binds.text(user.mixed(), "User.mixed"),
                Binds.text(user.inputOrder(), "User.inputOrder"),
                Binds.text(user.quoted(), "User.quoted"),
                Binds.ref(user.order()));
    }

    static Tuple insertAllBinds(List<? extends User> users) {
        int size2 = users.size();
        Integer[] row = new Integer[size2];
        Integer[] at = new Integer[size2];
        Integer[] size = new Integer[size2];
        Integer[] i = new Integer[size2];
        String[] executor = new String[size2];
        String[] tuple = new String[size2];
        String[] user2 = new String[size2];
        String[] users2 = new String[size2];
        String[] columns = new String[size2];
        String[] from = new String[size2];
        String[] build = new String[size2];
        String[] key = new String[size2];
        String[] reader = new String[size2];
        String[] as = new String[size2];
        String[] as2 = new String[size2];
        String[] mixed = new String[size2];
        String[] inputOrder = new String[size2];
        String[] quoted = new String[size2];
        Long[] order = new Long[size2];
        for (int i2 = 0; i2 < size2; i2++) {
            User user = users.get(i2);
            Binds.unset(user.id(), "User.id");
            row[i2] = user.row();
            at[i2] = user.at();
            size[i2] = user.size();
            i[i2] = user.i();
            executor[i2] = Binds.text(user.executor(), "User.executor");
            tuple[i2] = Binds.text(user.tuple(), "User.tuple");
            user2[i2] = Binds.text(user.user(), "User.user");
            users2[i2] = Binds.text(user.users(), "User.users");
            columns[i2] = Binds.text(user.columns(), "User.columns");
            from[i2] = Binds.text(user.from(), "User.from");
            build[i2] = Binds.text(user.build(), "User.build");
            key[i2] = Binds.text(user.key(), "User.key");
            reader[i2] = Binds.text(user.reader(), "User.reader");
            as[i2] = Binds.text(user.as(), "User.as");
            as2[i2] = Binds.text(user.as2(), "User.as2");
            mixed[i2] = Binds.text(user.mixed(), "User.mixed");
            inputOrder[i2] = Binds.text(user.inputOrder(), "User.inputOrder");
            quoted[i2] = Binds.text(user.quoted(), "User.quoted");
            order[i2] = Binds.ref(user.order());
        }
        return Binds.ofArrays(row, at, size, i, executor, tuple, user2, users2, columns, from,
                build, key, reader, as, as2, mixed, inputOrder, quoted, order);
    }

    /**
     * The user with what an insert generated: id.
     */
    static User inserted(User user, Row row, int at) {
        return new User(
                required(row.getLong(at), "User.id"),
                user.row(),
                user.at(),
                user.size(),
                user.i(),
                user.executor(),
                user.tuple(),
                user.user(),
                user.users(),
                user.columns(),
                user.from(),
                user.build(),
                user.key(),
                user.reader(),
                user.as(),
                user.as2(),
                user.mixed(),
                user.inputOrder(),
                user.quoted(),
                user.order());
    }

    static Tuple updateBinds(User user) {
        return Binds.of(
                Binds.key(user.id(), "User.id"),
                user.row(),
                user.at(),
                user.size(),
                user.i(),
                Binds.text(user.executor(), "User.executor"),
                Binds.text(user.tuple(), "User.tuple"),
                Binds.text(user.user(), "User.user"),
                Binds.text(user.users(), "User.users"),
                Binds.text(user.columns(), "User.columns"),
                Binds.text(user.from(), "User.from"),
                Binds.text(user.build(), "User.build"),
                Binds.text(user.key(), "User.key"),
                Binds.text(user.reader(), "User.reader"),
                Binds.text(user.as(), "User.as"),
                Binds.text(user.as2(), "User.as2"),
                Binds.text(user.mixed(), "User.mixed"),
                Binds.text(user.inputOrder(), "User.inputOrder"),
                Binds.text(user.quoted(), "User.quoted"),
                Binds.ref(user.order()));
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
