// Generated from User by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code users} of {@link User} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserTable extends EntityTable<User> {
    public static final UserTable USER = new UserTable("users");

    private final TextColumn<User> loudColumn = new TextColumn<>(this, "loud", SqlType.TEXT);

    private final NumberColumn<User, Integer> lengthColumn = new NumberColumn<>(this, "length", SqlType.INTEGER, List.of("char_length(",
            "name)"));

    public final NumberColumn<User, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<User> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final TextColumn<User> bio = new TextColumn<>(this, "bio", SqlType.TEXT);

    public final NumberColumn<User, Integer> age = new NumberColumn<>(this, "age", SqlType.INTEGER);

    public final TextColumn<User> email = new TextColumn<>(this, "email", SqlType.TEXT.sensitive());

    public final ArrayColumn<User, List<String>, String> nicknames = new ArrayColumn<>(this, "nicknames", UserMapping.NICKNAMES_TYPE);

    public final OrderedColumn<User, User.Status> status = new OrderedColumn<>(this, "status", SqlType.enumText(User.Status.class));

    public final AddressColumns address = new AddressColumns();

    public final WorkColumns work = new WorkColumns();

    public final UserPath<User> boss = new UserPath<>(new NumberColumn<>(this, "boss_id", SqlType.BIGINT), new Property<>("User.boss", User::boss, UserMapping::withBoss), "boss", true);

    public final TextExpression loud = UserTable.this.loudColumn;

    public final NumberExpression<Integer> length = UserTable.this.lengthColumn;

    public final SettingsColumn settings = new SettingsColumn(this, "settings", UserMapping.SETTINGS_TYPE);

    private final List<Column<User, ?>> columns = List.of(id, name, bio, age, email, nicknames,
            status, address.street, address.city, work.street, work.city, boss.key(), loudColumn,
            lengthColumn, settings);

    private UserTable(String alias) {
        super("", "users", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public UserTable as(String alias) {
        return new UserTable(alias);
    }

    @Override
    public List<Column<User, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name", "bio", "age", "email", "nicknames", "status", "address.street",
                "address.city", "work.street", "work.city", "boss", "loud", "length", "settings");
    }

    @Override
    public List<Column<User, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<User> reader() {
        return UserMapping.reader("select(USER)");
    }

    @Override
    public RowReader<User> reader(String statement) {
        return UserMapping.reader(statement);
    }

    @Override
    public EntityKeys<User, Long> keys() {
        return new EntityKeys<>(UserMapping::key, UserMapping::keysBinds);
    }

    /**
     * The columns of {@link User.Address}.
     */
    public final class AddressColumns {
        public final TextColumn<User> street = new TextColumn<>(UserTable.this, "street", SqlType.TEXT);

        public final TextColumn<User> city = new TextColumn<>(UserTable.this, "city", SqlType.TEXT);

        private AddressColumns() {
        }
    }

    /**
     * The columns of {@link User.Address}.
     */
    public final class WorkColumns {
        public final TextColumn<User> street = new TextColumn<>(UserTable.this, "work_street", SqlType.TEXT);

        public final TextColumn<User> city = new TextColumn<>(UserTable.this, "work_city", SqlType.TEXT);

        private WorkColumns() {
        }
    }

    /**
     * The parts of {@link User.Settings} as JSON.
     */
    public static final class SettingsColumn extends JsonColumn<User, User.Settings> {
        public final Condition dark = atBoolean("dark");

        SettingsColumn(Table<User> table, String name, SqlType<User.Settings> type) {
            super(table, name, type);
        }
    }
}
