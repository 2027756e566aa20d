package dev.vorm.sample.mapping;

import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Collections whose elements can be equal in the database only. */
@Table("prices")
record Prices(
        @Id @Generated Long id,
        @Elements Map<BigDecimal, Integer> counts,
        @Elements Set<BigDecimal> seen,
        @Elements Set<Price> listed,
        @Version int version) {
    record Price(String currency, BigDecimal amount) {}
}
