// Generated from User by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
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

    private String name;

    private @Nullable String bio;

    private Optional<Integer> age = Optional.empty();

    private String email;

    private List<String> nicknames;

    private User.Status status;

    private User.Address address;

    private User. @Nullable Address work;

    private @Nullable Ref<User, Long> boss;

    private String loud;

    private int length;

    private User.Settings settings;

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
                .bio(user.bio())
                .age(user.age())
                .email(user.email())
                .nicknames(user.nicknames())
                .status(user.status())
                .address(user.address())
                .work(user.work())
                .boss(user.boss())
                .loud(user.loud())
                .length(user.length())
                .settings(user.settings());
    }

    public UserBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public UserBuilder name(String name) {
        this.name = name;
        return this;
    }

    public UserBuilder bio(@Nullable String bio) {
        this.bio = bio;
        return this;
    }

    public UserBuilder age(Optional<Integer> age) {
        this.age = age;
        return this;
    }

    public UserBuilder email(String email) {
        this.email = email;
        return this;
    }

    public UserBuilder nicknames(List<String> nicknames) {
        this.nicknames = nicknames;
        return this;
    }

    public UserBuilder status(User.Status status) {
        this.status = status;
        return this;
    }

    public UserBuilder address(User.Address address) {
        this.address = address;
        return this;
    }

    public UserBuilder work(User. @Nullable Address work) {
        this.work = work;
        return this;
    }

    public UserBuilder boss(@Nullable Ref<User, Long> boss) {
        this.boss = boss;
        return this;
    }

    public UserBuilder loud(String loud) {
        this.loud = loud;
        return this;
    }

    public UserBuilder length(int length) {
        this.length = length;
        return this;
    }

    public UserBuilder settings(User.Settings settings) {
        this.settings = settings;
        return this;
    }

    /**
     * The record.
     */
    public User build() {
        return new User(id, name, bio, age, email, nicknames, status, address, work, boss, loud,
                length, settings);
    }
}
