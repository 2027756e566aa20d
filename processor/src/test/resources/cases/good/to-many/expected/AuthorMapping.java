// Generated from Author by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
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
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Author> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Author", "AUTHOR");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, name.
     */
    public static Author read(Row row, int at, Unloaded unloaded) {
        return new Author(
                required(row.getLong(at), "Author.id"),
                required(row.getString(at + 1), "Author.name"),
                unloaded.many("posts"),
                unloaded.one("page"));
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

    static Author withPosts(Author author, Many<Post> posts) {
        return new Author(
                author.id(),
                author.name(),
                posts,
                author.page());
    }

    static Author withPage(Author author, One<Page> page) {
        return new Author(
                author.id(),
                author.name(),
                author.posts(),
                page);
    }

    static Tuple insertBinds(Author author) {
        Binds.unset(author.id(), "Author.id");
        return Binds.of(Binds.text(author.name(), "Author.name"));
    }

    static Tuple insertAllBinds(List<? extends Author> authors) {
        int size = authors.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Author author = authors.get(i);
            Binds.unset(author.id(), "Author.id");
            name[i] = Binds.text(author.name(), "Author.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The author with what an insert generated: id.
     */
    static Author inserted(Author author, Row row, int at) {
        return new Author(
                required(row.getLong(at), "Author.id"),
                author.name(),
                author.posts(),
                author.page());
    }

    static Tuple updateBinds(Author author) {
        return Binds.of(
                Binds.key(author.id(), "Author.id"),
                Binds.text(author.name(), "Author.name"));
    }

    /**
     * The author as it is: an update generates nothing.
     */
    static Author updated(Author author, Row row, int at) {
        return author;
    }

    static Tuple deleteBinds(Author author) {
        return Binds.of(Binds.key(author.id(), "Author.id"));
    }
}
