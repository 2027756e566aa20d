// Generated from Picking by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code pickings} of {@link Picking} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PickingTable extends EntityTable<Picking> {
    public static final PickingTable PICKING = new PickingTable("pickings");

    public final LineColumns line = new LineColumns();

    public final SeatColumns seat = new SeatColumns();

    private final List<Column<Picking, ?>> columns = List.of(line.order.tenant, line.order.number,
            line.number, seat.hall.key(), seat.row);

    private PickingTable(String alias) {
        super("", "pickings", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PickingTable as(String alias) {
        return new PickingTable(alias);
    }

    @Override
    public List<Column<Picking, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("line.order.tenant", "line.order.number", "line.number", "seat.hall",
                "seat.row");
    }

    @Override
    public List<Column<Picking, ?>> key() {
        return List.of(line.order.tenant, line.order.number, line.number, seat.hall.key(),
                seat.row);
    }

    @Override
    public RowReader<Picking> reader() {
        return PickingMapping::read;
    }

    /**
     * The columns of {@link OrderLineKey}.
     */
    public final class LineColumns extends OrderLinePath<Picking> {
        public final LineOrderColumns order = new LineOrderColumns();

        public final NumberColumn<Picking, Integer> number = new NumberColumn<>(PickingTable.this, "line_no", SqlType.INTEGER);

        private LineColumns() {
            super(PickingTable.this, "line", false);
        }

        @Override
        public List<Column<Picking, ?>> columns() {
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
        public final NumberColumn<Picking, Long> tenant = new NumberColumn<>(PickingTable.this, "line_order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Picking, Integer> number = new NumberColumn<>(PickingTable.this, "line_order_number", SqlType.INTEGER);

        private LineOrderColumns() {
        }
    }

    /**
     * The columns of {@link SeatNo}.
     */
    public final class SeatColumns extends SeatPath<Picking> {
        public final HallPath<Picking> hall = new HallPath<>(new TextColumn<>(PickingTable.this, "seat_hall_id", SqlType.TEXT), "seat.hall", false);

        public final NumberColumn<Picking, Short> row = new NumberColumn<>(PickingTable.this, "seat_row", SqlType.SMALLINT);

        private SeatColumns() {
            super(PickingTable.this, "seat", false);
        }

        @Override
        public List<Column<Picking, ?>> columns() {
            return List.of(this.hall.key(), this.row);
        }

        @Override
        protected List<Condition> equal(SeatNo key) {
            return List.of(this.hall.key().eq(Binds.ref(key.hall)), this.row.eq(key.row));
        }
    }
}
