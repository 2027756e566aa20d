// Generated from User by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Inverse;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
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

    public final NumberColumn<User, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<User> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final UserPath<User> boss = new UserPath<>(new NumberColumn<>(this, "boss_id", SqlType.BIGINT), new Property<>("User.boss", User::boss, UserMapping::withBoss), "boss", true);

    public final Inverse<User, Post> posts = new Inverse<>(
            this,
            "User.posts",
            () -> PostTable.POST.author,
            (user, others) -> UserMapping.withPosts(user, Many.of(others)),
            () -> List.of(PostTable.POST.id.asc()));

    public final Inverse<User, Profile> profile = new Inverse<>(
            this,
            "User.profile",
            () -> ProfileTable.PROFILE.user,
            (user, others) -> UserMapping.withProfile(user, One.first(others)),
            () -> List.of());

    private final List<Column<User, ?>> columns = List.of(id, name, boss.key());

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
        return List.of("id", "name", "boss");
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
}
