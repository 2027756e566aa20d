// Generated from Profile by Vorm; change that record instead.
package values;

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
class ProfileCrud implements CrudRepository<Profile, Long> {
    private static final SqlStatement<Profile> FIND_BY_ID = SqlStatement.named(
            "Profile.findById",
            "SELECT id, address::text, former::text, by_name::text, counts::text, other::text, mood, level::text, color::text\n"
                    + "FROM value_profiles\n"
                    + "WHERE id = $1",
            ProfileMapping::read);

    private static final SqlStatement<Profile> FIND_ALL_BY_ID = SqlStatement.named(
            "Profile.findAllById",
            "SELECT value_profiles.id, value_profiles.address::text, value_profiles.former::text, value_profiles.by_name::text, value_profiles.counts::text, value_profiles.other::text, value_profiles.mood, value_profiles.level::text, value_profiles.color::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_profiles ON value_profiles.id = input.id\n"
                    + "ORDER BY input_order",
            ProfileMapping::read);

    private static final SqlStatement<Profile> FIND_ALL = SqlStatement.named(
            "Profile.findAll",
            "SELECT id, address::text, former::text, by_name::text, counts::text, other::text, mood, level::text, color::text\n"
                    + "FROM value_profiles",
            ProfileMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Profile.exists",
            "SELECT EXISTS (SELECT 1 FROM value_profiles WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Profile.count",
            "SELECT count(*)\n"
                    + "FROM value_profiles",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Profile.insert",
            "INSERT INTO value_profiles (address, former, by_name, counts, other, mood, level, color)\n"
                    + "VALUES ($1::text::jsonb, $2::text::jsonb, $3::text::jsonb, $4::text::json, $5::text::jsonb, $6, $7::text::\"value level\", $8::text::value_color)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Profile.insertAll",
            "INSERT INTO value_profiles (address, former, by_name, counts, other, mood, level, color)\n"
                    + "SELECT address::jsonb, former::jsonb, by_name::jsonb, counts::json, other::jsonb, mood, level::\"value level\", color::value_color\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY AS input (address, former, by_name, counts, other, mood, level, color, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Profile.update",
            "UPDATE value_profiles\n"
                    + "SET address = $2::text::jsonb, former = $3::text::jsonb, by_name = $4::text::jsonb, counts = $5::text::json, other = $6::text::jsonb, mood = $7, level = $8::text::\"value level\", color = $9::text::value_color\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Profile.delete",
            "DELETE FROM value_profiles\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Profile.deleteById",
            "DELETE FROM value_profiles\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Profile.deleteAllById",
            "DELETE FROM value_profiles\n"
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
