// Generated from Person by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
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
 * The table {@code people} of {@link Person} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PersonTable extends EntityTable<Person> {
    public static final PersonTable PERSON = new PersonTable("people", false);

    public final NumberColumn<Person, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Person> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final TimestampColumn<Person, Instant> deletedAt = new TimestampColumn<>(this, "deleted_at", SqlType.INSTANT);

    public final NumberColumn<Person, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final boolean withDeleted;

    private final List<Column<Person, ?>> columns = List.of(id, name, deletedAt, version);

    private PersonTable(String alias, boolean withDeleted) {
        super("", "people", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public PersonTable withDeleted() {
        return new PersonTable(alias(), true);
    }

    @Override
    public Optional<Column<Person, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deletedAt);
    }

    /**
     * The same table under another name in a query.
     */
    public PersonTable as(String alias) {
        return new PersonTable(alias, withDeleted);
    }

    @Override
    public List<Column<Person, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name", "deletedAt", "version");
    }

    @Override
    public List<Column<Person, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Person> reader() {
        return PersonMapping::read;
    }

    @Override
    public EntityKeys<Person, Long> keys() {
        return new EntityKeys<>(PersonMapping::key, PersonMapping::keysBinds);
    }
}
