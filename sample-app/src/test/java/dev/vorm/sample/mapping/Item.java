package dev.vorm.sample.mapping;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Sensitive;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An element that is a class, with what embedded values can have. */
class Item {
    String article;

    @Check("price >= 0")
    BigDecimal price;

    @Nullable
    @Embedded(prefix = "at_")
    Position position;

    @Sensitive
    Optional<String> wish = Optional.empty();

    @Nullable
    Ref<Contact, Long> from;

    List<String> labels = List.of();

    static Item of(String article, String price) {
        Item item = new Item();
        item.article = article;
        item.price = new BigDecimal(price);
        return item;
    }
}
