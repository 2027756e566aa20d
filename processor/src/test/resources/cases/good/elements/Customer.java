package app;

import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.Comment;
import dev.vorm.annotation.Convert;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Sensitive;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Table(value = "customers", schema = "shop")
public record Customer(
        @Id @Generated Long id,
        @Elements @Comment("Numbers to call") List<Phone> phones,
        @Elements(column = @Column(value = "tag", length = 20)) Set<String> tags,
        @Elements(table = "written", keyColumn = @Column("elements"), ownerColumns = "owner_order")
                Map<Kind, @Nullable Instant> input,
        @Elements @Sensitive List<@Nullable UUID> tokens,
        @Elements @Convert(YearConverter.class) List<java.time.Year> years,
        @Version int version) {
    @BeforeInsert
    Customer checked() {
        return this;
    }
}
