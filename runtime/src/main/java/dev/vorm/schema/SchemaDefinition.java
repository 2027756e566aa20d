package dev.vorm.schema;

import java.util.List;

/**
 * Tables and views, and what they need.
 *
 * @param tables tables and views
 * @param enums the types of their columns
 * @param sequences the sequences that number their rows
 */
record SchemaDefinition(List<TableDefinition> tables, List<EnumDefinition> enums, List<SequenceDefinition> sequences) {
    /** A type with a list of labels, in order. */
    record EnumDefinition(String schema, String name, List<String> labels) {}

    /**
     * A sequence.
     *
     * @param increment by how much it goes up: how many numbers are taken from it at once
     * @param table the table that it numbers, and with which it goes
     * @param column the column that it numbers, or "" when it belongs to none
     */
    record SequenceDefinition(String schema, String name, long increment, String table, String column) {}
}
