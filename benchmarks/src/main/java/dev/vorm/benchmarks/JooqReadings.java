package dev.vorm.benchmarks;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of {@link Reading} as jOOQ's generator writes it. */
final class JooqReadings extends TableImpl<Record> {
    private static final long serialVersionUID = 1;

    static final JooqReadings READINGS = new JooqReadings(DSL.name("readings"), null);

    final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this, "");
    final TableField<Record, String> sensor =
            createField(DSL.name("sensor"), SQLDataType.CLOB.nullable(false), this, "");
    final TableField<Record, UUID> device = createField(DSL.name("device"), SQLDataType.UUID.nullable(false), this, "");
    final TableField<Record, Boolean> valid =
            createField(DSL.name("valid"), SQLDataType.BOOLEAN.nullable(false), this, "");
    final TableField<Record, Integer> channel =
            createField(DSL.name("channel"), SQLDataType.INTEGER.nullable(false), this, "");
    final TableField<Record, Double> value =
            createField(DSL.name("value"), SQLDataType.DOUBLE.nullable(false), this, "");
    final TableField<Record, OffsetDateTime> takenAt =
            createField(DSL.name("taken_at"), SQLDataType.TIMESTAMPWITHTIMEZONE.nullable(false), this, "");
    final TableField<Record, String> note = createField(DSL.name("note"), SQLDataType.CLOB, this, "");

    private JooqReadings(Name alias, Table<Record> aliased) {
        super(alias, null, aliased);
    }

    @Override
    public JooqReadings as(String alias) {
        return new JooqReadings(DSL.name(alias), this);
    }
}
