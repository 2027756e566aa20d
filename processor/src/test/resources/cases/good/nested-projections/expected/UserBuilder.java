// Generated from User by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link User} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserBuilder {
    private Long id;

    private String name;

    private @Nullable Ref<User, Long> boss;

    private Many<Post> posts = Many.unloaded();

    private One<Profile> profile = One.unloaded();

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
                .name(user.name())
                .boss(user.boss())
                .posts(user.posts())
                .profile(user.profile());
    }

    public UserBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public UserBuilder name(String name) {
        this.name = name;
        return this;
    }

    public UserBuilder boss(@Nullable Ref<User, Long> boss) {
        this.boss = boss;
        return this;
    }

    public UserBuilder posts(Many<Post> posts) {
        this.posts = posts;
        return this;
    }

    public UserBuilder profile(One<Profile> profile) {
        this.profile = profile;
        return this;
    }

    /**
     * The record.
     */
    public User build() {
        return new User(id, name, boss, posts, profile);
    }
}
