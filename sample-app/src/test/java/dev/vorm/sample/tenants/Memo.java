package dev.vorm.sample.tenants;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;

/** A record; its tenant is an id with a type of its own. */
@SuppressWarnings("vorm.index")
@Table("memos")
@Index(columns = {"company", "text"})
public record Memo(
        @Id @Generated Long id,
        @TenantId Company company,
        String text,
        @Nullable Ref<Memo, Long> parent,
        @SoftDelete boolean gone,
        @Version int version) {
    static Memo of(String text) {
        return new Memo(null, null, text, null, false, 0);
    }

    Memo withText(String other) {
        return new Memo(id, company, other, parent, gone, version);
    }
}
