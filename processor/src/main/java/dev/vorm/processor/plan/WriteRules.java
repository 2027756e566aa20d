package dev.vorm.processor.plan;

import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.InsertedColumn;
import dev.vorm.processor.plan.sql.SqlColumn;
import dev.vorm.processor.plan.sql.UpdatedColumn;
import java.util.Optional;

/** Who gives a property its value in an INSERT and in an UPDATE: its role decides. */
final class WriteRules {
    private final PropertyModel property;
    private final SqlColumn column;

    WriteRules(PropertyModel property, SqlColumn column) {
        this.property = property;
        this.column = column;
    }

    /** What an INSERT writes; nothing when the database alone gives the value. */
    Optional<InsertedColumn> inserted() {
        return switch (property.role()) {
            case KEY ->
                property.generation() == Generation.IDENTITY
                        ? Optional.empty()
                        : Optional.of(InsertedColumn.bind(column));
            case VERSION -> Optional.of(InsertedColumn.expression(column, firstVersion()));
            case CREATED_AT, UPDATED_AT ->
                Optional.of(InsertedColumn.expression(column, Stamp.TRANSACTION_TIME.sql(column)));
            case PLAIN ->
                property.insertable()
                        ? Optional.of(
                                isDefaulted()
                                        ? InsertedColumn.bindOr(column, property.defaultValue())
                                        : InsertedColumn.bind(column))
                        : Optional.empty();
            case TENANT -> Optional.of(InsertedColumn.bind(column));
            case SOFT_DELETE -> isFlag() ? Optional.of(InsertedColumn.expression(column, "false")) : Optional.empty();
            case COMPUTED, FORMULA -> Optional.empty();
        };
    }

    /** Whether an INSERT gives a value that the application does not know before. */
    boolean isReturnedByInsert() {
        return switch (property.role()) {
            case KEY -> property.generation() != Generation.NONE;
            case VERSION -> isTimeVersion();
            case CREATED_AT, UPDATED_AT, COMPUTED, FORMULA, SOFT_DELETE, TENANT -> true;
            case PLAIN -> isDefaulted() || !property.insertable();
        };
    }

    /** Whether the value after an INSERT is 0. */
    boolean startsAtZero() {
        return property.role() == Role.VERSION && !isTimeVersion();
    }

    /** What an UPDATE writes; nothing when the value stays. */
    Optional<UpdatedColumn> updated() {
        return switch (property.role()) {
            case KEY, CREATED_AT, COMPUTED, FORMULA, SOFT_DELETE, TENANT -> Optional.empty();
            case VERSION, UPDATED_AT -> stamp().map(stamp -> new UpdatedColumn(column, stamp.sql(column)));
            case PLAIN -> property.updatable() ? Optional.of(new UpdatedColumn(column, "")) : Optional.empty();
        };
    }

    /** What an UPDATE writes by itself; nothing when the application gives the value, or it stays. */
    Optional<Stamp> stamp() {
        return switch (property.role()) {
            case VERSION -> Optional.of(isTimeVersion() ? Stamp.CLOCK : Stamp.NEXT);
            case UPDATED_AT -> Optional.of(Stamp.TRANSACTION_TIME);
            default -> Optional.empty();
        };
    }

    /** Whether an UPDATE gives a value that the application does not know before. */
    boolean isReturnedByUpdate() {
        return switch (property.role()) {
            case VERSION, CREATED_AT, UPDATED_AT, COMPUTED, FORMULA, SOFT_DELETE, TENANT -> true;
            case PLAIN -> !property.updatable();
            case KEY -> false;
        };
    }

    /** The default in the table's definition as SQL, or "". */
    String definedDefault() {
        return switch (property.role()) {
            case CREATED_AT, UPDATED_AT -> Stamp.TRANSACTION_TIME.sql(column);
            case VERSION -> firstVersion();
            case KEY, PLAIN -> property.defaultValue();
            case SOFT_DELETE -> isFlag() ? "false" : "";
            case COMPUTED, FORMULA, TENANT -> "";
        };
    }

    private String firstVersion() {
        return isTimeVersion() ? Stamp.CLOCK.sql(column) : "0";
    }

    private boolean isFlag() {
        return property.value().kind() == ValueType.Kind.BOOLEAN;
    }

    private boolean isTimeVersion() {
        return property.value().kind() == ValueType.Kind.INSTANT;
    }

    private boolean isDefaulted() {
        return !property.defaultValue().isEmpty() && !property.type().isPrimitive();
    }
}
