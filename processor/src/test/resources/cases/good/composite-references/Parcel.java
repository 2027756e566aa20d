package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("parcels")
@Index(columns = {"line desc", "weight"})
public record Parcel(
        @Id @Generated Long id,
        @Nullable @Relationship(onDelete = OnAction.SET_NULL) Ref<OrderLine, OrderLineKey> line,
        @Unique
                @Relationship(
                        onDelete = OnAction.CASCADE,
                        deferrable = Deferrable.INITIALLY_DEFERRED,
                        columns = @ColumnName(property = "hall", value = "hall_name"))
                Ref<Seat, SeatNo> seat,
        @Column(updatable = false) Ref<Order, OrderKey> origin,
        int weight) {}
