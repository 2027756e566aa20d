// Generated from Author by Vorm; change that record instead.
package library;

import dev.vorm.support.Fingerprint;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Author} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorBuilder {
    private Long id;

    private String name;

    private String email;

    private Optional<String> bio = Optional.empty();

    private AuthorStatus status;

    private Instant createdAt;

    private Instant updatedAt;

    private int version;

    /**
     * A builder without any component.
     */
    public AuthorBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static AuthorBuilder from(Author author) {
        return new AuthorBuilder()
                .id(author.id())
                .name(author.name())
                .email(author.email())
                .bio(author.bio())
                .status(author.status())
                .createdAt(author.createdAt())
                .updatedAt(author.updatedAt())
                .version(author.version());
    }

    public AuthorBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public AuthorBuilder name(String name) {
        this.name = name;
        return this;
    }

    public AuthorBuilder email(String email) {
        this.email = email;
        return this;
    }

    public AuthorBuilder bio(Optional<String> bio) {
        this.bio = bio;
        return this;
    }

    public AuthorBuilder status(AuthorStatus status) {
        this.status = status;
        return this;
    }

    public AuthorBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public AuthorBuilder updatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    public AuthorBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Author build() {
        return new Author(id, name, email, bio, status, createdAt, updatedAt, version);
    }
}
