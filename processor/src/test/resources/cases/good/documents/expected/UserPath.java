// Generated from User by Vorm; change that record instead.
package documents;

import dev.vorm.query.JsonColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link User} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserPath<E> extends ToOne<E, User, Long> {
    public final NumberColumn<E, Long> id;

    public final UserTable.ProfileColumn profile = new UserTable.ProfileColumn(UserPath.this.path(), "profile", UserMapping.PROFILE_TYPE);

    public final UserTable.ProfileColumn2 former = new UserTable.ProfileColumn2(UserPath.this.path(), "former", UserMapping.FORMER_TYPE);

    public final UserTable.PlaceColumn address = new UserTable.PlaceColumn(UserPath.this.path(), "address", UserMapping.ADDRESS_TYPE);

    public final UserTable.PlaceColumn hidden = new UserTable.PlaceColumn(UserPath.this.path(), "hidden", UserMapping.HIDDEN_TYPE.sensitive());

    public final JsonColumn<User, Renamed> renamed = new JsonColumn<>(UserPath.this.path(), "renamed", UserMapping.RENAMED_TYPE);

    public final JsonColumn<User, List<Place>> places = new JsonColumn<>(UserPath.this.path(), "places", UserMapping.PLACES_TYPE);

    public final HomeColumns home = new HomeColumns();

    public UserPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> UserTable.USER, step, nullable, alias -> UserTable.USER.as(alias));
        this.id = column;
    }

    /**
     * The columns of {@link User.Home}.
     */
    public final class HomeColumns {
        public final TextColumn<User> name = new TextColumn<>(UserPath.this.path(), "name", SqlType.TEXT);

        public final UserTable.PlaceColumn place = new UserTable.PlaceColumn(UserPath.this.path(), "place", UserMapping.HOME_PLACE_TYPE);

        private HomeColumns() {
        }
    }
}
