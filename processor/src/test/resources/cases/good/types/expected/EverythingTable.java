// Generated from Everything by Vorm; change that record instead.
package types;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.DateColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimeColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code everything} of {@link Everything} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EverythingTable extends EntityTable<Everything> {
    public static final EverythingTable EVERYTHING = new EverythingTable("everything");

    public final NumberColumn<Everything, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final BooleanColumn<Everything> truth = new BooleanColumn<>(this, "truth", SqlType.BOOLEAN);

    public final BooleanColumn<Everything> boxedTruth = new BooleanColumn<>(this, "boxed_truth", SqlType.BOOLEAN);

    public final NumberColumn<Everything, Short> small = new NumberColumn<>(this, "small", SqlType.SMALLINT);

    public final NumberColumn<Everything, Short> boxedSmall = new NumberColumn<>(this, "boxed_small", SqlType.SMALLINT);

    public final NumberColumn<Everything, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final NumberColumn<Everything, Integer> boxedNumber = new NumberColumn<>(this, "boxed_number", SqlType.INTEGER);

    public final NumberColumn<Everything, Long> big = new NumberColumn<>(this, "big", SqlType.BIGINT);

    public final NumberColumn<Everything, Long> boxedBig = new NumberColumn<>(this, "boxed_big", SqlType.BIGINT);

    public final NumberColumn<Everything, Float> real = new NumberColumn<>(this, "real", SqlType.REAL);

    public final NumberColumn<Everything, Float> boxedReal = new NumberColumn<>(this, "boxed_real", SqlType.REAL);

    public final NumberColumn<Everything, Double> precise = new NumberColumn<>(this, "precise", SqlType.DOUBLE);

    public final NumberColumn<Everything, Double> boxedPrecise = new NumberColumn<>(this, "boxed_precise", SqlType.DOUBLE);

    public final NumberColumn<Everything, BigDecimal> decimal = new NumberColumn<>(this, "decimal", SqlType.NUMERIC);

    public final NumberColumn<Everything, BigDecimal> money = new NumberColumn<>(this, "money", EverythingMapping.MONEY_TYPE);

    public final NumberColumn<Everything, BigInteger> huge = new NumberColumn<>(this, "huge", SqlType.NUMERIC_INTEGER);

    public final NumberColumn<Everything, BigInteger> limited = new NumberColumn<>(this, "limited", SqlType.NUMERIC_INTEGER);

    public final TextColumn<Everything> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final TextColumn<Everything> shortText = new TextColumn<>(this, "short_text", SqlType.TEXT);

    public final ComparableColumn<Everything, UUID> uuid = new ComparableColumn<>(this, "uuid", SqlType.UUID);

    public final TimestampColumn<Everything, Instant> instant = new TimestampColumn<>(this, "instant", SqlType.INSTANT);

    public final TimestampColumn<Everything, OffsetDateTime> offsetDateTime = new TimestampColumn<>(this, "offset_date_time", SqlType.TIMESTAMPTZ);

    public final TimestampColumn<Everything, LocalDateTime> localDateTime = new TimestampColumn<>(this, "local_date_time", SqlType.TIMESTAMP);

    public final DateColumn<Everything> localDate = new DateColumn<>(this, "local_date", SqlType.DATE);

    public final TimeColumn<Everything> localTime = new TimeColumn<>(this, "local_time", SqlType.TIME);

    public final OrderedColumn<Everything, OffsetTime> offsetTime = new OrderedColumn<>(this, "offset_time", SqlType.TIMETZ);

    public final Column<Everything, byte[]> bytes = new Column<>(this, "bytes", PgTypes.BYTEA);

    public final OrderedColumn<Everything, Everything.Color> color = new OrderedColumn<>(this, "color", SqlType.enumText(Everything.Color.class));

    public final NumberColumn<Everything, Integer> primitiveDefault = new NumberColumn<>(this, "primitive_default", SqlType.INTEGER);

    public final OrderedColumn<Everything, Everything.Color> colorDefault = new OrderedColumn<>(this, "color_default", SqlType.enumText(Everything.Color.class));

    public final TimestampColumn<Everything, Instant> instantDefault = new TimestampColumn<>(this, "instant_default", SqlType.INSTANT);

    public final NumberColumn<Everything, BigInteger> hugeDefault = new NumberColumn<>(this, "huge_default", SqlType.NUMERIC_INTEGER);

    private final List<Column<Everything, ?>> columns = List.of(id, truth, boxedTruth, small,
            boxedSmall, number, boxedNumber, big, boxedBig, real, boxedReal, precise, boxedPrecise,
            decimal, money, huge, limited, text, shortText, uuid, instant, offsetDateTime,
            localDateTime, localDate, localTime, offsetTime, bytes, color, primitiveDefault,
            colorDefault, instantDefault, hugeDefault);

    private EverythingTable(String alias) {
        super("", "everything", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public EverythingTable as(String alias) {
        return new EverythingTable(alias);
    }

    @Override
    public List<Column<Everything, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "truth", "boxedTruth", "small", "boxedSmall", "number", "boxedNumber",
                "big", "boxedBig", "real", "boxedReal", "precise", "boxedPrecise", "decimal",
                "money", "huge", "limited", "text", "shortText", "uuid", "instant",
                "offsetDateTime", "localDateTime", "localDate", "localTime", "offsetTime", "bytes",
                "color", "primitiveDefault", "colorDefault", "instantDefault", "hugeDefault");
    }

    @Override
    public List<Column<Everything, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Everything> reader() {
        return EverythingMapping::read;
    }

    @Override
    public EntityKeys<Everything, Long> keys() {
        return new EntityKeys<>(EverythingMapping::key, EverythingMapping::keysBinds);
    }
}
