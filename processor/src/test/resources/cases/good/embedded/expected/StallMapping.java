// Generated from Stall by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Stall} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StallMapping {
    private StallMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Stall> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Stall", "STALL");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, lat, Lon, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, auditor, created_at, updated_at, by_id, version.
     */
    public static Stall read(Row row, int at, Unloaded unloaded) {
        Stall stall = new Stall();
        stall.id = required(row.getLong(at), "Stall.id");
        stall.position = readPosition(row, at + 1);
        stall.setTrail(readTrail(row, at + 3, unloaded));
        stall.audit = readAudit(row, at + 8, unloaded);
        stall.version = required(row.getLong(at + 11), "Stall.version");
        return stall;
    }

    private static @Nullable Position readPosition(Row row, int at) {
        if (Values.isAbsent(row, at, 2)) {
            return null;
        }
        Position position = new Position();
        position.latitude = required(row.getDouble(at), "Stall.position.latitude");
        position.setLongitude(required(row.getDouble(at + 1), "Stall.position.longitude"));
        return position;
    }

    private static Trail readTrail(Row row, int at, Unloaded unloaded) {
        Trail trail = new Trail();
        trail.changedAt = required(Values.instant(row.getOffsetDateTime(at)), "Stall.trail.changedAt");
        trail.source = required(row.getString(at + 1), "Stall.trail.source");
        trail.audit = readTrailAudit(row, at + 2, unloaded);
        return trail;
    }

    private static Audit readTrailAudit(Row row, int at, Unloaded unloaded) {
        return new Audit(
                required(Values.instant(row.getOffsetDateTime(at)), "Stall.trail.audit.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Stall.trail.audit.updatedAt"),
                required(unloaded.ref(row.getLong(at + 2), "trail.audit.by"), "Stall.trail.audit.by"));
    }

    private static Audit readAudit(Row row, int at, Unloaded unloaded) {
        return new Audit(
                required(Values.instant(row.getOffsetDateTime(at)), "Stall.audit.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Stall.audit.updatedAt"),
                required(unloaded.ref(row.getLong(at + 2), "audit.by"), "Stall.audit.by"));
    }

    static Long key(Stall stall) {
        return stall.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Stall.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Stall.id");
        }
        return Binds.ofArrays(keys);
    }

    static @Nullable Ref<Shop, Long> getTrailAuditBy(Stall stall) {
        Trail trail = stall.getTrail();
        if (trail == null) {
            return null;
        }
        Audit audit = trail.audit;
        if (audit == null) {
            return null;
        }
        return audit.by();
    }

    static Stall withTrailAuditBy(Stall stall, Ref<Shop, Long> trailAuditBy) {
        stall.getTrail().audit = new Audit(stall.getTrail().audit.createdAt(), stall.getTrail().audit.updatedAt(), trailAuditBy);
        return stall;
    }

    static @Nullable Ref<Shop, Long> getAuditBy(Stall stall) {
        Audit audit = stall.audit;
        if (audit == null) {
            return null;
        }
        return audit.by();
    }

    static Stall withAuditBy(Stall stall, Ref<Shop, Long> auditBy) {
        stall.audit = new Audit(stall.audit.createdAt(), stall.audit.updatedAt(), auditBy);
        return stall;
    }

    static Tuple insertBinds(Stall stall) {
        Binds.unset(stall.id, "Stall.id");
        Position position = stall.position;
        Trail trail = Binds.present(stall.getTrail(), "Stall.trail");
        Audit trailAudit = Binds.present(trail.audit, "Stall.trail.audit");
        Audit audit = Binds.present(stall.audit, "Stall.audit");
        return Binds.of(
                position == null ? null : position.latitude,
                position == null ? null : position.getLongitude(),
                Binds.text(trail.source, "Stall.trail.source"),
                Binds.ref(trailAudit.by()),
                Binds.ref(audit.by()));
    }

    static Tuple insertAllBinds(List<? extends Stall> stalls) {
        int size = stalls.size();
        Double[] positionLatitude = new Double[size];
        Double[] positionLongitude = new Double[size];
        String[] trailSource = new String[size];
        Long[] trailAuditBy = new Long[size];
        Long[] auditBy = new Long[size];
        for (int i = 0; i < size; i++) {
            Stall stall = stalls.get(i);
            Binds.unset(stall.id, "Stall.id");
            Position position = stall.position;
            Trail trail = Binds.present(stall.getTrail(), "Stall.trail");
            Audit trailAudit = Binds.present(trail.audit, "Stall.trail.audit");
            Audit audit = Binds.present(stall.audit, "Stall.audit");
            positionLatitude[i] = position == null ? null : position.latitude;
            positionLongitude[i] = position == null ? null : position.getLongitude();
            trailSource[i] = Binds.text(trail.source, "Stall.trail.source");
            trailAuditBy[i] = Binds.ref(trailAudit.by());
            auditBy[i] = Binds.ref(audit.by());
        }
        return Binds.ofArrays(positionLatitude, positionLongitude, trailSource, trailAuditBy,
                auditBy);
    }

    /**
     * The stall with what an insert generated: id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, created_at, updated_at.
     */
    static Stall inserted(Stall stall, Row row, int at) {
        stall.id = required(row.getLong(at), "Stall.id");
        stall.getTrail().changedAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Stall.trail.changedAt");
        stall.getTrail().source = required(row.getString(at + 2), "Stall.trail.source");
        stall.getTrail().audit = new Audit(required(Values.instant(row.getOffsetDateTime(at + 3)), "Stall.trail.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 4)), "Stall.trail.audit.updatedAt"), stall.getTrail().audit.by());
        stall.audit = new Audit(required(Values.instant(row.getOffsetDateTime(at + 5)), "Stall.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 6)), "Stall.audit.updatedAt"), stall.audit.by());
        stall.version = 0L;
        return stall;
    }

    static Tuple updateBinds(Stall stall) {
        Position position = stall.position;
        Trail trail = Binds.present(stall.getTrail(), "Stall.trail");
        Audit trailAudit = Binds.present(trail.audit, "Stall.trail.audit");
        Audit audit = Binds.present(stall.audit, "Stall.audit");
        return Binds.of(
                Binds.key(stall.id, "Stall.id"),
                position == null ? null : position.latitude,
                position == null ? null : position.getLongitude(),
                Binds.text(trail.source, "Stall.trail.source"),
                Binds.ref(trailAudit.by()),
                Binds.ref(audit.by()),
                stall.version);
    }

    /**
     * The stall with what an update generated: trail_changed_at, trail_audit_created_at, trail_audit_updated_at, created_at, updated_at, version.
     */
    static Stall updated(Stall stall, Row row, int at) {
        stall.getTrail().changedAt = required(Values.instant(row.getOffsetDateTime(at)), "Stall.trail.changedAt");
        stall.getTrail().audit = new Audit(required(Values.instant(row.getOffsetDateTime(at + 1)), "Stall.trail.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 2)), "Stall.trail.audit.updatedAt"), stall.getTrail().audit.by());
        stall.audit = new Audit(required(Values.instant(row.getOffsetDateTime(at + 3)), "Stall.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 4)), "Stall.audit.updatedAt"), stall.audit.by());
        stall.version = required(row.getLong(at + 5), "Stall.version");
        return stall;
    }

    static Tuple deleteBinds(Stall stall) {
        return Binds.of(
                Binds.key(stall.id, "Stall.id"),
                stall.version);
    }
}
