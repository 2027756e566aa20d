package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What a column holds.
 *
 * @param kind the kind of value
 * @param type the Java type, boxed
 * @param constants the names of an enum's constants, in order; empty for all else
 * @param inner what it is made of: the value in a record around one
 */
public record ValueType(Kind kind, TypeName type, List<String> constants, Optional<Inner> inner) {
    public ValueType {
        constants = List.copyOf(constants);
    }

    /** A value that is made of no other. */
    public static ValueType of(Kind kind, TypeName type) {
        return new ValueType(kind, type, List.of(), Optional.empty());
    }

    /** A constant of an enum. */
    public static ValueType ofEnum(TypeName type, List<String> constants) {
        return new ValueType(Kind.ENUM, type, constants, Optional.empty());
    }

    /** A record around one value. */
    public static ValueType wrapped(TypeName type, String component, ValueType value) {
        return new ValueType(Kind.WRAPPED, type, value.constants(), Optional.of(new Inner(value, component)));
    }

    /** The value in the column, without the records around it. */
    public ValueType bare() {
        return kind == Kind.WRAPPED ? inner.orElseThrow().value().bare() : this;
    }

    /**
     * The value that another is made of.
     *
     * @param value the value
     * @param component the record component that it is
     */
    public record Inner(ValueType value, String component) {}

    /** The kinds of values that a column can hold. */
    public enum Kind {
        BOOLEAN,
        SHORT,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        DECIMAL,
        BIG_INTEGER,
        STRING,
        UUID,
        INSTANT,
        OFFSET_DATE_TIME,
        LOCAL_DATE_TIME,
        LOCAL_DATE,
        LOCAL_TIME,
        OFFSET_TIME,
        BYTES,
        ENUM,
        /** A record around one value. */
        WRAPPED
    }
}
