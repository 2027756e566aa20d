// Generated from Patient by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Patient} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PatientBuilder {
    private String insuranceNumber;

    private String name;

    private @Nullable BigDecimal income;

    private Optional<Illness> illness = Optional.empty();

    private @Nullable Ref<Patient, String> partner;

    private List<String> notes = List.of();

    private int version;

    /**
     * A builder without any component.
     */
    public PatientBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PatientBuilder from(Patient patient) {
        return new PatientBuilder()
                .insuranceNumber(patient.insuranceNumber())
                .name(patient.name())
                .income(patient.income())
                .illness(patient.illness())
                .partner(patient.partner())
                .notes(patient.notes())
                .version(patient.version());
    }

    public PatientBuilder insuranceNumber(String insuranceNumber) {
        this.insuranceNumber = insuranceNumber;
        return this;
    }

    public PatientBuilder name(String name) {
        this.name = name;
        return this;
    }

    public PatientBuilder income(@Nullable BigDecimal income) {
        this.income = income;
        return this;
    }

    public PatientBuilder illness(Optional<Illness> illness) {
        this.illness = illness;
        return this;
    }

    public PatientBuilder partner(@Nullable Ref<Patient, String> partner) {
        this.partner = partner;
        return this;
    }

    public PatientBuilder notes(List<String> notes) {
        this.notes = notes;
        return this;
    }

    public PatientBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Patient build() {
        return new Patient(insuranceNumber, name, income, illness, partner, notes, version);
    }
}
