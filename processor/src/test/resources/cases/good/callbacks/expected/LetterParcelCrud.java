// Generated from Letter.Parcel by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Letter.Parcel}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class LetterParcelCrud implements CrudRepository<Letter.Parcel, Long> {
    private static final SqlStatement<Letter.Parcel> FIND_BY_ID = SqlStatement.named(
            "Letter.Parcel.findById",
            "SELECT id\n"
                    + "FROM parcels\n"
                    + "WHERE id = $1",
            LetterParcelMapping::read);

    private static final SqlStatement<Letter.Parcel> FIND_ALL_BY_ID = SqlStatement.named(
            "Letter.Parcel.findAllById",
            "SELECT parcels.id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN parcels ON parcels.id = input.id\n"
                    + "ORDER BY input_order",
            LetterParcelMapping::read);

    private static final SqlStatement<Letter.Parcel> FIND_ALL = SqlStatement.named(
            "Letter.Parcel.findAll",
            "SELECT id\n"
                    + "FROM parcels",
            LetterParcelMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Letter.Parcel.exists",
            "SELECT EXISTS (SELECT 1 FROM parcels WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Letter.Parcel.count",
            "SELECT count(*)\n"
                    + "FROM parcels",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Letter.Parcel.insert",
            "INSERT INTO parcels (id)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Letter.Parcel.insertAll",
            "INSERT INTO parcels (id)\n"
                    + "SELECT id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Letter.Parcel.update",
            "UPDATE parcels\n"
                    + "SET id = id\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Letter.Parcel.delete",
            "DELETE FROM parcels\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Letter.Parcel.deleteById",
            "DELETE FROM parcels\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Letter.Parcel.deleteAllById",
            "DELETE FROM parcels\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public LetterParcelCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Letter.Parcel>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, LetterParcelMapping::keyBinds);
    }

    @Override
    public Future<Letter.Parcel> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, LetterParcelMapping::keyBinds);
    }

    @Override
    public Future<List<Letter.Parcel>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, LetterParcelMapping::keysBinds);
    }

    @Override
    public Future<List<Letter.Parcel>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, LetterParcelMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Letter.Parcel> insert(Letter.Parcel parcel) {
        return Crud.insert(executor, INSERT, parcel, LetterParcelMapping::beforeInsert,
                LetterParcelMapping::insertBinds, LetterParcelMapping::inserted);
    }

    @Override
    public Future<List<Letter.Parcel>> insertAll(Collection<? extends Letter.Parcel> parcels) {
        return Crud.insertAll(executor, INSERT_ALL, parcels, LetterParcelMapping::beforeInsert,
                LetterParcelMapping::insertAllBinds, LetterParcelMapping::inserted);
    }

    @Override
    public Future<Letter.Parcel> update(Letter.Parcel parcel) {
        return Crud.update(executor, UPDATE, EXISTS, parcel, LetterParcelMapping::updateBinds,
                LetterParcelMapping::updated, LetterParcelMapping::key,
                LetterParcelMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Letter.Parcel parcel) {
        return Crud.delete(executor, DELETE, EXISTS, parcel, LetterParcelMapping::deleteBinds,
                LetterParcelMapping::key, LetterParcelMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, LetterParcelMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, LetterParcelMapping::keysBinds);
    }

    @Override
    public Long keyOf(Letter.Parcel parcel) {
        return LetterParcelMapping.key(parcel);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public LetterParcelCrud with(SqlExecutor executor) {
        return new LetterParcelCrud(executor);
    }
}
