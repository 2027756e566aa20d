// Generated from Note by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code notes} of {@link Note} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NoteTable extends EntityTable<Note> {
    public static final NoteTable NOTE = new NoteTable("notes", false, false);

    public final NumberColumn<Note, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Note> tenant = new TextColumn<>(this, "tenant", SqlType.TEXT);

    public final TextColumn<Note> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final BooleanColumn<Note> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Note, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final boolean withDeleted;

    private final boolean acrossTenants;

    private final List<Column<Note, ?>> columns = List.of(id, tenant, text, deleted, version);

    private NoteTable(String alias, boolean withDeleted, boolean acrossTenants) {
        super("", "notes", alias);
        this.withDeleted = withDeleted;
        this.acrossTenants = acrossTenants;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public NoteTable withDeleted() {
        return new NoteTable(alias(), true, acrossTenants);
    }

    @Override
    public Optional<Column<Note, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    /**
     * The same table with the rows of all tenants, which can be written here.
     */
    public NoteTable acrossTenants() {
        return new NoteTable(alias(), withDeleted, true);
    }

    @Override
    public Optional<Column<Note, ?>> tenant() {
        return acrossTenants ? Optional.empty() : Optional.of(tenant);
    }

    /**
     * The same table under another name in a query.
     */
    public NoteTable as(String alias) {
        return new NoteTable(alias, withDeleted, acrossTenants);
    }

    @Override
    public List<Column<Note, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "tenant", "text", "deleted", "version");
    }

    @Override
    public List<Column<Note, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
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
