// Generated from Shop by Vorm; change that record instead.
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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Shop} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopMapping {
    private ShopMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Shop> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Shop", "SHOP");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, street, door, region, post_code, floor, latitude, longitude, delivery_street, delivery_door, delivery_region, delivery_post_code, delivery_floor, delivery_latitude, delivery_longitude, invoice_street, invoice_door, invoice_region, invoice_post_code, invoice_floor, invoice_latitude, invoice_longitude, created_at, updated_at, by_id, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at, trail_audit_by_id.
     */
    public static Shop read(Row row, int at, Unloaded unloaded) {
        return new Shop(
                required(row.getLong(at), "Shop.id"),
                readAddress(row, at + 1),
                readDelivery(row, at + 8),
                Optional.ofNullable(readInvoice(row, at + 15)),
                readAudit(row, at + 22, unloaded),
                readTrail(row, at + 25, unloaded));
    }

    private static Address readAddress(Row row, int at) {
        return new Address(
                required(row.getString(at), "Shop.address.street"),
                row.getString(at + 1),
                Optional.ofNullable(row.getString(at + 2)),
                required(row.getString(at + 3), "Shop.address.zip"),
                required(row.getInteger(at + 4), "Shop.address.floor"),
                readAddressPosition(row, at + 5));
    }

    private static Position readAddressPosition(Row row, int at) {
        Position position = new Position();
        position.latitude = required(row.getDouble(at), "Shop.address.position.latitude");
        position.setLongitude(required(row.getDouble(at + 1), "Shop.address.position.longitude"));
        return position;
    }

    private static @Nullable Address readDelivery(Row row, int at) {
        if (Values.isAbsent(row, at, 7)) {
            return null;
        }
        return new Address(
                required(row.getString(at), "Shop.delivery.street"),
                row.getString(at + 1),
                Optional.ofNullable(row.getString(at + 2)),
                required(row.getString(at + 3), "Shop.delivery.zip"),
                required(row.getInteger(at + 4), "Shop.delivery.floor"),
                readDeliveryPosition(row, at + 5));
    }

    private static Position readDeliveryPosition(Row row, int at) {
        Position position = new Position();
        position.latitude = required(row.getDouble(at), "Shop.delivery.position.latitude");
        position.setLongitude(required(row.getDouble(at + 1), "Shop.delivery.position.longitude"));
        return position;
    }

    private static @Nullable Address readInvoice(Row row, int at) {
        if (Values.isAbsent(row, at, 7)) {
            return null;
        }
        return new Address(
                required(row.getString(at), "Shop.invoice.street"),
                row.getString(at + 1),
                Optional.ofNullable(row.getString(at + 2)),
                required(row.getString(at + 3), "Shop.invoice.zip"),
                required(row.getInteger(at + 4), "Shop.invoice.floor"),
                readInvoicePosition(row, at + 5));
    }

    private static Position readInvoicePosition(Row row, int at) {
        Position position = new Position();
        position.latitude = required(row.getDouble(at), "Shop.invoice.position.latitude");
        position.setLongitude(required(row.getDouble(at + 1), "Shop.invoice.position.longitude"));
        return position;
    }

    private static Audit readAudit(Row row, int at, Unloaded unloaded) {
        return new Audit(
                required(Values.instant(row.getOffsetDateTime(at)), "Shop.audit.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Shop.audit.updatedAt"),
                required(unloaded.ref(row.getLong(at + 2), "audit.by"), "Shop.audit.by"));
    }

    private static Trail readTrail(Row row, int at, Unloaded unloaded) {
        Trail trail = new Trail();
        trail.changedAt = required(Values.instant(row.getOffsetDateTime(at)), "Shop.trail.changedAt");
        trail.source = required(row.getString(at + 1), "Shop.trail.source");
        trail.audit = readTrailAudit(row, at + 2, unloaded);
        return trail;
    }

    private static Audit readTrailAudit(Row row, int at, Unloaded unloaded) {
        return new Audit(
                required(Values.instant(row.getOffsetDateTime(at)), "Shop.trail.audit.createdAt"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Shop.trail.audit.updatedAt"),
                required(unloaded.ref(row.getLong(at + 2), "trail.audit.by"), "Shop.trail.audit.by"));
    }

    static Long key(Shop shop) {
        return shop.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Shop.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Shop.id");
        }
        return Binds.ofArrays(keys);
    }

    static @Nullable Ref<Shop, Long> getAuditBy(Shop shop) {
        Audit audit = shop.audit();
        if (audit == null) {
            return null;
        }
        return audit.by();
    }

    static Shop withAuditBy(Shop shop, Ref<Shop, Long> auditBy) {
        return new Shop(
                shop.id(),
                shop.address(),
                shop.delivery(),
                shop.invoice(),
                new Audit(shop.audit().createdAt(), shop.audit().updatedAt(), auditBy),
                shop.trail());
    }

    static @Nullable Ref<Shop, Long> getTrailAuditBy(Shop shop) {
        Trail trail = shop.trail();
        if (trail == null) {
            return null;
        }
        Audit audit = trail.audit;
        if (audit == null) {
            return null;
        }
        return audit.by();
    }

    static Shop withTrailAuditBy(Shop shop, Ref<Shop, Long> trailAuditBy) {
        shop.trail().audit = new Audit(shop.trail().audit.createdAt(), shop.trail().audit.updatedAt(), trailAuditBy);
        return shop;
    }

    static Tuple insertBinds(Shop shop) {
        Binds.unset(shop.id(), "Shop.id");
        Address address = Binds.present(shop.address(), "Shop.address");
        Position addressPosition = Binds.present(address.position(), "Shop.address.position");
        Address delivery = shop.delivery();
        Position deliveryPosition = delivery == null ? null : Binds.present(delivery.position(), "Shop.delivery.position");
        Address invoice = Binds.optional(shop.invoice());
        Position invoicePosition = invoice == null ? null : Binds.present(invoice.position(), "Shop.invoice.position");
        Audit audit = Binds.present(shop.audit(), "Shop.audit");
        Trail trail = Binds.present(shop.trail(), "Shop.trail");
        Audit trailAudit = Binds.present(trail.audit, "Shop.trail.audit");
        return Binds.of(
                Binds.text(address.street(), "Shop.address.street"),
                Binds.text(address.door(), "Shop.address.door"),
                Binds.text(Binds.optional(address.region()), "Shop.address.region"),
                Binds.text(address.zip(), "Shop.address.zip"),
                address.floor(),
                addressPosition.latitude,
                addressPosition.getLongitude(),
                Binds.text(delivery == null ? null : Binds.present(delivery.street(), "Shop.delivery.street"), "Shop.delivery.street"),
                Binds.text(delivery == null ? null : delivery.door(), "Shop.delivery.door"),
                Binds.text(delivery == null ? null : Binds.optional(delivery.region()), "Shop.delivery.region"),
                Binds.text(delivery == null ? null : Binds.present(delivery.zip(), "Shop.delivery.zip"), "Shop.delivery.zip"),
                delivery == null ? null : delivery.floor(),
                deliveryPosition == null ? null : deliveryPosition.latitude,
                deliveryPosition == null ? null : deliveryPosition.getLongitude(),
                Binds.text(invoice == null ? null : Binds.present(invoice.street(), "Shop.invoice.street"), "Shop.invoice.street"),
                Binds.text(invoice == null ? null : invoice.door(), "Shop.invoice.door"),
                Binds.text(invoice == null ? null : Binds.optional(invoice.region()), "Shop.invoice.region"),
                Binds.text(invoice == null ? null : Binds.present(invoice.zip(), "Shop.invoice.zip"), "Shop.invoice.zip"),
                invoice == null ? null : invoice.floor(),
                invoicePosition == null ? null : invoicePosition.latitude,
                invoicePosition == null ? null : invoicePosition.getLongitude(),
                Binds.ref(audit.by()),
                Binds.text(trail.source, "Shop.trail.source"),
                Binds.ref(trailAudit.by()));
    }

    static Tuple insertAllBinds(List<? extends Shop> shops) {
        int size = shops.size();
        String[] addressStreet = new String[size];
        String[] addressDoor = new String[size];
        String[] addressRegion = new String[size];
        String[] addressZip = new String[size];
        Integer[] addressFloor = new Integer[size];
        Double[] addressPositionLatitude = new Double[size];
        Double[] addressPositionLongitude = new Double[size];
        String[] deliveryStreet = new String[size];
        String[] deliveryDoor = new String[size];
        String[] deliveryRegion = new String[size];
        String[] deliveryZip = new String[size];
        Integer[] deliveryFloor = new Integer[size];
        Double[] deliveryPositionLatitude = new Double[size];
        Double[] deliveryPositionLongitude = new Double[size];
        String[] invoiceStreet = new String[size];
        String[] invoiceDoor = new String[size];
        String[] invoiceRegion = new String[size];
        String[] invoiceZip = new String[size];
        Integer[] invoiceFloor = new Integer[size];
        Double[] invoicePositionLatitude = new Double[size];
        Double[] invoicePositionLongitude = new Double[size];
        Long[] auditBy = new Long[size];
        String[] trailSource = new String[size];
        Long[] trailAuditBy = new Long[size];
        for (int i = 0; i < size; i++) {
            Shop shop = shops.get(i);
            Binds.unset(shop.id(), "Shop.id");
            Address address = Binds.present(shop.address(), "Shop.address");
            Position addressPosition = Binds.present(address.position(), "Shop.address.position");
            Address delivery = shop.delivery();
            Position deliveryPosition = delivery == null ? null : Binds.present(delivery.position(), "Shop.delivery.position");
            Address invoice = Binds.optional(shop.invoice());
            Position invoicePosition = invoice == null ? null : Binds.present(invoice.position(), "Shop.invoice.position");
            Audit audit = Binds.present(shop.audit(), "Shop.audit");
            Trail trail = Binds.present(shop.trail(), "Shop.trail");
            Audit trailAudit = Binds.present(trail.audit, "Shop.trail.audit");
            addressStreet[i] = Binds.text(address.street(), "Shop.address.street");
            addressDoor[i] = Binds.text(address.door(), "Shop.address.door");
            addressRegion[i] = Binds.text(Binds.optional(address.region()), "Shop.address.region");
            addressZip[i] = Binds.text(address.zip(), "Shop.address.zip");
            addressFloor[i] = address.floor();
            addressPositionLatitude[i] = addressPosition.latitude;
            addressPositionLongitude[i] = addressPosition.getLongitude();
            deliveryStreet[i] = Binds.text(delivery == null ? null : Binds.present(delivery.street(), "Shop.delivery.street"), "Shop.delivery.street");
            deliveryDoor[i] = Binds.text(delivery == null ? null : delivery.door(), "Shop.delivery.door");
            deliveryRegion[i] = Binds.text(delivery == null ? null : Binds.optional(delivery.region()), "Shop.delivery.region");
            deliveryZip[i] = Binds.text(delivery == null ? null : Binds.present(delivery.zip(), "Shop.delivery.zip"), "Shop.delivery.zip");
            deliveryFloor[i] = delivery == null ? null : delivery.floor();
            deliveryPositionLatitude[i] = deliveryPosition == null ? null : deliveryPosition.latitude;
            deliveryPositionLongitude[i] = deliveryPosition == null ? null : deliveryPosition.getLongitude();
            invoiceStreet[i] = Binds.text(invoice == null ? null : Binds.present(invoice.street(), "Shop.invoice.street"), "Shop.invoice.street");
            invoiceDoor[i] = Binds.text(invoice == null ? null : invoice.door(), "Shop.invoice.door");
            invoiceRegion[i] = Binds.text(invoice == null ? null : Binds.optional(invoice.region()), "Shop.invoice.region");
            invoiceZip[i] = Binds.text(invoice == null ? null : Binds.present(invoice.zip(), "Shop.invoice.zip"), "Shop.invoice.zip");
            invoiceFloor[i] = invoice == null ? null : invoice.floor();
            invoicePositionLatitude[i] = invoicePosition == null ? null : invoicePosition.latitude;
            invoicePositionLongitude[i] = invoicePosition == null ? null : invoicePosition.getLongitude();
            auditBy[i] = Binds.ref(audit.by());
            trailSource[i] = Binds.text(trail.source, "Shop.trail.source");
            trailAuditBy[i] = Binds.ref(trailAudit.by());
        }
        return Binds.ofArrays(addressStreet, addressDoor, addressRegion, addressZip, addressFloor,
                addressPositionLatitude, addressPositionLongitude, deliveryStreet, deliveryDoor,
                deliveryRegion, deliveryZip, deliveryFloor, deliveryPositionLatitude,
                deliveryPositionLongitude, invoiceStreet, invoiceDoor, invoiceRegion, invoiceZip,
                invoiceFloor, invoicePositionLatitude, invoicePositionLongitude, auditBy,
                trailSource, trailAuditBy);
    }

    /**
     * The shop with what an insert generated: id, created_at, updated_at, trail_changed_at, trail_source, trail_audit_created_at, trail_audit_updated_at.
     */
    static Shop inserted(Shop shop, Row row, int at) {
        shop.trail().changedAt = required(Values.instant(row.getOffsetDateTime(at + 3)), "Shop.trail.changedAt");
        shop.trail().source = required(row.getString(at + 4), "Shop.trail.source");
        shop.trail().audit = new Audit(required(Values.instant(row.getOffsetDateTime(at + 5)), "Shop.trail.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 6)), "Shop.trail.audit.updatedAt"), shop.trail().audit.by());
        return new Shop(
                required(row.getLong(at), "Shop.id"),
                shop.address(),
                shop.delivery(),
                shop.invoice(),
                new Audit(required(Values.instant(row.getOffsetDateTime(at + 1)), "Shop.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 2)), "Shop.audit.updatedAt"), shop.audit().by()),
                shop.trail());
    }

    static Tuple updateBinds(Shop shop) {
        Address address = Binds.present(shop.address(), "Shop.address");
        Position addressPosition = Binds.present(address.position(), "Shop.address.position");
        Address delivery = shop.delivery();
        Position deliveryPosition = delivery == null ? null : Binds.present(delivery.position(), "Shop.delivery.position");
        Address invoice = Binds.optional(shop.invoice());
        Position invoicePosition = invoice == null ? null : Binds.present(invoice.position(), "Shop.invoice.position");
        Audit audit = Binds.present(shop.audit(), "Shop.audit");
        Trail trail = Binds.present(shop.trail(), "Shop.trail");
        Audit trailAudit = Binds.present(trail.audit, "Shop.trail.audit");
        return Binds.of(
                Binds.key(shop.id(), "Shop.id"),
                Binds.text(address.street(), "Shop.address.street"),
                Binds.text(address.door(), "Shop.address.door"),
                Binds.text(Binds.optional(address.region()), "Shop.address.region"),
                Binds.text(address.zip(), "Shop.address.zip"),
                address.floor(),
                addressPosition.latitude,
                addressPosition.getLongitude(),
                Binds.text(delivery == null ? null : Binds.present(delivery.street(), "Shop.delivery.street"), "Shop.delivery.street"),
                Binds.text(delivery == null ? null : delivery.door(), "Shop.delivery.door"),
                Binds.text(delivery == null ? null : Binds.optional(delivery.region()), "Shop.delivery.region"),
                Binds.text(delivery == null ? null : Binds.present(delivery.zip(), "Shop.delivery.zip"), "Shop.delivery.zip"),
                delivery == null ? null : delivery.floor(),
                deliveryPosition == null ? null : deliveryPosition.latitude,
                deliveryPosition == null ? null : deliveryPosition.getLongitude(),
                Binds.text(invoice == null ? null : Binds.present(invoice.street(), "Shop.invoice.street"), "Shop.invoice.street"),
                Binds.text(invoice == null ? null : invoice.door(), "Shop.invoice.door"),
                Binds.text(invoice == null ? null : Binds.optional(invoice.region()), "Shop.invoice.region"),
                Binds.text(invoice == null ? null : Binds.present(invoice.zip(), "Shop.invoice.zip"), "Shop.invoice.zip"),
                invoice == null ? null : invoice.floor(),
                invoicePosition == null ? null : invoicePosition.latitude,
                invoicePosition == null ? null : invoicePosition.getLongitude(),
                Binds.ref(audit.by()),
                Binds.text(trail.source, "Shop.trail.source"),
                Binds.ref(trailAudit.by()));
    }

    /**
     * The shop with what an update generated: created_at, updated_at, trail_changed_at, trail_audit_created_at, trail_audit_updated_at.
     */
    static Shop updated(Shop shop, Row row, int at) {
        shop.trail().changedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Shop.trail.changedAt");
        shop.trail().audit = new Audit(required(Values.instant(row.getOffsetDateTime(at + 3)), "Shop.trail.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 4)), "Shop.trail.audit.updatedAt"), shop.trail().audit.by());
        return new Shop(
                shop.id(),
                shop.address(),
                shop.delivery(),
                shop.invoice(),
                new Audit(required(Values.instant(row.getOffsetDateTime(at)), "Shop.audit.createdAt"), required(Values.instant(row.getOffsetDateTime(at + 1)), "Shop.audit.updatedAt"), shop.audit().by()),
                shop.trail());
    }

    static Tuple deleteBinds(Shop shop) {
        return Binds.of(Binds.key(shop.id(), "Shop.id"));
    }
}
