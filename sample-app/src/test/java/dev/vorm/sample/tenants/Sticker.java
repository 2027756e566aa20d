package dev.vorm.sample.tenants;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;
import dev.vorm.relationship.Many;

/** With memos that nothing refers to. */
@Table("stickers")
@SuppressWarnings("vorm.index")
public record Sticker(
        @Id @Generated Long id,
        @TenantId Company company,
        String text,

        @Relationship(where = "other.text = this.text") @OrderBy("id")
        Many<Memo> memos,

        @Relationship(joinTable = "sticker_memos") @OrderBy("id")
        Many<Memo> under) {}
