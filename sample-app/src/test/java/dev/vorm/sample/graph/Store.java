package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** In a city, where nothing refers to it. */
@Table("graph_stores")
public record Store(
        @Id Long id,
        String name,
        String city,
        boolean main,
        @SoftDelete boolean gone,

        @Relationship(mappedBy = "mainStores", where = "other.total > this.id") @OrderBy("id")
        Many<Purchase> purchases,

        @Relationship(where = "other.city = this.city") @OrderBy("name")
        Many<Customer> customers) {}
