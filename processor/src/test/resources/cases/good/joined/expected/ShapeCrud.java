// Generated from Shape by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Shape}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ShapeCrud implements CrudRepository<Shape, ShapeKey> {
    private static final SqlStatement<Shape> FIND_BY_ID = SqlStatement.named(
            "Shape.findById",
            "SELECT shapes.sheet, shapes.number, shapes.kind, circles.radius, squares.width\n"
                    + "FROM shapes\n"
                    + "LEFT JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number\n"
                    + "LEFT JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number\n"
                    + "WHERE shapes.sheet = $1 AND shapes.number = $2",
            ShapeMapping::read);

    private static final SqlStatement<Shape> FIND_ALL_BY_ID = SqlStatement.named(
            "Shape.findAllById",
            "SELECT shapes.sheet, shapes.number, shapes.kind, circles.radius, squares.width\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (sheet, number, input_order)\n"
                    + "JOIN shapes ON shapes.sheet = input.sheet AND shapes.number = input.number\n"
                    + "LEFT JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number\n"
                    + "LEFT JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number\n"
                    + "ORDER BY input_order",
            ShapeMapping::read);

    private static final SqlStatement<Shape> FIND_ALL = SqlStatement.named(
            "Shape.findAll",
            "SELECT shapes.sheet, shapes.number, shapes.kind, circles.radius, squares.width\n"
                    + "FROM shapes\n"
                    + "LEFT JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number\n"
                    + "LEFT JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number",
            ShapeMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Shape.exists",
            "SELECT EXISTS (SELECT 1 FROM shapes WHERE sheet = $1 AND number = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Shape.count",
            "SELECT count(*)\n"
                    + "FROM shapes",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Shape.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::text[], $2::integer[], $3::integer[], $4::double precision[], $5::double precision[]) WITH ORDINALITY AS rows (c1, c2, c3, c4, c5, input_order)),\n"
                    + "written AS (INSERT INTO shapes (kind, sheet, number) SELECT input.c1, input.c2, input.c3 FROM input ORDER BY input_order RETURNING sheet, number),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO circles (sheet, number, radius) SELECT numbered.sheet, numbered.number, input.c4 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'circle' RETURNING sheet, number),\n"
                    + "\"written 2\" AS (INSERT INTO squares (sheet, number, width) SELECT numbered.sheet, numbered.number, input.c5 FROM numbered JOIN input ON input.input_order = numbered.input_order WHERE input.c1 = 'square' RETURNING sheet, number)\n"
                    + "SELECT numbered.sheet, numbered.number\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = numbered.sheet AND \"written 1\".number = numbered.number\n"
                    + "LEFT JOIN \"written 2\" ON \"written 2\".sheet = numbered.sheet AND \"written 2\".number = numbered.number\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") + (SELECT count(*) FROM \"written 2\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Shape.deleteById",
            "DELETE FROM shapes\n"
                    + "WHERE sheet = $1 AND number = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Shape.deleteAllById",
            "DELETE FROM shapes\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (sheet, number, input_order)\n"
                    + "WHERE shapes.sheet = input.sheet AND shapes.number = input.number");

    private final SqlExecutor executor;

    public ShapeCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Shape>> findById(ShapeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, ShapeMapping::keyBinds);
    }

    @Override
    public Future<Shape> getById(ShapeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, ShapeMapping::keyBinds);
    }

    @Override
    public Future<List<Shape>> findAllById(Collection<? extends ShapeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ShapeMapping::keysBinds);
    }

    @Override
    public Future<List<Shape>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(ShapeKey id) {
        return Crud.exists(executor, EXISTS, id, ShapeMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Shape> insert(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return new ShapeCircleCrud(executor).insert(circle).map(written -> written);
        }
        if (shape instanceof Shape.Square square) {
            return new ShapeSquareCrud(executor).insert(square).map(written -> written);
        }
        return Crud.missing("Shape.insert");
    }

    @Override
    public Future<List<Shape>> insertAll(Collection<? extends Shape> shapes) {
        return Crud.insertAll(executor, INSERT_ALL, shapes, ShapeMapping::insertAllBinds,
                ShapeMapping::inserted);
    }

    @Override
    public Future<Shape> update(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return new ShapeCircleCrud(executor).update(circle).map(written -> written);
        }
        if (shape instanceof Shape.Square square) {
            return new ShapeSquareCrud(executor).update(square).map(written -> written);
        }
        return Crud.missing("Shape.update");
    }

    @Override
    public Future<Void> delete(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return new ShapeCircleCrud(executor).delete(circle);
        }
        if (shape instanceof Shape.Square square) {
            return new ShapeSquareCrud(executor).delete(square);
        }
        return Crud.missing("Shape.delete");
    }

    @Override
    public Future<Boolean> deleteById(ShapeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ShapeMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends ShapeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ShapeMapping::keysBinds);
    }

    @Override
    public ShapeKey keyOf(Shape shape) {
        return ShapeMapping.key(shape);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ShapeCrud with(SqlExecutor executor) {
        return new ShapeCrud(executor);
    }
}
