package values;

import dev.vorm.type.Converter;
import dev.vorm.type.ValueException;
import java.math.BigDecimal;

/** Euros only. */
final class MoneyConverter implements Converter<Money, BigDecimal> {
    @Override
    public BigDecimal toColumn(Money value) {
        if (!value.currency().equals("EUR")) {
            throw new ValueException("it is not in euros");
        }
        return value.amount();
    }

    @Override
    public Money fromColumn(BigDecimal value) {
        return new Money(value, "EUR");
    }
}
