// Generated from Note by Vorm; change that record instead.
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Note} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NoteBuilder {
    private Long id;

    private String text;

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
                .text(note.text());
    }

    public NoteBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public NoteBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Note build() {
        return new Note(id, text);
    }
}
