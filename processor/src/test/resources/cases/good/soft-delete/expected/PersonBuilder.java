// Generated from Person by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Person} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PersonBuilder {
    private Long id;

    private String name;

    private @Nullable Instant deletedAt;

    private int version;

    /**
     * A builder without any component.
     */
    public PersonBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PersonBuilder from(Person person) {
        return new PersonBuilder()
                .id(person.id())
                .name(person.name())
                .deletedAt(person.deletedAt())
                .version(person.version());
    }

    public PersonBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PersonBuilder name(String name) {
        this.name = name;
        return this;
    }

    public PersonBuilder deletedAt(@Nullable Instant deletedAt) {
        this.deletedAt = deletedAt;
        return this;
    }

    public PersonBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Person build() {
        return new Person(id, name, deletedAt, version);
    }
}
