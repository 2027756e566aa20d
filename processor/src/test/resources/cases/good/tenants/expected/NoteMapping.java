// Generated from Note by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Note} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NoteMapping {
    private NoteMapping() {
    }

    /**
     * Reads id, tenant, text, deleted, version.
     */
    public static Note read(Row row, int at) {
        return new Note(
                required(row.getLong(at), "Note.id"),
                required(row.getString(at + 1), "Note.tenant"),
                required(row.getString(at + 2), "Note.text"),
                required(row.getBoolean(at + 3), "Note.deleted"),
                required(row.getInteger(at + 4), "Note.version"));
    }

    static Long key(Note note) {
        return note.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Note.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Note.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Note note) {
        Binds.unset(note.id(), "Note.id");
        return Binds.of(
                Binds.text(note.tenant(), "Note.tenant"),
                Binds.text(note.text(), "Note.text"));
    }

    static Tuple insertAllBinds(List<? extends Note> notes) {
        int size = notes.size();
        String[] tenant = new String[size];
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Note note = notes.get(i);
            Binds.unset(note.id(), "Note.id");
            tenant[i] = Binds.text(note.tenant(), "Note.tenant");
            text[i] = Binds.text(note.text(), "Note.text");
        }
        return Binds.ofArrays(tenant, text);
    }

    /**
     * The note with what an insert generated: id, tenant, deleted.
     */
    static Note inserted(Note note, Row row, int at) {
        return new Note(
                required(row.getLong(at), "Note.id"),
                required(row.getString(at + 1), "Note.tenant"),
                note.text(),
                required(row.getBoolean(at + 2), "Note.deleted"),
                0);
    }

    static Tuple updateBinds(Note note) {
        return Binds.of(
                Binds.key(note.id(), "Note.id"),
                Binds.text(note.text(), "Note.text"),
                note.version(),
                Binds.text(note.tenant(), "Note.tenant"));
    }

    /**
     * The note with what an update generated: tenant, deleted, version.
     */
    static Note updated(Note note, Row row, int at) {
        return new Note(
                note.id(),
                required(row.getString(at), "Note.tenant"),
                note.text(),
                required(row.getBoolean(at + 1), "Note.deleted"),
                required(row.getInteger(at + 2), "Note.version"));
    }

    static Tuple deleteBinds(Note note) {
        return Binds.of(
                Binds.key(note.id(), "Note.id"),
                note.version(),
                Binds.text(note.tenant(), "Note.tenant"));
    }
}
