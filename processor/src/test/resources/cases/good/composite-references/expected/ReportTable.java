// Generated from Report by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code reports} of {@link Report} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ReportTable extends EntityTable<Report> {
    public static final ReportTable REPORT = new ReportTable("reports");

    public final NumberColumn<Report, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final VisitColumns visit = new VisitColumns();

    private final List<Column<Report, ?>> columns = List.of(id, visit.place, visit.number);

    private ReportTable(String alias) {
        super("", "reports", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ReportTable as(String alias) {
        return new ReportTable(alias);
    }

    @Override
    public List<Column<Report, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "visit.place", "visit.number");
    }

    @Override
    public List<Column<Report, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Report> reader() {
        return ReportMapping::read;
    }

    /**
     * The columns of {@link VisitKey}.
     */
    public final class VisitColumns extends VisitPath<Report> {
        public final TextColumn<Report> place = new TextColumn<>(ReportTable.this, "visit_place", SqlType.TEXT);

        public final NumberColumn<Report, Integer> number = new NumberColumn<>(ReportTable.this, "visit_number", SqlType.INTEGER);

        private VisitColumns() {
            super(ReportTable.this, "visit", false);
        }

        @Override
        public List<Column<Report, ?>> columns() {
            return List.of(this.place, this.number);
        }

        @Override
        protected List<Condition> equal(VisitKey key) {
            return List.of(this.place.eq(key.place()), this.number.eq(key.number()));
        }
    }
}
