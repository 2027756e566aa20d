// Generated from AuthorFigures by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link AuthorFigures} from rows.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorFiguresMapping {
    static final SqlType<AuthorFigures.Mood> MOOD_TYPE = SqlType.pgEnum(AuthorFigures.Mood.class, "mood");

    private AuthorFiguresMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<AuthorFigures> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "AuthorFigures", "AUTHOR_FIGURES");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, name, mood, author_id, teacher_id, articles, title, words, twice.
     */
    public static AuthorFigures read(Row row, int at, Unloaded unloaded) {
        AuthorFigures authorFigures = make(row, at, unloaded);
        authorFigures.loaded();
        return authorFigures;
    }

    private static AuthorFigures make(Row row, int at, Unloaded unloaded) {
        return new AuthorFigures(
                required(row.getLong(at), "AuthorFigures.id"),
                required(row.getString(at + 1), "AuthorFigures.name"),
                required(Values.decode(MOOD_TYPE, row.getString(at + 2), "AuthorFigures.mood"), "AuthorFigures.mood"),
                required(unloaded.ref(row.getLong(at + 3), "author"), "AuthorFigures.author"),
                unloaded.ref(row.getLong(at + 4), "teacher"),
                required(row.getLong(at + 5), "AuthorFigures.articles"),
                readBest(row, at + 6),
                required(Values.decimal(row.getString(at + 8), "AuthorFigures.twice"), "AuthorFigures.twice"));
    }

    private static AuthorFigures. @Nullable Best readBest(Row row, int at) {
        if (Values.isAbsent(row, at, 2)) {
            return null;
        }
        return new AuthorFigures.Best(
                required(row.getString(at), "AuthorFigures.best.title"),
                required(row.getInteger(at + 1), "AuthorFigures.best.words"));
    }

    static Long key(AuthorFigures authorFigures) {
        return authorFigures.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "AuthorFigures.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "AuthorFigures.id");
        }
        return Binds.ofArrays(keys);
    }

    static AuthorFigures withAuthor(AuthorFigures authorFigures, Ref<Author, Long> author) {
        return new AuthorFigures(
                authorFigures.id(),
                authorFigures.name(),
                authorFigures.mood(),
                author,
                authorFigures.teacher(),
                authorFigures.articles(),
                authorFigures.best(),
                authorFigures.twice());
    }

    static AuthorFigures withTeacher(AuthorFigures authorFigures,
            Ref<AuthorFigures, Long> teacher) {
        return new AuthorFigures(
                authorFigures.id(),
                authorFigures.name(),
                authorFigures.mood(),
                authorFigures.author(),
                teacher,
                authorFigures.articles(),
                authorFigures.best(),
                authorFigures.twice());
    }
}
