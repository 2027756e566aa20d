// Generated from Entry by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Entry} from rows.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class EntryMapping {
    private EntryMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Entry> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Entry", "ENTRY");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads text, at, owner, author_id.
     */
    public static Entry read(Row row, int at, Unloaded unloaded) {
        Entry entry = new Entry();
        entry.text = required(row.getString(at), "Entry.text");
        entry.at = Values.instant(row.getOffsetDateTime(at + 1));
        entry.owner = required(row.getString(at + 2), "Entry.owner");
        entry.author = unloaded.ref(row.getLong(at + 3), "author");
        return entry;
    }

    static Entry withAuthor(Entry entry, Ref<Author, Long> author) {
        entry.author = author;
        return entry;
    }
}
