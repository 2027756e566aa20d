package dev.vorm.processor.plan;

import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.plan.StatementPlan.Rows;
import dev.vorm.processor.plan.sql.ElementsSql;
import dev.vorm.processor.plan.sql.RowFilter;
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
    private final List<PropertyPlan> key;
    private final RowFilter rows;
    private final List<ElementsPlan> elements;
    private final WithElementsSql with;
    private final List<StatementPlan> statements = new ArrayList<>();

    private CrudPlanner(
            String label,
            List<SqlColumn> columns,
            List<ElementsPlan> elements,
            KeyPlan key,
            RowFilter rows,
            TableSql sql) {
        this.label = label;
        this.columns = columns;
        this.elements = elements;
        this.key = key.properties();
        this.rows = rows;
        this.sql = sql;
        this.with = sql.withElements();
    }

    private static List<SqlColumn> columnsOf(KeyPlan key) {
        return key.properties().stream().map(PropertyPlan::column).toList();
    }

    static CrudPlan plan(
            EntityModel entity, String label, List<MemberPlan> members, RowFilter rows, WritePlanner writes) {
        List<SqlColumn> columns = MemberPlan.properties(members).stream()
                .map(PropertyPlan::column)
                .toList();
        List<ElementsPlan> elements = members.stream()
                .filter(ElementsPlan.class::isInstance)
                .map(ElementsPlan.class::cast)
                .toList();
        List<ElementsSql> tables = elements.stream().map(ElementsPlan::sql).toList();
        List<SqlColumn> key = columnsOf(writes.key());
        Optional<JoinedPlanner> joined = JoinedPlanner.of(entity, key, rows);
        TableSql sql = joined.map(JoinedPlanner::reads)
                .orElseGet(() -> new TableSql(entity.schema(), entity.table(), columns, key, tables, rows));
        CrudPlanner planner = new CrudPlanner(label, columns, elements, writes.key(), rows, sql);
        TablePlanner.sequences(entity).forEach(sequence -> planner.keys(entity, sequence));
        planner.reads();
        if (entity.view().isPresent()) {
            return new CrudPlan(planner.statements, false);
        }
        planner.inserts(writes, joined);
        planner.changes(writes, joined);
        planner.deletes();
        return new CrudPlan(
                planner.statements, !elements.isEmpty() && writes.version().isEmpty());
    }

    /** Of a root, whose entities are written one by one by their own repositories. */
    static CrudPlan planRoot(String label, HierarchyPlanner root) {
        CrudPlanner planner = new CrudPlanner(label, root.columns(), List.of(), root.key(), root.rows(), root.reads());
        planner.reads();
        List<PropertyPlan> bound =
                root.inserted().stream().map(RootPlan.Inserted::property).toList();
        List<SqlColumn> returned = root.returned();
        String all = root.insertAll(planner.sql);
        planner.write("INSERT_ALL", "insertAll", all, arrays(types(bound)), bound, carried(returned));
        planner.deletes();
        return new CrudPlan(planner.statements, false);
    }

    private void keys(EntityModel entity, TablePlan.Sequence sequence) {
        String text = TableSql.nextKeys(entity.schema(), sequence.name());
        add("NEXT_KEYS", "nextKeys", text, List.of("integer"), List.of(), List.of("bigint"), Rows.LONG);
    }

    private void reads() {
        List<String> all = new ArrayList<>(carried(columns));
        elements.forEach(table -> all.add("text"));
        if (!key.isEmpty()) {
            add("FIND_BY_ID", "findById", sql.findById(), types(key), key, all, Rows.ENTITY);
            add("FIND_ALL_BY_ID", "findAllById", sql.findAllById(), arrays(types(key)), key, all, Rows.ENTITY);
        }
        add("FIND_ALL", "findAll", sql.findAll(), List.of(), List.of(), all, Rows.ENTITY);
        if (!key.isEmpty()) {
            add("EXISTS", "exists", sql.exists(), types(key), key, List.of("boolean"), Rows.BOOLEAN);
        }
        add("COUNT", "count", sql.count(), List.of(), List.of(), List.of("bigint"), Rows.LONG);
    }

    private void inserts(WritePlanner writes, Optional<JoinedPlanner> joined) {
        List<PropertyPlan> bound = properties(writes.mapping().insertBinds());
        List<String> binds = types(bound);
        List<SqlColumn> returned = writes.returnedByInsert();
        List<SqlColumn> inner = elements.isEmpty() ? returned : with.inner(returned);
        String one = joined.map(planner -> planner.insert(writes))
                .orElseGet(() -> sql.insert(writes.insertedColumns(), inner));
        String all = joined.map(planner -> planner.insertAll(writes))
                .orElseGet(() -> sql.insertAll(writes.insertedColumns(), inner));
        List<String> allBinds = binds.isEmpty() ? List.of("integer") : arrays(binds);
        List<PropertyPlan> allBound = new ArrayList<>(bound);
        if (!elements.isEmpty()) {
            one = with.insert(one, returned, binds.size());
            all = with.insertAll(all, returned, allBinds.size(), binds.isEmpty() ? "$1" : "cardinality($1)");
            if (binds.isEmpty()) {
                allBound.add(elements.get(0).columns().number());
            }
        }
        write("INSERT", "insert", one, withElements(binds, false), bound(bound, false), carried(returned));
        write("INSERT_ALL", "insertAll", all, withElements(allBinds, true), bound(allBound, true), carried(returned));
    }

    private void changes(WritePlanner writes, Optional<JoinedPlanner> joined) {
        SqlColumn version = writes.version().orElse(null);
        List<SqlColumn> returned = writes.returnedByUpdate();
        List<PropertyPlan> updated = properties(writes.mapping().updateBinds());
        List<PropertyPlan> deleted = properties(writes.mapping().deleteBinds());
        List<PropertyPlan> bound = bound(updated, false);
        String update = joined.map(planner -> planner.update(writes))
                .orElseGet(() -> elements.isEmpty()
                        ? sql.update(writes.updatedColumns(), version, returned)
                        : with.update(
                                sql.updateSeen(
                                        writes.updatedColumns(),
                                        version,
                                        with.inner(returned),
                                        bound.size() - updated.size()),
                                returned,
                                updated.size()));
        write("UPDATE", "update", update, withElements(types(updated), false), bound, carried(returned));
        write("DELETE", "delete", sql.delete(version), types(deleted), deleted, List.of());
    }

    private void deletes() {
        add("DELETE_BY_ID", "deleteById", sql.deleteById(), types(key), key, List.of(), Rows.NONE);
        add("DELETE_ALL_BY_ID", "deleteAllById", sql.deleteAllById(), arrays(types(key)), key, List.of(), Rows.NONE);
    }

    /** The types of binds with those of the elements of collections. */
    private List<String> withElements(List<String> binds, boolean many) {
        List<String> all = new ArrayList<>(binds);
        elements.forEach(table -> all.addAll(arrays(types(table.columns().binds(many)))));
        return all;
    }

    /** What is bound, with the elements of collections. */
    private List<PropertyPlan> bound(List<PropertyPlan> bound, boolean many) {
        List<PropertyPlan> all = new ArrayList<>(bound);
        elements.forEach(table -> all.addAll(table.columns().binds(many)));
        return all;
    }

    /** A statement whose last bind is the tenant, where rows have one. */
    private void add(
            String constant,
            String method,
            String text,
            List<String> binds,
            List<PropertyPlan> bound,
            List<String> columns,
            Rows read) {
        SqlColumn tenant = rows.tenant();
        List<String> all = new ArrayList<>(binds);
        if (tenant != null) {
            all.add(tenant.carriedType());
        }
        add(constant, method, text, all, bound, tenant == null ? 0 : all.size(), columns, read);
    }

    /** A write of an entity, which binds its tenant as it does any other column. */
    private void write(
            String constant,
            String method,
            String text,
            List<String> binds,
            List<PropertyPlan> bound,
            List<String> columns) {
        List<SqlColumn> written = bound.stream().map(PropertyPlan::column).toList();
        int tenant = rows.tenant() == null ? 0 : written.indexOf(rows.tenant()) + 1;
        add(constant, method, text, binds, bound, tenant, columns, Rows.NONE);
    }

    private void add(
            String constant,
            String method,
            String text,
            List<String> binds,
            List<PropertyPlan> bound,
            int tenant,
            List<String> columns,
            Rows read) {
        List<Integer> sensitive = IntStream.range(0, bound.size())
                .filter(bind -> bound.get(bind).sensitive())
                .mapToObj(bind -> bind + 1)
                .toList();
        statements.add(
                new StatementPlan(constant, label + "." + method, text, binds, sensitive, tenant, columns, read));
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
