package schema;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.Comment;
import dev.vorm.annotation.Computed;
import dev.vorm.annotation.Deferrable;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What somebody bought: "all" of it. And more.
 *
 * @param id its number. Never given twice.
 * @param number what {@link Order people} call it,
 *     as {@code A<1>} or {@link #id}
 * @param price not used
 */
@Table(value = "orders", schema = "shop")
@SuppressWarnings("vorm.index")
@Index(columns = {"customer", "updatedAt desc nulls last", "lower(number)"}, where = "closed_at IS NULL", include = "price")
@Index(columns = {"(price * amount) desc", "number text_pattern_ops", "id nulls first"}, name = "orders_by_worth")
@Index(columns = "tags gin_trgm_ops", using = "gin")
@Index(columns = "number", unique = true, nullsNotDistinct = true)
@Index(columns = {"lower(number)"})
@Index(columns = "odd desc")
@Unique(columns = {"number", "closedAt"}, nullsNotDistinct = true, deferrable = Deferrable.INITIALLY_IMMEDIATE)
public record Order(
        @Id @Generated Long id,
        @Nullable String number,
        @Comment("What one costs; it's in \\ EUR") BigDecimal price,
        int amount,
        @Computed("price * amount") @Check("total > 0") BigDecimal total,
        @Computed("upper(number)") @Nullable String shouted,
        @Relationship(deferrable = Deferrable.INITIALLY_DEFERRED) Ref<Customer, Long> customer,
        @Unique(deferrable = Deferrable.INITIALLY_DEFERRED) int place,
        @Nullable Instant closedAt,
        String tags,
        @Column("odd desc") String odd,
        @UpdatedAt Instant updatedAt,
        @Version int version) {}
