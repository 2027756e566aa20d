package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Index(columns = {"right", "right.name", "right.no"})
@Unique(columns = {"right", "id"})
public class Parcel {
    @Id @Generated Long id;
    Ref<Line, LineKey> right;
    Ref<Line, Integer> half;
    @Default("1") Ref<Line, LineKey> defaulted;
    @Sensitive Ref<Line, LineKey> secret;
    @Column("a") Ref<Line, LineKey> named;
    @Relationship(column = "b") Ref<Line, LineKey> related;
    @Column(length = 4) Ref<Line, LineKey> sized;
    @Relationship(columns = @ColumnName(property = "nmae", value = "c")) Ref<Line, LineKey> unknown;
    @Relationship(columns = @ColumnName(property = "id", value = "d")) Ref<Single, Long> single;
    @Relationship(columns = @ColumnName(property = "number", value = "right_no")) Ref<Line, LineKey> twice;
    @Relationship(onDelete = OnAction.SET_NULL) Ref<Line, LineKey> lost;
    @Nullable @Relationship(onDelete = OnAction.SET_NULL) Ref<Line, LineKey> bearing;
    @Embedded Part part;
    @Relationship(cascade = Cascade.ALL) Ref<Line, LineKey> cascading;
    @Column(nullable = true) Ref<Line, LineKey> nullable;
}
