// Generated from Book by Vorm; change that class instead.
package library;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Book} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BookMapping {
    private BookMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Book> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Book", "BOOK");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, title, price, pages, cover, author_id, editor_id.
     */
    public static Book read(Row row, int at, Unloaded unloaded) {
        Book book = new Book();
        book.id = required(row.getUUID(at), "Book.id");
        book.title = required(row.getString(at + 1), "Book.title");
        book.price = required(Values.decimal(row.getString(at + 2), "Book.price"), "Book.price");
        book.pages = required(row.getInteger(at + 3), "Book.pages");
        book.cover = Values.bytes(row.getBuffer(at + 4));
        book.author = required(unloaded.ref(row.getLong(at + 5), "author"), "Book.author");
        book.editor = unloaded.ref(row.getLong(at + 6), "editor");
        return book;
    }

    static UUID key(Book book) {
        return book.id;
    }

    static Tuple keyBinds(UUID id) {
        return Binds.of(Binds.key(id, "Book.id"));
    }

    static Tuple keysBinds(List<? extends UUID> ids) {
        int size = ids.size();
        UUID[] keys = new UUID[size];
        for (int i = 0; i < size; i++) {
            UUID id = ids.get(i);
            keys[i] = Binds.key(id, "Book.id");
        }
        return Binds.ofArrays(keys);
    }

    static Book withAuthor(Book book, Ref<Author, Long> author) {
        book.author = author;
        return book;
    }

    static Book withEditor(Book book, Ref<Author, Long> editor) {
        book.editor = editor;
        return book;
    }

    static Tuple insertBinds(Book book) {
        return Binds.of(
                Binds.uuidV7(book.id),
                Binds.text(book.title, "Book.title"),
                Binds.decimal(book.price, "Book.price"),
                book.pages,
                Binds.bytes(book.cover),
                Binds.ref(book.author),
                Binds.ref(book.editor));
    }

    static Tuple insertAllBinds(List<? extends Book> books) {
        int size = books.size();
        UUID[] id = new UUID[size];
        String[] title = new String[size];
        String[] price = new String[size];
        Integer[] pages = new Integer[size];
        Buffer[] cover = new Buffer[size];
        Long[] author = new Long[size];
        Long[] editor = new Long[size];
        for (int i = 0; i < size; i++) {
            Book book = books.get(i);
            id[i] = Binds.uuidV7(book.id);
            title[i] = Binds.text(book.title, "Book.title");
            price[i] = Binds.decimal(book.price, "Book.price");
            pages[i] = book.pages;
            cover[i] = Binds.bytes(book.cover);
            author[i] = Binds.ref(book.author);
            editor[i] = Binds.ref(book.editor);
        }
        return Binds.ofArrays(id, title, price, pages, cover, author, editor);
    }

    /**
     * The book with what an insert generated: id, price.
     */
    static Book inserted(Book book, Row row, int at) {
        book.id = required(row.getUUID(at), "Book.id");
        book.price = required(Values.decimal(row.getString(at + 1), "Book.price"), "Book.price");
        return book;
    }

    static Tuple updateBinds(Book book) {
        return Binds.of(
                Binds.key(book.id, "Book.id"),
                Binds.text(book.title, "Book.title"),
                Binds.decimal(book.price, "Book.price"),
                book.pages,
                Binds.bytes(book.cover),
                Binds.ref(book.author),
                Binds.ref(book.editor));
    }

    /**
     * The book as it is: an update generates nothing.
     */
    static Book updated(Book book, Row row, int at) {
        return book;
    }

    static Tuple deleteBinds(Book book) {
        return Binds.of(Binds.key(book.id, "Book.id"));
    }
}
