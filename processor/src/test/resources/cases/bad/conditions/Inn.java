package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
@Index(columns = "near")
public record Inn(
        @Id int id,
        @OrderColumn String town,
        @Relationship(where = "other.id > 1") Ref<Town, Integer> near,
        @Relationship(where = "other.id > this.id") @OrderColumn @Nullable Ref<Twin, TwinKey> twin,
        @Relationship(joinTable = "inn_towns") Many<Town> towns,
        @Relationship(mappedBy = "taken") @OrderColumn Many<Town> back) {}
