// Generated from Page.Label by Vorm; change that record instead.
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
 * What {@link Page.Label} is of {@link Tag}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PageLabelProjection extends MappedProjection<Page.Label> {
    public static final PageLabelProjection PAGE_LABEL = new PageLabelProjection(TagTable.TAG);

    private PageLabelProjection(TagTable table) {
        super(table, List.<Expression<?>>of(
                table.name));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PageLabelProjection of(TagTable table) {
        return new PageLabelProjection(table);
    }

    @Override
    public RowReader<Page.Label> reader() {
        return PageLabelProjection::read;
    }

    /**
     * Reads {@link Page.Label}.
     */
    public static Page.Label read(Row row, int at) {
        return new Page.Label(required(row.getString(at), "Page.Label.name"));
    }
}
