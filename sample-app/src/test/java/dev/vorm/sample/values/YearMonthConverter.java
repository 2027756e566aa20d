package dev.vorm.sample.values;

import dev.vorm.type.Converter;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month as its first day. */
final class YearMonthConverter implements Converter<YearMonth, LocalDate> {
    @Override
    public LocalDate toColumn(YearMonth value) {
        return value.atDay(1);
    }

    @Override
    public YearMonth fromColumn(LocalDate value) {
        return YearMonth.from(value);
    }
}
