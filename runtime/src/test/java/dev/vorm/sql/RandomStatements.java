package dev.vorm.sql;

import static dev.vorm.query.Sql.arrayAgg;
import static dev.vorm.query.Sql.avg;
import static dev.vorm.query.Sql.boolAnd;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.countDistinct;
import static dev.vorm.query.Sql.currentRow;
import static dev.vorm.query.Sql.jsonAgg;
import static dev.vorm.query.Sql.lag;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.min;
import static dev.vorm.query.Sql.partitionBy;
import static dev.vorm.query.Sql.percentileCont;
import static dev.vorm.query.Sql.preceding;
import static dev.vorm.query.Sql.rowNumber;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.stringAgg;
import static dev.vorm.query.Sql.sum;

import dev.vorm.fixture.AuthorTable;
import dev.vorm.query.Expression;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.Order;
import dev.vorm.query.Row2;
import dev.vorm.query.Select1;
import dev.vorm.query.Select2;
import dev.vorm.query.SelectQuery;
import dev.vorm.query.SetQuery;
import dev.vorm.query.TextExpression;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random queries: the same again from the same seed. */
final class RandomStatements {
    private static final int DEEPEST = 3;

    private final Random random;
    private final RandomValues values;
    private int aliases;

    RandomStatements(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
    }

    String alias() {
        return "t" + ++aliases;
    }

    RandomExpressions expressions(List<? extends Expression<?>> columns, int depth) {
        return new RandomExpressions(random, columns, depth > 0 ? () -> one(columns, depth - 1) : null);
    }

    SelectQuery<?> query() {
        RandomTables tables = new RandomTables(random, this, List.of(), DEEPEST);
        return switch (random.nextInt(6)) {
            case 0 -> grouped(tables);
            case 1 -> windowed(tables);
            case 2 -> distinct(tables);
            case 3 -> together();
            case 4 -> ofEntities();
            default -> plain(tables);
        };
    }

    /** One integer, in at most one row. */
    private Select1<Integer> one(List<? extends Expression<?>> outer, int depth) {
        RandomTables tables = new RandomTables(random, this, outer, depth);
        RandomExpressions of = expressions(tables.columns(), depth);
        return tables.from(select(of.integer(depth)))
                .where(of.conditions().condition(depth))
                .limit(1);
    }

    /** An integer and a text. */
    Select2<Integer, String> two(List<? extends Expression<?>> outer, int depth) {
        RandomTables tables = new RandomTables(random, this, outer, depth);
        RandomExpressions of = expressions(tables.columns(), depth);
        return tables.from(select(of.integer(depth), of.text(depth)))
                .where(of.conditions().condition(depth));
    }

    private SelectQuery<?> plain(RandomTables tables) {
        RandomExpressions of = expressions(tables.columns(), DEEPEST - 1);
        return tables.from(select(of.any(DEEPEST), of.any(DEEPEST), of.any(2), of.any(2)))
                .where(of.conditions().condition(DEEPEST))
                .where(of.conditions().condition(1))
                .orderBy(order(of.any(2)), order(of.any(1)))
                .limit(random.nextInt(9))
                .offset(random.nextInt(2));
    }

    private SelectQuery<?> ofEntities() {
        AuthorTable author = AuthorTable.AUTHOR.as(alias());
        RandomExpressions of = expressions(author.columns(), DEEPEST - 1);
        return select(author, of.any(2))
                .where(of.conditions().condition(DEEPEST))
                .orderBy(order(of.any(2)));
    }

    /** Each grouped expression is made anew where it stands again. */
    private SelectQuery<?> grouped(RandomTables tables) {
        long seed = random.nextLong();
        List<Expression<?>> columns = tables.columns();
        Supplier<TextExpression> text = () -> new RandomExpressions(new Random(seed), columns, null).text(2);
        Supplier<NumberExpression<Integer>> number =
                () -> new RandomExpressions(new Random(seed), columns, null).integer(2);
        RandomExpressions of = expressions(columns, DEEPEST - 1);
        return tables.from(select(text.get().concat(values.text()), number.get(), aggregate(of), aggregate(of)))
                .where(of.conditions().condition(2))
                .groupBy(number.get(), text.get())
                .having(count().filter(of.conditions().condition(1))
                        .ge(0L)
                        .or(number.get().gt(values.small())))
                .orderBy(order(number.get().plus(1)), order(text.get()), order(aggregate(of)));
    }

    private Expression<?> aggregate(RandomExpressions of) {
        return switch (random.nextInt(11)) {
            case 0 -> count();
            case 1 -> sum(of.integer(2)).filter(of.conditions().condition(1));
            case 2 -> avg(of.numeric(2));
            case 3 -> max(of.text(2)).coalesce(values.text());
            case 4 -> min(of.date(1));
            case 5 -> stringAgg(of.text(1), values.text()).orderBy(of.any(1).asc());
            case 6 -> arrayAgg(of.integer(1)).filter(of.conditions().condition(1));
            case 7 -> jsonAgg(of.any(1));
            case 8 -> boolAnd(of.conditions().condition(1));
            case 9 -> percentileCont(0.5, of.numeric(1));
            default -> countDistinct(of.any(1));
        };
    }

    private SelectQuery<?> windowed(RandomTables tables) {
        RandomExpressions of = expressions(tables.columns(), DEEPEST - 1);
        return tables.from(select(
                        rowNumber().over(partitionBy(of.any(1)).orderBy(order(of.any(1)))),
                        sum(of.integer(1))
                                .over(partitionBy(of.any(1), of.text(1))
                                        .orderBy(order(of.any(1)))
                                        .rows(preceding(1 + random.nextInt(3)), currentRow())),
                        lag(of.text(1)).over(partitionBy(of.any(1)).orderBy(order(of.text(1)))),
                        count().filter(of.conditions().condition(1)).over(partitionBy(of.any(1)))))
                .where(of.conditions().condition(2));
    }

    private SelectQuery<?> distinct(RandomTables tables) {
        long seed = random.nextLong();
        Supplier<RandomExpressions> again = () -> new RandomExpressions(new Random(seed), tables.columns(), null);
        var selected = tables.from(select(again.get().text(2), again.get().integer(2)));
        return random.nextBoolean()
                ? selected.distinct()
                        .orderBy(
                                order(again.get().integer(2)), order(again.get().text(2)))
                : selected.distinctOn(again.get().date(2), again.get().text(2))
                        .orderBy(
                                order(again.get().text(2)),
                                order(again.get().date(2)),
                                order(again.get().any(1)));
    }

    private SelectQuery<?> together() {
        SetQuery<Row2<Integer, String>> both = together(limited(), limited());
        SetQuery<Row2<Integer, String>> all = random.nextBoolean() ? both : together(both, limited());
        return all.limit(random.nextInt(9));
    }

    private SelectQuery<Row2<Integer, String>> limited() {
        Select2<Integer, String> two = two(List.of(), 2);
        return random.nextInt(3) == 0 ? two.limit(values.one(List.of(1, 5))) : two;
    }

    private SetQuery<Row2<Integer, String>> together(
            SelectQuery<Row2<Integer, String>> one, SelectQuery<Row2<Integer, String>> other) {
        return switch (random.nextInt(6)) {
            case 0 -> one.union(other);
            case 1 -> one.unionAll(other);
            case 2 -> one.intersect(other);
            case 3 -> one.intersectAll(other);
            case 4 -> one.except(other);
            default -> one.exceptAll(other);
        };
    }

    Order order(Expression<?> expression) {
        return switch (random.nextInt(4)) {
            case 0 -> expression.asc();
            case 1 -> expression.desc();
            case 2 -> expression.asc().nullsFirst();
            default -> expression.desc().nullsLast();
        };
    }
}
