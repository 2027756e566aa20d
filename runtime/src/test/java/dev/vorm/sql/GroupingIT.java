package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.cube;
import static dev.vorm.query.Sql.grouping;
import static dev.vorm.query.Sql.groupingSets;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.rollup;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.set;
import static dev.vorm.query.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.query.Grouping;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The groups that PostgreSQL makes of sets of expressions. */
class GroupingIT {
    private static Database db;

    private record Author(String name, AuthorStatus status, int version) {}

    @BeforeAll
    static void fill() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        db.schema().createMissing().await();
        Instant now = Instant.now();
        List<Author> authors = List.of(
                new Author("Ann", AuthorStatus.ACTIVE, 1),
                new Author("Ann", AuthorStatus.BLOCKED, 2),
                new Author("Bob", AuthorStatus.ACTIVE, 4));
        db.execute(insertInto(AUTHOR)
                        .rows(authors)
                        .setEach(AUTHOR.name, Author::name)
                        .setEach(AUTHOR.email, author -> author.name() + author.status() + "@b.c")
                        .setEach(AUTHOR.status, Author::status)
                        .setEach(AUTHOR.createdAt, author -> now)
                        .setEach(AUTHOR.updatedAt, author -> now)
                        .setEach(AUTHOR.version, Author::version))
                .await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    private static List<String> versions(Grouping grouping) {
        return db.list(select(AUTHOR.name, AUTHOR.status, grouping(AUTHOR.name, AUTHOR.status), sum(AUTHOR.version))
                        .from(AUTHOR)
                        .groupBy(grouping)
                        .orderBy(grouping(AUTHOR.name, AUTHOR.status).asc(), AUTHOR.name.asc(), AUTHOR.status.asc())
                        .into((name, status, total, version) -> name + " " + status + " " + total + " " + version))
                .await();
    }

    @Test
    void rollsUpFromTheLastOne() {
        assertThat(versions(rollup(AUTHOR.name, AUTHOR.status)))
                .containsExactly(
                        "Ann ACTIVE 0 1",
                        "Ann BLOCKED 0 2",
                        "Bob ACTIVE 0 4",
                        "Ann null 1 3",
                        "Bob null 1 4",
                        "null null 3 7");
    }

    @Test
    void makesACubeOfAllChoices() {
        assertThat(versions(cube(AUTHOR.name, AUTHOR.status)))
                .containsExactly(
                        "Ann ACTIVE 0 1",
                        "Ann BLOCKED 0 2",
                        "Bob ACTIVE 0 4",
                        "Ann null 1 3",
                        "Bob null 1 4",
                        "null ACTIVE 2 5",
                        "null BLOCKED 2 2",
                        "null null 3 7");
    }

    @Test
    void makesTheSetsThatAreNamed() {
        assertThat(versions(groupingSets(set(AUTHOR.name, AUTHOR.status), set())))
                .containsExactly("Ann ACTIVE 0 1", "Ann BLOCKED 0 2", "Bob ACTIVE 0 4", "null null 3 7");
        assertThat(versions(groupingSets(AUTHOR.status, rollup(set(AUTHOR.name, AUTHOR.status)))))
                .containsExactly(
                        "Ann ACTIVE 0 1",
                        "Ann BLOCKED 0 2",
                        "Bob ACTIVE 0 4",
                        "null ACTIVE 2 5",
                        "null BLOCKED 2 2",
                        "null null 3 7");
    }

    private static List<Long> countsOfNobody(Grouping grouping) {
        return db.list(select(count()).from(AUTHOR).where(AUTHOR.name.eq("Cid")).groupBy(grouping))
                .await();
    }

    @Test
    void hasTheEmptySetWithoutAnyRow() {
        assertThat(countsOfNobody(rollup(AUTHOR.name))).containsExactly(0L);
        assertThat(countsOfNobody(set())).containsExactly(0L);
        assertThat(countsOfNobody(AUTHOR.name)).isEmpty();
    }
}
