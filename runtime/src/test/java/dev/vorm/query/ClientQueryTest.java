package dev.vorm.query;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.fixture.Author;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import dev.vorm.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients may ask for: sorts and filters by names and texts. */
class ClientQueryTest {
    private static Rendered where(Table<?> table, Condition condition) {
        return Renderer.render(select(table.key().get(0)).from(table).where(condition));
    }

    @Test
    void sortsByProperties() {
        Rendered rendered =
                Renderer.render(select(AUTHOR.id).from(AUTHOR).orderBy(AUTHOR.orders(List.of("-createdAt", "name"))));

        assertThat(rendered.sql()).endsWith("ORDER BY created_at DESC, name");
        assertThatThrownBy(() -> AUTHOR.orders(List.of("created_at")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessage("The table authors has no property created_at that a client may name");
        assertThatThrownBy(() -> AUTHOR.orders(List.of("name; DROP TABLE authors")))
                .isInstanceOfSatisfying(
                        UnknownPropertyException.class,
                        e -> assertThat(e.property()).isEqualTo("name; DROP TABLE authors"));
    }

    @ParameterizedTest
    @CsvSource({
        "id, eq, 7, id = $1, 7",
        "id, ne, 7, id <> $1, 7",
        "version, lt, 3, version < $1, 3",
        "version, LE, 3, version <= $1, 3",
        "version, gt, 3, version > $1, 3",
        "version, ge, 3, version >= $1, 3",
        "name, contains, 5%, name LIKE $1, %5\\%%",
        "name, startsWith, A, name LIKE $1, A%",
        "name, endsWith, n, name LIKE $1, %n",
        "status, eq, ACTIVE, status = $1, ACTIVE",
    })
    void filtersByTexts(String property, String operator, String text, String where, String bind) {
        Rendered rendered = where(AUTHOR, AUTHOR.filter(property, operator, text));

        assertThat(rendered.sql()).endsWith("WHERE " + where);
        assertThat(rendered.binds()).hasToString("[" + bind + "]");
    }

    @Test
    void filtersByListsAndNulls() {
        Rendered in = where(BOOK, BOOK.filter("price", "in", "1.50,2"));
        assertThat(in.sql()).endsWith("WHERE price = ANY ($1::text[]::numeric[])");
        assertThat((Object[]) in.binds().get(0)).containsExactly("1.50", "2");
        assertThat(where(AUTHOR, AUTHOR.filter("bio", "isNull", "true")).sql()).endsWith("WHERE bio IS NULL");
        assertThat(where(AUTHOR, AUTHOR.filter("bio", "isNull", "false")).sql()).endsWith("WHERE bio IS NOT NULL");
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> AUTHOR.filter("id", "eq", "seven' OR true"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is given for authors.id is no bigint");
        assertThatThrownBy(() -> AUTHOR.filter("id", "contains", "7")).hasMessageContaining("authors.id is no text");
        assertThatThrownBy(() -> BOOK.filter("cover", "lt", "7")).hasMessageContaining("no order");
        assertThatThrownBy(() -> AUTHOR.filter("bio", "isNull", "yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is given for isNull of authors.bio is neither true nor false");
        assertThatThrownBy(() -> AUTHOR.filter("bio", "isNull", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no value for authors.bio");
        assertThatThrownBy(() -> AUTHOR.filter("bio", null, "x")).hasMessage("There is no operator for authors.bio");
        assertThatThrownBy(() -> AUTHOR.filter(null, "eq", "x")).isInstanceOf(UnknownPropertyException.class);
        assertThatThrownBy(() -> AUTHOR.filter("id", "like", "7"))
                .hasMessageContaining("There is no operator like")
                .hasMessageContaining("startswith");
    }

    @Test
    void secretsAreNotForClients() {
        WritableTable<Author> table = new WritableTable<>("", "authors", "authors") {
            @Override
            public List<Column<Author, ?>> columns() {
                return List.of(new TextColumn<>(this, "token", SqlType.TEXT.sensitive()));
            }

            @Override
            public List<Column<Author, ?>> key() {
                return columns();
            }
        };

        assertThatThrownBy(() -> table.filter("token", "startsWith", "a")).isInstanceOf(UnknownPropertyException.class);
        assertThatThrownBy(() -> table.orders(List.of("-token"))).isInstanceOf(UnknownPropertyException.class);
    }
}
