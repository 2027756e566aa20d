// Generated from Shop by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Shop} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopPath<E> extends ToOne<E, Shop, Long> {
    public final NumberColumn<E, Long> id;

    public final AddressColumns address = new AddressColumns();

    public final DeliveryColumns delivery = new DeliveryColumns();

    public final InvoiceColumns invoice = new InvoiceColumns();

    public final AuditColumns audit = new AuditColumns();

    public final TrailColumns trail = new TrailColumns();

    public ShopPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ShopTable.SHOP, step, nullable, alias -> ShopTable.SHOP.as(alias));
        this.id = column;
    }

    /**
     * The columns of {@link Position}.
     */
    public final class AddressPositionColumns {
        public final NumberColumn<Shop, Double> latitude = new NumberColumn<>(ShopPath.this.path(), "latitude", SqlType.DOUBLE);

        public final NumberColumn<Shop, Double> longitude = new NumberColumn<>(ShopPath.this.path(), "longitude", SqlType.DOUBLE);

        private AddressPositionColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class AddressColumns {
        public final TextColumn<Shop> street = new TextColumn<>(ShopPath.this.path(), "street", SqlType.TEXT);

        public final TextColumn<Shop> door = new TextColumn<>(ShopPath.this.path(), "door", SqlType.TEXT);

        public final TextColumn<Shop> region = new TextColumn<>(ShopPath.this.path(), "region", SqlType.TEXT);

        public final TextColumn<Shop> zip = new TextColumn<>(ShopPath.this.path(), "post_code", SqlType.TEXT);

        public final NumberColumn<Shop, Integer> floor = new NumberColumn<>(ShopPath.this.path(), "floor", SqlType.INTEGER);

        public final AddressPositionColumns position = new AddressPositionColumns();

        private AddressColumns() {
        }
    }

    /**
     * The columns of {@link Position}.
     */
    public final class DeliveryPositionColumns {
        public final NumberColumn<Shop, Double> latitude = new NumberColumn<>(ShopPath.this.path(), "delivery_latitude", SqlType.DOUBLE);

        public final NumberColumn<Shop, Double> longitude = new NumberColumn<>(ShopPath.this.path(), "delivery_longitude", SqlType.DOUBLE);

        private DeliveryPositionColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class DeliveryColumns {
        public final TextColumn<Shop> street = new TextColumn<>(ShopPath.this.path(), "delivery_street", SqlType.TEXT);

        public final TextColumn<Shop> door = new TextColumn<>(ShopPath.this.path(), "delivery_door", SqlType.TEXT);

        public final TextColumn<Shop> region = new TextColumn<>(ShopPath.this.path(), "delivery_region", SqlType.TEXT);

        public final TextColumn<Shop> zip = new TextColumn<>(ShopPath.this.path(), "delivery_post_code", SqlType.TEXT);

        public final NumberColumn<Shop, Integer> floor = new NumberColumn<>(ShopPath.this.path(), "delivery_floor", SqlType.INTEGER);

        public final DeliveryPositionColumns position = new DeliveryPositionColumns();

        private DeliveryColumns() {
        }
    }

    /**
     * The columns of {@link Position}.
     */
    public final class InvoicePositionColumns {
        public final NumberColumn<Shop, Double> latitude = new NumberColumn<>(ShopPath.this.path(), "invoice_latitude", SqlType.DOUBLE);

        public final NumberColumn<Shop, Double> longitude = new NumberColumn<>(ShopPath.this.path(), "invoice_longitude", SqlType.DOUBLE);

        private InvoicePositionColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class InvoiceColumns {
        public final TextColumn<Shop> street = new TextColumn<>(ShopPath.this.path(), "invoice_street", SqlType.TEXT);

        public final TextColumn<Shop> door = new TextColumn<>(ShopPath.this.path(), "invoice_door", SqlType.TEXT);

        public final TextColumn<Shop> region = new TextColumn<>(ShopPath.this.path(), "invoice_region", SqlType.TEXT);

        public final TextColumn<Shop> zip = new TextColumn<>(ShopPath.this.path(), "invoice_post_code", SqlType.TEXT);

        public final NumberColumn<Shop, Integer> floor = new NumberColumn<>(ShopPath.this.path(), "invoice_floor", SqlType.INTEGER);

        public final InvoicePositionColumns position = new InvoicePositionColumns();

        private InvoiceColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class AuditColumns {
        public final TimestampColumn<Shop, Instant> createdAt = new TimestampColumn<>(ShopPath.this.path(), "created_at", SqlType.INSTANT);

        public final TimestampColumn<Shop, Instant> updatedAt = new TimestampColumn<>(ShopPath.this.path(), "updated_at", SqlType.INSTANT);

        private AuditColumns() {
        }

        /**
         * Where that leads to by its {@code by}.
         */
        public ShopPath<Shop> by() {
            return new ShopPath<>(new NumberColumn<>(ShopPath.this.path(), "by_id", SqlType.BIGINT), "audit.by", false);
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class TrailAuditColumns {
        public final TimestampColumn<Shop, Instant> createdAt = new TimestampColumn<>(ShopPath.this.path(), "trail_audit_created_at", SqlType.INSTANT);

        public final TimestampColumn<Shop, Instant> updatedAt = new TimestampColumn<>(ShopPath.this.path(), "trail_audit_updated_at", SqlType.INSTANT);

        private TrailAuditColumns() {
        }

        /**
         * Where that leads to by its {@code by}.
         */
        public ShopPath<Shop> by() {
            return new ShopPath<>(new NumberColumn<>(ShopPath.this.path(), "trail_audit_by_id", SqlType.BIGINT), "trail.audit.by", false);
        }
    }

    /**
     * The columns of {@link Trail}.
     */
    public final class TrailColumns {
        public final TimestampColumn<Shop, Instant> changedAt = new TimestampColumn<>(ShopPath.this.path(), "trail_changed_at", SqlType.INSTANT);

        public final TextColumn<Shop> source = new TextColumn<>(ShopPath.this.path(), "trail_source", SqlType.TEXT);

        public final TrailAuditColumns audit = new TrailAuditColumns();

        private TrailColumns() {
        }
    }
}
