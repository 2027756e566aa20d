package dev.vorm.sql;

import static dev.vorm.query.Sql.FALSE;
import static dev.vorm.query.Sql.TRUE;
import static dev.vorm.query.Sql.all;
import static dev.vorm.query.Sql.any;
import static dev.vorm.query.Sql.exists;
import static dev.vorm.query.Sql.not;
import static dev.vorm.query.Sql.row;
import static dev.vorm.query.Sql.value;

import dev.vorm.query.ComparableExpression;
import dev.vorm.query.Condition;
import dev.vorm.query.Row2;
import dev.vorm.query.Select1;
import dev.vorm.query.TextExpression;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random conditions over random expressions. */
final class RandomConditions {
    private final Random random;
    private final RandomValues values;
    private final RandomExpressions of;
    private final @Nullable Supplier<Select1<Integer>> queries;

    RandomConditions(Random random, RandomExpressions of, @Nullable Supplier<Select1<Integer>> queries) {
        this.random = random;
        this.values = new RandomValues(random);
        this.of = of;
        this.queries = queries;
    }

    Condition condition(int depth) {
        int less = depth - 1;
        return switch (depth <= 0 ? random.nextInt(2) : random.nextInt(14)) {
            case 0 -> of.integer(less).gt(values.small());
            case 1 -> of.text(less).eq(values.text());
            case 2, 3 -> condition(less).and(condition(less)).and(condition(less - 1));
            case 4 -> condition(less).or(condition(less)).not();
            case 5 -> not(condition(less)).isNotTrue();
            case 6, 7 -> comparison(less);
            case 8 -> membership(less);
            case 9 -> text(of.text(less), less);
            case 10 -> collection(less);
            case 11 -> row(of.integer(less), of.text(less)).lt(row(of.integer(less), of.text(less)));
            case 12 ->
                row(of.integer(less), of.text(less))
                        .in(List.of(new Row2<>(values.small(), values.text()), new Row2<>(1, values.text())));
            default -> queries == null ? random.nextBoolean() ? TRUE : FALSE : query(less, queries.get());
        };
    }

    private Condition query(int depth, Select1<Integer> query) {
        return switch (random.nextInt(5)) {
            case 0 -> exists(query);
            case 1 -> of.integer(depth).in(query);
            case 2 -> of.integer(depth).notIn(query);
            case 3 -> of.integer(depth).ge(all(query));
            default -> of.integer(depth).eq(any(query));
        };
    }

    private Condition comparison(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> compared(of.bigint(depth), of.bigint(depth), (long) values.small());
            case 1 -> compared(of.numeric(depth), of.numeric(depth), values.decimal());
            case 2 -> compared(of.text(depth), of.text(depth), values.text());
            case 3 -> compared(of.date(depth), of.date(depth), values.date());
            case 4 -> compared(of.timestamp(depth), of.timestamp(depth), values.timestamp());
            case 5 -> compared(of.instant(depth), of.instant(depth), values.instant());
            case 6 -> compared(of.span(depth), of.span(depth), values.interval());
            default -> condition(depth).eq(condition(depth));
        };
    }

    private <T> Condition compared(ComparableExpression<T> one, ComparableExpression<T> other, T value) {
        return switch (random.nextInt(10)) {
            case 0 -> one.eq(other);
            case 1 -> one.ne(value);
            case 2 -> one.lt(other);
            case 3 -> one.between(value, value);
            case 4 -> one.notBetween(other, one);
            case 5 -> one.betweenSymmetric(other, one);
            case 6 -> one.isDistinctFrom(value);
            case 7 -> one.isNotDistinctFrom(other);
            case 8 -> one.isNull();
            default -> one.ge(value);
        };
    }

    private Condition membership(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> of.text(depth).in(values.text(), values.text());
            case 1 -> of.integer(depth).notIn(List.of(values.small()));
            case 2 -> of.numeric(depth).in(List.of(values.decimal(), values.decimal()));
            case 3 -> of.text(depth).eq(any(of.tags(depth)));
            default -> of.date(depth).in(List.of(values.date()));
        };
    }

    private Condition text(TextExpression text, int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> text.contains(values.text());
            case 1 -> text.startsWithIgnoreCase(values.text());
            case 2 -> text.like(of.text(depth));
            case 3 -> text.notMatches(values.text());
            case 4 -> text.endsWith(values.text());
            default -> text.eqIgnoreCase(values.text());
        };
    }

    private Condition collection(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> of.tags(depth).contains(List.of(values.text()));
            case 1 -> of.tags(depth).overlaps(of.tags(depth));
            case 2 -> of.tags(depth).has(values.text());
            case 3 -> of.range(depth).contains(values.small());
            case 4 -> of.range(depth).overlaps(of.range(depth));
            case 5 -> of.document(depth).contains(values.document());
            case 6 -> of.document(depth).hasKey(values.key());
            default -> value(random.nextBoolean());
        };
    }
}
