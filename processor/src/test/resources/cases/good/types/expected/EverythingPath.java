// Generated from Everything by Vorm; change that record instead.
package types;

import dev.vorm.mapping.PgTypes;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.DateColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimeColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Everything} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EverythingPath<E> extends ToOne<E, Everything, Long> {
    public final NumberColumn<E, Long> id;

    public final BooleanColumn<Everything> truth = new BooleanColumn<>(EverythingPath.this.path(), "truth", SqlType.BOOLEAN);

    public final BooleanColumn<Everything> boxedTruth = new BooleanColumn<>(EverythingPath.this.path(), "boxed_truth", SqlType.BOOLEAN);

    public final NumberColumn<Everything, Short> small = new NumberColumn<>(EverythingPath.this.path(), "small", SqlType.SMALLINT);

    public final NumberColumn<Everything, Short> boxedSmall = new NumberColumn<>(EverythingPath.this.path(), "boxed_small", SqlType.SMALLINT);

    public final NumberColumn<Everything, Integer> number = new NumberColumn<>(EverythingPath.this.path(), "number", SqlType.INTEGER);

    public final NumberColumn<Everything, Integer> boxedNumber = new NumberColumn<>(EverythingPath.this.path(), "boxed_number", SqlType.INTEGER);

    public final NumberColumn<Everything, Long> big = new NumberColumn<>(EverythingPath.this.path(), "big", SqlType.BIGINT);

    public final NumberColumn<Everything, Long> boxedBig = new NumberColumn<>(EverythingPath.this.path(), "boxed_big", SqlType.BIGINT);

    public final NumberColumn<Everything, Float> real = new NumberColumn<>(EverythingPath.this.path(), "real", SqlType.REAL);

    public final NumberColumn<Everything, Float> boxedReal = new NumberColumn<>(EverythingPath.this.path(), "boxed_real", SqlType.REAL);

    public final NumberColumn<Everything, Double> precise = new NumberColumn<>(EverythingPath.this.path(), "precise", SqlType.DOUBLE);

    public final NumberColumn<Everything, Double> boxedPrecise = new NumberColumn<>(EverythingPath.this.path(), "boxed_precise", SqlType.DOUBLE);

    public final NumberColumn<Everything, BigDecimal> decimal = new NumberColumn<>(EverythingPath.this.path(), "decimal", SqlType.NUMERIC);

    public final NumberColumn<Everything, BigDecimal> money = new NumberColumn<>(EverythingPath.this.path(), "money", EverythingMapping.MONEY_TYPE);

    public final NumberColumn<Everything, BigInteger> huge = new NumberColumn<>(EverythingPath.this.path(), "huge", SqlType.NUMERIC_INTEGER);

    public final NumberColumn<Everything, BigInteger> limited = new NumberColumn<>(EverythingPath.this.path(), "limited", SqlType.NUMERIC_INTEGER);

    public final TextColumn<Everything> text = new TextColumn<>(EverythingPath.this.path(), "text", SqlType.TEXT);

    public final TextColumn<Everything> shortText = new TextColumn<>(EverythingPath.this.path(), "short_text", SqlType.TEXT);

    public final ComparableColumn<Everything, UUID> uuid = new ComparableColumn<>(EverythingPath.this.path(), "uuid", SqlType.UUID);

    public final TimestampColumn<Everything, Instant> instant = new TimestampColumn<>(EverythingPath.this.path(), "instant", SqlType.INSTANT);

    public final TimestampColumn<Everything, OffsetDateTime> offsetDateTime = new TimestampColumn<>(EverythingPath.this.path(), "offset_date_time", SqlType.TIMESTAMPTZ);

    public final TimestampColumn<Everything, LocalDateTime> localDateTime = new TimestampColumn<>(EverythingPath.this.path(), "local_date_time", SqlType.TIMESTAMP);

    public final DateColumn<Everything> localDate = new DateColumn<>(EverythingPath.this.path(), "local_date", SqlType.DATE);

    public final TimeColumn<Everything> localTime = new TimeColumn<>(EverythingPath.this.path(), "local_time", SqlType.TIME);

    public final OrderedColumn<Everything, OffsetTime> offsetTime = new OrderedColumn<>(EverythingPath.this.path(), "offset_time", SqlType.TIMETZ);

    public final Column<Everything, byte[]> bytes = new Column<>(EverythingPath.this.path(), "bytes", PgTypes.BYTEA);

    public final OrderedColumn<Everything, Everything.Color> color = new OrderedColumn<>(EverythingPath.this.path(), "color", SqlType.enumText(Everything.Color.class));

    public final NumberColumn<Everything, Integer> primitiveDefault = new NumberColumn<>(EverythingPath.this.path(), "primitive_default", SqlType.INTEGER);

    public final OrderedColumn<Everything, Everything.Color> colorDefault = new OrderedColumn<>(EverythingPath.this.path(), "color_default", SqlType.enumText(Everything.Color.class));

    public final TimestampColumn<Everything, Instant> instantDefault = new TimestampColumn<>(EverythingPath.this.path(), "instant_default", SqlType.INSTANT);

    public final NumberColumn<Everything, BigInteger> hugeDefault = new NumberColumn<>(EverythingPath.this.path(), "huge_default", SqlType.NUMERIC_INTEGER);

    public EverythingPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> EverythingTable.EVERYTHING, step, nullable, alias -> EverythingTable.EVERYTHING.as(alias));
        this.id = column;
    }
}
