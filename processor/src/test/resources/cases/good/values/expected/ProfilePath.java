// Generated from Profile by Vorm; change that record instead.
package values;

import dev.vorm.query.JsonColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Profile} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ProfilePath<E> extends ToOne<E, Profile, Long> {
    public final NumberColumn<E, Long> id;

    public final ProfileTable.AddressColumn address = new ProfileTable.AddressColumn(ProfilePath.this.path(), "address", ProfileMapping.ADDRESS_TYPE);

    public final JsonColumn<Profile, List<Profile.Address>> former = new JsonColumn<>(ProfilePath.this.path(), "former", ProfileMapping.FORMER_TYPE);

    public final JsonColumn<Profile, Map<String, Profile.Address>> byName = new JsonColumn<>(ProfilePath.this.path(), "by_name", ProfileMapping.BY_NAME_TYPE);

    public final JsonColumn<Profile, Map<String, Integer>> counts = new JsonColumn<>(ProfilePath.this.path(), "counts", ProfileMapping.COUNTS_TYPE);

    public final ProfileTable.AddressColumn other = new ProfileTable.AddressColumn(ProfilePath.this.path(), "other", ProfileMapping.OTHER_TYPE);

    public final OrderedColumn<Profile, Mood> mood = new OrderedColumn<>(ProfilePath.this.path(), "mood", ProfileMapping.MOOD_TYPE);

    public final OrderedColumn<Profile, Level> level = new OrderedColumn<>(ProfilePath.this.path(), "level", ProfileMapping.LEVEL_TYPE);

    public final OrderedColumn<Profile, Profile.Color> color = new OrderedColumn<>(ProfilePath.this.path(), "color", ProfileMapping.COLOR_TYPE);

    public ProfilePath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ProfileTable.PROFILE, step, nullable, alias -> ProfileTable.PROFILE.as(alias));
        this.id = column;
    }
}
