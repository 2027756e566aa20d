// Generated from Document by Vorm; change that type instead.
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
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code documents} of {@link Document} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentTable extends EntityTable<Document> {
    public static final DocumentTable DOCUMENT = new DocumentTable("documents", false);

    private final TextColumn<Document> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final NumberColumn<Document, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Document> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final TimestampColumn<Document, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextExpression kind = DocumentTable.this.kindColumn;

    private final boolean withDeleted;

    private final List<Column<Document, ?>> columns = List.of(id, title, createdAt, deleted,
            version, kindColumn, new TextColumn<>(this, "own 6", SqlType.TEXT),
            new NumberColumn<>(this, "own 7", SqlType.NUMERIC),
            new TextColumn<>(this, "own 8", SqlType.TEXT),
            new NumberColumn<>(this, "own 9", SqlType.BIGINT),
            new TextColumn<>(this, "own 10", SqlType.TEXT),
            new BooleanColumn<>(this, "own 11", SqlType.BOOLEAN),
            new TimestampColumn<>(this, "own 12", SqlType.INSTANT),
            new NumberColumn<>(this, "own 13", SqlType.BIGINT));

    private DocumentTable(String alias, boolean withDeleted) {
        super("office", "documents", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public DocumentTable withDeleted() {
        return new DocumentTable(alias(), true);
    }

    @Override
    public Optional<Column<Document, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, documents.kind, invoices.number AS \"own 6\", invoices.total AS \"own 7\", invoices.currency AS \"own 8\", invoices.attachment_id AS \"own 9\", letters.text AS \"own 10\", letters.number AS \"own 11\", letters.changed_at AS \"own 12\", letters.about_id AS \"own 13\" FROM office.documents LEFT JOIN office.invoices ON invoices.id = documents.id LEFT JOIN office.letters ON letters.id = documents.id LEFT JOIN notes ON notes.id = documents.id", "office.documents", "", Set.of()));
    }

    /**
     * The same table under another name in a query.
     */
    public DocumentTable as(String alias) {
        return new DocumentTable(alias, withDeleted);
    }

    @Override
    public List<Column<Document, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title", "createdAt", "deleted", "version", "kind", "number", "total",
                "currency", "attachment", "text", "number", "changedAt", "about");
    }

    @Override
    public List<Column<Document, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Document> reader() {
        return DocumentMapping.reader("select(DOCUMENT)");
    }

    @Override
    public RowReader<Document> reader(String statement) {
        return DocumentMapping.reader(statement);
    }

    @Override
    public EntityKeys<Document, Long> keys() {
        return new EntityKeys<>(DocumentMapping::key, DocumentMapping::keysBinds);
    }
}
