package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column holds.
 *
 * @param kind the kind of value
 * @param type the Java type, boxed
 * @param inner the value that it is made of, or nothing
 * @param enumeration the constants, when it is an enum
 * @param digits how many digits a {@code numeric} column has, when it has a limit
 * @param document the record, when it is JSON of one whose parts are known
 */
public record ValueType(
        Kind kind,
        TypeName type,
        Optional<Inner> inner,
        Optional<EnumModel> enumeration,
        Optional<Digits> digits,
        Optional<JsonRecord> document) {

    /** A value that is made of no other. */
    public static ValueType of(Kind kind, TypeName type) {
        return new ValueType(kind, type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A record as JSON, as {@code kind} says. */
    public static ValueType ofJson(Kind kind, JsonRecord document) {
        return new ValueType(
                kind, document.type(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(document));
    }

    /** A constant of an enum. */
    public static ValueType ofEnum(TypeName type, EnumModel enumeration) {
        Kind kind = enumeration.pgEnum().isPresent() ? Kind.PG_ENUM : Kind.ENUM;
        return new ValueType(
                kind, type, Optional.empty(), Optional.of(enumeration), Optional.empty(), Optional.empty());
    }

    /** A record around one value. */
    public static ValueType wrapped(TypeName type, String component, ValueType value) {
        return around(Kind.WRAPPED, type, new Component(component), value);
    }

    /** A value that a converter turns into another. */
    public static ValueType converted(TypeName type, ClassName converter, ValueType value) {
        return around(Kind.CONVERTED, type, new Converter(converter), value);
    }

    /** A list, set or array of values. */
    public static ValueType many(Kind kind, TypeName type, ValueType element) {
        return around(kind, type, new Element(), element);
    }

    private static ValueType around(Kind kind, TypeName type, Step step, ValueType value) {
        return new ValueType(
                kind, type, Optional.of(new Inner(value, step)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same value in a column, or as an element of one, of a type that the user names. */
    public ValueType renamed(PgType pgType) {
        boolean within = kind == Kind.WRAPPED || kind == Kind.CONVERTED || (isMany() && pgType.array());
        return within
                ? around(
                        kind,
                        type,
                        inner.orElseThrow().step(),
                        inner.orElseThrow().value().renamed(pgType))
                : around(Kind.NAMED, type, new Named(pgType), this);
    }

    /** The same number in a column with a limit; what is no number stays as it is. */
    public ValueType limited(int precision, int scale) {
        if (inner.isPresent()) {
            Inner limited = new Inner(
                    inner.get().value().limited(precision, scale), inner.get().step());
            return new ValueType(kind, type, Optional.of(limited), enumeration, digits, document);
        }
        Optional<Digits> most =
                kind == Kind.DECIMAL && precision > 0 ? Optional.of(new Digits(precision, scale)) : Optional.empty();
        return new ValueType(kind, type, inner, enumeration, most, document);
    }

    /** The value in the column, without records and converters around it, and whatever the column's type is called. */
    public ValueType bare() {
        return switch (kind) {
            case WRAPPED, CONVERTED, NAMED -> inner.orElseThrow().value().bare();
            default -> this;
        };
    }

    /** The same of the elements, when it is an array in the column. */
    public ValueType bareElement() {
        ValueType bare = bare();
        return bare.isMany() ? bare.inner().orElseThrow().value().bareElement() : bare;
    }

    /** Whether it is a list, set or array of values that a column could hold alone. */
    public boolean isMany() {
        return kind == Kind.LIST || kind == Kind.SET || kind == Kind.ARRAY;
    }

    /** The texts that the column, or the elements in it, can be; empty when there is no such limit. */
    public List<String> constants() {
        return bareElement().enumeration().filter(all -> all.pgEnum().isEmpty()).stream()
                .flatMap(all -> all.labels().stream())
                .toList();
    }

    /** The type that the user gave to the column or to the elements in it. */
    public Optional<PgType> pgType() {
        return kind == Kind.NAMED
                ? Optional.of(((Named) inner.orElseThrow().step()).pgType())
                : inner.flatMap(held -> held.value().pgType());
    }

    /** The enums of PostgreSQL's that it is made of. */
    public Stream<EnumModel> pgEnums() {
        return bareElement().enumeration().filter(all -> all.pgEnum().isPresent()).stream();
    }

    /**
     * The value that another is made of.
     *
     * @param value the value
     * @param step how to get from the one to the other
     */
    public record Inner(ValueType value, Step step) {}

    /** How a value is made of another. */
    public sealed interface Step permits Component, Converter, Element, Named {}

    /** A record's only component. */
    public record Component(String name) implements Step {}

    /** What a converter, which has a constructor without parameters, makes of it. */
    public record Converter(ClassName type) implements Step {}

    /** Any number of it. */
    public record Element() implements Step {}

    /** The same under another type of PostgreSQL's. */
    public record Named(PgType pgType) implements Step {}

    /**
     * The digits that a {@code numeric} column has.
     *
     * @param precision all
     * @param scale those after the point
     */
    public record Digits(int precision, int scale) {}

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
        CHARACTER,
        UUID,
        INSTANT,
        OFFSET_DATE_TIME,
        LOCAL_DATE_TIME,
        LOCAL_DATE,
        LOCAL_TIME,
        OFFSET_TIME,
        DURATION,
        PERIOD,
        INTERVAL,
        VERTX_INTERVAL,
        BYTES,
        BUFFER,
        BIT_STRING,
        INET,
        INET_ADDRESS,
        CIDR,
        MAC_ADDRESS,
        POINT,
        LINE,
        LINE_SEGMENT,
        BOX,
        PATH,
        POLYGON,
        CIRCLE,
        HSTORE,
        INT4RANGE,
        INT8RANGE,
        NUMRANGE,
        DATERANGE,
        TSRANGE,
        TSTZRANGE,
        INT4MULTIRANGE,
        INT8MULTIRANGE,
        NUMMULTIRANGE,
        DATEMULTIRANGE,
        TSMULTIRANGE,
        TSTZMULTIRANGE,
        BOOLEANS,
        SHORTS,
        INTS,
        LONGS,
        FLOATS,
        DOUBLES,
        JSON_OBJECT,
        JSON_ARRAY,
        /** Any type as {@code jsonb}. */
        JSONB,
        /** Any type as {@code json}. */
        JSON,
        ENUM,
        /** An enum that is one in PostgreSQL, too. */
        PG_ENUM,
        LIST,
        SET,
        ARRAY,
        /** A record around one value. */
        WRAPPED,
        /** What a converter turns into another value. */
        CONVERTED,
        /** A value in a column of a type that the user names. */
        NAMED
    }
}
