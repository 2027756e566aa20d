package dev.vorm.sample.mapping;

import dev.vorm.annotation.View;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;

/** A view without a key over another one, whose name comes behind its own. */
@View(value = "a big basket", sql = "SELECT id AS basket_id, total FROM basket_totals WHERE total > 10")
class BigBasket {
    Ref<Basket, Long> basket;
    BigDecimal total;
}
