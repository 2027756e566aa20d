package dev.vorm.sql;

import static dev.vorm.query.Sql.asNumber;
import static dev.vorm.query.Sql.asRange;
import static dev.vorm.query.Sql.atTimeZone;
import static dev.vorm.query.Sql.caseOf;
import static dev.vorm.query.Sql.caseWhen;
import static dev.vorm.query.Sql.concat;
import static dev.vorm.query.Sql.concatWs;
import static dev.vorm.query.Sql.field;
import static dev.vorm.query.Sql.greatest;
import static dev.vorm.query.Sql.interval;
import static dev.vorm.query.Sql.json;
import static dev.vorm.query.Sql.jsonArray;
import static dev.vorm.query.Sql.jsonObject;
import static dev.vorm.query.Sql.least;
import static dev.vorm.query.Sql.value;

import dev.vorm.query.ArrayExpression;
import dev.vorm.query.Condition;
import dev.vorm.query.DateExpression;
import dev.vorm.query.DateField;
import dev.vorm.query.DateUnit;
import dev.vorm.query.Expression;
import dev.vorm.query.IntervalExpression;
import dev.vorm.query.JsonExpression;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.RangeExpression;
import dev.vorm.query.Select1;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimeExpression;
import dev.vorm.query.TimestampExpression;
import dev.vorm.type.Interval;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random expressions of each kind, over some columns. */
final class RandomExpressions {
    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(-3, -30), ZoneId.of("Europe/Berlin"));
    private static final List<DateUnit> UNITS = List.of(DateUnit.DAY, DateUnit.MONTH, DateUnit.HOUR, DateUnit.QUARTER);

    private final Random random;
    private final RandomValues values;
    private final List<? extends Expression<?>> columns;
    private final @Nullable Supplier<Select1<Integer>> queries;

    /** With queries of one integer that may use the same columns, or none. */
    RandomExpressions(
            Random random, List<? extends Expression<?>> columns, @Nullable Supplier<Select1<Integer>> queries) {
        this.random = random;
        this.values = new RandomValues(random);
        this.columns = columns;
        this.queries = queries;
    }

    RandomConditions conditions() {
        return new RandomConditions(random, this, queries);
    }

    private Condition condition(int depth) {
        return conditions().condition(depth);
    }

    /** One that can be compared, grouped and sorted. */
    Expression<?> any(int depth) {
        return switch (random.nextInt(13)) {
            case 0, 1 -> integer(depth);
            case 2 -> bigint(depth);
            case 3 -> numeric(depth);
            case 4, 5 -> text(depth);
            case 6 -> condition(depth);
            case 7 -> date(depth);
            case 8 -> timestamp(depth);
            case 9 -> instant(depth);
            case 10 -> span(depth);
            case 11 -> random.nextBoolean() ? tags(depth) : range(depth);
            default -> document(depth);
        };
    }

    @SuppressWarnings("unchecked") // a column of that kind and type
    private <X> X column(Class<? super X> kind, SqlType<?> type, X otherwise) {
        List<? extends Expression<?>> all = columns.stream()
                .filter(column ->
                        kind.isInstance(column) && column.type().name().equals(type.name()))
                .toList();
        return all.isEmpty() || random.nextInt(4) == 0 ? otherwise : (X) values.one(all);
    }

    NumberExpression<Integer> integer(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(16)) {
            case 0, 1 -> column(NumberExpression.class, SqlType.INTEGER, value(values.small()));
            case 2 -> integer(less).plus(integer(less));
            case 3 -> integer(less).minus(values.small());
            case 4 -> integer(less).times(integer(less)).negated();
            case 5 -> integer(less).dividedBy(integer(less)).abs();
            case 6 -> text(less).length();
            case 7 -> date(less).daysSince(date(less));
            case 8 -> tags(less).cardinality();
            case 9 -> caseWhen(condition(less)).then(integer(less)).otherwise(values.small());
            case 10 -> integer(less).coalesce(integer(less)).nullIf(values.small());
            case 11 -> integer(less).bitAnd(values.small()).shiftLeft(1);
            case 12 -> greatest(integer(less), integer(less), value(values.small()));
            case 13 -> numeric(less).castToInteger();
            case 14 -> queries == null ? integer(less) : asNumber(queries.get().value());
            default -> text(less).position(values.text()).modulo(values.small());
        };
    }

    NumberExpression<Long> bigint(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(6)) {
            case 0, 1 -> column(NumberExpression.class, SqlType.BIGINT, value((long) values.small()));
            case 2 -> bigint(less).plus(bigint(less)).times((long) values.small());
            case 3 -> integer(less).castToBigint().minus(bigint(less));
            case 4 ->
                caseOf(integer(less)).when(values.small()).then(bigint(less)).otherwise(1L);
            default -> least(bigint(less), bigint(less));
        };
    }

    NumberExpression<BigDecimal> numeric(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(9)) {
            case 0, 1 -> column(NumberExpression.class, SqlType.NUMERIC, value(values.decimal()));
            case 2 -> numeric(less).plus(numeric(less)).minus(values.decimal());
            case 3 -> numeric(less).times(numeric(less)).round(2);
            case 4 -> integer(less).castToNumeric();
            case 5 -> timestamp(less).extract(values.one(List.of(DateField.DAY, DateField.EPOCH, DateField.YEAR)));
            case 6 -> document(less).atNumber(values.key());
            case 7 -> numeric(less).dividedBy(numeric(less)).trunc(1);
            default -> numeric(less).coalesce(values.decimal()).sign();
        };
    }

    TextExpression text(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(16)) {
            case 0, 1 -> column(TextExpression.class, SqlType.TEXT, value(values.text()));
            case 2 -> text(less).concat(text(less)).lower();
            case 3 -> text(less).concat(values.text()).upper();
            case 4 -> text(less).substring(integer(less));
            case 5 -> text(less).replace(values.text(), values.text());
            case 6 ->
                caseWhen(condition(less))
                        .then(values.text())
                        .when(condition(less))
                        .then(text(less))
                        .end();
            case 7 -> text(less).coalesce(values.text()).nullIf(text(less));
            case 8 -> any(less).castToText();
            case 9 -> document(less).atText(values.key());
            case 10 -> tags(less).join(values.text());
            case 11 -> concat(any(less), text(less));
            case 12 -> concatWs(values.text(), text(less), any(less));
            case 13 -> timestamp(less).format(values.text());
            case 14 -> text(less).trim(values.text()).lpad(3, values.text()).splitPart(values.text(), 1);
            default -> document(less).pathText(values.key(), values.key());
        };
    }

    DateExpression date(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(5)) {
            case 0, 1 -> column(DateExpression.class, SqlType.DATE, value(values.date()));
            case 2 -> date(less).plusDays(integer(less)).minusDays(values.small());
            case 3 -> timestamp(less).castToDate();
            default -> date(less).truncatedTo(values.one(List.of(DateUnit.MONTH, DateUnit.YEAR)));
        };
    }

    TimestampExpression<LocalDateTime> timestamp(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(7)) {
            case 0, 1 -> column(TimestampExpression.class, SqlType.TIMESTAMP, value(values.timestamp()));
            case 2 -> timestamp(less).plus(span(less)).minus(Duration.ofMinutes(values.small()));
            case 3 -> date(less).plus(Period.ofMonths(values.small()));
            case 4 -> timestamp(less).truncatedTo(values.one(UNITS));
            case 5 -> date(less).atTime(values.time());
            default -> timestamp(less).binnedBy(Duration.ofMinutes(7), values.timestamp());
        };
    }

    TimestampExpression<Instant> instant(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(4)) {
            case 0, 1 -> column(TimestampExpression.class, SqlType.INSTANT, value(values.instant()));
            case 2 -> atTimeZone(timestamp(less), values.one(ZONES));
            default ->
                instant(less).truncatedTo(values.one(UNITS), values.one(ZONES)).plus(Duration.ofDays(1));
        };
    }

    TimeExpression time(int depth) {
        return column(TimeExpression.class, SqlType.TIME, value(values.time())).plus(span(depth - 1));
    }

    IntervalExpression<Interval> span(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(6)) {
            case 0, 1 -> column(IntervalExpression.class, SqlType.INTERVAL, value(values.interval()));
            case 2 -> timestamp(less).since(timestamp(less));
            case 3 -> span(less).plus(span(less)).times(1.5);
            case 4 -> interval(integer(less), values.one(List.of(DateUnit.DAY, DateUnit.HOUR)));
            default -> time(less).since(values.time()).negated();
        };
    }

    ArrayExpression<List<String>, String> tags(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(6)) {
            case 0, 1 ->
                column(ArrayExpression.class, SqlType.TEXT.list(), text(less).split(values.text()));
            case 2 -> tags(less).append(text(less)).prepend(values.text());
            case 3 -> tags(less).concat(List.of(values.text(), values.text()));
            case 4 -> tags(less).remove(values.text()).replace(values.text(), values.text());
            default -> tags(less).slice(1, 2);
        };
    }

    RangeExpression<Integer> range(int depth) {
        RangeExpression<Integer> range =
                column(RangeExpression.class, SqlType.INT4RANGE, asRange(value(values.range(), SqlType.INT4RANGE)));
        return depth <= 0 || random.nextBoolean() ? range : range.intersection(values.range());
    }

    JsonExpression<String> document(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(7)) {
            case 0, 1 -> column(JsonExpression.class, SqlType.JSONB, json(values.document()));
            case 2 -> document(less).at(values.key());
            case 3 -> jsonObject(field(values.key(), any(less)), field(values.key(), text(less)));
            case 4 -> jsonArray(any(less), integer(less)).at(0);
            case 5 -> document(less).without(values.key()).concat(document(less));
            default -> document(less).set(List.of(values.key(), values.key()), any(less));
        };
    }
}
