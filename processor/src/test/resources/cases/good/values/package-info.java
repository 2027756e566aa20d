/** Entities with values of every type, compiled by the processor as a user's build does it, and run on a real PostgreSQL. */
@Convert(YearMonthConverter.class)
@Convert(CurrencyConverter.class)
package values;

import dev.vorm.annotation.Convert;
