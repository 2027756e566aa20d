package dev.vorm.processor.plan;

import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.StatementPlan.Rows;
import dev.vorm.processor.plan.sql.ElementsSql;
import dev.vorm.processor.plan.sql.SoftDelete;
import dev.vorm.processor.plan.sql.SqlColumn;
import dev.vorm.processor.plan.sql.TableSql;
import dev.vorm.processor.plan.sql.WithElementsSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans the statements of an entity's repository. */
final class CrudPlanner {
    private final String label;
    private final TableSql sql;
    private final List<SqlColumn> columns;
    private final WritePlanner writes;
    private final List<ElementsPlan> elements;
    private final WithElementsSql with;
    private final List<StatementPlan> statements = new ArrayList<>();

    private CrudPlanner(
            EntityModel entity,
            String label,
            List<MemberPlan> members,
            Optional<PropertyPlan> softDelete,
            WritePlanner writes) {
        this.label = label;
        this.writes = writes;
        this.columns = MemberPlan.properties(members).stream()
                .map(PropertyPlan::column)
                .toList();
        this.elements = members.stream()
                .filter(ElementsPlan.class::isInstance)
                .map(ElementsPlan.class::cast)
                .toList();
        List<ElementsSql> tables = elements.stream().map(ElementsPlan::sql).toList();
        this.with = new WithElementsSql(entity.table(), writes.keyColumns(), tables);
        this.sql = new TableSql(
                entity.schema(),
                entity.table(),
                columns,
                writes.keyColumns(),
                tables,
                softDelete.map(CrudPlanner::softDelete).orElse(null));
    }

    private static SoftDelete softDelete(PropertyPlan property) {
        return new SoftDelete(property.column(), property.value().kind() == ValueType.Kind.BOOLEAN);
    }

    static CrudPlan plan(
            EntityModel entity,
            String label,
            List<MemberPlan> members,
            Optional<PropertyPlan> softDelete,
            WritePlanner writes) {
        CrudPlanner planner = new CrudPlanner(entity, label, members, softDelete, writes);
        planner.reads();
        planner.inserts();
        planner.changes();
        boolean seen = !planner.elements.isEmpty() && writes.version().isEmpty();
        return new CrudPlan(planner.statements, seen);
    }

    private void reads() {
        List<PropertyPlan> key = writes.key().properties();
        List<String> all = new ArrayList<>(carried(columns));
        elements.forEach(table -> all.add("text"));
        add("FIND_BY_ID", "findById", sql.findById(), types(key), key, all, Rows.ENTITY);
        add("FIND_ALL_BY_ID", "findAllById", sql.findAllById(), arrays(types(key)), key, all, Rows.ENTITY);
        add("FIND_ALL", "findAll", sql.findAll(), List.of(), List.of(), all, Rows.ENTITY);
        add("EXISTS", "exists", sql.exists(), types(key), key, List.of("boolean"), Rows.BOOLEAN);
        add("COUNT", "count", sql.count(), List.of(), List.of(), List.of("bigint"), Rows.LONG);
    }

    private void inserts() {
        List<PropertyPlan> bound = properties(writes.mapping().insertBinds());
        List<String> binds = types(bound);
        List<SqlColumn> returned = writes.returnedByInsert();
        List<SqlColumn> inner = elements.isEmpty() ? returned : with.inner(returned);
        String one = sql.insert(writes.insertedColumns(), inner);
        String all = sql.insertAll(writes.insertedColumns(), inner);
        List<String> allBinds = binds.isEmpty() ? List.of("integer") : arrays(binds);
        if (!elements.isEmpty()) {
            one = with.insert(one, returned, binds.size());
            String rows = binds.isEmpty() ? "$1" : "cardinality($1)";
            all = with.insertAll(all, returned, allBinds.size(), rows);
        }
        addWrite("INSERT", "insert", one, binds, bound, false, carried(returned));
        addWrite("INSERT_ALL", "insertAll", all, allBinds, bound, true, carried(returned));
    }

    private void changes() {
        List<PropertyPlan> key = writes.key().properties();
        SqlColumn version = writes.version().orElse(null);
        List<SqlColumn> returned = writes.returnedByUpdate();
        List<PropertyPlan> updated = properties(writes.mapping().updateBinds());
        List<PropertyPlan> deleted = properties(writes.mapping().deleteBinds());
        String update = elements.isEmpty()
                ? sql.update(writes.updatedColumns(), version, returned)
                : with.update(
                        sql.updateSeen(writes.updatedColumns(), version, with.inner(returned)),
                        returned,
                        updated.size());
        addWrite("UPDATE", "update", update, types(updated), updated, false, carried(returned));
        add("DELETE", "delete", sql.delete(version), types(deleted), deleted, List.of(), Rows.NONE);
        add("DELETE_BY_ID", "deleteById", sql.deleteById(), types(key), key, List.of(), Rows.NONE);
        add("DELETE_ALL_BY_ID", "deleteAllById", sql.deleteAllById(), arrays(types(key)), key, List.of(), Rows.NONE);
    }

    /** Adds a statement that writes the elements of collections, too. */
    private void addWrite(
            String constant,
            String method,
            String text,
            List<String> binds,
            List<PropertyPlan> bound,
            boolean many,
            List<String> columns) {
        List<String> types = new ArrayList<>(binds);
        List<PropertyPlan> all = new ArrayList<>(bound);
        // A statement for rows without any bind has their number as one.
        if (bound.isEmpty() && !binds.isEmpty()) {
            elements.stream().findFirst().ifPresent(any -> all.add(any.columns().number()));
        }
        for (ElementsPlan table : elements) {
            List<PropertyPlan> arrays = table.columns().binds(many);
            types.addAll(arrays(types(arrays)));
            all.addAll(arrays);
        }
        add(constant, method, text, types, all, columns, Rows.NONE);
    }

    private void add(
            String constant,
            String method,
            String text,
            List<String> binds,
            List<PropertyPlan> bound,
            List<String> columns,
            Rows rows) {
        List<Integer> sensitive = IntStream.range(0, bound.size())
                .filter(bind -> bound.get(bind).sensitive())
                .mapToObj(bind -> bind + 1)
                .toList();
        statements.add(new StatementPlan(constant, label + "." + method, text, binds, sensitive, columns, rows));
    }

    private static List<PropertyPlan> properties(List<BindPlan> binds) {
        return binds.stream().map(BindPlan::property).toList();
    }

    private static List<String> types(List<PropertyPlan> bound) {
        return carried(bound.stream().map(PropertyPlan::column).toList());
    }

    private static List<String> carried(List<SqlColumn> columns) {
        return columns.stream().map(SqlColumn::carriedType).toList();
    }

    private static List<String> arrays(List<String> types) {
        return types.stream().map(type -> type + "[]").toList();
    }
}
