package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Index(columns = "sum")
public class Item {
    @Id @Generated Long id;
    int price;
    @Formula("{prize} * 2 || {nothing}") String unknown;
    @Formula(" ") int blank;
    @Formula("{price}") Ref<Item, Long> reference;
    @Formula("{price}") @Column("other") int named;
    @Formula("{price}") @Unique int unique;
    @Formula("{price}") int sum;
    @Formula("{sum}") int ofFormula;
    @Formula("{price}") @Default("1") int defaulted;
    @Formula("{price}") @Computed("price") int both;
    @Nullable @Embedded Part part;
    @Formula("{price") int open;
    @Formula("price}") int closed;
    @Formula("{} + {price}") int empty;
    @Formula("{ } + {price}") int blank2;
    @Formula("E'\\'{' || '{\"a\": {}}' || $x$}$x$ || { price } /* { */ -- }") String fine;
}
