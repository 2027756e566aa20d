// Generated from Profile by Vorm; change that record instead.
package values;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Profile} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ProfileBuilder {
    private Long id;

    private Profile.Address address;

    private List<Profile.Address> former;

    private Map<String, Profile.Address> byName;

    private Map<String, Integer> counts;

    private Profile. @Nullable Address other;

    private Mood mood;

    private Level level;

    private Profile.Color color;

    /**
     * A builder without any component.
     */
    public ProfileBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ProfileBuilder from(Profile profile) {
        return new ProfileBuilder()
                .id(profile.id())
                .address(profile.address())
                .former(profile.former())
                .byName(profile.byName())
                .counts(profile.counts())
                .other(profile.other())
                .mood(profile.mood())
                .level(profile.level())
                .color(profile.color());
    }

    public ProfileBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ProfileBuilder address(Profile.Address address) {
        this.address = address;
        return this;
    }

    public ProfileBuilder former(List<Profile.Address> former) {
        this.former = former;
        return this;
    }

    public ProfileBuilder byName(Map<String, Profile.Address> byName) {
        this.byName = byName;
        return this;
    }

    public ProfileBuilder counts(Map<String, Integer> counts) {
        this.counts = counts;
        return this;
    }

    public ProfileBuilder other(Profile. @Nullable Address other) {
        this.other = other;
        return this;
    }

    public ProfileBuilder mood(Mood mood) {
        this.mood = mood;
        return this;
    }

    public ProfileBuilder level(Level level) {
        this.level = level;
        return this;
    }

    public ProfileBuilder color(Profile.Color color) {
        this.color = color;
        return this;
    }

    /**
     * The record.
     */
    public Profile build() {
        return new Profile(id, address, former, byName, counts, other, mood, level, color);
    }
}
