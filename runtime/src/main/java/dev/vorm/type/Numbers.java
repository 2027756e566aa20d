package dev.vorm.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The numbers that PostgreSQL has limits for. */
final class Numbers {
    private static final int MOST_BEFORE_POINT = 131_072;
    private static final int MOST_BEHIND_POINT = 16_383;
    private static final int MOST_BITS = 435_412;
    private static final long LARGEST_OID = 0xFFFF_FFFFL;

    private Numbers() {}

    /** With an exponent where there is one: written out, 1E+1000000000 would fill the memory. */
    static String decimal(BigDecimal value) {
        if (value.scale() > MOST_BEHIND_POINT) {
            throw new ValueException("PostgreSQL rounds numbers to " + MOST_BEHIND_POINT + " digits behind the point");
        }
        if (value.signum() == 0 && value.scale() < 0) {
            return "0";
        }
        if ((long) value.precision() - value.scale() > MOST_BEFORE_POINT) {
            throw new ValueException("it has more than " + MOST_BEFORE_POINT + " digits before the point");
        }
        return value.toString();
    }

    /** Refuses what {@code numeric(precision, scale)} would round, or has no room for. */
    static String decimal(BigDecimal value, int precision, int scale) {
        String text = decimal(value);
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (shortest.scale() > scale) {
            throw new ValueException("it has more than " + scale + " digits behind the point");
        }
        if (shortest.signum() != 0 && shortest.precision() - (long) shortest.scale() > (long) precision - scale) {
            throw new ValueException("it has more than " + (precision - scale) + " digits before the point");
        }
        return text;
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(finite(text));
    }

    static String integer(BigInteger value) {
        if (value.bitLength() > MOST_BITS) {
            throw new ValueException("it has more than " + MOST_BEFORE_POINT + " digits");
        }
        return value.toString();
    }

    static BigInteger integer(String text) {
        BigDecimal number = decimal(text);
        try {
            return number.setScale(0, RoundingMode.UNNECESSARY).unscaledValue();
        } catch (ArithmeticException e) {
            throw notWhole(e);
        }
    }

    private static ValueException notWhole(ArithmeticException cause) {
        ValueException failure = new ValueException("it is not a whole number");
        failure.initCause(cause);
        return failure;
    }

    private static String finite(String text) {
        if (text.equals("NaN") || text.endsWith("Infinity")) {
            throw new ValueException("Java's exact numbers have neither NaN nor infinity");
        }
        return text;
    }

    static String oid(Long value) {
        if (value < 0 || value > LARGEST_OID) {
            throw new ValueException("an oid is from 0 to " + LARGEST_OID);
        }
        return value.toString();
    }
}
