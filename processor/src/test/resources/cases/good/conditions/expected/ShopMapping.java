// Generated from Shop by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
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
     * Reads id, city, Kind, open, at_x, at_y, owner_id.
     */
    public static Shop read(Row row, int at, Unloaded unloaded) {
        return new Shop(
                required(row.getLong(at), "Shop.id"),
                required(row.getString(at + 1), "Shop.city"),
                required(row.getString(at + 2), "Shop.kind"),
                required(row.getBoolean(at + 3), "Shop.open"),
                readAt(row, at + 4),
                required(unloaded.ref(row.getLong(at + 6), "owner"), "Shop.owner"));
    }

    private static Place readAt(Row row, int at) {
        return new Place(
                required(row.getInteger(at), "Shop.at.x"),
                required(row.getInteger(at + 1), "Shop.at.y"));
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

    static Shop withOwner(Shop shop, Ref<Person, Long> owner) {
        return new Shop(
                shop.id(),
                shop.city(),
                shop.kind(),
                shop.open(),
                shop.at(),
                owner);
    }

    static Tuple insertBinds(Shop shop) {
        Binds.unset(shop.id(), "Shop.id");
        Place at = Binds.present(shop.at(), "Shop.at");
        return Binds.of(
                Binds.text(shop.city(), "Shop.city"),
                Binds.text(shop.kind(), "Shop.kind"),
                shop.open(),
                at.x(),
                at.y(),
                Binds.ref(shop.owner()));
    }

    static Tuple insertAllBinds(List<? extends Shop> shops) {
        int size = shops.size();
        String[] city = new String[size];
        String[] kind = new String[size];
        Boolean[] open = new Boolean[size];
        Integer[] atX = new Integer[size];
        Integer[] atY = new Integer[size];
        Long[] owner = new Long[size];
        for (int i = 0; i < size; i++) {
            Shop shop = shops.get(i);
            Binds.unset(shop.id(), "Shop.id");
            Place at = Binds.present(shop.at(), "Shop.at");
            city[i] = Binds.text(shop.city(), "Shop.city");
            kind[i] = Binds.text(shop.kind(), "Shop.kind");
            open[i] = shop.open();
            atX[i] = at.x();
            atY[i] = at.y();
            owner[i] = Binds.ref(shop.owner());
        }
        return Binds.ofArrays(city, kind, open, atX, atY, owner);
    }

    /**
     * The shop with what an insert generated: id.
     */
    static Shop inserted(Shop shop, Row row, int at) {
        return new Shop(
                required(row.getLong(at), "Shop.id"),
                shop.city(),
                shop.kind(),
                shop.open(),
                shop.at(),
                shop.owner());
    }

    static Tuple updateBinds(Shop shop) {
        Place at = Binds.present(shop.at(), "Shop.at");
        return Binds.of(
                Binds.key(shop.id(), "Shop.id"),
                Binds.text(shop.city(), "Shop.city"),
                Binds.text(shop.kind(), "Shop.kind"),
                shop.open(),
                at.x(),
                at.y(),
                Binds.ref(shop.owner()));
    }

    /**
     * The shop as it is: an update generates nothing.
     */
    static Shop updated(Shop shop, Row row, int at) {
        return shop;
    }

    static Tuple deleteBinds(Shop shop) {
        return Binds.of(Binds.key(shop.id(), "Shop.id"));
    }
}
