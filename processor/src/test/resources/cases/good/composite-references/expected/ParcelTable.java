// Generated from Parcel by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code parcels} of {@link Parcel} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ParcelTable extends EntityTable<Parcel> {
    public static final ParcelTable PARCEL = new ParcelTable("parcels");

    public final NumberColumn<Parcel, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final LineColumns line = new LineColumns();

    public final SeatColumns seat = new SeatColumns();

    public final OriginColumns origin = new OriginColumns();

    public final NumberColumn<Parcel, Integer> weight = new NumberColumn<>(this, "weight", SqlType.INTEGER);

    private final List<Column<Parcel, ?>> columns = List.of(id, line.order.tenant,
            line.order.number, line.number, seat.hall.key(), seat.row, origin.tenant, origin.number,
            weight);

    private ParcelTable(String alias) {
        super("", "parcels", alias);
    }

    /**
     * No two rows have the same in hall_name and seat_row.
     */
    public UniqueKey<Parcel> uniqueSeatHallAndSeatRow() {
        return new UniqueKey<>(this, List.of(seat.hall.key(), seat.row));
    }

    /**
     * The same table under another name in a query.
     */
    public ParcelTable as(String alias) {
        return new ParcelTable(alias);
    }

    @Override
    public List<Column<Parcel, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "line.order.tenant", "line.order.number", "line.number", "seat.hall",
                "seat.row", "origin.tenant", "origin.number", "weight");
    }

    @Override
    public List<Column<Parcel, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Parcel> reader() {
        return ParcelMapping::read;
    }

    /**
     * The columns of {@link OrderLineKey}.
     */
    public final class LineColumns extends OrderLinePath<Parcel> {
        public final LineOrderColumns order = new LineOrderColumns();

        public final NumberColumn<Parcel, Integer> number = new NumberColumn<>(ParcelTable.this, "line_no", SqlType.INTEGER);

        private LineColumns() {
            super(ParcelTable.this, "line", true);
        }

        @Override
        public List<Column<Parcel, ?>> columns() {
            return List.of(this.order.tenant, this.order.number, this.number);
        }

        @Override
        protected List<Condition> equal(OrderLineKey key) {
            return List.of(this.order.tenant.eq(key.order().tenant()),
                    this.order.number.eq(key.order().number()), this.number.eq(key.number()));
        }
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class LineOrderColumns {
        public final NumberColumn<Parcel, Long> tenant = new NumberColumn<>(ParcelTable.this, "line_order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Parcel, Integer> number = new NumberColumn<>(ParcelTable.this, "line_order_number", SqlType.INTEGER);

        private LineOrderColumns() {
        }
    }

    /**
     * The columns of {@link SeatNo}.
     */
    public final class SeatColumns extends SeatPath<Parcel> {
        public final HallPath<Parcel> hall = new HallPath<>(new TextColumn<>(ParcelTable.this, "hall_name", SqlType.TEXT), "seat.hall", false);

        public final NumberColumn<Parcel, Short> row = new NumberColumn<>(ParcelTable.this, "seat_row", SqlType.SMALLINT);

        private SeatColumns() {
            super(ParcelTable.this, "seat", false);
        }

        @Override
        public List<Column<Parcel, ?>> columns() {
            return List.of(this.hall.key(), this.row);
        }

        @Override
        protected List<Condition> equal(SeatNo key) {
            return List.of(this.hall.key().eq(Binds.ref(key.hall)), this.row.eq(key.row));
        }
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class OriginColumns extends OrderPath<Parcel> {
        public final NumberColumn<Parcel, Long> tenant = new NumberColumn<>(ParcelTable.this, "origin_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Parcel, Integer> number = new NumberColumn<>(ParcelTable.this, "origin_number", SqlType.INTEGER);

        private OriginColumns() {
            super(ParcelTable.this, "origin", false);
        }

        @Override
        public List<Column<Parcel, ?>> columns() {
            return List.of(this.tenant, this.number);
        }

        @Override
        protected List<Condition> equal(OrderKey key) {
            return List.of(this.tenant.eq(key.tenant()), this.number.eq(key.number()));
        }
    }
}
