// Generated from Shape.Square by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Shape.Square}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class ShapeSquareCrud implements CrudRepository<Shape.Square, ShapeKey> {
    private static final SqlStatement<Shape.Square> FIND_BY_ID = SqlStatement.named(
            "Shape.Square.findById",
            "SELECT shapes.sheet, shapes.number, squares.width\n"
                    + "FROM shapes\n"
                    + "JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number\n"
                    + "WHERE shapes.sheet = $1 AND shapes.number = $2 AND shapes.kind = 'square'",
            ShapeSquareMapping::read);

    private static final SqlStatement<Shape.Square> FIND_ALL_BY_ID = SqlStatement.named(
            "Shape.Square.findAllById",
            "SELECT shapes.sheet, shapes.number, squares.width\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (sheet, number, input_order)\n"
                    + "JOIN shapes ON shapes.sheet = input.sheet AND shapes.number = input.number AND shapes.kind = 'square'\n"
                    + "JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number\n"
                    + "ORDER BY input_order",
            ShapeSquareMapping::read);

    private static final SqlStatement<Shape.Square> FIND_ALL = SqlStatement.named(
            "Shape.Square.findAll",
            "SELECT shapes.sheet, shapes.number, squares.width\n"
                    + "FROM shapes\n"
                    + "JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number\n"
                    + "WHERE shapes.kind = 'square'",
            ShapeSquareMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Shape.Square.exists",
            "SELECT EXISTS (SELECT 1 FROM shapes WHERE sheet = $1 AND number = $2 AND kind = 'square')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Shape.Square.count",
            "SELECT count(*)\n"
                    + "FROM shapes\n"
                    + "WHERE kind = 'square'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Shape.Square.insert",
            "WITH written AS (INSERT INTO shapes (kind, sheet, number) VALUES ('square', $1, $2) RETURNING sheet, number),\n"
                    + "\"written 1\" AS (INSERT INTO squares (sheet, number, width) SELECT written.sheet, written.number, $3::double precision FROM written RETURNING sheet, number)\n"
                    + "SELECT written.sheet, written.number\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = written.sheet AND \"written 1\".number = written.number\n"
                    + "WHERE CASE WHEN \"written 1\".sheet IS NOT NULL THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Shape.Square.insertAll",
            "WITH input AS (SELECT * FROM unnest($1::integer[], $2::integer[], $3::double precision[]) WITH ORDINALITY AS rows (c1, c2, c3, input_order)),\n"
                    + "written AS (INSERT INTO shapes (kind, sheet, number) SELECT 'square', input.c1, input.c2 FROM input ORDER BY input_order RETURNING sheet, number),\n"
                    + "numbered AS (SELECT *, row_number() OVER () AS input_order FROM written),\n"
                    + "\"written 1\" AS (INSERT INTO squares (sheet, number, width) SELECT numbered.sheet, numbered.number, input.c3 FROM numbered JOIN input ON input.input_order = numbered.input_order RETURNING sheet, number)\n"
                    + "SELECT numbered.sheet, numbered.number\n"
                    + "FROM numbered\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = numbered.sheet AND \"written 1\".number = numbered.number\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM \"written 1\") = (SELECT count(*) FROM input) THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END\n"
                    + "ORDER BY numbered.input_order");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Shape.Square.update",
            "WITH written AS (UPDATE shapes SET sheet = sheet WHERE sheet = $1 AND number = $2 AND kind = 'square' RETURNING sheet, number),\n"
                    + "\"written 1\" AS (UPDATE squares SET width = $3 FROM written WHERE squares.sheet = written.sheet AND squares.number = written.number RETURNING squares.sheet, squares.number)\n"
                    + "SELECT written.sheet, written.number\n"
                    + "FROM written\n"
                    + "LEFT JOIN \"written 1\" ON \"written 1\".sheet = written.sheet AND \"written 1\".number = written.number\n"
                    + "WHERE CASE WHEN \"written 1\".sheet IS NOT NULL THEN true ELSE current_setting('vorm: shapes: a row was not kept in all of its tables, as a trigger can make it')::boolean END");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Shape.Square.delete",
            "DELETE FROM shapes\n"
                    + "WHERE sheet = $1 AND number = $2 AND kind = 'square'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Shape.Square.deleteById",
            "DELETE FROM shapes\n"
                    + "WHERE sheet = $1 AND number = $2 AND kind = 'square'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Shape.Square.deleteAllById",
            "DELETE FROM shapes\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (sheet, number, input_order)\n"
                    + "WHERE shapes.sheet = input.sheet AND shapes.number = input.number AND shapes.kind = 'square'");

    private final SqlExecutor executor;

    public ShapeSquareCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Shape.Square>> findById(ShapeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, ShapeSquareMapping::keyBinds);
    }

    @Override
    public Future<Shape.Square> getById(ShapeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, ShapeSquareMapping::keyBinds);
    }

    @Override
    public Future<List<Shape.Square>> findAllById(Collection<? extends ShapeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ShapeSquareMapping::keysBinds);
    }

    @Override
    public Future<List<Shape.Square>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(ShapeKey id) {
        return Crud.exists(executor, EXISTS, id, ShapeSquareMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Shape.Square> insert(Shape.Square square) {
        return Crud.insert(executor, INSERT, square, ShapeSquareMapping::insertBinds,
                ShapeSquareMapping::inserted);
    }

    @Override
    public Future<List<Shape.Square>> insertAll(Collection<? extends Shape.Square> squares) {
        return Crud.insertAll(executor, INSERT_ALL, squares, ShapeSquareMapping::insertAllBinds,
                ShapeSquareMapping::inserted);
    }

    @Override
    public Future<Shape.Square> update(Shape.Square square) {
        return Crud.update(executor, UPDATE, EXISTS, square, ShapeSquareMapping::updateBinds,
                ShapeSquareMapping::updated, ShapeSquareMapping::key, ShapeSquareMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Shape.Square square) {
        return Crud.delete(executor, DELETE, EXISTS, square, ShapeSquareMapping::deleteBinds,
                ShapeSquareMapping::key, ShapeSquareMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(ShapeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ShapeSquareMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends ShapeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ShapeSquareMapping::keysBinds);
    }

    @Override
    public ShapeKey keyOf(Shape.Square square) {
        return ShapeSquareMapping.key(square);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ShapeSquareCrud with(SqlExecutor executor) {
        return new ShapeSquareCrud(executor);
    }
}
