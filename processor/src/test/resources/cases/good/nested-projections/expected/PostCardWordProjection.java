// Generated from PostCard.Word by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link PostCard.Word} is of {@link Tag}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PostCardWordProjection extends MappedProjection<PostCard.Word> {
    public static final PostCardWordProjection POST_CARD_WORD = new PostCardWordProjection(TagTable.TAG);

    private PostCardWordProjection(TagTable table) {
        super(table, List.<Expression<?>>of(
                table.name), List.<Nested<PostCard.Word, ?>>of(
                        new Nested<>(
                                "PostCard.Word.posts",
                                TagTable.TAG.posts,
                                table.key(),
                                PostCardTitleProjection.POST_CARD_TITLE,
                                (word, others) -> new PostCard.Word(
                                word.name(),
                                others))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PostCardWordProjection of(TagTable table) {
        return new PostCardWordProjection(table);
    }

    @Override
    public RowReader<PostCard.Word> reader() {
        return PostCardWordProjection::read;
    }

    /**
     * Reads {@link PostCard.Word}.
     */
    public static PostCard.Word read(Row row, int at) {
        return new PostCard.Word(
                required(row.getString(at), "PostCard.Word.name"),
                List.of());
    }
}
