package dev.vorm.sample.manual;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Ref;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a dairy makes; {@code months} is how long it ripens. */
@SuppressWarnings("vorm.index")
@Table("cheeses")
record Cheese(
        @Id @Generated Long id,
        Ref<Dairy, Long> dairy,
        @Unique String name,
        Milk milk,
        @Column(precision = 6, scale = 2) BigDecimal price,
        @Nullable Integer months,
        LocalDate madeOn,
        List<String> flavours,
        @Nullable JsonObject facts) {}
