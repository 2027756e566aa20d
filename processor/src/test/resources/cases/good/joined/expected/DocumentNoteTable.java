// Generated from Document.Note by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
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
 * The table {@code notes} of {@link Document.Note} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentNoteTable extends EntityTable<Document.Note> {
    public static final DocumentNoteTable DOCUMENT_NOTE = new DocumentNoteTable("notes", false);

    public final NumberColumn<Document.Note, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Document.Note> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final TimestampColumn<Document.Note, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document.Note> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document.Note, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final boolean withDeleted;

    private final List<Column<Document.Note, ?>> columns = List.of(id, title, createdAt, deleted,
            version);

    private DocumentNoteTable(String alias, boolean withDeleted) {
        super("", "notes", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public DocumentNoteTable withDeleted() {
        return new DocumentNoteTable(alias(), true);
    }

    @Override
    public Optional<Column<Document.Note, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version FROM office.documents JOIN notes ON notes.id = documents.id WHERE documents.kind = 'note'", "office.documents", "notes", Set.of()));
    }

    /**
     * The same table under another name in a query.
     */
    public DocumentNoteTable as(String alias) {
        return new DocumentNoteTable(alias, withDeleted);
    }

    @Override
    public List<Column<Document.Note, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title", "createdAt", "deleted", "version");
    }

    @Override
    public List<Column<Document.Note, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Document.Note> reader() {
        return DocumentNoteMapping::read;
    }

    @Override
    public EntityKeys<Document.Note, Long> keys() {
        return new EntityKeys<>(DocumentNoteMapping::key, DocumentNoteMapping::keysBinds);
    }
}
