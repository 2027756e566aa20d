package dev.vorm.sql;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.excluded;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.update;

import dev.vorm.query.DeleteFrom;
import dev.vorm.query.Expression;
import dev.vorm.query.Insert;
import dev.vorm.query.InsertFrom;
import dev.vorm.query.UpdateSet;
import dev.vorm.query.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random inserts, updates and deletes of a table: the same again from the same seed. */
final class RandomWrites {
    private static final int DEPTH = 2;

    private final Random random;
    private final RandomValues values;
    private final RandomStatements statements;
    private final KindsTable kinds;

    RandomWrites(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
        this.statements = new RandomStatements(seed);
        this.kinds = random.nextBoolean() ? KindsTable.KINDS : KindsTable.KINDS.as("k");
    }

    Write<?> write() {
        return switch (random.nextInt(6)) {
            case 0 -> insert();
            case 1 -> upsert();
            case 2 -> insertFrom();
            case 3 -> insertMany();
            case 4 -> updated();
            default -> deleted();
        };
    }

    /** What a write may give back. */
    Expression<?> returned() {
        return statements.expressions(kinds.sortable(), 1).any(DEPTH);
    }

    private Insert<?> insert() {
        RandomExpressions of = statements.expressions(List.of(), DEPTH);
        return insertInto(kinds)
                .set(kinds.id, of.bigint(DEPTH))
                .set(kinds.name, of.text(DEPTH))
                .set(kinds.nick, values.text())
                .set(kinds.flag, of.conditions().condition(DEPTH))
                .set(kinds.price, values.decimal())
                .set(kinds.span, of.span(DEPTH))
                .set(kinds.tags, of.tags(DEPTH))
                .set(kinds.doc, values.document());
    }

    private Insert<?> upsert() {
        RandomExpressions of = statements.expressions(kinds.sortable(), DEPTH);
        return insertInto(kinds)
                .set(kinds.id, 1L)
                .set(kinds.num, values.small())
                .set(kinds.secret, values.text())
                .onConflict(kinds.primaryKey())
                .doUpdate(kinds.num, excluded(kinds.num))
                .andUpdate(kinds.secret, of.text(DEPTH))
                .andUpdate(kinds.nick, values.text())
                .onlyIf(of.conditions().condition(DEPTH));
    }

    private Insert<?> insertFrom() {
        KindsTable source = KindsTable.KINDS.as("source");
        RandomExpressions of = statements.expressions(source.sortable(), DEPTH);
        InsertFrom<Object> from =
                insertInto(kinds).from(source).where(of.conditions().condition(DEPTH));
        return from.set(kinds.id, of.bigint(DEPTH))
                .set(kinds.name, values.text())
                .set(kinds.day, of.date(DEPTH))
                .set(kinds.at, of.timestamp(DEPTH))
                .set(kinds.num, of.integer(DEPTH))
                .onConflictDoNothing();
    }

    private Insert<?> insertMany() {
        List<String> texts = List.of(values.text(), values.text());
        return insertInto(kinds)
                .rows(texts)
                .setEach(kinds.name, text -> text)
                .setEach(kinds.id, text -> (long) text.length())
                .setEach(kinds.span, text -> values.interval())
                .setEach(kinds.tags, text -> texts);
    }

    private Write<?> updated() {
        List<Expression<?>> columns = new ArrayList<>(kinds.sortable());
        KindsTable other = KindsTable.KINDS.as("other");
        boolean isJoined = random.nextBoolean();
        if (isJoined) {
            columns.addAll(other.sortable());
        }
        RandomExpressions of = statements.expressions(columns, DEPTH);
        UpdateSet<Object> set = update(kinds)
                .set(kinds.num, of.integer(DEPTH))
                .set(kinds.nick, values.text())
                .set(kinds.instant, of.instant(DEPTH))
                .set(kinds.doc, of.document(DEPTH))
                .set(kinds.flag, of.conditions().condition(DEPTH))
                .set(kinds.clock, values.time());
        return (isJoined ? set.from(other) : set).where(of.conditions().condition(DEPTH));
    }

    private Write<?> deleted() {
        List<Expression<?>> columns = new ArrayList<>(kinds.sortable());
        KindsTable other = KindsTable.KINDS.as("other");
        boolean isJoined = random.nextBoolean();
        if (isJoined) {
            columns.addAll(other.sortable());
        }
        DeleteFrom<Object> delete = deleteFrom(kinds);
        return (isJoined ? delete.using(other) : delete)
                .where(statements.expressions(columns, DEPTH).conditions().condition(DEPTH));
    }
}
