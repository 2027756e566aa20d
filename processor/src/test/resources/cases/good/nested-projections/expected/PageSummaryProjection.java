// Generated from Page.Summary by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link Page.Summary} is of {@link Post}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PageSummaryProjection extends MappedProjection<Page.Summary> {
    public static final PageSummaryProjection PAGE_SUMMARY = new PageSummaryProjection(PostTable.POST);

    private PageSummaryProjection(PostTable table) {
        super(table, List.<Expression<?>>of(
                table.title));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PageSummaryProjection of(PostTable table) {
        return new PageSummaryProjection(table);
    }

    @Override
    public RowReader<Page.Summary> reader() {
        return PageSummaryProjection::read;
    }

    /**
     * Reads {@link Page.Summary}.
     */
    public static Page.Summary read(Row row, int at) {
        return new Page.Summary(required(row.getString(at), "Page.Summary.title"));
    }
}
