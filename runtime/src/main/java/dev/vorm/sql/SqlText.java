package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Derived;
import dev.vorm.query.Discriminator;
import dev.vorm.query.Expression;
import dev.vorm.query.PathTable;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement while it is written: its text, its binds, and the tables in reach. */
final class SqlText {
    private final StringBuilder sql = new StringBuilder(512);
    private final List<@Nullable Object> binds = new ArrayList<>();
    private Set<Integer> sensitive = Set.of();
    private List<TenantBind> tenants = List.of();
    private boolean secret;
    private @Nullable Expression<?> target;
    private Scope scope = Scope.EMPTY;
    private Scope outside = Scope.EMPTY;
    private Repeated repeated = Repeated.NONE;
    private int again;
    private int depth;
    private int selects;
    private @Nullable Scope entered;
    private @Nullable PathJoins found;
    private final CommonQueries common;
    private final @Nullable PathJoins joins;

    SqlText() {
        this(new CommonQueries(), null);
    }

    /**
     * Begins to write.
     *
     * @param joins the joins that the statement's paths need; null when they are not known yet
     */
    SqlText(CommonQueries common, @Nullable PathJoins joins) {
        this.common = common;
        this.joins = joins;
    }

    /** Sets the tables of a query, whose columns may be used from here on beside those of the queries around it. */
    void enter(Scope tables) {
        if (tables != Scope.EMPTY) {
            tables.follow(entered);
            entered = tables;
        }
        scope = outside.with(tables);
    }

    /** Sets the tables of a select, and those that its paths lead to; gives the joins of the latter. */
    List<PathJoins.PathJoin> enterSelect(SelectClauses clauses) {
        selects++;
        List<PathJoins.PathJoin> needed = joins == null ? List.of() : joins.of(selects, clauses);
        Scope tables = FromRenderer.scope(clauses, needed);
        enter(tables == Scope.EMPTY ? tables : tables.ofSelect(selects));
        return needed;
    }

    /** The joins that the paths need which were found, with their names; null when there are none, or they are known. */
    @Nullable
    PathJoins found() {
        if (found != null && entered != null) {
            Set<String> names = new HashSet<>();
            entered.addNames(names);
            common.addNames(names);
            found.name(names);
        }
        return found;
    }

    /** The tables in reach, to be so again behind a query within this one. */
    record Reach(Scope scope, Scope outside, Repeated repeated) {}

    /**
     * Begins a query within this one.
     *
     * @param seesTables whether it may use the tables of this one, and not only those around it
     * @return what to leave it with
     */
    Reach enterQuery(boolean seesTables) {
        Reach before = new Reach(scope, outside, repeated);
        outside = seesTables ? scope : outside;
        scope = outside;
        depth++;
        return before;
    }

    /** Ends a query within this one. */
    void leaveQuery(Reach before) {
        scope = before.scope;
        outside = before.outside;
        repeated = before.repeated;
        depth--;
    }

    /** Sets the expressions of a query that have the same binds wherever they stand in it. */
    void repeated(Repeated expressions) {
        repeated = expressions;
    }

    /** Adds expressions that have the same binds wherever they stand from here on; gives those of before. */
    Repeated alsoRepeated(List<? extends Expression<?>> expressions) {
        Repeated before = repeated;
        repeated = before.with(expressions);
        return before;
    }

    /** Writes an expression, with the binds that it had before when it is one that PostgreSQL has to recognise. */
    void expression(Expression<?> expression, ExpressionRenderer renderer) {
        int before = again;
        int first = repeated.isEmpty() ? 0 : repeated.first(expression, nextBind());
        if (first == 0 || first == nextBind()) {
            expression.accept(renderer);
            return;
        }
        again = first;
        expression.accept(renderer);
        // Within another one that is written again, whose binds go on behind these, or where they were when these are
        // older.
        again = before == 0 ? 0 : Math.max(before, again);
    }

    private int nextBind() {
        return again > 0 ? again : binds.size() + 1;
    }

    /** Whether this is a query within another. */
    boolean isWithin() {
        return depth > 0;
    }

    /** The tables whose columns may be used. */
    Scope scope() {
        return scope;
    }

    /** Says that a query that stands before the statement is named. */
    void common(Derived<?> query) {
        common.add(query);
    }

    /** The queries that are to stand before the statement: those that others name come first. */
    CommonQueries common() {
        return common;
    }

    /** Whether nothing is written yet. */
    boolean isEmpty() {
        return sql.isEmpty();
    }

    SqlText append(String text) {
        sql.append(text);
        return this;
    }

    /** Writes the beginning of a clause; that of a query within this one does not begin a line. */
    SqlText clause(String keyword) {
        if (depth > 0 && keyword.charAt(0) == '\n') {
            sql.append(' ').append(keyword, 1, keyword.length());
        } else {
            sql.append(keyword);
        }
        return this;
    }

    /** Writes a table where it is named first, with its alias. */
    void table(Table<?> table) {
        if (table.joined().isPresent()) {
            sql.append('(').append(table.joined().get().query()).append(") AS ").append(table.quotedAlias());
        } else {
            storedTable(table);
        }
    }

    /** Writes the table of the database itself, with its alias, where its rows are written. */
    void storedTable(Table<?> table) {
        common.requireSeen(table);
        sql.append(table.quotedName());
        if (!table.alias().equals(table.name())) {
            sql.append(" AS ").append(table.quotedAlias());
        }
    }

    /** Writes a column, with the name of its table when there are several in reach. */
    void column(Column<?, ?> column) {
        column(column, scope.qualifies());
    }

    private void column(Column<?, ?> column, boolean qualifies) {
        if (column.table() instanceof PathTable<?> path) {
            column(column, alias(path, column), true);
        } else {
            scope.require(column);
            column(column, column.table().quotedAlias(), qualifies);
        }
    }

    private void column(Column<?, ?> column, String alias, boolean qualifies) {
        if (!column.formula().isEmpty()) {
            formula(column, alias);
            return;
        }
        if (qualifies) {
            sql.append(alias).append('.');
        }
        sql.append(column.quotedName());
    }

    /** What the table is called that a path leads to; nothing as long as the joins are not known. */
    private String alias(PathTable<?> path, Column<?, ?> column) {
        Scope select = scope.of(path, column);
        if (joins != null) {
            return joins.alias(path, select);
        }
        if (found == null) {
            found = new PathJoins();
        }
        found.add(path, select);
        return "";
    }

    /** Writes which rows of a table are its entity's. */
    void discriminator(Discriminator<?> discriminator) {
        if (scope.qualifies()) {
            sql.append(discriminator.table().quotedAlias()).append('.');
        }
        sql.append(discriminator.quotedColumn()).append(" = ").append(discriminator.literal());
    }

    /** Writes a column with the name of its table. */
    void qualifiedColumn(Column<?, ?> column) {
        column(column, true);
    }

    /** Writes an expression over the columns of a table, of the type that it is read as. */
    private void formula(Column<?, ?> column, String alias) {
        sql.append("((");
        for (int i = 0; i < column.formula().size(); i++) {
            if (i > 0) {
                sql.append(alias).append('.');
            }
            sql.append(column.formula().get(i));
        }
        sql.append(")::").append(column.type().name()).append(')');
    }

    /** Says that the binds from here on may be secrets, whatever their types; gives what to say behind them. */
    boolean beginSecret(boolean areSecrets) {
        boolean before = secret;
        secret |= areSecrets;
        return before;
    }

    /** Says that the binds from here on are what they were before. */
    void endSecret(boolean before) {
        secret = before;
    }

    /** Says what the binds from here on are compared with or written into, for failures to name; gives what it was before. */
    @Nullable
    Expression<?> target(@Nullable Expression<?> expression) {
        Expression<?> before = target;
        target = expression;
        return before;
    }

    /** Writes a bind, with a cast when PostgreSQL would have to guess its type or the driver sends another one. */
    <T> void bind(@Nullable T value, SqlType<T> type, boolean cast) {
        place(value == null ? null : encoded(value, type, type::encode), type);
        if (type.asText()) {
            sql.append("::text");
        }
        if (cast || type.asText()) {
            sql.append("::").append(type.name());
        }
    }

    /** Writes a bind that stands for the tenant of whom the rows of a table are. */
    <T> void tenant(Column<?, T> column) {
        if (tenants.isEmpty()) {
            tenants = new ArrayList<>(2);
        }
        if (again == 0) {
            tenants.add(new TenantBind(binds.size() + 1, column.type(), column.toString()));
        }
        bind(null, column.type(), false);
    }

    /**
     * Writes a list as one bind, for {@code = ANY (...)}. PostgreSQL has no arrays of arrays: those travel as an array of
     * texts, each of which becomes a row.
     */
    <T> void bindAll(List<? extends T> values, SqlType<T> type) {
        sql.append(type.isArray() ? "SELECT unnest(" : "");
        place(encoded(values, type, type::encodeAll), type);
        if (type.isArray()) {
            sql.append("::text[])::").append(type.name());
        } else if (type.asText()) {
            sql.append("::text[]::").append(type.name()).append("[]");
        }
    }

    /** Writes a list as one bind, whose elements are texts where the driver carries their type so. */
    <T> void bindArray(List<? extends @Nullable T> values, SqlType<T> type) {
        place(encoded(values, type, type::encodeAll), type);
        arrayType(type);
    }

    /** Writes the place of an array that is given whenever the statement is sent. */
    void givenArray(SqlType<?> type) {
        place(Rendered.GIVEN, type);
        arrayType(type);
    }

    private void arrayType(SqlType<?> type) {
        sql.append("::")
                .append(type.asText() || type.isArray() ? "text" : type.name())
                .append("[]");
    }

    @SuppressWarnings("UnusedException") // its message can hold the value
    private <V> Object encoded(V value, SqlType<?> type, Function<V, Object> encode) {
        try {
            return encode.apply(value);
        } catch (ValueException e) {
            throw refused(type, ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw refused(type, "");
        }
    }

    private IllegalArgumentException refused(SqlType<?> type, String reason) {
        return new IllegalArgumentException((target instanceof Column<?, ?> column ? column + ": " : "")
                + "a value that " + type.name() + " cannot hold" + reason);
    }

    private void place(@Nullable Object bind, SqlType<?> type) {
        int number = nextBind();
        if (again > 0) {
            again++;
        } else {
            binds.add(bind);
        }
        if (secret || type.isSensitive()) {
            if (sensitive.isEmpty()) {
                sensitive = new HashSet<>();
            }
            sensitive.add(number);
        }
        sql.append('$').append(number);
    }

    Rendered rendered() {
        return new Rendered(sql.toString(), Collections.unmodifiableList(binds), Set.copyOf(sensitive), tenants);
    }
}
