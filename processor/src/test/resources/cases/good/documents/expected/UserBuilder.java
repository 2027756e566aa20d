// Generated from User by Vorm; change that record instead.
package documents;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link User} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserBuilder {
    private Long id;

    private Profile profile;

    private @Nullable Profile former;

    private Optional<Place> address = Optional.empty();

    private Place hidden;

    private Renamed renamed;

    private List<Place> places;

    private User.Home home;

    /**
     * A builder without any component.
     */
    public UserBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static UserBuilder from(User user) {
        return new UserBuilder()
                .id(user.id())
                .profile(user.profile())
                .former(user.former())
                .address(user.address())
                .hidden(user.hidden())
                .renamed(user.renamed())
                .places(user.places())
                .home(user.home());
    }

    public UserBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public UserBuilder profile(Profile profile) {
        this.profile = profile;
        return this;
    }

    public UserBuilder former(@Nullable Profile former) {
        this.former = former;
        return this;
    }

    public UserBuilder address(Optional<Place> address) {
        this.address = address;
        return this;
    }

    public UserBuilder hidden(Place hidden) {
        this.hidden = hidden;
        return this;
    }

    public UserBuilder renamed(Renamed renamed) {
        this.renamed = renamed;
        return this;
    }

    public UserBuilder places(List<Place> places) {
        this.places = places;
        return this;
    }

    public UserBuilder home(User.Home home) {
        this.home = home;
        return this;
    }

    /**
     * The record.
     */
    public User build() {
        return new User(id, profile, former, address, hidden, renamed, places, home);
    }
}
