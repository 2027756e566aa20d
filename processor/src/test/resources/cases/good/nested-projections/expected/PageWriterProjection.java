// Generated from Page.Writer by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link Page.Writer} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PageWriterProjection extends MappedProjection<Page.Writer> {
    public static final PageWriterProjection PAGE_WRITER = new PageWriterProjection(UserTable.USER);

    private PageWriterProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                table.name,
                table.boss.name), Nested.all(
                        List.<Nested<Page.Writer, ?>>of(
                                new Nested<>(
                                        "Page.Writer.posts",
                                        UserTable.USER.posts,
                                        table.key(),
                                        PageSummaryProjection.PAGE_SUMMARY,
                                        (writer, others) -> new Page.Writer(
                                        writer.name(),
                                        others,
                                        writer.boss()))),
                        Nested.<Page.Writer, Page.Chief>within(
                                PageChiefProjection.PAGE_CHIEF,
                                List.of(new Nested.Place("Page.Writer.boss.posts", table.boss.columns())),
                                Page.Writer::boss,
                                (writer, others) -> new Page.Writer(
                                writer.name(),
                                writer.posts(),
                                others))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PageWriterProjection of(UserTable table) {
        return new PageWriterProjection(table);
    }

    @Override
    public RowReader<Page.Writer> reader() {
        return PageWriterProjection::read;
    }

    /**
     * Reads {@link Page.Writer}.
     */
    public static Page.Writer read(Row row, int at) {
        return new Page.Writer(
                required(row.getString(at), "Page.Writer.name"),
                List.of(),
                readWriterBoss(row, at + 1));
    }

    /**
     * Reads {@link Page.Chief}.
     */
    private static Page. @Nullable Chief readWriterBoss(Row row, int at) {
        return row.getValue(at) == null ? null : PageChiefProjection.read(row, at);
    }
}
