package dev.vorm.sample.inheritance;

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

@Table("documents")
@Inheritance(InheritanceType.JOINED)
sealed interface Document {
    @Id
    @Generated
    Long id();

    String title();

    @CreatedAt
    Instant createdAt();

    @SoftDelete
    boolean deleted();

    @Version
    int version();

    @SuppressWarnings("vorm.index")
    @Table("invoices")
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
            implements Document {
        static Invoice of(String title, String number) {
            return new Invoice(number, null, title, new BigDecimal("9.50"), null, null, null, false, 0);
        }
    }

    @SuppressWarnings("vorm.index")
    @Table("letters")
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
            implements Document {
        static Letter of(String title, @Nullable Ref<Invoice, Long> about) {
            return new Letter(null, title, null, false, 0, "Dear " + title, true, null, about);
        }
    }

    @Table("document_memos")
    record Memo(Long id, String title, Instant createdAt, boolean deleted, int version) implements Document {
        static Memo of(String title) {
            return new Memo(null, title, null, false, 0);
        }
    }
}
