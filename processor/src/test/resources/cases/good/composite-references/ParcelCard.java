package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.Optional;

@Projection(Parcel.class)
public record ParcelCard(
        @Path("line") Optional<Ref<OrderLine, OrderLineKey>> line,
        @Path("line.number") @Nullable Integer number,
        @Path("line.item") @Nullable String item,
        @Path("line.order") @Nullable Ref<Order, OrderKey> order,
        @Path("line.order.number") @Nullable Integer orderNumber,
        @Path("line.order.buyer") @Nullable String buyer,
        @Path("line.order.tenant.name") @Nullable String tenant,
        Ref<Seat, SeatNo> seat,
        @Path("seat.no") SeatNo no,
        @Path("seat.no.row") short row,
        @Path("seat.no.hall") Ref<Hall, String> hall,
        @Path("seat.no.hall.floor") int floor,
        @Path("seat") Place place) {
    @Projection(Seat.class)
    record Place(@Path("no.row") short row, @Path("no.hall.floor") int floor, boolean broken) {}

    @Projection(Payment.class)
    record OfPayment(
            @Path("invoice.order") Ref<Order, OrderKey> order,
            @Path("invoice.order.number") int number,
            @Path("invoice.order.buyer") String buyer,
            @Path("invoice.order.tenant.name") String tenant,
            @Path("invoice") Paid paid) {}

    @Projection(Invoice.class)
    record Paid(Ref<Order, OrderKey> order, @Path("order.tenant") Ref<Tenant, Long> tenant) {}

    @Projection(Picking.class)
    record Picked(
            Ref<OrderLine, OrderLineKey> line,
            @Path("line.order.tenant.name") String tenant,
            @Path("seat.no.hall") Ref<Hall, String> hall) {}
}
