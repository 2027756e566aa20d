package dev.vorm.sample.mapping;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.Comment;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.View;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;

/** A view with a key. */
@View(value = "basket_totals", sql = BasketTotal.SQL)
@Comment("What baskets cost")
record BasketTotal(
        @Id Long id,
        BigDecimal total,
        @Nullable Ref<Basket, Long> parent,
        @Nullable Ref<BasketTotal, Long> same,
        @Embedded Size size) {

    static final String SQL = """
            SELECT id, price * "Amount" AS total, parent_id, parent_id AS same_id, box_width AS width, box_height AS height
            FROM baskets
            WHERE price > 0""";

    record Size(int width, int height) {}

    @AfterLoad
    BasketTotal rounded() {
        return new BasketTotal(id, total.stripTrailingZeros(), parent, same, size);
    }
}
