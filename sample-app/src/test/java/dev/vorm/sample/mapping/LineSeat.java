package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Nothing but who belongs to whom. */
@SuppressWarnings("vorm.index")
@Table("line_seats")
record LineSeat(@Id Ref<Line, LineKey> line, @Id Ref<Seat, SeatNo> seat) {}
