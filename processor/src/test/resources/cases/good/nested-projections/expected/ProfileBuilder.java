// Generated from Profile by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Profile} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ProfileBuilder {
    private Long id;

    private Ref<User, Long> user;

    private String text;

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
                .user(profile.user())
                .text(profile.text());
    }

    public ProfileBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ProfileBuilder user(Ref<User, Long> user) {
        this.user = user;
        return this;
    }

    public ProfileBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Profile build() {
        return new Profile(id, user, text);
    }
}
