package dev.vorm.sample.graph;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;

/** With relationships that conditions narrow or make. */
@Table("graph_customers")
public record Customer(
        @Id @Generated Long id,
        String name,
        String city,
        int limitOfBig,
        @SoftDelete boolean gone,

        @Relationship(mappedBy = "customer") @OrderBy("id") Many<Purchase> purchases,

        @Relationship(mappedBy = "customer", where = "NOT other.closed") @OrderBy("id")
        Many<Purchase> open,

        @Relationship(mappedBy = "customer", where = "other.total >= this.limit_of_big OR other.note = 'this.city'")
        @OrderBy("id")
        Many<Purchase> big,

        @Relationship(mappedBy = "customer", where = "other.total = 0")
        One<Purchase> free,

        @Relationship(where = "other.city = this.city") @OrderBy("name")
        Many<Store> stores,

        @Relationship(where = "other.city = this.city AND other.main")
        One<Store> mainStore) {}
