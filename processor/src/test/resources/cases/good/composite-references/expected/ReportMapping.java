// Generated from Report by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Report} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ReportMapping {
    private ReportMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Report> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Report", "REPORT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, visit_place, visit_number.
     */
    public static Report read(Row row, int at, Unloaded unloaded) {
        return new Report(
                required(row.getLong(at), "Report.id"),
                unloaded.ref(readVisit(row, at + 1), "visit"));
    }

    private static VisitKey readVisit(Row row, int at) {
        return new VisitKey(
                required(row.getString(at), "Report.visit.place"),
                required(row.getInteger(at + 1), "Report.visit.number"));
    }

    static Long key(Report report) {
        return report.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Report.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Report.id");
        }
        return Binds.ofArrays(keys);
    }

    static Report withVisit(Report report, Ref<Visit, VisitKey> visit) {
        return new Report(
                report.id(),
                visit);
    }

    static Tuple insertBinds(Report report) {
        VisitKey visit = Binds.present(Binds.ref(report.visit()), "Report.visit");
        return Binds.of(
                Binds.given(report.id(), "Report.id"),
                Binds.text(visit.place(), "Report.visit.place"),
                visit.number());
    }

    static Tuple insertAllBinds(List<? extends Report> reports) {
        int size = reports.size();
        Long[] id = new Long[size];
        String[] visitPlace = new String[size];
        Integer[] visitNumber = new Integer[size];
        for (int i = 0; i < size; i++) {
            Report report = reports.get(i);
            VisitKey visit = Binds.present(Binds.ref(report.visit()), "Report.visit");
            id[i] = Binds.given(report.id(), "Report.id");
            visitPlace[i] = Binds.text(visit.place(), "Report.visit.place");
            visitNumber[i] = visit.number();
        }
        return Binds.ofArrays(id, visitPlace, visitNumber);
    }

    /**
     * The report as it is: an insert generates nothing.
     */
    static Report inserted(Report report, Row row, int at) {
        return report;
    }

    static Tuple updateBinds(Report report) {
        VisitKey visit = Binds.present(Binds.ref(report.visit()), "Report.visit");
        return Binds.of(
                Binds.key(report.id(), "Report.id"),
                Binds.text(visit.place(), "Report.visit.place"),
                visit.number());
    }

    /**
     * The report as it is: an update generates nothing.
     */
    static Report updated(Report report, Row row, int at) {
        return report;
    }

    static Tuple deleteBinds(Report report) {
        return Binds.of(Binds.key(report.id(), "Report.id"));
    }
}
