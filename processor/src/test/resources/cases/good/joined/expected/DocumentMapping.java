// Generated from Document by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Document} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentMapping {
    private DocumentMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Document> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Document", "DOCUMENT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Document read(Row row, int at, Unloaded unloaded) {
        return switch (required(row.getString(at + 5), "Document.kind")) {
            case "invoice" -> DocumentInvoiceMapping.read(row, at, at + 6, unloaded);
            case "letter" -> DocumentLetterMapping.read(row, at, at + 10, unloaded);
            case "note" -> DocumentNoteMapping.read(row, at, at + 14);
            default -> throw Values.unknownKind("documents.kind", "Document", "id = " + row.getValue(at));
        };
    }

    static Long key(Document document) {
        if (document instanceof Document.Invoice invoice) {
            return DocumentInvoiceMapping.key(invoice);
        }
        if (document instanceof Document.Letter letter) {
            return DocumentLetterMapping.key(letter);
        }
        if (document instanceof Document.Note note) {
            return DocumentNoteMapping.key(note);
        }
        throw new IllegalArgumentException("Document is null");
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Document.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Document.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertAllBinds(List<? extends Document> documents) {
        int size = documents.size();
        Object[][] columns = {
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new Long[size],
            new String[size],
            new Boolean[size],
            new Long[size]
        };
        for (int i = 0; i < size; i++) {
            Document document = documents.get(i);
            if (document instanceof Document.Invoice invoice) {
                columns[0][i] = "invoice";
                Binds.spread(DocumentInvoiceMapping.insertBinds(invoice), columns, i, 1, 2, 3, 4, 5);
            } else if (document instanceof Document.Letter letter) {
                columns[0][i] = "letter";
                Binds.spread(DocumentLetterMapping.insertBinds(letter), columns, i, 1, 6, 7, 8);
            } else if (document instanceof Document.Note note) {
                columns[0][i] = "note";
                Binds.spread(DocumentNoteMapping.insertBinds(note), columns, i, 1);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The document with what an insert of several kinds generated.
     */
    static Document inserted(Document document, Row row, int at) {
        if (document instanceof Document.Invoice invoice) {
            return DocumentInvoiceMapping.inserted(invoice, row, at, at + 3);
        }
        if (document instanceof Document.Letter letter) {
            return DocumentLetterMapping.inserted(letter, row, at, at + 4);
        }
        if (document instanceof Document.Note note) {
            return DocumentNoteMapping.inserted(note, row, at, at + 5);
        }
        return document;
    }
}
