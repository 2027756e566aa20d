package dev.vorm.mapping;

import dev.vorm.type.ValueException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what JSON has to a type that {@link JsonTree} supports, or a refusal: no value changes. */
final class JsonTreeType {
    private static final Set<Class<?>> NUMBERS = Set.of(
            Number.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            Float.class,
            Double.class);
    private static final Set<Class<?>> OTHERS =
            Set.of(Object.class, JsonObject.class, JsonArray.class, String.class, Boolean.class);

    private final Class<?> rawType;
    private final List<JsonTreeType> arguments;

    JsonTreeType(JsonType<?> type) {
        rawType = type.rawType();
        arguments = type.arguments().stream().map(JsonTreeType::new).toList();
    }

    /** Refuses a type that needs databind. */
    void checkSupported() {
        boolean map = rawType == Map.class && (arguments.isEmpty() || arguments.get(0).rawType == String.class);
        if (!map && rawType != List.class && !NUMBERS.contains(rawType) && !OTHERS.contains(rawType)) {
            throw needsDatabind(rawType.getTypeName());
        }
        arguments.forEach(JsonTreeType::checkSupported);
    }

    static IllegalArgumentException needsDatabind(String type) {
        return new ValueException("has the type " + type
                + ", which is JSON only by Jackson's databind: add com.fasterxml.jackson.core:jackson-databind");
    }

    /**
     * Converts a value.
     *
     * @throws ArithmeticException it is of another kind, or too large
     */
    @Nullable
    Object convert(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Number number && rawType != Object.class) {
            return number(number);
        }
        return value == null ? null : cast(value);
    }

    private Object cast(Object value) {
        if (!rawType.isInstance(value)) {
            throw new ArithmeticException();
        }
        return value;
    }

    // The maps and lists of a tree are its own.
    @SuppressWarnings("unchecked")
    private Object map(Map<?, ?> map) {
        if (rawType == JsonObject.class) {
            return new JsonObject((Map<String, Object>) map);
        }
        if (!arguments.isEmpty()) {
            JsonTreeType ofValues = arguments.get(arguments.size() - 1);
            ((Map<String, @Nullable Object>) map).replaceAll((key, value) -> ofValues.convert(value));
        }
        return cast(map);
    }

    @SuppressWarnings("unchecked")
    private Object list(List<?> list) {
        if (rawType == JsonArray.class) {
            return new JsonArray(list);
        }
        if (!arguments.isEmpty()) {
            ((List<@Nullable Object>) list).replaceAll(arguments.get(0)::convert);
        }
        return cast(list);
    }

    /** An integer is whole for {@code 1} and not for {@code 1.0}, as by databind. */
    private Object number(Number number) {
        if (rawType == Number.class) {
            return number;
        }
        BigDecimal decimal = new BigDecimal(number.toString());
        if (rawType == BigDecimal.class) {
            return decimal;
        }
        if (rawType == Double.class) {
            return finite(decimal.doubleValue(), decimal.doubleValue());
        }
        if (rawType == Float.class) {
            return finite(decimal.floatValue(), decimal.floatValue());
        }
        if (number instanceof BigDecimal) {
            throw new ArithmeticException();
        }
        return integer(decimal.toBigIntegerExact());
    }

    private static <N extends Number> N finite(N number, double value) {
        if (Double.isInfinite(value)) {
            throw new ArithmeticException();
        }
        return number;
    }

    private Object integer(BigInteger integer) {
        if (rawType == Long.class) {
            return integer.longValueExact();
        }
        if (rawType == Integer.class) {
            return integer.intValueExact();
        }
        if (rawType == Short.class) {
            return integer.shortValueExact();
        }
        return rawType == Byte.class ? (Object) integer.byteValueExact() : cast(integer);
    }
}
