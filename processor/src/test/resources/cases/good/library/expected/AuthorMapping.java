// Generated from Author by Vorm; change that record instead.
package library;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Author} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorMapping {
    private AuthorMapping() {
    }

    /**
     * Reads id, name, email, bio, status, created_at, updated_at, version.
     */
    public static Author read(Row row, int at) {
        return new Author(
                required(row.getLong(at), "Author.id"),
                required(row.getString(at + 1), "Author.name"),
                required(row.getString(at + 2), "Author.email"),
                Optional.ofNullable(row.getString(at + 3)),
                required(Values.enumText(AuthorStatus.class, row.getString(at + 4), "Author.status"), "Author.status"),
                required(Values.instant(row.getOffsetDateTime(at + 5)), "Author.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 6)), "Author.updatedAt"),
                required(row.getInteger(at + 7), "Author.version"));
    }

    static Long key(Author author) {
        return author.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Author.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Author.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Author author) {
        Binds.unset(author.id(), "Author.id");
        return Binds.of(
                Binds.text(author.name(), "Author.name"),
                Binds.text(author.email(), "Author.email"),
                Binds.text(Binds.optional(author.bio()), "Author.bio"),
                Binds.enumText(author.status()));
    }

    static Tuple insertAllBinds(List<? extends Author> authors) {
        int size = authors.size();
        String[] name = new String[size];
        String[] email = new String[size];
        String[] bio = new String[size];
        String[] status = new String[size];
        for (int i = 0; i < size; i++) {
            Author author = authors.get(i);
            Binds.unset(author.id(), "Author.id");
            name[i] = Binds.text(author.name(), "Author.name");
            email[i] = Binds.text(author.email(), "Author.email");
            bio[i] = Binds.text(Binds.optional(author.bio()), "Author.bio");
            status[i] = Binds.enumText(author.status());
        }
        return Binds.ofArrays(name, email, bio, status);
    }

    /**
     * The author with what an insert generated: id, created_at, updated_at.
     */
    static Author inserted(Author author, Row row, int at) {
        return new Author(
                required(row.getLong(at), "Author.id"),
                author.name(),
                author.email(),
                author.bio(),
                author.status(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Author.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Author.updatedAt"),
                0);
    }

    static Tuple updateBinds(Author author) {
        return Binds.of(
                Binds.key(author.id(), "Author.id"),
                Binds.text(author.name(), "Author.name"),
                Binds.text(author.email(), "Author.email"),
                Binds.text(Binds.optional(author.bio()), "Author.bio"),
                Binds.enumText(author.status()),
                author.version());
    }

    /**
     * The author with what an update generated: created_at, updated_at, version.
     */
    static Author updated(Author author, Row row, int at) {
        return new Author(
                author.id(),
                author.name(),
                author.email(),
                author.bio(),
                author.status(),
                required(Values.instant(row.getOffsetDateTime(at)), "Author.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Author.updatedAt"),
                required(row.getInteger(at + 2), "Author.version"));
    }

    static Tuple deleteBinds(Author author) {
        return Binds.of(
                Binds.key(author.id(), "Author.id"),
                author.version());
    }
}
