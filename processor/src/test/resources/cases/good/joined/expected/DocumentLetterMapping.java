// Generated from Document.Letter by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Document.Letter} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentLetterMapping {
    private DocumentLetterMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Document.Letter> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Document.Letter", "DOCUMENT_LETTER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, title, created_at, deleted, version, text, number, changed_at, about_id.
     */
    public static Document.Letter read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 5, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Document.Letter read(Row row, int at, int own, Unloaded unloaded) {
        return new Document.Letter(
                required(row.getLong(at), "Document.Letter.id"),
                required(row.getString(at + 1), "Document.Letter.title"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Document.Letter.createdAt"),
                required(row.getBoolean(at + 3), "Document.Letter.deleted"),
                required(row.getInteger(at + 4), "Document.Letter.version"),
                required(row.getString(own), "Document.Letter.text"),
                required(row.getBoolean(own + 1), "Document.Letter.number"),
                required(Values.instant(row.getOffsetDateTime(own + 2)), "Document.Letter.changedAt"),
                unloaded.ref(row.getLong(own + 3), "about"));
    }

    static Long key(Document.Letter letter) {
        return letter.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Document.Letter.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Document.Letter.id");
        }
        return Binds.ofArrays(keys);
    }

    static Document.Letter withAbout(Document.Letter letter, Ref<Document.Invoice, Long> about) {
        return new Document.Letter(
                letter.id(),
                letter.title(),
                letter.createdAt(),
                letter.deleted(),
                letter.version(),
                letter.text(),
                letter.number(),
                letter.changedAt(),
                about);
    }

    static Tuple insertBinds(Document.Letter letter) {
        Binds.unset(letter.id(), "Document.Letter.id");
        return Binds.of(
                Binds.text(letter.title(), "Document.Letter.title"),
                Binds.text(letter.text(), "Document.Letter.text"),
                letter.number(),
                Binds.ref(letter.about()));
    }

    static Tuple insertAllBinds(List<? extends Document.Letter> letters) {
        int size = letters.size();
        String[] title = new String[size];
        String[] text = new String[size];
        Boolean[] number = new Boolean[size];
        Long[] about = new Long[size];
        for (int i = 0; i < size; i++) {
            Document.Letter letter = letters.get(i);
            Binds.unset(letter.id(), "Document.Letter.id");
            title[i] = Binds.text(letter.title(), "Document.Letter.title");
            text[i] = Binds.text(letter.text(), "Document.Letter.text");
            number[i] = letter.number();
            about[i] = Binds.ref(letter.about());
        }
        return Binds.ofArrays(title, text, number, about);
    }

    /**
     * The letter with what an insert generated: id, created_at, deleted, changed_at.
     */
    static Document.Letter inserted(Document.Letter letter, Row row, int at) {
        return inserted(letter, row, at, at + 3);
    }

    static Document.Letter inserted(Document.Letter letter, Row row, int at, int own) {
        return new Document.Letter(
                required(row.getLong(at), "Document.Letter.id"),
                letter.title(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Document.Letter.createdAt"),
                required(row.getBoolean(at + 2), "Document.Letter.deleted"),
                0,
                letter.text(),
                letter.number(),
                required(Values.instant(row.getOffsetDateTime(own)), "Document.Letter.changedAt"),
                letter.about());
    }

    static Tuple updateBinds(Document.Letter letter) {
        return Binds.of(
                Binds.key(letter.id(), "Document.Letter.id"),
                Binds.text(letter.title(), "Document.Letter.title"),
                Binds.text(letter.text(), "Document.Letter.text"),
                letter.number(),
                Binds.ref(letter.about()),
                letter.version());
    }

    /**
     * The letter with what an update generated: created_at, deleted, version, changed_at.
     */
    static Document.Letter updated(Document.Letter letter, Row row, int at) {
        return new Document.Letter(
                letter.id(),
                letter.title(),
                required(Values.instant(row.getOffsetDateTime(at)), "Document.Letter.createdAt"),
                required(row.getBoolean(at + 1), "Document.Letter.deleted"),
                required(row.getInteger(at + 2), "Document.Letter.version"),
                letter.text(),
                letter.number(),
                required(Values.instant(row.getOffsetDateTime(at + 3)), "Document.Letter.changedAt"),
                letter.about());
    }

    static Tuple deleteBinds(Document.Letter letter) {
        return Binds.of(
                Binds.key(letter.id(), "Document.Letter.id"),
                letter.version());
    }
}
