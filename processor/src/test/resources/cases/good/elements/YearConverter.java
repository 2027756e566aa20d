package app;

import dev.vorm.type.Converter;
import java.time.Year;

public final class YearConverter implements Converter<Year, Integer> {
    @Override
    public Integer toColumn(Year year) {
        return year.getValue();
    }

    @Override
    public Year fromColumn(Integer year) {
        return Year.of(year);
    }
}
