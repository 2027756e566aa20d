package dev.vorm.sample.values;

import dev.vorm.type.Converter;
import java.util.Currency;

/** A currency as its code. */
final class CurrencyConverter implements Converter<Currency, String> {
    @Override
    public String toColumn(Currency value) {
        return value.getCurrencyCode();
    }

    @Override
    public Currency fromColumn(String value) {
        return Currency.getInstance(value);
    }
}
