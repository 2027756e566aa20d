// Generated from Picking by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Picking} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PickingBuilder {
    private Ref<OrderLine, OrderLineKey> line;

    private Ref<Seat, SeatNo> seat;

    /**
     * A builder without any component.
     */
    public PickingBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PickingBuilder from(Picking picking) {
        return new PickingBuilder()
                .line(picking.line())
                .seat(picking.seat());
    }

    public PickingBuilder line(Ref<OrderLine, OrderLineKey> line) {
        this.line = line;
        return this;
    }

    public PickingBuilder seat(Ref<Seat, SeatNo> seat) {
        this.seat = seat;
        return this;
    }

    /**
     * The record.
     */
    public Picking build() {
        return new Picking(line, seat);
    }
}
