// Generated from Stall by Vorm; change that class instead.
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
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code stalls} of {@link Stall} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StallTable extends EntityTable<Stall> {
    public static final StallTable STALL = new StallTable("stalls");

    public final NumberColumn<Stall, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final PositionColumns position = new PositionColumns();

    public final TrailColumns trail = new TrailColumns();

    public final AuditColumns audit = new AuditColumns();

    public final NumberColumn<Stall, Long> version = new NumberColumn<>(this, "version", SqlType.BIGINT);

    private final List<Column<Stall, ?>> columns = List.of(id, position.latitude,
            position.longitude, trail.changedAt, trail.source, trail.audit.createdAt,
            trail.audit.updatedAt, trail.audit.by.key(), audit.createdAt, audit.updatedAt,
            audit.by.key(), version);

    private StallTable(String alias) {
        super("", "stalls", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public StallTable as(String alias) {
        return new StallTable(alias);
    }

    @Override
    public List<Column<Stall, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "position.latitude", "position.longitude", "trail.changedAt",
                "trail.source", "trail.audit.createdAt", "trail.audit.updatedAt", "trail.audit.by",
                "audit.createdAt", "audit.updatedAt", "audit.by", "version");
    }

    @Override
    public List<Column<Stall, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.now(trail.changedAt), Assignment.now(trail.audit.updatedAt),
                Assignment.now(audit.updatedAt), Assignment.next(version));
    }

    @Override
    public RowReader<Stall> reader() {
        return StallMapping.reader("select(STALL)");
    }

    @Override
    public RowReader<Stall> reader(String statement) {
        return StallMapping.reader(statement);
    }

    @Override
    public EntityKeys<Stall, Long> keys() {
        return new EntityKeys<>(StallMapping::key, StallMapping::keysBinds);
    }

    /**
     * The columns of {@link Position}.
     */
    public final class PositionColumns {
        public final NumberColumn<Stall, Double> latitude = new NumberColumn<>(StallTable.this, "lat", SqlType.DOUBLE);

        public final NumberColumn<Stall, Double> longitude = new NumberColumn<>(StallTable.this, "Lon", SqlType.DOUBLE);

        private PositionColumns() {
        }
    }

    /**
     * The columns of {@link Trail}.
     */
    public final class TrailColumns {
        public final TimestampColumn<Stall, Instant> changedAt = new TimestampColumn<>(StallTable.this, "trail_changed_at", SqlType.INSTANT);

        public final TextColumn<Stall> source = new TextColumn<>(StallTable.this, "trail_source", SqlType.TEXT);

        public final TrailAuditColumns audit = new TrailAuditColumns();

        private TrailColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class TrailAuditColumns {
        public final TimestampColumn<Stall, Instant> createdAt = new TimestampColumn<>(StallTable.this, "trail_audit_created_at", SqlType.INSTANT);

        public final TimestampColumn<Stall, Instant> updatedAt = new TimestampColumn<>(StallTable.this, "trail_audit_updated_at", SqlType.INSTANT);

        public final ShopPath<Stall> by = new ShopPath<>(new NumberColumn<>(StallTable.this, "auditor", SqlType.BIGINT), new Property<>("Stall.trail.audit.by", StallMapping::getTrailAuditBy, StallMapping::withTrailAuditBy), "trail.audit.by", false);

        private TrailAuditColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class AuditColumns {
        public final TimestampColumn<Stall, Instant> createdAt = new TimestampColumn<>(StallTable.this, "created_at", SqlType.INSTANT);

        public final TimestampColumn<Stall, Instant> updatedAt = new TimestampColumn<>(StallTable.this, "updated_at", SqlType.INSTANT);

        public final ShopPath<Stall> by = new ShopPath<>(new NumberColumn<>(StallTable.this, "by_id", SqlType.BIGINT), new Property<>("Stall.audit.by", StallMapping::getAuditBy, StallMapping::withAuditBy), "audit.by", false);

        private AuditColumns() {
        }
    }
}
