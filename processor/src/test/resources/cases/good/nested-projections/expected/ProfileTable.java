// Generated from Profile by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code profiles} of {@link Profile} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ProfileTable extends EntityTable<Profile> {
    public static final ProfileTable PROFILE = new ProfileTable("profiles");

    public final NumberColumn<Profile, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final UserPath<Profile> user = new UserPath<>(new NumberColumn<>(this, "user_id", SqlType.BIGINT), new Property<>("Profile.user", Profile::user, ProfileMapping::withUser), "user", false);

    public final TextColumn<Profile> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Profile, ?>> columns = List.of(id, user.key(), text);

    private ProfileTable(String alias) {
        super("", "profiles", alias);
    }

    /**
     * No two rows have the same in user_id.
     */
    public UniqueKey<Profile> uniqueUser() {
        return new UniqueKey<>(this, List.of(user.key()));
    }

    /**
     * The same table under another name in a query.
     */
    public ProfileTable as(String alias) {
        return new ProfileTable(alias);
    }

    @Override
    public List<Column<Profile, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "user", "text");
    }

    @Override
    public List<Column<Profile, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Profile> reader() {
        return ProfileMapping.reader("select(PROFILE)");
    }

    @Override
    public RowReader<Profile> reader(String statement) {
        return ProfileMapping.reader(statement);
    }

    @Override
    public EntityKeys<Profile, Long> keys() {
        return new EntityKeys<>(ProfileMapping::key, ProfileMapping::keysBinds);
    }
}
