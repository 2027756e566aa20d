// Generated from Line by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Line} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class LineBuilder {
    private Ref<Purchase, PurchaseId> purchase;

    private int number;

    private BigDecimal price;

    private int version;

    /**
     * A builder without any component.
     */
    public LineBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static LineBuilder from(Line line) {
        return new LineBuilder()
                .purchase(line.purchase())
                .number(line.number())
                .price(line.price())
                .version(line.version());
    }

    public LineBuilder purchase(Ref<Purchase, PurchaseId> purchase) {
        this.purchase = purchase;
        return this;
    }

    public LineBuilder number(int number) {
        this.number = number;
        return this;
    }

    public LineBuilder price(BigDecimal price) {
        this.price = price;
        return this;
    }

    public LineBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Line build() {
        return new Line(purchase, number, price, version);
    }
}
