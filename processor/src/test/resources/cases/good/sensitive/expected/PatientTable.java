// Generated from Patient by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.ElementTable;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code patients} of {@link Patient} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PatientTable extends EntityTable<Patient> {
    public static final PatientTable PATIENT = new PatientTable("patients");

    public final TextColumn<Patient> insuranceNumber = new TextColumn<>(this, "insurance_number", SqlType.TEXT.sensitive());

    public final TextColumn<Patient> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final NumberColumn<Patient, BigDecimal> income = new NumberColumn<>(this, "income", SqlType.NUMERIC.sensitive());

    public final OrderedColumn<Patient, Illness> illness = new OrderedColumn<>(this, "illness", SqlType.enumText(Illness.class).sensitive());

    public final PatientPath<Patient> partner = new PatientPath<>(new TextColumn<>(this, "partner_id", SqlType.TEXT.sensitive()), "partner", true);

    public final NotesElements notes = new NotesElements(this, "patients_notes");

    public final NumberColumn<Patient, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Patient, ?>> columns = List.of(insuranceNumber, name, income, illness,
            partner.key(), version);

    private PatientTable(String alias) {
        super("", "patients", alias);
    }

    @Override
    public List<ElementTable<?>> elements() {
        return List.of(notes);
    }

    /**
     * The same table under another name in a query.
     */
    public PatientTable as(String alias) {
        return new PatientTable(alias);
    }

    @Override
    public List<Column<Patient, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("insuranceNumber", "name", "income", "illness", "partner", "version");
    }

    @Override
    public List<Column<Patient, ?>> key() {
        return List.of(insuranceNumber);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Patient> reader() {
        return PatientMapping::read;
    }

    /**
     * The table {@code patients_notes} of the elements of {@code notes}.
     */
    public static final class NotesElements extends ElementTable<String> {
        public final TextColumn<String> patientInsuranceNumber = new TextColumn<>(this, "patient_insurance_number", SqlType.TEXT.sensitive());

        public final NumberColumn<String, Integer> position = new NumberColumn<>(this, "position", SqlType.INTEGER);

        public final TextColumn<String> value = new TextColumn<>(this, "value", SqlType.TEXT);

        private NotesElements(PatientTable owner, String alias) {
            super(owner, "patients_notes", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public NotesElements as(String alias) {
            return new NotesElements((PatientTable) owner(), alias);
        }

        @Override
        public List<Column<String, ?>> columns() {
            return List.of(patientInsuranceNumber, position, value);
        }

        @Override
        public List<Column<String, ?>> key() {
            return List.of(patientInsuranceNumber, position);
        }

        @Override
        public List<Column<String, ?>> ownerKey() {
            return List.of(patientInsuranceNumber);
        }

        @Override
        public List<Column<String, ?>> values() {
            return List.of(value);
        }

        @Override
        public Optional<Column<String, ?>> order() {
            return Optional.of(position);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(String element) {
            return any(value.eq(element));
        }
    }
}
