// Generated from Profile by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_profiles} of {@link Profile} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ProfileTable extends EntityTable<Profile> {
    public static final ProfileTable PROFILE = new ProfileTable("value_profiles");

    public final NumberColumn<Profile, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final Column<Profile, Profile.Address> address = new Column<>(this, "address", ProfileMapping.ADDRESS_TYPE);

    public final Column<Profile, List<Profile.Address>> former = new Column<>(this, "former", ProfileMapping.FORMER_TYPE);

    public final Column<Profile, Map<String, Profile.Address>> byName = new Column<>(this, "by_name", ProfileMapping.BY_NAME_TYPE);

    public final Column<Profile, Map<String, Integer>> counts = new Column<>(this, "counts", ProfileMapping.COUNTS_TYPE);

    public final Column<Profile, Profile.Address> other = new Column<>(this, "other", ProfileMapping.OTHER_TYPE);

    public final ComparableColumn<Profile, Mood> mood = new ComparableColumn<>(this, "mood", ProfileMapping.MOOD_TYPE);

    public final ComparableColumn<Profile, Level> level = new ComparableColumn<>(this, "level", ProfileMapping.LEVEL_TYPE);

    public final ComparableColumn<Profile, Profile.Color> color = new ComparableColumn<>(this, "color", ProfileMapping.COLOR_TYPE);

    private final List<Column<Profile, ?>> columns = List.of(id, address, former, byName, counts,
            other, mood, level, color);

    private ProfileTable(String alias) {
        super("", "value_profiles", alias);
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
    public List<Column<Profile, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Profile> reader() {
        return ProfileMapping::read;
    }
}
