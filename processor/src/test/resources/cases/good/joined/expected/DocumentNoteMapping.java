// Generated from Document.Note by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Document.Note} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentNoteMapping {
    private DocumentNoteMapping() {
    }

    /**
     * Reads id, title, created_at, deleted, version.
     */
    public static Document.Note read(Row row, int at) {
        return read(row, at, at + 5);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Document.Note read(Row row, int at, int own) {
        return new Document.Note(
                required(row.getLong(at), "Document.Note.id"),
                required(row.getString(at + 1), "Document.Note.title"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Document.Note.createdAt"),
                required(row.getBoolean(at + 3), "Document.Note.deleted"),
                required(row.getInteger(at + 4), "Document.Note.version"));
    }

    static Long key(Document.Note note) {
        return note.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Document.Note.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Document.Note.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Document.Note note) {
        Binds.unset(note.id(), "Document.Note.id");
        return Binds.of(Binds.text(note.title(), "Document.Note.title"));
    }

    static Tuple insertAllBinds(List<? extends Document.Note> notes) {
        int size = notes.size();
        String[] title = new String[size];
        for (int i = 0; i < size; i++) {
            Document.Note note = notes.get(i);
            Binds.unset(note.id(), "Document.Note.id");
            title[i] = Binds.text(note.title(), "Document.Note.title");
        }
        return Binds.ofArrays(title);
    }

    /**
     * The note with what an insert generated: id, created_at, deleted.
     */
    static Document.Note inserted(Document.Note note, Row row, int at) {
        return inserted(note, row, at, at + 3);
    }

    static Document.Note inserted(Document.Note note, Row row, int at, int own) {
        return new Document.Note(
                required(row.getLong(at), "Document.Note.id"),
                note.title(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Document.Note.createdAt"),
                required(row.getBoolean(at + 2), "Document.Note.deleted"),
                0);
    }

    static Tuple updateBinds(Document.Note note) {
        return Binds.of(
                Binds.key(note.id(), "Document.Note.id"),
                Binds.text(note.title(), "Document.Note.title"),
                note.version());
    }

    /**
     * The note with what an update generated: created_at, deleted, version.
     */
    static Document.Note updated(Document.Note note, Row row, int at) {
        return new Document.Note(
                note.id(),
                note.title(),
                required(Values.instant(row.getOffsetDateTime(at)), "Document.Note.createdAt"),
                required(row.getBoolean(at + 1), "Document.Note.deleted"),
                required(row.getInteger(at + 2), "Document.Note.version"));
    }

    static Tuple deleteBinds(Document.Note note) {
        return Binds.of(
                Binds.key(note.id(), "Document.Note.id"),
                note.version());
    }
}
