// Generated from Document.Letter by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code letters} of {@link Document.Letter} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentLetterTable extends EntityTable<Document.Letter> {
    public static final DocumentLetterTable DOCUMENT_LETTER = new DocumentLetterTable("letters", false);

    public final NumberColumn<Document.Letter, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Document.Letter> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final TimestampColumn<Document.Letter, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document.Letter> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document.Letter, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextColumn<Document.Letter> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final BooleanColumn<Document.Letter> number = new BooleanColumn<>(this, "number", SqlType.BOOLEAN);

    public final TimestampColumn<Document.Letter, Instant> changedAt = new TimestampColumn<>(this, "changed_at", SqlType.INSTANT);

    public final DocumentInvoicePath<Document.Letter> about = new DocumentInvoicePath<>(new NumberColumn<>(this, "about_id", SqlType.BIGINT), "about", true);

    private final boolean withDeleted;

    private final List<Column<Document.Letter, ?>> columns = List.of(id, title, createdAt, deleted,
            version, text, number, changedAt, about.key());

    private DocumentLetterTable(String alias, boolean withDeleted) {
        super("office", "letters", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public DocumentLetterTable withDeleted() {
        return new DocumentLetterTable(alias(), true);
    }

    @Override
    public Optional<Column<Document.Letter, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, letters.text, letters.number, letters.changed_at, letters.about_id FROM office.documents JOIN office.letters ON letters.id = documents.id WHERE documents.kind = 'letter'", "office.documents", "office.letters", Set.of("text", "number", "changed_at", "about_id")));
    }

    /**
     * The same table under another name in a query.
     */
    public DocumentLetterTable as(String alias) {
        return new DocumentLetterTable(alias, withDeleted);
    }

    @Override
    public List<Column<Document.Letter, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title", "createdAt", "deleted", "version", "text", "number",
                "changedAt", "about");
    }

    @Override
    public List<Column<Document.Letter, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version), Assignment.now(changedAt));
    }

    @Override
    public RowReader<Document.Letter> reader() {
        return DocumentLetterMapping::read;
    }
}
