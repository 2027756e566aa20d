// Generated from Shop by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code shops} of {@link Shop} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopTable extends EntityTable<Shop> {
    public static final ShopTable SHOP = new ShopTable("shops");

    public final NumberColumn<Shop, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final AddressColumns address = new AddressColumns();

    public final DeliveryColumns delivery = new DeliveryColumns();

    public final InvoiceColumns invoice = new InvoiceColumns();

    public final AuditColumns audit = new AuditColumns();

    public final TrailColumns trail = new TrailColumns();

    private final List<Column<Shop, ?>> columns = List.of(id, address.street, address.door,
            address.region, address.zip, address.floor, address.position.latitude,
            address.position.longitude, delivery.street, delivery.door, delivery.region,
            delivery.zip, delivery.floor, delivery.position.latitude, delivery.position.longitude,
            invoice.street, invoice.door, invoice.region, invoice.zip, invoice.floor,
            invoice.position.latitude, invoice.position.longitude, audit.createdAt, audit.updatedAt,
            audit.by.key(), trail.changedAt, trail.source, trail.audit.createdAt,
            trail.audit.updatedAt, trail.audit.by.key());

    private ShopTable(String alias) {
        super("", "shops", alias);
    }

    /**
     * No two rows have the same in post_code.
     */
    public UniqueKey<Shop> uniqueAddressZip() {
        return new UniqueKey<>(this, List.of(address.zip));
    }

    /**
     * No two rows have the same in delivery_post_code.
     */
    public UniqueKey<Shop> uniqueDeliveryZip() {
        return new UniqueKey<>(this, List.of(delivery.zip));
    }

    /**
     * No two rows have the same in invoice_post_code.
     */
    public UniqueKey<Shop> uniqueInvoiceZip() {
        return new UniqueKey<>(this, List.of(invoice.zip));
    }

    /**
     * The same table under another name in a query.
     */
    public ShopTable as(String alias) {
        return new ShopTable(alias);
    }

    @Override
    public List<Column<Shop, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "address.street", "address.door", "address.region", "address.zip",
                "address.floor", "address.position.latitude", "address.position.longitude",
                "delivery.street", "delivery.door", "delivery.region", "delivery.zip",
                "delivery.floor", "delivery.position.latitude", "delivery.position.longitude",
                "invoice.street", "invoice.door", "invoice.region", "invoice.zip", "invoice.floor",
                "invoice.position.latitude", "invoice.position.longitude", "audit.createdAt",
                "audit.updatedAt", "audit.by", "trail.changedAt", "trail.source",
                "trail.audit.createdAt", "trail.audit.updatedAt", "trail.audit.by");
    }

    @Override
    public List<Column<Shop, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.now(audit.updatedAt), Assignment.now(trail.changedAt),
                Assignment.now(trail.audit.updatedAt));
    }

    @Override
    public RowReader<Shop> reader() {
        return ShopMapping.reader("select(SHOP)");
    }

    @Override
    public RowReader<Shop> reader(String statement) {
        return ShopMapping.reader(statement);
    }

    @Override
    public EntityKeys<Shop, Long> keys() {
        return new EntityKeys<>(ShopMapping::key, ShopMapping::keysBinds);
    }

    /**
     * The columns of {@link Address}.
     */
    public final class AddressColumns {
        public final TextColumn<Shop> street = new TextColumn<>(ShopTable.this, "street", SqlType.TEXT);

        public final TextColumn<Shop> door = new TextColumn<>(ShopTable.this, "door", SqlType.TEXT);

        public final TextColumn<Shop> region = new TextColumn<>(ShopTable.this, "region", SqlType.TEXT);

        public final TextColumn<Shop> zip = new TextColumn<>(ShopTable.this, "post_code", SqlType.TEXT);

        public final NumberColumn<Shop, Integer> floor = new NumberColumn<>(ShopTable.this, "floor", SqlType.INTEGER);

        public final AddressPositionColumns position = new AddressPositionColumns();

        private AddressColumns() {
        }
    }

    /**
     * The columns of {@link Position}.
     */
    public final class AddressPositionColumns {
        public final NumberColumn<Shop, Double> latitude = new NumberColumn<>(ShopTable.this, "latitude", SqlType.DOUBLE);

        public final NumberColumn<Shop, Double> longitude = new NumberColumn<>(ShopTable.this, "longitude", SqlType.DOUBLE);

        private AddressPositionColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class DeliveryColumns {
        public final TextColumn<Shop> street = new TextColumn<>(ShopTable.this, "delivery_street", SqlType.TEXT);

        public final TextColumn<Shop> door = new TextColumn<>(ShopTable.this, "delivery_door", SqlType.TEXT);

        public final TextColumn<Shop> region = new TextColumn<>(ShopTable.this, "delivery_region", SqlType.TEXT);

        public final TextColumn<Shop> zip = new TextColumn<>(ShopTable.this, "delivery_post_code", SqlType.TEXT);

        public final NumberColumn<Shop, Integer> floor = new NumberColumn<>(ShopTable.this, "delivery_floor", SqlType.INTEGER);

        public final DeliveryPositionColumns position = new DeliveryPositionColumns();

        private DeliveryColumns() {
        }
    }

    /**
     * The columns of {@link Position}.
     */
    public final class DeliveryPositionColumns {
        public final NumberColumn<Shop, Double> latitude = new NumberColumn<>(ShopTable.this, "delivery_latitude", SqlType.DOUBLE);

        public final NumberColumn<Shop, Double> longitude = new NumberColumn<>(ShopTable.this, "delivery_longitude", SqlType.DOUBLE);

        private DeliveryPositionColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class InvoiceColumns {
        public final TextColumn<Shop> street = new TextColumn<>(ShopTable.this, "invoice_street", SqlType.TEXT);

        public final TextColumn<Shop> door = new TextColumn<>(ShopTable.this, "invoice_door", SqlType.TEXT);

        public final TextColumn<Shop> region = new TextColumn<>(ShopTable.this, "invoice_region", SqlType.TEXT);

        public final TextColumn<Shop> zip = new TextColumn<>(ShopTable.this, "invoice_post_code", SqlType.TEXT);

        public final NumberColumn<Shop, Integer> floor = new NumberColumn<>(ShopTable.this, "invoice_floor", SqlType.INTEGER);

        public final InvoicePositionColumns position = new InvoicePositionColumns();

        private InvoiceColumns() {
        }
    }

    /**
     * The columns of {@link Position}.
     */
    public final class InvoicePositionColumns {
        public final NumberColumn<Shop, Double> latitude = new NumberColumn<>(ShopTable.this, "invoice_latitude", SqlType.DOUBLE);

        public final NumberColumn<Shop, Double> longitude = new NumberColumn<>(ShopTable.this, "invoice_longitude", SqlType.DOUBLE);

        private InvoicePositionColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class AuditColumns {
        public final TimestampColumn<Shop, Instant> createdAt = new TimestampColumn<>(ShopTable.this, "created_at", SqlType.INSTANT);

        public final TimestampColumn<Shop, Instant> updatedAt = new TimestampColumn<>(ShopTable.this, "updated_at", SqlType.INSTANT);

        public final ShopPath<Shop> by = new ShopPath<>(new NumberColumn<>(ShopTable.this, "by_id", SqlType.BIGINT), new Property<>("Shop.audit.by", ShopMapping::getAuditBy, ShopMapping::withAuditBy), "audit.by", false);

        private AuditColumns() {
        }
    }

    /**
     * The columns of {@link Trail}.
     */
    public final class TrailColumns {
        public final TimestampColumn<Shop, Instant> changedAt = new TimestampColumn<>(ShopTable.this, "trail_changed_at", SqlType.INSTANT);

        public final TextColumn<Shop> source = new TextColumn<>(ShopTable.this, "trail_source", SqlType.TEXT);

        public final TrailAuditColumns audit = new TrailAuditColumns();

        private TrailColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class TrailAuditColumns {
        public final TimestampColumn<Shop, Instant> createdAt = new TimestampColumn<>(ShopTable.this, "trail_audit_created_at", SqlType.INSTANT);

        public final TimestampColumn<Shop, Instant> updatedAt = new TimestampColumn<>(ShopTable.this, "trail_audit_updated_at", SqlType.INSTANT);

        public final ShopPath<Shop> by = new ShopPath<>(new NumberColumn<>(ShopTable.this, "trail_audit_by_id", SqlType.BIGINT), new Property<>("Shop.trail.audit.by", ShopMapping::getTrailAuditBy, ShopMapping::withTrailAuditBy), "trail.audit.by", false);

        private TrailAuditColumns() {
        }
    }
}
