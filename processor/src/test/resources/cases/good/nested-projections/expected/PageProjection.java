// Generated from Page by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.ListProjection;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ValueProjection;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link Page} is of {@link Post}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PageProjection extends MappedProjection<Page> {
    public static final PageProjection PAGE = new PageProjection(PostTable.POST);

    private PageProjection(PostTable table) {
        super(table, List.<Expression<?>>of(
                table.title,
                table.author.name,
                table.author.boss().name,
                table.author.boss().name,
                table.author.boss().boss().name), Nested.all(
                        List.<Nested<Page, ?>>of(
                                new Nested<>(
                                        "Page.alike",
                                        PostTable.POST.tags,
                                        table.key(),
                                        new ListProjection<>(
                                                PageProjection.class,
                                                "Page.alike.posts",
                                                TagTable.TAG,
                                                TagTable.TAG.posts,
                                                TagTable.TAG.key(),
                                                new ValueProjection<>(PostTable.POST, PostTable.POST.title)),
                                        (page, others) -> new Page(
                                        page.summary(),
                                        page.author(),
                                        page.boss(),
                                        others.stream().flatMap(List::stream).toList(),
                                        page.labels())),
                                new Nested<>(
                                        "Page.labels",
                                        UserTable.USER.posts,
                                        table.author.columns(),
                                        new ListProjection<>(
                                                PageProjection.class,
                                                "Page.labels.tags",
                                                PostTable.POST,
                                                PostTable.POST.tags,
                                                PostTable.POST.key(),
                                                PageLabelProjection.PAGE_LABEL),
                                        (page, others) -> new Page(
                                        page.summary(),
                                        page.author(),
                                        page.boss(),
                                        page.alike(),
                                        others.stream().flatMap(List::stream).toList()))),
                        Nested.<Page, Page.Writer>within(
                                PageWriterProjection.PAGE_WRITER,
                                List.of(new Nested.Place("Page.author.posts", table.author.columns()),
                                new Nested.Place("Page.author.boss.posts", table.author.boss().columns())),
                                Page::author,
                                (page, others) -> new Page(
                                page.summary(),
                                others,
                                page.boss(),
                                page.alike(),
                                page.labels())),
                        Nested.<Page, Page.Writer>within(
                                PageWriterProjection.PAGE_WRITER,
                                List.of(new Nested.Place("Page.boss.posts", table.author.boss().columns()),
                                new Nested.Place("Page.boss.boss.posts", table.author.boss().boss().columns())),
                                page -> page.boss().orElse(null),
                                (page, others) -> new Page(
                                page.summary(),
                                page.author(),
                                Optional.of(others),
                                page.alike(),
                                page.labels()))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PageProjection of(PostTable table) {
        return new PageProjection(table);
    }

    @Override
    public RowReader<Page> reader() {
        return PageProjection::read;
    }

    /**
     * Reads {@link Page}.
     */
    public static Page read(Row row, int at) {
        return new Page(
                PageSummaryProjection.read(row, at),
                PageWriterProjection.read(row, at + 1),
                Optional.ofNullable(readBoss(row, at + 3)),
                List.of(),
                List.of());
    }

    /**
     * Reads {@link Page.Writer}.
     */
    private static Page. @Nullable Writer readBoss(Row row, int at) {
        return row.getValue(at) == null ? null : PageWriterProjection.read(row, at);
    }
}
