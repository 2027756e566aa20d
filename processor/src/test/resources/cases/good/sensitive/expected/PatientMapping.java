// Generated from Patient by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Elements;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Patient} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PatientMapping {
    private PatientMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Patient> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Patient", "PATIENT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads insurance_number, name, income, illness, partner_id, version.
     */
    public static Patient read(Row row, int at, Unloaded unloaded) {
        return new Patient(
                required(row.getString(at), "Patient.insuranceNumber"),
                required(row.getString(at + 1), "Patient.name"),
                Values.decimal(row.getString(at + 2), "Patient.income"),
                Optional.ofNullable(Values.enumText(Illness.class, row.getString(at + 3), "Patient.illness")),
                unloaded.ref(row.getString(at + 4), "partner"),
                Elements.fixed(Elements.list(row.getString(at + 6), "Patient.notes", PatientMapping::readNotes)),
                required(row.getInteger(at + 5), "Patient.version"));
    }

    private static String readNotes(List<String> cells, int at) {
        return required(Values.parse(SqlType.TEXT, cells.get(at), "Patient.notes.value"), "Patient.notes.value");
    }

    static String key(Patient patient) {
        return patient.insuranceNumber();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Patient.insuranceNumber"), "Patient.insuranceNumber"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Patient.insuranceNumber"), "Patient.insuranceNumber");
        }
        return Binds.ofArrays(keys);
    }

    static Patient withPartner(Patient patient, Ref<Patient, String> partner) {
        return new Patient(
                patient.insuranceNumber(),
                patient.name(),
                patient.income(),
                patient.illness(),
                partner,
                patient.notes(),
                patient.version());
    }

    static Patient beforeInsert(Patient patient) {
        return copied(patient);
    }

    static Patient beforeUpdate(Patient patient) {
        return copied(patient);
    }

    private static Patient copied(Patient patient) {
        return new Patient(
                patient.insuranceNumber(),
                patient.name(),
                patient.income(),
                patient.illness(),
                patient.partner(),
                Elements.copy(patient.notes(), "Patient.notes"),
                patient.version());
    }

    private static Object[][] notesArrays(List<? extends Patient> patients) {
        int size = 0;
        for (Patient patient : patients) {
            size += Binds.present(patient.notes(), "Patient.notes").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] values = new String[size];
        int i = 0;
        int number = 0;
        for (Patient patient : patients) {
            number++;
            int position = 0;
            for (String element : patient.notes()) {
                numbers[i] = number;
                positions[i] = position++;
                values[i] = Binds.text(Binds.present(element, "an element of Patient.notes"), "Patient.notes.value");
                i++;
            }
        }
        return new Object[][] {numbers, positions, values};
    }

    static Tuple insertBinds(Patient patient) {
        return Elements.binds(
                Binds.of(
                Binds.text(Binds.given(patient.insuranceNumber(), "Patient.insuranceNumber"), "Patient.insuranceNumber"),
                Binds.text(patient.name(), "Patient.name"),
                Binds.decimal(patient.income(), "Patient.income"),
                Binds.enumText(Binds.optional(patient.illness())),
                Binds.text(Binds.ref(patient.partner()), "Patient.partner")),
                notesArrays(List.of(patient)));
    }

    static Tuple insertAllBinds(List<? extends Patient> patients) {
        int size = patients.size();
        String[] insuranceNumber = new String[size];
        String[] name = new String[size];
        String[] income = new String[size];
        String[] illness = new String[size];
        String[] partner = new String[size];
        for (int i = 0; i < size; i++) {
            Patient patient = patients.get(i);
            insuranceNumber[i] = Binds.text(Binds.given(patient.insuranceNumber(), "Patient.insuranceNumber"), "Patient.insuranceNumber");
            name[i] = Binds.text(patient.name(), "Patient.name");
            income[i] = Binds.decimal(patient.income(), "Patient.income");
            illness[i] = Binds.enumText(Binds.optional(patient.illness()));
            partner[i] = Binds.text(Binds.ref(patient.partner()), "Patient.partner");
        }
        return Elements.bindsOfAll(
                Binds.ofArrays(insuranceNumber, name, income, illness, partner),
                notesArrays(patients));
    }

    /**
     * The patient in its first version; an insert generates nothing else.
     */
    static Patient inserted(Patient patient, Row row, int at) {
        return new Patient(
                patient.insuranceNumber(),
                patient.name(),
                patient.income(),
                patient.illness(),
                patient.partner(),
                patient.notes(),
                0);
    }

    static Tuple updateBinds(Patient patient) {
        return Elements.binds(
                Binds.of(
                Binds.text(Binds.key(patient.insuranceNumber(), "Patient.insuranceNumber"), "Patient.insuranceNumber"),
                Binds.text(patient.name(), "Patient.name"),
                Binds.decimal(patient.income(), "Patient.income"),
                Binds.enumText(Binds.optional(patient.illness())),
                Binds.text(Binds.ref(patient.partner()), "Patient.partner"),
                patient.version()),
                notesArrays(List.of(patient)));
    }

    /**
     * The patient with what an update generated: version.
     */
    static Patient updated(Patient patient, Row row, int at) {
        return new Patient(
                patient.insuranceNumber(),
                patient.name(),
                patient.income(),
                patient.illness(),
                patient.partner(),
                patient.notes(),
                required(row.getInteger(at), "Patient.version"));
    }

    static Tuple deleteBinds(Patient patient) {
        return Binds.of(
                Binds.text(Binds.key(patient.insuranceNumber(), "Patient.insuranceNumber"), "Patient.insuranceNumber"),
                patient.version());
    }
}
