// Generated from Priced by Vorm; change that record instead.
package values;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Priced} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PricedBuilder {
    private Long id;

    private Money price;

    private Money limited;

    private @Nullable Money discount;

    private Optional<Money> tip = Optional.empty();

    private YearMonth month;

    private Currency currency;

    private List<String> tags;

    private Money cents;

    /**
     * A builder without any component.
     */
    public PricedBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PricedBuilder from(Priced priced) {
        return new PricedBuilder()
                .id(priced.id())
                .price(priced.price())
                .limited(priced.limited())
                .discount(priced.discount())
                .tip(priced.tip())
                .month(priced.month())
                .currency(priced.currency())
                .tags(priced.tags())
                .cents(priced.cents());
    }

    public PricedBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PricedBuilder price(Money price) {
        this.price = price;
        return this;
    }

    public PricedBuilder limited(Money limited) {
        this.limited = limited;
        return this;
    }

    public PricedBuilder discount(@Nullable Money discount) {
        this.discount = discount;
        return this;
    }

    public PricedBuilder tip(Optional<Money> tip) {
        this.tip = tip;
        return this;
    }

    public PricedBuilder month(YearMonth month) {
        this.month = month;
        return this;
    }

    public PricedBuilder currency(Currency currency) {
        this.currency = currency;
        return this;
    }

    public PricedBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public PricedBuilder cents(Money cents) {
        this.cents = cents;
        return this;
    }

    /**
     * The record.
     */
    public Priced build() {
        return new Priced(id, price, limited, discount, tip, month, currency, tags, cents);
    }
}
