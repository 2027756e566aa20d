// Generated from Document.Invoice by Vorm; change that record instead.
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code invoices} of {@link Document.Invoice} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentInvoiceTable extends EntityTable<Document.Invoice> {
    public static final DocumentInvoiceTable DOCUMENT_INVOICE = new DocumentInvoiceTable("invoices", false);

    public final NumberColumn<Document.Invoice, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Document.Invoice> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final TimestampColumn<Document.Invoice, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document.Invoice> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document.Invoice, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextColumn<Document.Invoice> number = new TextColumn<>(this, "number", SqlType.TEXT);

    public final NumberColumn<Document.Invoice, BigDecimal> total = new NumberColumn<>(this, "total", SqlType.NUMERIC);

    public final TextColumn<Document.Invoice> currency = new TextColumn<>(this, "currency", SqlType.TEXT);

    public final DocumentPath<Document.Invoice> attachment = new DocumentPath<>(new NumberColumn<>(this, "attachment_id", SqlType.BIGINT), "attachment", true);

    private final boolean withDeleted;

    private final List<Column<Document.Invoice, ?>> columns = List.of(id, title, createdAt, deleted,
            version, number, total, currency, attachment.key());

    private DocumentInvoiceTable(String alias, boolean withDeleted) {
        super("office", "invoices", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public DocumentInvoiceTable withDeleted() {
        return new DocumentInvoiceTable(alias(), true);
    }

    @Override
    public Optional<Column<Document.Invoice, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT documents.id, documents.title, documents.created_at, documents.deleted, documents.version, invoices.number, invoices.total, invoices.currency, invoices.attachment_id FROM office.documents JOIN office.invoices ON invoices.id = documents.id WHERE documents.kind = 'invoice'", "office.documents", "office.invoices", Set.of("number", "total", "currency", "attachment_id")));
    }

    /**
     * The same table under another name in a query.
     */
    public DocumentInvoiceTable as(String alias) {
        return new DocumentInvoiceTable(alias, withDeleted);
    }

    @Override
    public List<Column<Document.Invoice, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title", "createdAt", "deleted", "version", "number", "total",
                "currency", "attachment");
    }

    @Override
    public List<Column<Document.Invoice, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Document.Invoice> reader() {
        return DocumentInvoiceMapping::read;
    }
}
