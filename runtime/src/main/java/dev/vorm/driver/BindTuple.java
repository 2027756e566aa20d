package dev.vorm.driver;

import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.internal.TupleInternal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The binds of one execution. The driver cuts a number to the size of the parameter that it is for, so that 3000000000 becomes
 * -1294967296 in an {@code integer}; this one refuses. Numbers of the parameter's own class cost nothing.
 */
public final class BindTuple extends TupleInternal {
    private @Nullable Object[] values;

    private BindTuple(@Nullable Object[] values) {
        this.values = values;
    }

    /** The binds of some values; the array is not copied. */
    public static Tuple of(@Nullable Object... values) {
        return new BindTuple(values);
    }

    /**
     * The same binds, checked. Those that somebody else has made have their texts looked at, too, for the driver makes a question
     * mark of half a surrogate pair.
     *
     * @throws IllegalArgumentException when a text cannot be sent
     */
    public static Tuple of(Tuple tuple) {
        if (tuple instanceof BindTuple) {
            return tuple;
        }
        Object[] values = new Object[tuple.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tuple instanceof TupleInternal other ? other.getValueInternal(i) : tuple.getValue(i);
            if (values[i] instanceof String text && !isWhole(text)) {
                throw new IllegalArgumentException("The text of bind $" + (i + 1) + " has half of a surrogate pair");
            }
        }
        return new BindTuple(values);
    }

    @Override
    public @Nullable Object getValueInternal(int pos) {
        return values[pos];
    }

    @Override
    public void setValue(int pos, @Nullable Object value) {
        values[pos] = value;
    }

    @Override
    public Tuple addValue(@Nullable Object value) {
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = value;
        return this;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void clear() {
        values = new Object[0];
    }

    // What the driver asks for, by the type of the parameter

    @Override
    public @Nullable Short getShort(int pos) {
        return getValue(pos) instanceof Number number && !(number instanceof Short)
                ? Short.valueOf((short) whole(number, Short.MIN_VALUE, Short.MAX_VALUE, pos))
                : super.getShort(pos);
    }

    @Override
    public @Nullable Integer getInteger(int pos) {
        return getValue(pos) instanceof Number number && !(number instanceof Integer)
                ? Integer.valueOf((int) whole(number, Integer.MIN_VALUE, Integer.MAX_VALUE, pos))
                : super.getInteger(pos);
    }

    @Override
    public @Nullable Long getLong(int pos) {
        return getValue(pos) instanceof Number number && !(number instanceof Long)
                ? Long.valueOf(whole(number, Long.MIN_VALUE, Long.MAX_VALUE, pos))
                : super.getLong(pos);
    }

    @Override
    public @Nullable Float getFloat(int pos) {
        return getValue(pos) instanceof Number number && !(number instanceof Float)
                ? Float.valueOf(real(number, pos))
                : super.getFloat(pos);
    }

    @Override
    public @Nullable Double getDouble(int pos) {
        Double value = super.getDouble(pos);
        if (value != null
                && value.isInfinite()
                && !(getValue(pos) instanceof Double || getValue(pos) instanceof Float)) {
            throw refused(pos);
        }
        return value;
    }

    @Override
    public Short @Nullable [] getArrayOfShorts(int pos) {
        if (getValue(pos) instanceof Number[] numbers && !(numbers instanceof Short[])) {
            check(numbers, Short.MIN_VALUE, Short.MAX_VALUE, pos);
        }
        return super.getArrayOfShorts(pos);
    }

    @Override
    public Integer @Nullable [] getArrayOfIntegers(int pos) {
        if (getValue(pos) instanceof Number[] numbers && !(numbers instanceof Integer[])) {
            check(numbers, Integer.MIN_VALUE, Integer.MAX_VALUE, pos);
        }
        return super.getArrayOfIntegers(pos);
    }

    @Override
    public Long @Nullable [] getArrayOfLongs(int pos) {
        if (getValue(pos) instanceof Number[] numbers && !(numbers instanceof Long[])) {
            check(numbers, Long.MIN_VALUE, Long.MAX_VALUE, pos);
        }
        return super.getArrayOfLongs(pos);
    }

    @Override
    public Float @Nullable [] getArrayOfFloats(int pos) {
        if (getValue(pos) instanceof Number[] numbers && !(numbers instanceof Float[])) {
            for (Number number : numbers) {
                if (number != null) {
                    real(number, pos);
                }
            }
        }
        return super.getArrayOfFloats(pos);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    private static void check(@Nullable Number[] numbers, long least, long most, int pos) {
        for (Number number : numbers) {
            if (number != null) {
                whole(number, least, most, pos);
            }
        }
    }

    private static long whole(Number number, long least, long most, int pos) {
        long value = number.longValue();
        if (value < least || value > most || !isWhole(number, value)) {
            throw refused(pos);
        }
        return value;
    }

    private static boolean isWhole(Number number, long value) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return true;
        }
        if (number instanceof Double || number instanceof Float) {
            // 2^63 is no long, and the largest long is cut to it.
            return number.doubleValue() == value && value != Long.MAX_VALUE;
        }
        if (number instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE;
        }
        // A BigDecimal, the driver's own Numeric, and what else is a number.
        return new BigDecimal(number.toString()).compareTo(BigDecimal.valueOf(value)) == 0;
    }

    /** PostgreSQL rounds to a real too, but it has no overflow to infinity, nor an underflow to zero. */
    private static float real(Number number, int pos) {
        float value = number.floatValue();
        double exact = number.doubleValue();
        if ((Float.isInfinite(value) && !(Double.isInfinite(exact) && number instanceof Double))
                || (value == 0 && exact != 0)) {
            throw refused(pos);
        }
        return value;
    }

    private static IllegalArgumentException refused(int pos) {
        return new IllegalArgumentException("The number of bind $" + (pos + 1) + " is none of its parameter's type");
    }
}
