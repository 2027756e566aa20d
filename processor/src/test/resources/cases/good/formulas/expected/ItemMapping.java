// Generated from Item by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Item} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ItemMapping {
    static final SqlType<List<String>> TAGS_TYPE = SqlType.TEXT.list();

    private ItemMapping() {
    }

    /**
     * Reads id, price, Count, total, total_column, dear, text, tags, width, height, area.
     */
    public static Item read(Row row, int at) {
        return new Item(
                required(row.getLong(at), "Item.id"),
                required(Values.decimal(row.getString(at + 1), "Item.price"), "Item.price"),
                required(row.getInteger(at + 2), "Item.amount"),
                required(Values.decimal(row.getString(at + 3), "Item.total"), "Item.total"),
                required(Values.decimal(row.getString(at + 4), "Item.totalColumn"), "Item.totalColumn"),
                required(row.getBoolean(at + 5), "Item.dear"),
                required(row.getString(at + 6), "Item.text"),
                Values.decode(TAGS_TYPE, row.getString(at + 7), "Item.tags"),
                readSize(row, at + 8));
    }

    private static Item.Size readSize(Row row, int at) {
        return new Item.Size(
                required(row.getInteger(at), "Item.size.width"),
                required(row.getInteger(at + 1), "Item.size.height"),
                required(row.getLong(at + 2), "Item.size.area"));
    }

    static Long key(Item item) {
        return item.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Item.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Item.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Item item) {
        Binds.unset(item.id(), "Item.id");
        Item.Size size = Binds.present(item.size(), "Item.size");
        return Binds.of(
                Binds.decimal(item.price(), "Item.price"),
                item.amount(),
                Binds.decimal(item.totalColumn(), "Item.totalColumn"),
                size.width(),
                size.height());
    }

    static Tuple insertAllBinds(List<? extends Item> items) {
        int size = items.size();
        String[] price = new String[size];
        Integer[] amount = new Integer[size];
        String[] totalColumn = new String[size];
        Integer[] sizeWidth = new Integer[size];
        Integer[] sizeHeight = new Integer[size];
        for (int i = 0; i < size; i++) {
            Item item = items.get(i);
            Binds.unset(item.id(), "Item.id");
            Item.Size size2 = Binds.present(item.size(), "Item.size");
            price[i] = Binds.decimal(item.price(), "Item.price");
            amount[i] = item.amount();
            totalColumn[i] = Binds.decimal(item.totalColumn(), "Item.totalColumn");
            sizeWidth[i] = size2.width();
            sizeHeight[i] = size2.height();
        }
        return Binds.ofArrays(price, amount, totalColumn, sizeWidth, sizeHeight);
    }

    /**
     * The item with what an insert generated: id, total, dear, text, tags, area.
     */
    static Item inserted(Item item, Row row, int at) {
        return new Item(
                required(row.getLong(at), "Item.id"),
                item.price(),
                item.amount(),
                required(Values.decimal(row.getString(at + 1), "Item.total"), "Item.total"),
                item.totalColumn(),
                required(row.getBoolean(at + 2), "Item.dear"),
                required(row.getString(at + 3), "Item.text"),
                Values.decode(TAGS_TYPE, row.getString(at + 4), "Item.tags"),
                new Item.Size(item.size().width(), item.size().height(), required(row.getLong(at + 5), "Item.size.area")));
    }

    static Tuple updateBinds(Item item) {
        Item.Size size = Binds.present(item.size(), "Item.size");
        return Binds.of(
                Binds.key(item.id(), "Item.id"),
                Binds.decimal(item.price(), "Item.price"),
                item.amount(),
                Binds.decimal(item.totalColumn(), "Item.totalColumn"),
                size.width(),
                size.height());
    }

    /**
     * The item with what an update generated: total, dear, text, tags, area.
     */
    static Item updated(Item item, Row row, int at) {
        return new Item(
                item.id(),
                item.price(),
                item.amount(),
                required(Values.decimal(row.getString(at), "Item.total"), "Item.total"),
                item.totalColumn(),
                required(row.getBoolean(at + 1), "Item.dear"),
                required(row.getString(at + 2), "Item.text"),
                Values.decode(TAGS_TYPE, row.getString(at + 3), "Item.tags"),
                new Item.Size(item.size().width(), item.size().height(), required(row.getLong(at + 4), "Item.size.area")));
    }

    static Tuple deleteBinds(Item item) {
        return Binds.of(Binds.key(item.id(), "Item.id"));
    }
}
