// Generated from Parcel by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Parcel} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ParcelPath<E> extends ToOne<E, Parcel, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Parcel, Integer> weight = new NumberColumn<>(ParcelPath.this.path(), "weight", SqlType.INTEGER);

    public ParcelPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ParcelTable.PARCEL, step, nullable, alias -> ParcelTable.PARCEL.as(alias));
        this.id = column;
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
     * Where that leads to by its {@code origin}.
     */
    public OriginColumns origin() {
        return new OriginColumns();
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class LineOrderColumns {
        public final NumberColumn<Parcel, Long> tenant = new NumberColumn<>(ParcelPath.this.path(), "line_order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Parcel, Integer> number = new NumberColumn<>(ParcelPath.this.path(), "line_order_number", SqlType.INTEGER);

        private LineOrderColumns() {
        }
    }

    /**
     * The columns of {@link OrderLineKey}.
     */
    public final class LineColumns extends OrderLinePath<Parcel> {
        public final LineOrderColumns order = new LineOrderColumns();

        public final NumberColumn<Parcel, Integer> number = new NumberColumn<>(ParcelPath.this.path(), "line_no", SqlType.INTEGER);

        private LineColumns() {
            super(ParcelPath.this.path(), "line", true);
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
     * The columns of {@link SeatNo}.
     */
    public final class SeatColumns extends SeatPath<Parcel> {
        public final HallPath<Parcel> hall = new HallPath<>(new TextColumn<>(ParcelPath.this.path(), "hall_name", SqlType.TEXT), "seat.hall", false);

        public final NumberColumn<Parcel, Short> row = new NumberColumn<>(ParcelPath.this.path(), "seat_row", SqlType.SMALLINT);

        private SeatColumns() {
            super(ParcelPath.this.path(), "seat", false);
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
        public final NumberColumn<Parcel, Long> tenant = new NumberColumn<>(ParcelPath.this.path(), "origin_tenant_id", SqlType.BIGINT);

        public final NumberColumn<Parcel, Integer> number = new NumberColumn<>(ParcelPath.this.path(), "origin_number", SqlType.INTEGER);

        private OriginColumns() {
            super(ParcelPath.this.path(), "origin", false);
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
