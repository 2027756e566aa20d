package dev.vorm.sample.mapping;

import dev.vorm.annotation.ColumnName;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OnAction;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("parcels")
@Index(columns = "line")
record Parcel(
        @Id @Generated Long id,
        @Nullable Ref<Line, LineKey> line,

        @Relationship(onDelete = OnAction.CASCADE, columns = @ColumnName(property = "seat", value = "seat"))
        Ref<Seat, SeatNo> seat,

        String label) {}
