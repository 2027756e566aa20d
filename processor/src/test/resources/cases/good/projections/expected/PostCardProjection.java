// Generated from PostCard by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
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
    private static final SqlType<User.Settings> SETTINGS_TYPE = PostTable.POST.editor.settings.type();

    public static final PostCardProjection POST_CARD = new PostCardProjection();

    private PostCardProjection() {
        super(PostTable.POST, List.<Expression<?>>of(
                PostTable.POST.id,
                PostTable.POST.title,
                PostTable.POST.author.name,
                PostTable.POST.author.boss().name,
                PostTable.POST.author.boss().key(),
                PostTable.POST.author.address.street,
                PostTable.POST.author.address.city,
                PostTable.POST.editor.address.city,
                PostTable.POST.author.id,
                PostTable.POST.author.name,
                PostTable.POST.author.boss().name,
                new Column<>(PostTable.POST.author.name.table(), "quiet", SqlType.TEXT, List.of("lower(",
                        "name)")),
                PostTable.POST.editor.id,
                PostTable.POST.editor.bio,
                PostTable.POST.editor.boss().id,
                PostTable.POST.editor.settings,
                PostTable.POST.editor.name,
                PostTable.POST.author.boss().name));
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
                Optional.ofNullable(Values.ref(row.getLong(at + 4))),
                readAddress(row, at + 5),
                row.getString(at + 7),
                readAuthor(row, at + 8),
                readEditor(row, at + 12),
                Optional.ofNullable(readBossCard(row, at + 17)));
    }

    private static User.Address readAddress(Row row, int at) {
        return new User.Address(
                required(row.getString(at), "PostCard.home.address.street"),
                row.getString(at + 1));
    }

    /**
     * Reads {@link PostCard.Profile}.
     */
    private static PostCard.Profile readAuthor(Row row, int at) {
        return new PostCard.Profile(
                required(row.getLong(at), "PostCard.author.id"),
                required(row.getString(at + 1), "PostCard.author.name"),
                readAuthorBoss(row, at + 2),
                required(row.getString(at + 3), "PostCard.author.quiet"));
    }

    /**
     * Reads {@link Users.Name}.
     */
    private static Users. @Nullable Name readAuthorBoss(Row row, int at) {
        if (row.getValue(at) == null) {
            return null;
        }
        return new Users.Name(required(row.getString(at), "PostCard.author.boss.name"));
    }

    /**
     * Reads {@link PostCard.Editor}.
     */
    private static PostCard. @Nullable Editor readEditor(Row row, int at) {
        if (row.getValue(at + 4) == null) {
            return null;
        }
        return new PostCard.Editor(
                required(row.getLong(at), "PostCard.editor.id"),
                row.getString(at + 1),
                row.getLong(at + 2),
                required(Values.decode(SETTINGS_TYPE, row.getString(at + 3), "PostCard.editor.settings"), "PostCard.editor.settings"));
    }

    /**
     * Reads {@link Users.Name}.
     */
    private static Users. @Nullable Name readBossCard(Row row, int at) {
        if (row.getValue(at) == null) {
            return null;
        }
        return new Users.Name(required(row.getString(at), "PostCard.bossCard.name"));
    }
}
