package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.common;
import static dev.vorm.sql.KindsTable.KINDS;

import dev.vorm.fixture.AuthorTable;
import dev.vorm.fixture.BookTable;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.Derived;
import dev.vorm.query.Expression;
import dev.vorm.query.Join;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.SelectStep;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random tables joined at random, each under a name of its own. */
final class RandomTables {
    private final Random random;
    private final RandomStatements statements;
    private final List<Expression<?>> columns;
    private final List<Join> joins = new ArrayList<>();
    private final Table<?> first;
    private @Nullable NumberColumn<?, Long> key;

    /** Joins some tables, beside which columns of queries around them may be used. */
    RandomTables(Random random, RandomStatements statements, List<? extends Expression<?>> outer, int depth) {
        this.random = random;
        this.statements = statements;
        this.columns = new ArrayList<>(outer);
        this.first = table(outer, depth, false);
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            join(outer, depth - 1);
        }
    }

    /** Those that may be used. */
    List<Expression<?>> columns() {
        return columns;
    }

    <S extends SelectStep<S, ?>> S from(S select) {
        S from = select.from(first);
        for (Join join : joins) {
            from = switch (join.kind()) {
                case INNER -> from.join(join.table(), join.on());
                case LEFT -> from.leftJoin(join.table(), join.on());
                case RIGHT -> from.rightJoin(join.table(), join.on());
                case FULL -> from.fullJoin(join.table(), join.on());
                case CROSS -> from.crossJoin(join.table());
            };
        }
        return from;
    }

    private void join(List<? extends Expression<?>> outer, int depth) {
        Join.Kind kind = new RandomValues(random).one(List.of(Join.Kind.values()));
        boolean mayBeLateral = kind != Join.Kind.RIGHT && kind != Join.Kind.FULL;
        NumberColumn<?, Long> before = key;
        Table<?> table = table(outer, depth, mayBeLateral);
        if (kind == Join.Kind.FULL && (before == null || key == null)) {
            kind = Join.Kind.LEFT;
        }
        Condition on = switch (kind) {
            case CROSS -> null;
            // PostgreSQL has no other full joins than those that it can sort or hash.
            case FULL -> before.eq((Expression<Long>) key);
            default -> statements.expressions(columns, depth).conditions().condition(depth);
        };
        joins.add(new Join(kind, table, on));
    }

    private Table<?> table(List<? extends Expression<?>> outer, int depth, boolean mayBeLateral) {
        String alias = statements.alias();
        switch (depth <= 0 ? random.nextInt(6) : random.nextInt(10)) {
            case 0, 1, 2, 3 -> {
                KindsTable kinds = KINDS.as(alias);
                key = kinds.id;
                return with(kinds, kinds.sortable());
            }
            case 4 -> {
                AuthorTable author = AUTHOR.as(alias);
                key = author.id;
                return with(author, author.columns());
            }
            case 5 -> {
                BookTable book = BOOK.as(alias);
                key = null;
                return with(book, List.of(book.id, book.title, book.price, book.pages, book.author.key()));
            }
            default -> {
                return derived(alias, outer, depth - 1, mayBeLateral);
            }
        }
    }

    private Derived<?> derived(String alias, List<? extends Expression<?>> outer, int depth, boolean mayBeLateral) {
        Derived<?> derived;
        if (random.nextInt(3) == 0) {
            derived = common(alias, statements.two(List.of(), depth));
            derived = random.nextBoolean() ? derived : derived.as(statements.alias());
        } else if (mayBeLateral && random.nextBoolean()) {
            derived = statements.two(columns, depth).asLateral(alias);
        } else {
            derived = statements.two(outer, depth).as(alias);
        }
        key = null;
        return with(derived, derived.columns());
    }

    private <T extends Table<?>> T with(T table, List<? extends Column<?, ?>> named) {
        columns.addAll(named);
        return table;
    }
}
