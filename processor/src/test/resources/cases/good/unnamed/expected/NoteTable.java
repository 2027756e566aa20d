// Generated from Note by Vorm; change that record instead.
import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code notes} of {@link Note} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NoteTable extends EntityTable<Note> {
    public static final NoteTable NOTE = new NoteTable("notes");

    public final NumberColumn<Note, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Note> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Note, ?>> columns = List.of(id, text);

    private NoteTable(String alias) {
        super("", "notes", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public NoteTable as(String alias) {
        return new NoteTable(alias);
    }

    @Override
    public List<Column<Note, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "text");
    }

    @Override
    public List<Column<Note, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Note> reader() {
        return NoteMapping::read;
    }

    @Override
    public EntityKeys<Note, Long> keys() {
        return new EntityKeys<>(NoteMapping::key, NoteMapping::keysBinds);
    }
}
