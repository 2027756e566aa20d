// Generated from PostCard.Title by Vorm; change that record instead.
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
 * What {@link PostCard.Title} is of {@link Post}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PostCardTitleProjection extends MappedProjection<PostCard.Title> {
    public static final PostCardTitleProjection POST_CARD_TITLE = new PostCardTitleProjection(PostTable.POST);

    private PostCardTitleProjection(PostTable table) {
        super(table, List.<Expression<?>>of(
                table.title));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PostCardTitleProjection of(PostTable table) {
        return new PostCardTitleProjection(table);
    }

    @Override
    public RowReader<PostCard.Title> reader() {
        return PostCardTitleProjection::read;
    }

    /**
     * Reads {@link PostCard.Title}.
     */
    public static PostCard.Title read(Row row, int at) {
        return new PostCard.Title(required(row.getString(at), "PostCard.Title.title"));
    }
}
