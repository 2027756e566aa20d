// Generated from Bin by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code bins} of {@link Bin} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BinTable extends EntityTable<Bin> {
    public static final BinTable BIN = new BinTable("bins", false);

    public final NumberColumn<Bin, Integer> id = new NumberColumn<>(this, "id", SqlType.INTEGER);

    public final BooleanColumn<Bin> withDeleted = new BooleanColumn<>(this, "with_deleted", SqlType.BOOLEAN);

    private final boolean withDeleted2;

    private final List<Column<Bin, ?>> columns = List.of(id, withDeleted);

    private BinTable(String alias, boolean withDeleted) {
        super("", "bins", alias);
        this.withDeleted2 = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public BinTable withDeleted() {
        return new BinTable(alias(), true);
    }

    @Override
    public Optional<Column<Bin, ?>> softDelete() {
        return withDeleted2 ? Optional.empty() : Optional.of(withDeleted);
    }

    /**
     * The same table under another name in a query.
     */
    public BinTable as(String alias) {
        return new BinTable(alias, withDeleted2);
    }

    @Override
    public List<Column<Bin, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "withDeleted");
    }

    @Override
    public List<Column<Bin, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Bin> reader() {
        return BinMapping::read;
    }

    @Override
    public EntityKeys<Bin, Integer> keys() {
        return new EntityKeys<>(BinMapping::key, BinMapping::keysBinds);
    }
}
