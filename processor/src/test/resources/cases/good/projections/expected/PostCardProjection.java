// Generated from PostCard by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link PostCard} is of {@link Post}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostCardProjection extends MappedProjection<PostCard> {
    private static final Unloaded UNLOADED = Unloaded.inProjection("PostCard");

    public static final PostCardProjection POST_CARD = new PostCardProjection(PostTable.POST);

    private PostCardProjection(PostTable table) {
        super(table, List.<Expression<?>>of(
                table.id,
                table.title,
                table.author.name,
                table.author.boss().name,
                table.author.boss().key(),
                table.author.address.street,
                table.author.address.city,
                table.editor.address.city,
                table.author.id,
                table.author.name,
                table.author.boss().name,
                new Column<>(table.author.path(), "quiet", SqlType.TEXT, List.of("lower(",
                        "name)")),
                table.editor.id,
                table.editor.bio,
                table.editor.boss().id,
                table.editor.settings,
                table.editor.name,
                table.author.boss().name));
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
                required(row.getLong(at), "PostCard.id"),
                required(row.getString(at + 1), "PostCard.title"),
                required(row.getString(at + 2), "PostCard.authorName"),
                row.getString(at + 3),
                Optional.ofNullable(UNLOADED.ref(row.getLong(at + 4), "boss")),
                readAddress(row, at + 5),
                row.getString(at + 7),
                PostCardProfileProjection.read(row, at + 8),
                readEditor(row, at + 12),
                Optional.ofNullable(readBossCard(row, at + 17)));
    }

    private static User.Address readAddress(Row row, int at) {
        return new User.Address(
                required(row.getString(at), "PostCard.home.address.street"),
                row.getString(at + 1));
    }

    /**
     * Reads {@link PostCard.Editor}.
     */
    private static PostCard. @Nullable Editor readEditor(Row row, int at) {
        return row.getValue(at + 4) == null ? null : PostCardEditorProjection.read(row, at);
    }

    /**
     * Reads {@link Users.Name}.
     */
    private static Users. @Nullable Name readBossCard(Row row, int at) {
        return row.getValue(at) == null ? null : UsersNameProjection.read(row, at);
    }
}
