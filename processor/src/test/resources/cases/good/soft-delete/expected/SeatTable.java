// Generated from Seat by Vorm; change that class instead.
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
 * The table {@code seats} of {@link Seat} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SeatTable extends EntityTable<Seat> {
    public static final SeatTable SEAT = new SeatTable("seats", false);

    public final NumberColumn<Seat, Integer> row = new NumberColumn<>(this, "row", SqlType.INTEGER);

    public final NumberColumn<Seat, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final BooleanColumn<Seat> gone = new BooleanColumn<>(this, "gone", SqlType.BOOLEAN);

    private final boolean withDeleted;

    private final List<Column<Seat, ?>> columns = List.of(row, number, gone);

    private SeatTable(String alias, boolean withDeleted) {
        super("", "seats", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public SeatTable withDeleted() {
        return new SeatTable(alias(), true);
    }

    @Override
    public Optional<Column<Seat, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(gone);
    }

    /**
     * The same table under another name in a query.
     */
    public SeatTable as(String alias) {
        return new SeatTable(alias, withDeleted);
    }

    @Override
    public List<Column<Seat, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("row", "number", "gone");
    }

    @Override
    public List<Column<Seat, ?>> key() {
        return List.of(row, number);
    }

    @Override
    public RowReader<Seat> reader() {
        return SeatMapping::read;
    }

    @Override
    public EntityKeys<Seat, SeatKey> keys() {
        return new EntityKeys<>(SeatMapping::key, SeatMapping::keysBinds);
    }
}
