package dev.vorm.sample.mapping;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Computed;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Formula;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;

@SuppressWarnings("vorm.index")
@Table("baskets")
record Basket(
        @Id @Generated Long id,
        BigDecimal price,
        @Column("Amount") int amount,
        @Formula("{price} * {amount}") BigDecimal sum,
        @Computed("price * 2") BigDecimal twice,

        @Formula("(SELECT count(*) FROM baskets inner_ones WHERE inner_ones.parent_id = {id})")
        int children,

        @Nullable Ref<Basket, Long> parent,
        @Embedded(prefix = "box_") Box box) {

    record Box(
            int width,
            int height,
            @Formula("{width} || ' x ' || {height}") String text) {}
}
