// Generated from Patient by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Patient}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PatientCrud implements CrudRepository<Patient, String> {
    private static final SqlStatement<Patient> FIND_BY_ID = SqlStatement.named(
            "Patient.findById",
            "SELECT insurance_number, name, income::text, illness, partner_id, version, ARRAY(SELECT ARRAY[elements.value::text] FROM patients_notes AS elements WHERE elements.patient_insurance_number = patients.insurance_number ORDER BY elements.\"position\")::text\n"
                    + "FROM patients\n"
                    + "WHERE insurance_number = $1",
            PatientMapping.reader("Patient.findById")).sensitive(1);

    private static final SqlStatement<Patient> FIND_ALL_BY_ID = SqlStatement.named(
            "Patient.findAllById",
            "SELECT patients.insurance_number, patients.name, patients.income::text, patients.illness, patients.partner_id, patients.version, ARRAY(SELECT ARRAY[elements.value::text] FROM patients_notes AS elements WHERE elements.patient_insurance_number = patients.insurance_number ORDER BY elements.\"position\")::text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (insurance_number, input_order)\n"
                    + "JOIN patients ON patients.insurance_number = input.insurance_number\n"
                    + "ORDER BY input_order",
            PatientMapping.reader("Patient.findAllById")).sensitive(1);

    private static final SqlStatement<Patient> FIND_ALL = SqlStatement.named(
            "Patient.findAll",
            "SELECT insurance_number, name, income::text, illness, partner_id, version, ARRAY(SELECT ARRAY[elements.value::text] FROM patients_notes AS elements WHERE elements.patient_insurance_number = patients.insurance_number ORDER BY elements.\"position\")::text\n"
                    + "FROM patients",
            PatientMapping.reader("Patient.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Patient.exists",
            "SELECT EXISTS (SELECT 1 FROM patients WHERE insurance_number = $1)",
            Values::readBoolean).sensitive(1);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Patient.count",
            "SELECT count(*)\n"
                    + "FROM patients",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Patient.insert",
            "WITH written AS (\n"
                    + "INSERT INTO patients (insurance_number, name, income, illness, partner_id, version)\n"
                    + "VALUES ($1, $2, $3::text::numeric, $4, $5, 0)\n"
                    + "RETURNING insurance_number\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO patients_notes (patient_insurance_number, \"position\", value)\n"
                    + "SELECT written.insurance_number, input.\"position\", input.value\n"
                    + "FROM written, unnest($6::integer[], $7::text[]) AS input (\"position\", value)\n"
                    + ")\n"
                    + "SELECT insurance_number\n"
                    + "FROM written").sensitive(1, 3, 4, 5);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Patient.insertAll",
            "WITH written AS (\n"
                    + "INSERT INTO patients (insurance_number, name, income, illness, partner_id, version)\n"
                    + "SELECT insurance_number, name, income::numeric, illness, partner_id, 0\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS input (insurance_number, name, income, illness, partner_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING insurance_number\n"
                    + "), numbered AS (\n"
                    + "SELECT insurance_number, row_number() OVER () AS owner_order\n"
                    + "FROM written\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO patients_notes (patient_insurance_number, \"position\", value)\n"
                    + "SELECT numbered.insurance_number, input.\"position\", input.value\n"
                    + "FROM unnest($6::integer[], $7::integer[], $8::text[]) AS input (owner_order, \"position\", value)\n"
                    + "JOIN numbered ON numbered.owner_order = input.owner_order\n"
                    + ")\n"
                    + "SELECT insurance_number\n"
                    + "FROM written\n"
                    + "WHERE CASE WHEN (SELECT count(*) FROM written) = cardinality($1) THEN true ELSE current_setting('vorm: patients: a row was not kept, as a trigger can make it')::boolean END").sensitive(1, 3, 4, 5);

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Patient.update",
            "WITH written AS (\n"
                    + "UPDATE patients\n"
                    + "SET name = $2, income = $3::text::numeric, illness = $4, partner_id = $5, version = version + 1\n"
                    + "WHERE insurance_number = $1 AND version = $6\n"
                    + "RETURNING insurance_number, version\n"
                    + "), elements_1 AS (\n"
                    + "INSERT INTO patients_notes (patient_insurance_number, \"position\", value)\n"
                    + "SELECT written.insurance_number, input.\"position\", input.value\n"
                    + "FROM written, unnest($7::integer[], $8::text[]) AS input (\"position\", value)\n"
                    + "WHERE NOT EXISTS (SELECT FROM patients_notes AS elements WHERE elements.patient_insurance_number = written.insurance_number AND elements.\"position\" = input.\"position\" AND ROW(elements.value::text)::record *= ROW(input.value::text)::record)\n"
                    + "ON CONFLICT (patient_insurance_number, \"position\") DO UPDATE\n"
                    + "SET value = excluded.value\n"
                    + "), elements_2 AS (\n"
                    + "DELETE FROM patients_notes AS elements\n"
                    + "USING written\n"
                    + "WHERE elements.patient_insurance_number = written.insurance_number AND elements.\"position\" NOT BETWEEN 0 AND cardinality($7::integer[]) - 1\n"
                    + ")\n"
                    + "SELECT version\n"
                    + "FROM written").sensitive(1, 3, 4, 5);

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Patient.delete",
            "DELETE FROM patients\n"
                    + "WHERE insurance_number = $1 AND version = $2").sensitive(1);

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Patient.deleteById",
            "DELETE FROM patients\n"
                    + "WHERE insurance_number = $1").sensitive(1);

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Patient.deleteAllById",
            "DELETE FROM patients\n"
                    + "WHERE insurance_number = ANY ($1::text[])").sensitive(1);

    private final SqlExecutor executor;

    public PatientCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Patient>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, PatientMapping::keyBinds);
    }

    @Override
    public Future<Patient> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, PatientMapping::keyBinds);
    }

    @Override
    public Future<List<Patient>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PatientMapping::keysBinds);
    }

    @Override
    public Future<List<Patient>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, PatientMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Patient> insert(Patient patient) {
        return Crud.insert(executor, INSERT, patient, PatientMapping::beforeInsert,
                PatientMapping::insertBinds, PatientMapping::inserted);
    }

    @Override
    public Future<List<Patient>> insertAll(Collection<? extends Patient> patients) {
        return Crud.insertAll(executor, INSERT_ALL, patients, PatientMapping::beforeInsert,
                PatientMapping::insertAllBinds, PatientMapping::inserted);
    }

    @Override
    public Future<Patient> update(Patient patient) {
        return Crud.update(executor, UPDATE, EXISTS, patient, PatientMapping::beforeUpdate,
                PatientMapping::updateBinds, PatientMapping::updated, PatientMapping::key,
                PatientMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Patient patient) {
        return Crud.delete(executor, DELETE, EXISTS, patient, PatientMapping::deleteBinds,
                PatientMapping::key, PatientMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PatientMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PatientMapping::keysBinds);
    }

    @Override
    public String keyOf(Patient patient) {
        return PatientMapping.key(patient);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PatientCrud with(SqlExecutor executor) {
        return new PatientCrud(executor);
    }
}
