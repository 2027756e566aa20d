// Generated from Report by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Report} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ReportBuilder {
    private long id;

    private Ref<Visit, VisitKey> visit;

    /**
     * A builder without any component.
     */
    public ReportBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ReportBuilder from(Report report) {
        return new ReportBuilder()
                .id(report.id())
                .visit(report.visit());
    }

    public ReportBuilder id(long id) {
        this.id = id;
        return this;
    }

    public ReportBuilder visit(Ref<Visit, VisitKey> visit) {
        this.visit = visit;
        return this;
    }

    /**
     * The record.
     */
    public Report build() {
        return new Report(id, visit);
    }
}
