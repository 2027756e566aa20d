package values;

import dev.vorm.annotation.Convert;
import java.math.BigDecimal;

/** An amount, which its own converter turns into a number. */
@Convert(MoneyConverter.class)
record Money(BigDecimal amount, String currency) {
    static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
