// Generated from Stall by Vorm; change that class instead.
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
 * A reference to {@link Stall} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StallPath<E> extends ToOne<E, Stall, Long> {
    public final NumberColumn<E, Long> id;

    public final PositionColumns position = new PositionColumns();

    public final TrailColumns trail = new TrailColumns();

    public final AuditColumns audit = new AuditColumns();

    public final NumberColumn<Stall, Long> version = new NumberColumn<>(StallPath.this.path(), "version", SqlType.BIGINT);

    public StallPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> StallTable.STALL, step, nullable, alias -> StallTable.STALL.as(alias));
        this.id = column;
    }

    /**
     * The columns of {@link Position}.
     */
    public final class PositionColumns {
        public final NumberColumn<Stall, Double> latitude = new NumberColumn<>(StallPath.this.path(), "lat", SqlType.DOUBLE);

        public final NumberColumn<Stall, Double> longitude = new NumberColumn<>(StallPath.this.path(), "Lon", SqlType.DOUBLE);

        private PositionColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class TrailAuditColumns {
        public final TimestampColumn<Stall, Instant> createdAt = new TimestampColumn<>(StallPath.this.path(), "trail_audit_created_at", SqlType.INSTANT);

        public final TimestampColumn<Stall, Instant> updatedAt = new TimestampColumn<>(StallPath.this.path(), "trail_audit_updated_at", SqlType.INSTANT);

        private TrailAuditColumns() {
        }

        /**
         * Where that leads to by its {@code by}.
         */
        public ShopPath<Stall> by() {
            return new ShopPath<>(new NumberColumn<>(StallPath.this.path(), "auditor", SqlType.BIGINT), "trail.audit.by", false);
        }
    }

    /**
     * The columns of {@link Trail}.
     */
    public final class TrailColumns {
        public final TimestampColumn<Stall, Instant> changedAt = new TimestampColumn<>(StallPath.this.path(), "trail_changed_at", SqlType.INSTANT);

        public final TextColumn<Stall> source = new TextColumn<>(StallPath.this.path(), "trail_source", SqlType.TEXT);

        public final TrailAuditColumns audit = new TrailAuditColumns();

        private TrailColumns() {
        }
    }

    /**
     * The columns of {@link Audit}.
     */
    public final class AuditColumns {
        public final TimestampColumn<Stall, Instant> createdAt = new TimestampColumn<>(StallPath.this.path(), "created_at", SqlType.INSTANT);

        public final TimestampColumn<Stall, Instant> updatedAt = new TimestampColumn<>(StallPath.this.path(), "updated_at", SqlType.INSTANT);

        private AuditColumns() {
        }

        /**
         * Where that leads to by its {@code by}.
         */
        public ShopPath<Stall> by() {
            return new ShopPath<>(new NumberColumn<>(StallPath.this.path(), "by_id", SqlType.BIGINT), "audit.by", false);
        }
    }
}
