// Generated from Shape.Circle by Vorm; change that class instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Shape.Circle}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ShapeCircleCrud implements CrudRepository<Shape.Circle, ShapeKey> {
    private static final SqlStatement<Shape.Circle> FIND_BY_ID = SqlStatement.named(
            "Shape.Circle.findById",
            "SELECT shapes.sheet, shapes.number, circles.radius\n"
                    + "FROM shapes\n"
                    + "JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number\n"
                    + "WHERE shapes.sheet = $1 AND shapes.number = $2 AND shapes.kind = 'circle'",
            ShapeCircleMapping::read);

    private static final SqlStatement<Shape.Circle> FIND_ALL_BY_ID = SqlStatement.named(
            "Shape.Circle.findAllById",
            "SELECT shapes.sheet, shapes.number, circles.radius\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (sheet, number, input_order)\n"
                    + "JOIN shapes ON shapes.sheet = input.sheet AND shapes.number = input.number AND shapes.kind = 'circle'\n"
                    + "JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number\n"
                    + "ORDER BY input_order",
            ShapeCircleMapping::read);

    private static final SqlStatement<Shape.Circle> FIND_ALL = SqlStatement.named(
            "Shape.Circle.findAll",
            "SELECT shapes.sheet, shapes.number, circles.radius\n"
                    + "FROM shapes\n"
                    + "JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number\n"
                    + "WHERE shapes.kind = 'circle'",
            ShapeCircleMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Shape.Circle.exists",
            "SELECT EXISTS (SELECT 1 FROM shapes WHERE sheet = $1 AND number = $2 AND kind = 'circle')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Shape.Circle.count",
            "SELECT count(*)\n"
                    + "FROM shapes\n"
                    + "WHERE kind = 'circle'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Shape.Circle.insert",
            "WITH written AS (INSERT INTO shapes (kind, sheet, number) VALUES ('circle', $1, $2) RETURNING sheet, number),\n"
                    + "\"written 1\" AS (INSERT INTO circles (sheet, number, radius) SELECT written.sheet, written.number, $3::double precision FROM written RETURNING sheet, number)\n"
                    + "SELECT written.sheet, written.number\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = written.sheet AND \"written 1\".number = written.number\n"
                    + "WHERE CASE WHEN \"written 1\".sheet IS NOT NULL THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Shape.Circle.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::integer[], $2::integer[], $3::double precision[]) WITH ORDINALITY AS rows (c1, c2, c3, input_order)),\n"
                    + "written AS (INSERT INTO shapes (kind, sheet, number) SELECT 'circle', input.c1, input.c2 FROM input ORDER BY input_order RETURNING sheet, number),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO circles (sheet, number, radius) SELECT numbered.sheet, numbered.number, input.c3 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING sheet, number)\n"
                    + "SELECT numbered.sheet, numbered.number\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = numbered.sheet AND \"written 1\".number = numbered.number\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Shape.Circle.update",
            "WITH written AS (UPDATE shapes SET sheet = sheet WHERE sheet = $1 AND number = $2 AND kind = 'circle' RETURNING sheet, number),\n"
                    + "\"written 1\" AS (UPDATE circles SET radius = $3 FROM written WHERE circles.sheet = written.sheet AND circles.number = written.number RETURNING circles.sheet, circles.number)\n"
                    + "SELECT written.sheet, written.number\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = written.sheet AND \"written 1\".number = written.number\n"
                    + "WHERE CASE WHEN \"written 1\".sheet IS NOT NULL THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Shape.Circle.delete",
            "DELETE FROM shapes\n"
                    + "WHERE sheet = $1 AND number = $2 AND kind = 'circle'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Shape.Circle.deleteById",
            "DELETE FROM shapes\n"
                    + "WHERE sheet = $1 AND number = $2 AND kind = 'circle'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Shape.Circle.deleteAllById",
            "DELETE FROM shapes\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (sheet, number, input_order)\n"
                    + "WHERE shapes.sheet = input.sheet AND shapes.number = input.number AND shapes.kind = 'circle'");

    private final SqlExecutor executor;

    public ShapeCircleCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Shape.Circle>> findById(ShapeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, ShapeCircleMapping::keyBinds);
    }

    @Override
    public Future<Shape.Circle> getById(ShapeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, ShapeCircleMapping::keyBinds);
    }

    @Override
    public Future<List<Shape.Circle>> findAllById(Collection<? extends ShapeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ShapeCircleMapping::keysBinds);
    }

    @Override
    public Future<List<Shape.Circle>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(ShapeKey id) {
        return Crud.exists(executor, EXISTS, id, ShapeCircleMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Shape.Circle> insert(Shape.Circle circle) {
        return Crud.insert(executor, INSERT, circle, ShapeCircleMapping::insertBinds,
                ShapeCircleMapping::inserted);
    }

    @Override
    public Future<List<Shape.Circle>> insertAll(Collection<? extends Shape.Circle> circles) {
        return Crud.insertAll(executor, INSERT_ALL, circles, ShapeCircleMapping::insertAllBinds,
                ShapeCircleMapping::inserted);
    }

    @Override
    public Future<Shape.Circle> update(Shape.Circle circle) {
        return Crud.update(executor, UPDATE, EXISTS, circle, ShapeCircleMapping::updateBinds,
                ShapeCircleMapping::updated, ShapeCircleMapping::key, ShapeCircleMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Shape.Circle circle) {
        return Crud.delete(executor, DELETE, EXISTS, circle, ShapeCircleMapping::deleteBinds,
                ShapeCircleMapping::key, ShapeCircleMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(ShapeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ShapeCircleMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends ShapeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ShapeCircleMapping::keysBinds);
    }

    @Override
    public ShapeKey keyOf(Shape.Circle circle) {
        return ShapeCircleMapping.key(circle);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ShapeCircleCrud with(SqlExecutor executor) {
        return new ShapeCircleCrud(executor);
    }
}
