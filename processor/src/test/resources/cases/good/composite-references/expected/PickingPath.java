// Generated from Picking by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Picking} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class PickingPath<E> extends CompositeToOne<E, Picking, PickingKey> {
    protected PickingPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> PickingTable.PICKING, step, nullable, alias -> PickingTable.PICKING.as(alias));
    }

    /**
     * Where that leads to by its {@code line}.
     */
    public LineColumns line() {
        return new LineColumns();
    }

    /**
     * Where that leads to by its {@code seat}.
     */
    public SeatColumns seat() {
        return new SeatColumns();
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class LineOrderColumns {
        public final NumberColumn<Picking, Long> tenant = new NumberColumn<>(PickingPath.this.path(), "line_order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Picking, Integer> number = new NumberColumn<>(PickingPath.this.path(), "line_order_number", SqlType.INTEGER);

        private LineOrderColumns() {
        }
    }

    /**
     * The columns of {@link OrderLineKey}.
     */
    public final class LineColumns extends OrderLinePath<Picking> {
        public final LineOrderColumns order = new LineOrderColumns();

        public final NumberColumn<Picking, Integer> number = new NumberColumn<>(PickingPath.this.path(), "line_no", SqlType.INTEGER);

        private LineColumns() {
            super(PickingPath.this.path(), "line", false);
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
     * The columns of {@link SeatNo}.
     */
    public final class SeatColumns extends SeatPath<Picking> {
        public final HallPath<Picking> hall = new HallPath<>(new TextColumn<>(PickingPath.this.path(), "seat_hall_id", SqlType.TEXT), "seat.hall", false);

        public final NumberColumn<Picking, Short> row = new NumberColumn<>(PickingPath.this.path(), "seat_row", SqlType.SMALLINT);

        private SeatColumns() {
            super(PickingPath.this.path(), "seat", false);
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
