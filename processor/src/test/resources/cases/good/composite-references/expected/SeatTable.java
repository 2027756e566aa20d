// Generated from Seat by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code seats} of {@link Seat} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SeatTable extends EntityTable<Seat> {
    public static final SeatTable SEAT = new SeatTable("seats");

    public final NoColumns no = new NoColumns();

    public final BooleanColumn<Seat> broken = new BooleanColumn<>(this, "broken", SqlType.BOOLEAN);

    private final List<Column<Seat, ?>> columns = List.of(no.hall.key(), no.row, broken);

    private SeatTable(String alias) {
        super("", "seats", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public SeatTable as(String alias) {
        return new SeatTable(alias);
    }

    @Override
    public List<Column<Seat, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("no.hall", "no.row", "broken");
    }

    @Override
    public List<Column<Seat, ?>> key() {
        return List.of(no.hall.key(), no.row);
    }

    @Override
    public RowReader<Seat> reader() {
        return SeatMapping.reader("select(SEAT)");
    }

    @Override
    public RowReader<Seat> reader(String statement) {
        return SeatMapping.reader(statement);
    }

    @Override
    public EntityKeys<Seat, SeatNo> keys() {
        return new EntityKeys<>(SeatMapping::key, SeatMapping::keysBinds);
    }

    /**
     * The columns of {@link SeatNo}.
     */
    public final class NoColumns {
        public final HallPath<Seat> hall = new HallPath<>(new TextColumn<>(SeatTable.this, "hall_id", SqlType.TEXT), new Property<>("Seat.no.hall", SeatMapping::getNoHall, SeatMapping::withNoHall), "no.hall", false);

        public final NumberColumn<Seat, Short> row = new NumberColumn<>(SeatTable.this, "row", SqlType.SMALLINT);

        private NoColumns() {
        }
    }
}
