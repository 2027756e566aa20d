package dev.vorm.sample.mapping;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.ColumnName;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class with a key of two columns and without a version, whose collections have names of their own. */
@Table(value = "trolleys", schema = "shopping")
class Trolley {
    @Id
    String shop;

    @Id
    int number;

    String owner;

    @Elements(
            table = "trolley items",
            ownerColumns = {"Shop", "trolley"},
            orderColumn = "order",
            prefix = "item_",
            columns = @ColumnName(property = "price", value = "price"))
    private List<Item> items = new ArrayList<>();

    @Elements(column = @Column(value = "user", length = 5))
    Set<String> viewers = new LinkedHashSet<>();

    @Elements(keyColumn = @Column("from"), column = @Column(value = "to", precision = 5, scale = 1))
    Map<Long, BigDecimal> discounts = new LinkedHashMap<>();

    static Trolley of(String shop, int number) {
        Trolley trolley = new Trolley();
        trolley.shop = shop;
        trolley.number = number;
        trolley.owner = "Ann";
        return trolley;
    }

    List<Item> getItems() {
        return items;
    }

    void setItems(List<Item> items) {
        this.items = items;
    }
}
