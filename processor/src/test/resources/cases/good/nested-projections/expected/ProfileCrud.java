// Generated from Profile by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Profile}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class ProfileCrud implements CrudRepository<Profile, Long> {
    private static final SqlStatement<Profile> FIND_BY_ID = SqlStatement.named(
            "Profile.findById",
            "SELECT id, user_id, text\n"
                    + "FROM profiles\n"
                    + "WHERE id = $1",
            ProfileMapping.reader("Profile.findById"));

    private static final SqlStatement<Profile> FIND_ALL_BY_ID = SqlStatement.named(
            "Profile.findAllById",
            "SELECT profiles.id, profiles.user_id, profiles.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN profiles ON profiles.id = input.id\n"
                    + "ORDER BY input_order",
            ProfileMapping.reader("Profile.findAllById"));

    private static final SqlStatement<Profile> FIND_ALL = SqlStatement.named(
            "Profile.findAll",
            "SELECT id, user_id, text\n"
                    + "FROM profiles",
            ProfileMapping.reader("Profile.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Profile.exists",
            "SELECT EXISTS (SELECT 1 FROM profiles WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Profile.count",
            "SELECT count(*)\n"
                    + "FROM profiles",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Profile.insert",
            "INSERT INTO profiles (user_id, text)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Profile.insertAll",
            "INSERT INTO profiles (user_id, text)\n"
                    + "SELECT user_id, text\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (user_id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Profile.update",
            "UPDATE profiles\n"
                    + "SET user_id = $2, text = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Profile.delete",
            "DELETE FROM profiles\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Profile.deleteById",
            "DELETE FROM profiles\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Profile.deleteAllById",
            "DELETE FROM profiles\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public ProfileCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Profile>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, ProfileMapping::keyBinds);
    }

    @Override
    public Future<Profile> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, ProfileMapping::keyBinds);
    }

    @Override
    public Future<List<Profile>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, ProfileMapping::keysBinds);
    }

    @Override
    public Future<List<Profile>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, ProfileMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Profile> insert(Profile profile) {
        return Crud.insert(executor, INSERT, profile, ProfileMapping::insertBinds,
                ProfileMapping::inserted);
    }

    @Override
    public Future<List<Profile>> insertAll(Collection<? extends Profile> profiles) {
        return Crud.insertAll(executor, INSERT_ALL, profiles, ProfileMapping::insertAllBinds,
                ProfileMapping::inserted);
    }

    @Override
    public Future<Profile> update(Profile profile) {
        return Crud.update(executor, UPDATE, EXISTS, profile, ProfileMapping::updateBinds,
                ProfileMapping::updated, ProfileMapping::key, ProfileMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Profile profile) {
        return Crud.delete(executor, DELETE, EXISTS, profile, ProfileMapping::deleteBinds,
                ProfileMapping::key, ProfileMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, ProfileMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, ProfileMapping::keysBinds);
    }

    @Override
    public Long keyOf(Profile profile) {
        return ProfileMapping.key(profile);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public ProfileCrud with(SqlExecutor executor) {
        return new ProfileCrud(executor);
    }
}
