package dev.vorm.query;

/**
 * Tells texts that stand in the program from those that it makes: the former alone are to be SQL. The compiler's constants, and
 * no others, are interned by the machine (Java Language Specification, 15.29), so a text that is not its own interned copy was
 * made.
 */
public final class Constants {
    private Constants() {}

    /**
     * A text of SQL, which must be a compile-time constant.
     *
     * @throws IllegalArgumentException when it was made at run time: put together, read, received
     */
    public static String require(String sql) {
        @SuppressWarnings({"StringOperationCanBeSimplified", "ReferenceEquality"
        }) // a copy is interned, and objects compared
        boolean isConstant = new String(sql).intern() == sql;
        if (!isConstant) {
            throw new IllegalArgumentException(
                    "A text of SQL was made at run time, where anything may have got into it: write it as a"
                            + " constant, and give it its values as binds");
        }
        return sql;
    }
}
