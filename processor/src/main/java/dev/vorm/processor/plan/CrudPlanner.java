package dev.vorm.processor.plan;

import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.plan.StatementPlan.Rows;
import dev.vorm.processor.plan.sql.SqlColumn;
import dev.vorm.processor.plan.sql.TableSql;
import java.util.ArrayList;
import java.util.List;

/** Plans the statements of an entity's repository. */
final class CrudPlanner {
    private final String label;
    private final TableSql sql;
    private final List<SqlColumn> columns;
    private final WritePlanner writes;
    private final List<StatementPlan> statements = new ArrayList<>();

    private CrudPlanner(EntityModel entity, String label, List<PropertyPlan> properties, WritePlanner writes) {
        this.label = label;
        this.writes = writes;
        this.columns = properties.stream().map(PropertyPlan::column).toList();
        this.sql = new TableSql(
                entity.schema(), entity.table(), columns, writes.key().column());
    }

    static CrudPlan plan(EntityModel entity, String label, List<PropertyPlan> properties, WritePlanner writes) {
        CrudPlanner planner = new CrudPlanner(entity, label, properties, writes);
        planner.reads();
        planner.inserts();
        planner.changes();
        return new CrudPlan(planner.statements);
    }

    private void reads() {
        List<String> key = List.of(writes.key().column().carriedType());
        List<String> all = carried(columns);
        add("FIND_BY_ID", "findById", sql.findById(), key, all, Rows.ENTITY);
        add("FIND_ALL_BY_ID", "findAllById", sql.findAllById(), arrays(key), all, Rows.ENTITY);
        add("FIND_ALL", "findAll", sql.findAll(), List.of(), all, Rows.ENTITY);
        add("EXISTS", "exists", sql.exists(), key, List.of("boolean"), Rows.BOOLEAN);
        add("COUNT", "count", sql.count(), List.of(), List.of("bigint"), Rows.LONG);
    }

    private void inserts() {
        List<String> binds = binds(writes.mapping().insertBinds());
        List<SqlColumn> returned = writes.returnedByInsert();
        String one = sql.insert(writes.insertedColumns(), returned);
        String all = sql.insertAll(writes.insertedColumns(), returned);
        List<String> allBinds = binds.isEmpty() ? List.of("integer") : arrays(binds);
        add("INSERT", "insert", one, binds, carried(returned), Rows.NONE);
        add("INSERT_ALL", "insertAll", all, allBinds, carried(returned), Rows.NONE);
    }

    private void changes() {
        List<String> key = List.of(writes.key().column().carriedType());
        SqlColumn version = writes.version().orElse(null);
        List<SqlColumn> returned = writes.returnedByUpdate();
        String update = sql.update(writes.updatedColumns(), version, returned);
        add("UPDATE", "update", update, binds(writes.mapping().updateBinds()), carried(returned), Rows.NONE);
        add("DELETE", "delete", sql.delete(version), binds(writes.mapping().deleteBinds()), List.of(), Rows.NONE);
        add("DELETE_BY_ID", "deleteById", sql.deleteById(), key, List.of(), Rows.NONE);
        add("DELETE_ALL_BY_ID", "deleteAllById", sql.deleteAllById(), arrays(key), List.of(), Rows.NONE);
    }

    private void add(String constant, String method, String text, List<String> binds, List<String> columns, Rows rows) {
        statements.add(new StatementPlan(constant, label + "." + method, text, binds, columns, rows));
    }

    private static List<String> binds(List<BindPlan> binds) {
        return carried(binds.stream().map(bind -> bind.property().column()).toList());
    }

    private static List<String> carried(List<SqlColumn> columns) {
        return columns.stream().map(SqlColumn::carriedType).toList();
    }

    private static List<String> arrays(List<String> types) {
        return types.stream().map(type -> type + "[]").toList();
    }
}
