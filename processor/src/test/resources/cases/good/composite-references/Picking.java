package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("pickings")
public record Picking(@Id Ref<OrderLine, OrderLineKey> line, @Id Ref<Seat, SeatNo> seat) {}
