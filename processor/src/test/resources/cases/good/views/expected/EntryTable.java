// Generated from Entry by Vorm; change that class instead.
package app;

import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ViewTable;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The view {@code entry} of {@link Entry} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class EntryTable extends ViewTable<Entry> {
    public static final EntryTable ENTRY = new EntryTable("entry", false);

    public final TextColumn<Entry> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final TimestampColumn<Entry, Instant> at = new TimestampColumn<>(this, "at", SqlType.INSTANT);

    public final TextColumn<Entry> owner = new TextColumn<>(this, "owner", SqlType.TEXT);

    public final AuthorPath<Entry> author = new AuthorPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), "author", true);

    private final boolean acrossTenants;

    private final List<Column<Entry, ?>> columns = List.of(text, at, owner, author.key());

    private EntryTable(String alias, boolean acrossTenants) {
        super("", "entry", alias);
        this.acrossTenants = acrossTenants;
    }

    /**
     * The same table with the rows of all tenants.
     */
    public EntryTable acrossTenants() {
        return new EntryTable(alias(), true);
    }

    @Override
    public Optional<Column<Entry, ?>> tenant() {
        return acrossTenants ? Optional.empty() : Optional.of(owner);
    }

    /**
     * The same table under another name in a query.
     */
    public EntryTable as(String alias) {
        return new EntryTable(alias, acrossTenants);
    }

    @Override
    public List<Column<Entry, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("text", "at", "owner", "author");
    }

    @Override
    public List<Column<Entry, ?>> key() {
        return List.of();
    }

    @Override
    public RowReader<Entry> reader() {
        return EntryMapping::read;
    }
}
