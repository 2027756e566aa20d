package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mapped record component or field.
 *
 * @param name its name in Java, with the way to it where it is part of an embedded value: {@code address.street}
 * @param type its type as declared, such as {@code int}, {@code Optional<String>} or {@code Ref<User, Long>}
 * @param value what the column holds: the type without {@code Optional}, or the key's type of a {@code Ref}
 * @param column the column's name
 * @param nullable whether it can be null
 * @param absent whether a value around it can be null, and its column NULL with it
 * @param optional whether the declared type is {@code Optional}
 * @param length the most characters, or 0
 * @param precision the digits, or 0
 * @param scale the digits after the point
 * @param role what it is beside a plain column
 * @param generation who makes the key, when it is a generated one
 * @param sequence the sequence, when that makes the key
 * @param defaultValue the default as SQL, or ""
 * @param computed the expression of a computed column, or of a formula, as SQL, or ""
 * @param comment the comment on the column, or ""
 * @param insertable whether inserts write it
 * @param updatable whether updates write it
 * @param sensitive whether what it holds must not be shown in logs
 * @param reference the other entity, when it is a {@code Ref}
 * @param access how a class's field is read and written; a record's accessor has the component's name
 * @param place the component or field
 */
public record PropertyModel(
        String name,
        TypeName type,
        ValueType value,
        String column,
        boolean nullable,
        boolean absent,
        boolean optional,
        int length,
        int precision,
        int scale,
        Role role,
        Generation generation,
        Optional<SequenceModel> sequence,
        String defaultValue,
        String computed,
        String comment,
        boolean insertable,
        boolean updatable,
        boolean sensitive,
        Optional<ReferenceModel> reference,
        Access access,
        Place place)
        implements MemberModel {

    @Override
    public Stream<PropertyModel> properties() {
        return Stream.of(this);
    }

    /** Whether it is a column of the table. */
    public boolean isColumn() {
        return role != Role.FORMULA;
    }

    /** Whether the database alone gives its values. */
    public boolean isReadOnly() {
        return role == Role.FORMULA || role == Role.COMPUTED;
    }

    /** Whether the column takes NULL. */
    public boolean isColumnNullable() {
        return nullable || absent;
    }

    /**
     * The same column under another name, where rows may lack it or somebody else makes the key. What rows may lack has no
     * default, which they would have, too.
     */
    public PropertyModel as(String other, boolean isAbsent, Generation by) {
        return new PropertyModel(
                other,
                type,
                value,
                column,
                nullable,
                isAbsent,
                optional,
                length,
                precision,
                scale,
                role,
                by,
                sequence,
                isAbsent ? "" : defaultValue,
                computed,
                comment,
                insertable,
                updatable,
                sensitive,
                reference,
                access,
                place);
    }

    /** The column of another table that holds the same, as a part of the key there. */
    public PropertyModel keyOf(String otherColumn, Place otherPlace) {
        return new PropertyModel(
                otherColumn,
                value.type(),
                value,
                otherColumn,
                false,
                false,
                false,
                length,
                precision,
                scale,
                Role.KEY,
                Generation.NONE,
                Optional.empty(),
                "",
                "",
                "",
                true,
                true,
                sensitive,
                Optional.empty(),
                new Access(otherColumn, true, "", false),
                otherPlace);
    }

    /** What a property is beside a plain column. */
    public enum Role {
        PLAIN,
        KEY,
        VERSION,
        CREATED_AT,
        UPDATED_AT,
        /** The database computes it from other columns. */
        COMPUTED,
        /** No column, but an expression that is read. */
        FORMULA,
        /** Marks a row as deleted. */
        SOFT_DELETE,
        /** Whose the row is. */
        TENANT
    }

    /** Who makes a key. */
    public enum Generation {
        /** The application gives it. */
        NONE,
        IDENTITY,
        /** The application, with numbers of a sequence. */
        SEQUENCE,
        UUID_V7,
        UUID_V4
    }

    /**
     * How generated code gets at a property.
     *
     * @param reader the name of the field, or of the method without parameters
     * @param readByMethod whether {@code reader} is a method
     * @param writer the name of the field, or of the method with one parameter; of no use for records
     * @param writeByMethod whether {@code writer} is a method
     */
    public record Access(String reader, boolean readByMethod, String writer, boolean writeByMethod) {}
}
