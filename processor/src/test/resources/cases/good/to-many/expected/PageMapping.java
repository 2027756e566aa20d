// Generated from Page by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Page} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PageMapping {
    private PageMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Page> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Page", "PAGE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, author_id, text.
     */
    public static Page read(Row row, int at, Unloaded unloaded) {
        return new Page(
                required(row.getLong(at), "Page.id"),
                required(unloaded.ref(row.getLong(at + 1), "author"), "Page.author"),
                required(row.getString(at + 2), "Page.text"));
    }

    static Long key(Page page) {
        return page.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Page.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Page.id");
        }
        return Binds.ofArrays(keys);
    }

    static Page withAuthor(Page page, Ref<Author, Long> author) {
        return new Page(
                page.id(),
                author,
                page.text());
    }

    static Tuple insertBinds(Page page) {
        Binds.unset(page.id(), "Page.id");
        return Binds.of(
                Binds.ref(page.author()),
                Binds.text(page.text(), "Page.text"));
    }

    static Tuple insertAllBinds(List<? extends Page> pages) {
        int size = pages.size();
        Long[] author = new Long[size];
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Page page = pages.get(i);
            Binds.unset(page.id(), "Page.id");
            author[i] = Binds.ref(page.author());
            text[i] = Binds.text(page.text(), "Page.text");
        }
        return Binds.ofArrays(author, text);
    }

    /**
     * The page with what an insert generated: id.
     */
    static Page inserted(Page page, Row row, int at) {
        return new Page(
                required(row.getLong(at), "Page.id"),
                page.author(),
                page.text());
    }

    static Tuple updateBinds(Page page) {
        return Binds.of(
                Binds.key(page.id(), "Page.id"),
                Binds.ref(page.author()),
                Binds.text(page.text(), "Page.text"));
    }

    /**
     * The page as it is: an update generates nothing.
     */
    static Page updated(Page page, Row row, int at) {
        return page;
    }

    static Tuple deleteBinds(Page page) {
        return Binds.of(Binds.key(page.id(), "Page.id"));
    }
}
