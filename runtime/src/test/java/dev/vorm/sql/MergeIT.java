package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.common;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.mergeAction;
import static dev.vorm.query.Sql.mergeInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.DatabaseException;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.fixture.AuthorTable;
import dev.vorm.query.Derived;
import dev.vorm.query.MergeOn;
import dev.vorm.query.Row2;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What merges do at a real server. */
class MergeIT {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Derived<Row2<String, Integer>> INPUT =
            select(BOOK.title, BOOK.pages).from(BOOK).as("input");

    private static Database db;

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        db.schema().createMissing().await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    /** The titles of books are what is known of authors: of Ann and Bob there are rows, of Cid there is none. */
    @BeforeEach
    void fill() {
        db.execute(deleteFrom(BOOK).allRows()).await();
        db.execute(deleteFrom(AUTHOR).allRows()).await();
        authors("Ann", "Bob", "Dan");
        long ann = id("Ann");
        books(ann, "Ann", "Bob", "Cid");
    }

    private static void authors(String... names) {
        db.execute(insertInto(AUTHOR)
                        .rows(List.of(names))
                        .setEach(AUTHOR.name, name -> name)
                        .setEach(AUTHOR.email, name -> name + "@b.c")
                        .setEach(AUTHOR.bio, name -> "old")
                        .setEach(AUTHOR.status, name -> AuthorStatus.ACTIVE)
                        .setEach(AUTHOR.createdAt, name -> LONG_AGO)
                        .setEach(AUTHOR.updatedAt, name -> LONG_AGO)
                        .setEach(AUTHOR.version, name -> 1))
                .await();
    }

    private static void books(long author, String... titles) {
        db.execute(insertInto(BOOK)
                        .rows(List.of(titles))
                        .setEach(BOOK.id, title -> UUID.randomUUID())
                        .setEach(BOOK.title, title -> title)
                        .setEach(BOOK.price, title -> BigDecimal.ONE)
                        .setEach(BOOK.pages, title -> (int) title.charAt(0))
                        .setEach(BOOK.author.key(), title -> author))
                .await();
    }

    private static long id(String name) {
        return db.one(select(AUTHOR.id).from(AUTHOR).where(AUTHOR.name.eq(name)))
                .await();
    }

    private static List<String> rows() {
        return db.list(select(AUTHOR.name, AUTHOR.bio, AUTHOR.version)
                        .from(AUTHOR)
                        .orderBy(AUTHOR.name.asc())
                        .into((name, bio, version) -> name + " " + bio + " " + version))
                .await();
    }

    private static MergeOn<Author> merge() {
        return mergeInto(AUTHOR).using(INPUT).on(AUTHOR.name.eq(INPUT.get(BOOK.title)));
    }

    @Test
    void updatesWhatMatchesAndInsertsWhatDoesNot() {
        long written = db.execute(merge().whenMatched(AUTHOR.name.eq("Ann"))
                        .set(AUTHOR.bio, INPUT.get(BOOK.title).lower())
                        .whenNotMatched()
                        .insert()
                        .set(AUTHOR.name, INPUT.get(BOOK.title))
                        .set(AUTHOR.email, INPUT.get(BOOK.title))
                        .set(AUTHOR.version, INPUT.get(BOOK.pages))
                        .set(AUTHOR.status, AuthorStatus.ACTIVE)
                        .set(AUTHOR.createdAt, LONG_AGO)
                        .set(AUTHOR.updatedAt, LONG_AGO))
                .await();

        assertThat(written).isEqualTo(2);
        assertThat(rows()).containsExactly("Ann ann 2", "Bob old 1", "Cid null 67", "Dan old 1");
        assertThat(db.list(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.updatedAt.gt(LONG_AGO)))
                        .await())
                .containsExactly("Ann");
    }

    @Test
    void takesTheFirstClauseThatFits() {
        long written = db.execute(merge().whenMatched(AUTHOR.name.eq("Bob"))
                        .delete()
                        .whenMatched()
                        .doNothing()
                        .whenNotMatched()
                        .doNothing()
                        .whenNotMatchedBySource(AUTHOR.bio.isNull())
                        .delete()
                        .whenNotMatchedBySource()
                        .set(AUTHOR.bio, AUTHOR.name.concat("?"))
                        .set(AUTHOR.version, 9))
                .await();

        assertThat(written).isEqualTo(2);
        assertThat(rows()).containsExactly("Ann old 1", "Dan Dan? 9");
    }

    @Test
    void returnsWhatItDid() {
        List<String> done = db.list(merge().whenMatched(AUTHOR.name.eq("Ann"))
                        .set(AUTHOR.bio, "new")
                        .whenMatched()
                        .delete()
                        .whenNotMatched()
                        .insert()
                        .set(AUTHOR.name, INPUT.get(BOOK.title).concat("x"))
                        .set(AUTHOR.email, "c")
                        .set(AUTHOR.status, AuthorStatus.ACTIVE)
                        .set(AUTHOR.createdAt, LONG_AGO)
                        .set(AUTHOR.updatedAt, LONG_AGO)
                        .set(AUTHOR.version, 1)
                        .returning(mergeAction(), AUTHOR.name, AUTHOR.bio, INPUT.get(BOOK.pages))
                        .into(row -> row.a() + " " + row.b() + " " + row.c() + " " + row.d()))
                .await();

        assertThat(done).containsExactlyInAnyOrder("UPDATE Ann new 65", "DELETE Bob old 66", "INSERT Cidx null 67");
        List<Author> entities = db.list(
                        merge().whenMatched().set(AUTHOR.bio, "newer").returning())
                .await();
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).bio()).contains("newer");
    }

    @Test
    void comparesWithQueriesAndAliases() {
        AuthorTable other = AUTHOR.as("other");
        db.execute(mergeInto(AUTHOR)
                        .using(other)
                        .on(AUTHOR.id.eq(other.id).and(other.name.ne("Ann")))
                        .whenMatched()
                        .set(AUTHOR.bio, other.email))
                .await();
        assertThat(rows()).containsExactly("Ann old 1", "Bob Bob@b.c 2", "Dan Dan@b.c 2");

        Derived<Row2<String, Integer>> dear =
                common("dear", select(BOOK.title, BOOK.pages).from(BOOK).where(BOOK.title.ge("B")));
        db.execute(mergeInto(other)
                        .using(dear)
                        .on(other.name.eq(dear.get(BOOK.title)))
                        .whenMatched()
                        .delete()
                        .whenNotMatchedBySource(
                                other.name.notIn(select(BOOK.title).from(BOOK)))
                        .delete())
                .await();
        assertThat(rows()).containsExactly("Ann old 1");
    }

    @Test
    void standsBeforeAQuery() {
        Derived<Row2<String, String>> merged = common(
                "merged",
                merge().whenMatched(AUTHOR.name.eq("Ann"))
                        .set(AUTHOR.bio, "new")
                        .whenMatched()
                        .set(AUTHOR.bio, AUTHOR.bio)
                        .returning(AUTHOR.name, AUTHOR.bio));

        assertThat(db.list(select(merged.get(AUTHOR.name))
                                .from(merged)
                                .where(merged.get(AUTHOR.bio).eq(value("new"))))
                        .await())
                .containsExactly("Ann");
    }

    @Test
    void refusesToWriteARowTwice() {
        books(id("Ann"), "Ann");

        assertThatThrownBy(() ->
                        db.execute(merge().whenMatched().set(AUTHOR.bio, "new")).await())
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.sqlState()).isEqualTo("21000"));
        assertThat(db.list(select(AUTHOR.bio.cast(SqlType.TEXT)).from(AUTHOR)).await())
                .containsOnly("old");
    }
}
