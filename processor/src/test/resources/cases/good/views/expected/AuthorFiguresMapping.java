// Generated from AuthorFigures by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
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
     * Reads id, name, mood, author_id, teacher_id, articles, title, words, twice.
     */
    public static AuthorFigures read(Row row, int at) {
        AuthorFigures authorFigures = make(row, at);
        authorFigures.loaded();
        return authorFigures;
    }

    private static AuthorFigures make(Row row, int at) {
        return new AuthorFigures(
                required(row.getLong(at), "AuthorFigures.id"),
                required(row.getString(at + 1), "AuthorFigures.name"),
                required(Values.decode(MOOD_TYPE, row.getString(at + 2), "AuthorFigures.mood"), "AuthorFigures.mood"),
                required(Values.ref(row.getLong(at + 3)), "AuthorFigures.author"),
                Values.ref(row.getLong(at + 4)),
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
}
