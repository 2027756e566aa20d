// Generated from PostCard by Vorm; change that record instead.
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
 * What {@link PostCard} is of {@link Post}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostCardProjection extends MappedProjection<PostCard> {
    public static final PostCardProjection POST_CARD = new PostCardProjection(PostTable.POST);

    private PostCardProjection(PostTable table) {
        super(table, List.<Expression<?>>of(
                table.title), List.<Nested<PostCard, ?>>of(
                        new Nested<>(
                                "PostCard.tags",
                                PostTable.POST.tags,
                                table.key(),
                                PostCardWordProjection.POST_CARD_WORD,
                                (postCard, others) -> new PostCard(
                                others,
                                postCard.title(),
                                postCard.words(),
                                postCard.weights(),
                                postCard.others(),
                                postCard.names())),
                        new Nested<>(
                                "PostCard.words",
                                PostTable.POST.tags,
                                table.key(),
                                new ValueProjection<>(TagTable.TAG, TagTable.TAG.name),
                                (postCard, others) -> new PostCard(
                                postCard.tags(),
                                postCard.title(),
                                others,
                                postCard.weights(),
                                postCard.others(),
                                postCard.names())),
                        new Nested<>(
                                "PostCard.weights",
                                PostTable.POST.tags,
                                table.key(),
                                new ValueProjection<>(TagTable.TAG, TagTable.TAG.weight),
                                (postCard, others) -> new PostCard(
                                postCard.tags(),
                                postCard.title(),
                                postCard.words(),
                                others,
                                postCard.others(),
                                postCard.names())),
                        new Nested<>(
                                "PostCard.others",
                                UserTable.USER.posts,
                                table.author.columns(),
                                PostCardTitleProjection.POST_CARD_TITLE,
                                (postCard, others) -> new PostCard(
                                postCard.tags(),
                                postCard.title(),
                                postCard.words(),
                                postCard.weights(),
                                others,
                                postCard.names())),
                        new Nested<>(
                                "PostCard.names",
                                UserTable.USER.posts,
                                table.author.boss().columns(),
                                new ValueProjection<>(PostTable.POST, PostTable.POST.author.name),
                                (postCard, others) -> new PostCard(
                                postCard.tags(),
                                postCard.title(),
                                postCard.words(),
                                postCard.weights(),
                                postCard.others(),
                                others))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PostCardProjection of(PostTable table) {
        return new PostCardProjection(table);
    }

    @Override
    public RowReader<PostCard> reader() {
        return PostCardProjection::read;
    }

    /**
     * Reads {@link PostCard}.
     */
    public static PostCard read(Row row, int at) {
        return new PostCard(
                List.of(),
                required(row.getString(at), "PostCard.title"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
