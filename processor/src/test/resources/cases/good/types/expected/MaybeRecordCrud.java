// Generated from MaybeRecord by Vorm; change that record instead.
package types;

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
 * The asynchronous CRUD repository of {@link MaybeRecord}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class MaybeRecordCrud implements CrudRepository<MaybeRecord, String> {
    private static final SqlStatement<MaybeRecord> FIND_BY_ID = SqlStatement.named(
            "MaybeRecord.findById",
            "SELECT code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id\n"
                    + "FROM maybe_record\n"
                    + "WHERE code = $1",
            MaybeRecordMapping.reader("MaybeRecord.findById"));

    private static final SqlStatement<MaybeRecord> FIND_ALL_BY_ID = SqlStatement.named(
            "MaybeRecord.findAllById",
            "SELECT maybe_record.code, maybe_record.number, maybe_record.instant, maybe_record.bytes, maybe_record.optional_bytes, maybe_record.optional_color, maybe_record.maybe_id, maybe_record.parent_id\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (code, input_order)\n"
                    + "JOIN maybe_record ON maybe_record.code = input.code\n"
                    + "ORDER BY input_order",
            MaybeRecordMapping.reader("MaybeRecord.findAllById"));

    private static final SqlStatement<MaybeRecord> FIND_ALL = SqlStatement.named(
            "MaybeRecord.findAll",
            "SELECT code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id\n"
                    + "FROM maybe_record",
            MaybeRecordMapping.reader("MaybeRecord.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "MaybeRecord.exists",
            "SELECT EXISTS (SELECT 1 FROM maybe_record WHERE code = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "MaybeRecord.count",
            "SELECT count(*)\n"
                    + "FROM maybe_record",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "MaybeRecord.insert",
            "INSERT INTO maybe_record (code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id)\n"
                    + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)\n"
                    + "RETURNING code");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "MaybeRecord.insertAll",
            "INSERT INTO maybe_record (code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id)\n"
                    + "SELECT code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id\n"
                    + "FROM unnest($1::text[], $2::integer[], $3::timestamp with time zone[], $4::bytea[], $5::bytea[], $6::text[], $7::integer[], $8::text[]) WITH ORDINALITY AS input (code, number, instant, bytes, optional_bytes, optional_color, maybe_id, parent_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING code");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "MaybeRecord.update",
            "UPDATE maybe_record\n"
                    + "SET number = $2, instant = $3, bytes = $4, optional_bytes = $5, optional_color = $6, maybe_id = $7, parent_id = $8\n"
                    + "WHERE code = $1\n"
                    + "RETURNING code");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "MaybeRecord.delete",
            "DELETE FROM maybe_record\n"
                    + "WHERE code = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "MaybeRecord.deleteById",
            "DELETE FROM maybe_record\n"
                    + "WHERE code = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "MaybeRecord.deleteAllById",
            "DELETE FROM maybe_record\n"
                    + "WHERE code = ANY ($1::text[])");

    private final SqlExecutor executor;

    public MaybeRecordCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<MaybeRecord>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, MaybeRecordMapping::keyBinds);
    }

    @Override
    public Future<MaybeRecord> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, MaybeRecordMapping::keyBinds);
    }

    @Override
    public Future<List<MaybeRecord>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, MaybeRecordMapping::keysBinds);
    }

    @Override
    public Future<List<MaybeRecord>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, MaybeRecordMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<MaybeRecord> insert(MaybeRecord maybeRecord) {
        return Crud.insert(executor, INSERT, maybeRecord, MaybeRecordMapping::insertBinds,
                MaybeRecordMapping::inserted);
    }

    @Override
    public Future<List<MaybeRecord>> insertAll(Collection<? extends MaybeRecord> maybeRecords) {
        return Crud.insertAll(executor, INSERT_ALL, maybeRecords,
                MaybeRecordMapping::insertAllBinds, MaybeRecordMapping::inserted);
    }

    @Override
    public Future<MaybeRecord> update(MaybeRecord maybeRecord) {
        return Crud.update(executor, UPDATE, EXISTS, maybeRecord, MaybeRecordMapping::updateBinds,
                MaybeRecordMapping::updated, MaybeRecordMapping::key, MaybeRecordMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(MaybeRecord maybeRecord) {
        return Crud.delete(executor, DELETE, EXISTS, maybeRecord, MaybeRecordMapping::deleteBinds,
                MaybeRecordMapping::key, MaybeRecordMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, MaybeRecordMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, MaybeRecordMapping::keysBinds);
    }

    @Override
    public String keyOf(MaybeRecord maybeRecord) {
        return MaybeRecordMapping.key(maybeRecord);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public MaybeRecordCrud with(SqlExecutor executor) {
        return new MaybeRecordCrud(executor);
    }
}
