package app;

import dev.vorm.annotation.*;
import java.math.BigDecimal;
import java.util.List;

@Table(value = "order", schema = "shop")
public record Item(
        @Id @Generated Long id,
        BigDecimal price,
        @Column("Count") int amount,
        @Computed("price * \"Count\"") BigDecimal total,
        BigDecimal totalColumn,
        @Formula("{price} > 100 AND {Count} < 10") boolean dear,
        @Formula("'{amount}' || {size.height} || '{}'::text") String text,
        @Nullable @Formula("(SELECT array_agg(t.name) FROM tags t WHERE t.item_id = {id})") List<String> tags,
        @Embedded Size size) {

    public record Size(int width, int height, @Formula("{width} * {height}") long area) {}
}
