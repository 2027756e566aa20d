package dev.vorm;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.raw;
import static dev.vorm.query.Sql.rawCondition;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements and pieces of one's own. */
class RawSqlIT {
    private static Database db;

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(2));
        db.schema().createMissing().await();
        for (String name : List.of("Ann", "Bob", "Bea")) {
            db.execute(insertInto(AUTHOR)
                            .set(AUTHOR.name, name)
                            .set(AUTHOR.email, name + "@x.org")
                            .set(AUTHOR.status, AuthorStatus.ACTIVE)
                            .set(AUTHOR.version, 0))
                    .await();
        }
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    @Test
    void bindsByName() {
        assertThat(db.sql("SELECT count(*) FROM authors WHERE name = :name OR name = :other AND :name <> 'x'")
                        .bind("other", "Bob")
                        .bind("name", "Ann")
                        .one(Long.class)
                        .await())
                .isEqualTo(2);
        assertThat(db.sql("SELECT name FROM authors WHERE name = ANY (:names) ORDER BY 1")
                        .bindAll("names", List.of("Bob", "Bea"), SqlType.TEXT)
                        .list(String.class)
                        .await())
                .containsExactly("Bea", "Bob");
        assertThat(db.sql("SELECT name, id FROM authors WHERE name LIKE :p -- :not this\n AND ':nor' <> '' /* :it */")
                        .bind("p", "A%")
                        .list((row, at) -> row.getString(at) + row.getLong(at + 1))
                        .await())
                .containsExactly("Ann1");
        assertThat(db.sql("UPDATE authors SET bio = :bio WHERE name = :name")
                        .bind("bio", null, SqlType.TEXT)
                        .bind("name", "Ann")
                        .execute()
                        .await())
                .isEqualTo(1);
    }

    @Test
    void valuesOfAllClassesTravelWhole() {
        UUID id = UUID.randomUUID();
        assertThat(db.sql("SELECT :a").bind("a", id).one(UUID.class).await()).isEqualTo(id);
        assertThat(db.sql("SELECT :a::text")
                        .bind("a", new BigDecimal("1E-30"))
                        .one(BigDecimal.class)
                        .await())
                .isEqualByComparingTo("1E-30");
        assertThat(db.sql("SELECT :a + 1")
                        .bind("a", LocalDate.of(2026, 1, 31))
                        .one(LocalDate.class)
                        .await())
                .isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(db.sql("SELECT :a").bind("a", Long.MAX_VALUE).one(Long.class).await())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(db.sql("SELECT NULL::text").list(String.class).await()).containsExactly((String) null);
        assertThatThrownBy(() -> db.sql("SELECT 1.5").one(BigDecimal.class).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("?column?")
                .hasMessageContaining("::text");
    }

    @Test
    void whatIsWrongIsSaid() {
        String hostile = "Ann' OR true --";
        assertThatThrownBy(() -> db.sql("SELECT * FROM authors WHERE name = '" + hostile + "'" + System.nanoTime()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("constant");
        assertThatThrownBy(() -> db.sql("SELECT :a").bind("b", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no :b in the statement, but [a]");
        assertThatThrownBy(() -> db.sql("SELECT :a").bind("a", 1).bind("a", 2)).hasMessage(":a is bound twice");
        assertThatThrownBy(() -> db.sql("SELECT :a").bind("a", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThat(db.sql("SELECT 1").list(Thread.class).cause())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
        assertThat(db.sql("SELECT 1").one(Thread.class).cause()).isInstanceOf(InvalidArgumentException.class);
        assertThat(db.sql("SELECT 1").optional((Class<Integer>) null).cause())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("null");
        assertThatThrownBy(() -> db.sql("SELECT :a").one(Integer.class).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("Nothing is bound to :a");
        assertThatThrownBy(
                        () -> db.sql("SELECT 1 WHERE false").one(Integer.class).await())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.sql("SELECT :a").bind("a", "a\0b")).hasMessageContaining(":a");
    }

    @Test
    void piecesStandInTheQueryLanguage() {
        assertThat(db.list(select(AUTHOR.name)
                                .from(AUTHOR)
                                .where(rawCondition("{0} ~ '^[{0}A]' AND {1} > 0", AUTHOR.name, AUTHOR.id)
                                        .or(AUTHOR.name.eq("Bob")))
                                .orderBy(raw(SqlType.INTEGER, "length({0} || {1})", AUTHOR.name, value("x"))
                                        .desc()))
                        .await())
                .containsExactlyInAnyOrder("Ann", "Bob");
        assertThatThrownBy(() -> raw(SqlType.TEXT, "lower({1})", AUTHOR.name))
                .hasMessage("There is no expression for {1}: they are {0} to {0}");
        assertThatThrownBy(() -> raw(SqlType.TEXT, "lower('{0}')", AUTHOR.name))
                .hasMessage("There is no {0} in lower('{0}')");
        assertThatThrownBy(() -> raw(SqlType.TEXT, "lower(" + System.nanoTime() + ")"))
                .hasMessageContaining("constant");
    }
}
