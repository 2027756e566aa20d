// Generated from Document.Invoice by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Document.Invoice} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentInvoiceBuilder {
    private String number;

    private Long id;

    private String title;

    private BigDecimal total;

    private String currency;

    private @Nullable Ref<Document, Long> attachment;

    private Instant createdAt;

    private boolean deleted;

    private int version;

    /**
     * A builder without any component.
     */
    public DocumentInvoiceBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static DocumentInvoiceBuilder from(Document.Invoice invoice) {
        return new DocumentInvoiceBuilder()
                .number(invoice.number())
                .id(invoice.id())
                .title(invoice.title())
                .total(invoice.total())
                .currency(invoice.currency())
                .attachment(invoice.attachment())
                .createdAt(invoice.createdAt())
                .deleted(invoice.deleted())
                .version(invoice.version());
    }

    public DocumentInvoiceBuilder number(String number) {
        this.number = number;
        return this;
    }

    public DocumentInvoiceBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public DocumentInvoiceBuilder title(String title) {
        this.title = title;
        return this;
    }

    public DocumentInvoiceBuilder total(BigDecimal total) {
        this.total = total;
        return this;
    }

    public DocumentInvoiceBuilder currency(String currency) {
        this.currency = currency;
        return this;
    }

    public DocumentInvoiceBuilder attachment(@Nullable Ref<Document, Long> attachment) {
        this.attachment = attachment;
        return this;
    }

    public DocumentInvoiceBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public DocumentInvoiceBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public DocumentInvoiceBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Document.Invoice build() {
        return new Document.Invoice(number, id, title, total, currency, attachment, createdAt,
                deleted, version);
    }
}
