package dev.vorm.processor.plan;

/** The kinds of columns in the query language, by what can be asked of them. */
public enum ColumnClass {
    /** Equality only. */
    PLAIN,
    /** Order, too. */
    COMPARABLE,
    /** The smallest and the largest, too. */
    ORDERED,
    /** Arithmetic, beside order. */
    NUMBER,
    /** Patterns, beside order. */
    TEXT,
    /** Conditions. */
    BOOLEAN,
    DATE,
    TIMESTAMP,
    TIME,
    INTERVAL,
    /** Elements. */
    ARRAY,
    /** Keys and paths. */
    JSON,
    RANGE,
    MULTI_RANGE,
    /** Networks. */
    INET,
    HSTORE,
    TS_VECTOR;

    /** What can be asked of a record or a converter's value around such a value. */
    ColumnClass around() {
        return switch (this) {
            case PLAIN, ARRAY, HSTORE, TS_VECTOR -> PLAIN;
            case COMPARABLE, BOOLEAN, RANGE, MULTI_RANGE -> COMPARABLE;
            case ORDERED, NUMBER, TEXT, DATE, TIME -> ORDERED;
            case TIMESTAMP, INTERVAL, JSON, INET -> this;
        };
    }

    /** What can be asked of a text that has a type of PostgreSQL's own. */
    static ColumnClass ofText(String castName) {
        return switch (castName) {
            case "text", "varchar", "bpchar" -> TEXT;
            case "json", "jsonb" -> JSON;
            case "tsvector" -> TS_VECTOR;
            default -> PLAIN;
        };
    }
}
