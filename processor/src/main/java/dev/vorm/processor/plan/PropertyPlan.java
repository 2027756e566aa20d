package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.SqlColumn;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property and its column.
 *
 * @param name its name in Java, with the way to it from the entity
 * @param word what generated code calls it, as no other member of the entity
 * @param label what errors call it, such as {@code User.name}
 * @param type its type as declared
 * @param value what the column holds
 * @param columnType the type of the column
 * @param column the column
 * @param readOnly whether queries must not write it: the database gives its values, or the entity's type does
 * @param stamp what each update writes into it by itself
 * @param nullable whether it can be null
 * @param sensitive whether what it holds must not be shown in logs
 * @param optional whether the declared type is {@code Optional}
 * @param reference the other entity, when it is a {@code Ref}
 * @param access how a class's property is read and written
 */
public record PropertyPlan(
        String name,
        String word,
        String label,
        TypeName type,
        ValueType value,
        ColumnType columnType,
        SqlColumn column,
        boolean readOnly,
        Optional<Stamp> stamp,
        boolean nullable,
        boolean sensitive,
        boolean optional,
        Optional<GeneratedNames> reference,
        Access access)
        implements MemberPlan {

    /** A property that nobody declared, whose column is never NULL. */
    static PropertyPlan implicit(
            String name,
            String word,
            String label,
            TypeName type,
            ValueType value,
            String column,
            boolean readOnly,
            Access access) {
        ColumnType columnType = ColumnType.of(value);
        return new PropertyPlan(
                name,
                word,
                label,
                type,
                value,
                columnType,
                new SqlColumn(column, columnType.sqlName(), columnType.asText()),
                readOnly,
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                access);
    }

    /** The Java type of the column's values, boxed. */
    public TypeName valueType() {
        return value.type();
    }

    @Override
    public boolean isReference() {
        return reference.isPresent();
    }

    @Override
    public Stream<PropertyPlan> properties() {
        return Stream.of(this);
    }
}
