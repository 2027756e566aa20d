// Generated from Page.Chief by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ValueProjection;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link Page.Chief} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PageChiefProjection extends MappedProjection<Page.Chief> {
    public static final PageChiefProjection PAGE_CHIEF = new PageChiefProjection(UserTable.USER);

    private PageChiefProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                ), List.<Nested<Page.Chief, ?>>of(
                        new Nested<>(
                                "Page.Chief.posts",
                                UserTable.USER.posts,
                                table.key(),
                                new ValueProjection<>(PostTable.POST, PostTable.POST.id),
                                (chief, others) -> new Page.Chief(others))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PageChiefProjection of(UserTable table) {
        return new PageChiefProjection(table);
    }

    @Override
    public RowReader<Page.Chief> reader() {
        return PageChiefProjection::read;
    }

    /**
     * Reads {@link Page.Chief}.
     */
    public static Page.Chief read(Row row, int at) {
        return new Page.Chief(List.of());
    }
}
