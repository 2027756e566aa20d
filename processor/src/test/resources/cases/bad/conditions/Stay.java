package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
@SuppressWarnings("vorm.index")
public record Stay(
        @Id int id,
        int town,
        @Relationship(column = "town") Ref<Town, Integer> same,
        @Relationship(columns = {@ColumnName(property = "a", value = "a"), @ColumnName(property = "b", value = "b1")})
                Ref<Twin, TwinKey> one,
        @Relationship(columns = {@ColumnName(property = "a", value = "a"), @ColumnName(property = "b", value = "b2")})
                Ref<Twin, TwinKey> other,
        @Relationship(joinTable = "stay_towns") Many<Town> towns,
        @Relationship(joinTable = "stay_towns", where = "other.id > 1") Many<Town> some,
        @Relationship(joinTable = "stay_towns") @OrderColumn Many<Town> sorted,
        @Relationship(joinTable = "stay_towns") Many<Inn> inns) {}
