// Generated from Profile by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Table;
import dev.vorm.query.TextExpression;
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

    public final AddressColumn address = new AddressColumn(this, "address", ProfileMapping.ADDRESS_TYPE);

    public final JsonColumn<Profile, List<Profile.Address>> former = new JsonColumn<>(this, "former", ProfileMapping.FORMER_TYPE);

    public final JsonColumn<Profile, Map<String, Profile.Address>> byName = new JsonColumn<>(this, "by_name", ProfileMapping.BY_NAME_TYPE);

    public final JsonColumn<Profile, Map<String, Integer>> counts = new JsonColumn<>(this, "counts", ProfileMapping.COUNTS_TYPE);

    public final AddressColumn other = new AddressColumn(this, "other", ProfileMapping.OTHER_TYPE);

    public final OrderedColumn<Profile, Mood> mood = new OrderedColumn<>(this, "mood", ProfileMapping.MOOD_TYPE);

    public final OrderedColumn<Profile, Level> level = new OrderedColumn<>(this, "level", ProfileMapping.LEVEL_TYPE);

    public final OrderedColumn<Profile, Profile.Color> color = new OrderedColumn<>(this, "color", ProfileMapping.COLOR_TYPE);

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
    public List<String> properties() {
        return List.of("id", "address", "former", "byName", "counts", "other", "mood", "level",
                "color");
    }

    @Override
    public List<Column<Profile, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Profile> reader() {
        return ProfileMapping::read;
    }

    @Override
    public EntityKeys<Profile, Long> keys() {
        return new EntityKeys<>(ProfileMapping::key, ProfileMapping::keysBinds);
    }

    /**
     * The parts of {@link Profile.Address} as JSON.
     */
    public static final class AddressColumn extends JsonColumn<Profile, Profile.Address> {
        public final TextExpression street = atText("street");

        public final NumberExpression<Integer> door = atText("door").castToInteger();

        AddressColumn(Table<Profile> table, String name, SqlType<Profile.Address> type) {
            super(table, name, type);
        }
    }
}
