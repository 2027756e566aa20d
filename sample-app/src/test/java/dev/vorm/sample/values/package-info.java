/** Entities with values of every type, compiled by the processor as a user's build does it, and run on a real PostgreSQL. */
@NullMarked
@Convert(YearMonthConverter.class)
@Convert(CurrencyConverter.class)
package dev.vorm.sample.values;

import dev.vorm.annotation.Convert;
import org.jspecify.annotations.NullMarked;
