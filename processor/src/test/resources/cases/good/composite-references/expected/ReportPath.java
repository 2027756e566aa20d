// Generated from Report by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Report} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ReportPath<E> extends ToOne<E, Report, Long> {
    public final NumberColumn<E, Long> id;

    public ReportPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ReportTable.REPORT, step, nullable, alias -> ReportTable.REPORT.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code visit}.
     */
    public VisitColumns visit() {
        return new VisitColumns();
    }

    /**
     * The columns of {@link VisitKey}.
     */
    public final class VisitColumns extends VisitPath<Report> {
        public final TextColumn<Report> place = new TextColumn<>(ReportPath.this.path(), "visit_place", SqlType.TEXT);

        public final NumberColumn<Report, Integer> number = new NumberColumn<>(ReportPath.this.path(), "visit_number", SqlType.INTEGER);

        private VisitColumns() {
            super(ReportPath.this.path(), "visit", false);
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
