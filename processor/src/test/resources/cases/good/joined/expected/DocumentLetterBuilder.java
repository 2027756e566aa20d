// Generated from Document.Letter by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Document.Letter} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentLetterBuilder {
    private Long id;

    private String title;

    private Instant createdAt;

    private boolean deleted;

    private int version;

    private String text;

    private boolean number;

    private Instant changedAt;

    private @Nullable Ref<Document.Invoice, Long> about;

    /**
     * A builder without any component.
     */
    public DocumentLetterBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static DocumentLetterBuilder from(Document.Letter letter) {
        return new DocumentLetterBuilder()
                .id(letter.id())
                .title(letter.title())
                .createdAt(letter.createdAt())
                .deleted(letter.deleted())
                .version(letter.version())
                .text(letter.text())
                .number(letter.number())
                .changedAt(letter.changedAt())
                .about(letter.about());
    }

    public DocumentLetterBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public DocumentLetterBuilder title(String title) {
        this.title = title;
        return this;
    }

    public DocumentLetterBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public DocumentLetterBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public DocumentLetterBuilder version(int version) {
        this.version = version;
        return this;
    }

    public DocumentLetterBuilder text(String text) {
        this.text = text;
        return this;
    }

    public DocumentLetterBuilder number(boolean number) {
        this.number = number;
        return this;
    }

    public DocumentLetterBuilder changedAt(Instant changedAt) {
        this.changedAt = changedAt;
        return this;
    }

    public DocumentLetterBuilder about(@Nullable Ref<Document.Invoice, Long> about) {
        this.about = about;
        return this;
    }

    /**
     * The record.
     */
    public Document.Letter build() {
        return new Document.Letter(id, title, createdAt, deleted, version, text, number, changedAt,
                about);
    }
}
