// Generated from User by Vorm; change that record instead.
package names;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link User} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class UserBuilder {
    private Long id;

    private int row;

    private int at;

    private int size;

    private int i;

    private String executor;

    private String tuple;

    private String user;

    private String users;

    private String columns;

    private String from;

    private String build;

    private String key;

    private String reader;

    private String as;

    private String as2;

    private String mixed;

    private String inputOrder;

    private String quoted;

    private Ref<User, Long> order;

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
                .row(user.row())
                .at(user.at())
                .size(user.size())
                .i(user.i())
                .executor(user.executor())
                .tuple(user.tuple())
                .user(user.user())
                .users(user.users())
                .columns(user.columns())
                .from(user.from())
                .build(user.build())
                .key(user.key())
                .reader(user.reader())
                .as(user.as())
                .as2(user.as2())
                .mixed(user.mixed())
                .inputOrder(user.inputOrder())
                .quoted(user.quoted())
                .order(user.order());
    }

    public UserBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public UserBuilder row(int row) {
        this.row = row;
        return this;
    }

    public UserBuilder at(int at) {
        this.at = at;
        return this;
    }

    public UserBuilder size(int size) {
        this.size = size;
        return this;
    }

    public UserBuilder i(int i) {
        this.i = i;
        return this;
    }

    public UserBuilder executor(String executor) {
        this.executor = executor;
        return this;
    }

    public UserBuilder tuple(String tuple) {
        this.tuple = tuple;
        return this;
    }

    public UserBuilder user(String user) {
        this.user = user;
        return this;
    }

    public UserBuilder users(String users) {
        this.users = users;
        return this;
    }

    public UserBuilder columns(String columns) {
        this.columns = columns;
        return this;
    }

    public UserBuilder from(String from) {
        this.from = from;
        return this;
    }

    public UserBuilder build(String build) {
        this.build = build;
        return this;
    }

    public UserBuilder key(String key) {
        this.key = key;
        return this;
    }

    public UserBuilder reader(String reader) {
        this.reader = reader;
        return this;
    }

    public UserBuilder as(String as) {
        this.as = as;
        return this;
    }

    public UserBuilder as2(String as2) {
        this.as2 = as2;
        return this;
    }

    public UserBuilder mixed(String mixed) {
        this.mixed = mixed;
        return this;
    }

    public UserBuilder inputOrder(String inputOrder) {
        this.inputOrder = inputOrder;
        return this;
    }

    public UserBuilder quoted(String quoted) {
        this.quoted = quoted;
        return this;
    }

    public UserBuilder order(Ref<User, Long> order) {
        this.order = order;
        return this;
    }

    /**
     * The record.
     */
    public User build() {
        return new User(id, row, at, size, i, executor, tuple, user, users, columns, from, build,
                key, reader, as, as2, mixed, inputOrder, quoted, order);
    }
}
