// Generated from Bill by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Bill} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class BillBuilder {
    private String number;

    private Ref<Firm, Long> firm;

    /**
     * A builder without any component.
     */
    public BillBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static BillBuilder from(Bill bill) {
        return new BillBuilder()
                .number(bill.number())
                .firm(bill.firm());
    }

    public BillBuilder number(String number) {
        this.number = number;
        return this;
    }

    public BillBuilder firm(Ref<Firm, Long> firm) {
        this.firm = firm;
        return this;
    }

    /**
     * The record.
     */
    public Bill build() {
        return new Bill(number, firm);
    }
}
