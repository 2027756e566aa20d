// Generated from Entry by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

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
     * Reads text, at, owner, author_id.
     */
    public static Entry read(Row row, int at) {
        Entry entry = new Entry();
        entry.text = required(row.getString(at), "Entry.text");
        entry.at = Values.instant(row.getOffsetDateTime(at + 1));
        entry.owner = required(row.getString(at + 2), "Entry.owner");
        entry.author = Values.ref(row.getLong(at + 3));
        return entry;
    }
}
