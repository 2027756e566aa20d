// Generated from PostCard.Editor by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link PostCard.Editor} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostCardEditorProjection extends MappedProjection<PostCard.Editor> {
    private static final SqlType<User.Settings> SETTINGS_TYPE = UserTable.USER.settings.type();

    public static final PostCardEditorProjection POST_CARD_EDITOR = new PostCardEditorProjection(UserTable.USER);

    private PostCardEditorProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                table.id,
                table.bio,
                table.boss.id,
                table.settings));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PostCardEditorProjection of(UserTable table) {
        return new PostCardEditorProjection(table);
    }

    @Override
    public RowReader<PostCard.Editor> reader() {
        return PostCardEditorProjection::read;
    }

    /**
     * Reads {@link PostCard.Editor}.
     */
    public static PostCard.Editor read(Row row, int at) {
        return new PostCard.Editor(
                required(row.getLong(at), "PostCard.Editor.id"),
                row.getString(at + 1),
                row.getLong(at + 2),
                required(Values.decode(SETTINGS_TYPE, row.getString(at + 3), "PostCard.Editor.settings"), "PostCard.Editor.settings"));
    }
}
