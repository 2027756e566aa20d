// Generated from UserCard by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link UserCard} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserCardProjection extends MappedProjection<UserCard> {
    private static final SqlType<List<String>> NICKNAMES_TYPE = UserTable.USER.nicknames.type();

    private static final SqlType<User.Settings> SETTINGS_TYPE = UserTable.USER.settings.type();

    private static final Unloaded UNLOADED = Unloaded.inProjection("UserCard");

    public static final UserCardProjection USER_CARD = new UserCardProjection(UserTable.USER);

    private UserCardProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                table.id,
                table.name,
                table.bio,
                table.age,
                table.email,
                table.nicknames,
                table.status,
                table.address.street,
                table.address.city,
                table.work.street,
                table.work.city,
                table.address.street,
                table.work.street,
                table.boss.key(),
                table.loud,
                table.length,
                table.settings,
                new Column<>(table, "sum", SqlType.INTEGER, List.of("char_length(",
                        "name) + 'name'::text::int4 -- name\n")),
                new Column<>(table, "text", SqlType.TEXT.sensitive(), List.of("coalesce(",
                        "bio, users.name, name(1))")),
                new Column<>(table, "both", SqlType.TEXT.sensitive(), List.of("", "email || ",
                        "name"))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public UserCardProjection of(UserTable table) {
        return new UserCardProjection(table);
    }

    @Override
    public RowReader<UserCard> reader() {
        return UserCardProjection::read;
    }

    /**
     * Reads {@link UserCard}.
     */
    public static UserCard read(Row row, int at) {
        return new UserCard(
                required(row.getLong(at), "UserCard.id"),
                required(row.getString(at + 1), "UserCard.name"),
                Optional.ofNullable(row.getString(at + 2)),
                row.getInteger(at + 3),
                required(row.getString(at + 4), "UserCard.mail"),
                required(Values.decode(NICKNAMES_TYPE, row.getString(at + 5), "UserCard.nicknames"), "UserCard.nicknames"),
                required(Values.enumText(User.Status.class, row.getString(at + 6), "UserCard.status"), "UserCard.status"),
                readAddress(row, at + 7),
                readWork(row, at + 9),
                required(row.getString(at + 11), "UserCard.street"),
                row.getString(at + 12),
                UNLOADED.ref(row.getLong(at + 13), "boss"),
                required(row.getString(at + 14), "UserCard.loud"),
                required(row.getInteger(at + 15), "UserCard.length"),
                required(Values.decode(SETTINGS_TYPE, row.getString(at + 16), "UserCard.settings"), "UserCard.settings"),
                required(row.getInteger(at + 17), "UserCard.sum"),
                Optional.ofNullable(row.getString(at + 18)),
                row.getString(at + 19));
    }

    private static User.Address readAddress(Row row, int at) {
        return new User.Address(
                required(row.getString(at), "UserCard.address.street"),
                row.getString(at + 1));
    }

    private static User. @Nullable Address readWork(Row row, int at) {
        if (Values.isAbsent(row, at, 2)) {
            return null;
        }
        return new User.Address(
                required(row.getString(at), "UserCard.work.street"),
                row.getString(at + 1));
    }
}
