package dev.vorm.sample.values;

import dev.vorm.type.Converter;
import java.math.BigDecimal;

/** Euros as cents, where a property asks for it. */
final class CentsConverter implements Converter<Money, Long> {
    @Override
    public Long toColumn(Money value) {
        return value.amount().movePointRight(2).longValueExact();
    }

    @Override
    public Money fromColumn(Long value) {
        return new Money(BigDecimal.valueOf(value, 2), "EUR");
    }
}
