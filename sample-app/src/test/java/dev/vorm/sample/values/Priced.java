package dev.vorm.sample.values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Convert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Columns that travel through converters. */
@Table("value_priced")
record Priced(
        @Id @Generated Long id,
        Money price,
        @Column(precision = 6, scale = 2) Money limited,
        @Nullable Money discount,
        Optional<Money> tip,
        YearMonth month,
        @Column(length = 3) Currency currency,
        @Convert(TagsConverter.class) List<String> tags,
        @Convert(CentsConverter.class) Money cents) {}
