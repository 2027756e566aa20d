// Generated from Patient by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Patient} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PatientPath<E> extends ToOne<E, Patient, String> {
    public final TextColumn<E> insuranceNumber;

    public final TextColumn<Patient> name = new TextColumn<>(PatientPath.this.path(), "name", SqlType.TEXT);

    public final NumberColumn<Patient, BigDecimal> income = new NumberColumn<>(PatientPath.this.path(), "income", SqlType.NUMERIC.sensitive());

    public final OrderedColumn<Patient, Illness> illness = new OrderedColumn<>(PatientPath.this.path(), "illness", SqlType.enumText(Illness.class).sensitive());

    public final NumberColumn<Patient, Integer> version = new NumberColumn<>(PatientPath.this.path(), "version", SqlType.INTEGER);

    public PatientPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> PatientTable.PATIENT, step, nullable, alias -> PatientTable.PATIENT.as(alias));
        this.insuranceNumber = column;
    }

    /**
     * Where that leads to by its {@code partner}.
     */
    public PatientPath<Patient> partner() {
        return new PatientPath<>(new TextColumn<>(PatientPath.this.path(), "partner_id", SqlType.TEXT.sensitive()), "partner", true);
    }
}
