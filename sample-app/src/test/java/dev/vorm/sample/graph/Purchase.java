package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** Of a customer; its goods have positions. */
@Table("graph_purchases")
@Index(columns = "customer")
public record Purchase(
        @Id Long id,
        Ref<Customer, Long> customer,
        int total,
        boolean closed,
        @Nullable String note,

        @Relationship(joinTable = "graph_purchase_stores") Many<Store> allStores,

        @Relationship(joinTable = "graph_purchase_stores", where = "other.main") @OrderBy("name")
        Many<Store> mainStores) {}
