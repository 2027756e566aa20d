package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import org.jspecify.annotations.Nullable;

/** In a table that is called as what a fetch brings along. */
@Table("keys")
@Index(columns = "master")
public record Keys(
        @Id String code,
        @Nullable Ref<Keys, String> master,

        @Relationship(mappedBy = "master") @OrderBy("code") Many<Keys> copies,

        @Relationship(joinTable = "key_rings") @OrderBy("code")
        Many<Keys> ring,

        @Relationship(where = "other.code > this.code") @OrderBy("code")
        Many<Keys> later) {}
