package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Queries that follow a reference of a table to itself, up or down, until there is no more. */
final class Trees {
    /** How far a row is from where a query began, as its first part has it. */
    static final NumberExpression<Integer> DEPTH =
            new AsNumber<>(Composed.open(SqlType.INTEGER, Precedence.ATOM, List.of("0")));

    private Trees() {}

    static <E> Derived<Row2<E, Integer>> descendants(String name, Reference<E, E, ?> reference, Condition start) {
        List<Column<E, ?>> key = reference.columns().get(0).table().key();
        return follow(name, reference, start, before -> Reference.equal(reference.columns(), columns(before, key)));
    }

    static <E> Derived<Row2<E, Integer>> ancestors(String name, Reference<E, E, ?> reference, Condition start) {
        List<Column<E, ?>> key = reference.columns().get(0).table().key();
        return follow(name, reference, start, before -> Reference.equal(key, columns(before, reference.columns())));
    }

    private static <E> Derived<Row2<E, Integer>> follow(
            String name,
            Reference<E, E, ?> reference,
            Condition start,
            Function<Derived<Row2<E, Integer>>, Condition> link) {
        Table<E> table = reference.columns().get(0).table();
        Derived<Row2<E, Integer>> all = Sql.recursive(
                name,
                Sql.select(table, DEPTH).where(start),
                before -> Sql.select(table, Arithmetic.next(before.get(DEPTH)))
                        .from(before)
                        .join(table, link.apply(before)));
        String mark = Family.free("is_cycle", all.columns());
        Derived<Row2<E, Integer>> ending = all.ending(
                new Cycle(List.copyOf(columns(all, table.key())), mark, Family.free("cycle_path", all.columns())));
        Condition isOver = new BooleanColumn<>(ending, mark, SqlType.BOOLEAN);
        return Sql.select(ending).where(isOver.not()).as(name);
    }

    private static List<Column<?, ?>> columns(Derived<?> rows, List<? extends Column<?, ?>> of) {
        List<Column<?, ?>> columns = new ArrayList<>();
        of.forEach(column -> columns.add((Column<?, ?>) rows.get(column)));
        return columns;
    }
}
