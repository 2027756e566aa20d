// Generated from Parcel by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Parcel} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ParcelBuilder {
    private Long id;

    private @Nullable Ref<OrderLine, OrderLineKey> line;

    private Ref<Seat, SeatNo> seat;

    private Ref<Order, OrderKey> origin;

    private int weight;

    /**
     * A builder without any component.
     */
    public ParcelBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ParcelBuilder from(Parcel parcel) {
        return new ParcelBuilder()
                .id(parcel.id())
                .line(parcel.line())
                .seat(parcel.seat())
                .origin(parcel.origin())
                .weight(parcel.weight());
    }

    public ParcelBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ParcelBuilder line(@Nullable Ref<OrderLine, OrderLineKey> line) {
        this.line = line;
        return this;
    }

    public ParcelBuilder seat(Ref<Seat, SeatNo> seat) {
        this.seat = seat;
        return this;
    }

    public ParcelBuilder origin(Ref<Order, OrderKey> origin) {
        this.origin = origin;
        return this;
    }

    public ParcelBuilder weight(int weight) {
        this.weight = weight;
        return this;
    }

    /**
     * The record.
     */
    public Parcel build() {
        return new Parcel(id, line, seat, origin, weight);
    }
}
