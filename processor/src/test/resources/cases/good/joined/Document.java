package app;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.time.Instant;

@Table(value = "documents", schema = "office")
@Inheritance(InheritanceType.JOINED)
public sealed interface Document {
    @Id
    @Generated
    Long id();

    @Unique
    String title();

    @CreatedAt
    Instant createdAt();

    @SoftDelete
    boolean deleted();

    @Version
    int version();

    @SuppressWarnings("vorm.index")
    @Table(value = "invoices", schema = "office")
    record Invoice(
            @Unique String number,
            Long id,
            String title,
            @Check("total > 0") BigDecimal total,
            @Default("'EUR'") String currency,
            @Nullable Ref<Document, Long> attachment,
            Instant createdAt,
            boolean deleted,
            int version)
            implements Document {}

    @SuppressWarnings("vorm.index")
    @Table(value = "letters", schema = "office")
    record Letter(
            Long id,
            String title,
            Instant createdAt,
            boolean deleted,
            int version,
            String text,
            boolean number,
            @UpdatedAt Instant changedAt,
            @Nullable Ref<Invoice, Long> about)
            implements Document {}

    @Table("notes")
    record Note(Long id, String title, Instant createdAt, boolean deleted, int version) implements Document {}
}
