package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What a column holds.
 *
 * @param kind the kind of value
 * @param type the Java type, boxed
 * @param constants the names of an enum's constants, in order; empty for all else
 */
public record ValueType(Kind kind, TypeName type, List<String> constants) {
    public ValueType {
        constants = List.copyOf(constants);
    }

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
        ENUM
    }
}
