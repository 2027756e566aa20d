package dev.vorm.sample.mapping;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;

@Table("lines")
record Line(
        @Id Ref<Purchase, PurchaseId> purchase,
        @Id @Column("no") int number,
        BigDecimal price,
        @Version int version) {}
