// Generated from Document.Note by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Document.Note} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentNoteBuilder {
    private Long id;

    private String title;

    private Instant createdAt;

    private boolean deleted;

    private int version;

    /**
     * A builder without any component.
     */
    public DocumentNoteBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static DocumentNoteBuilder from(Document.Note note) {
        return new DocumentNoteBuilder()
                .id(note.id())
                .title(note.title())
                .createdAt(note.createdAt())
                .deleted(note.deleted())
                .version(note.version());
    }

    public DocumentNoteBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public DocumentNoteBuilder title(String title) {
        this.title = title;
        return this;
    }

    public DocumentNoteBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public DocumentNoteBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public DocumentNoteBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Document.Note build() {
        return new Document.Note(id, title, createdAt, deleted, version);
    }
}
