// Generated from Note by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Note} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NoteBuilder {
    private Long id;

    private String tenant;

    private String text;

    private boolean deleted;

    private int version;

    /**
     * A builder without any component.
     */
    public NoteBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static NoteBuilder from(Note note) {
        return new NoteBuilder()
                .id(note.id())
                .tenant(note.tenant())
                .text(note.text())
                .deleted(note.deleted())
                .version(note.version());
    }

    public NoteBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public NoteBuilder tenant(String tenant) {
        this.tenant = tenant;
        return this;
    }

    public NoteBuilder text(String text) {
        this.text = text;
        return this;
    }

    public NoteBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public NoteBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Note build() {
        return new Note(id, tenant, text, deleted, version);
    }
}
