package dev.vorm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@VormTest
class VormTestTest {
    private static Database ofTheClass;

    private final Database ofTheConstructor;

    VormTestTest(Database db) {
        ofTheConstructor = db;
    }

    @BeforeAll
    static void takeDatabase(Database db) {
        ofTheClass = db;
    }

    @BeforeEach
    void addNote(Database db) {
        Await.result(db.execute(Notes.INSERT, Tuple.tuple()));
    }

    @Test
    void givesTheSameDatabaseEverywhere(Database db) {
        assertThat(db).isSameAs(ofTheClass).isSameAs(ofTheConstructor);
    }

    @Test
    void createsTheSchema(Database db) {
        assertThat(Await.result(db.one(Notes.COUNT, Tuple.tuple()))).isPositive();
    }

    @Test
    void givesOptionsOfTheSameDatabase(Database db, Vertx vertx, DatabaseOptions options) {
        Database other = Database.connect(vertx, options);
        try {
            assertThat(Await.result(other.one(Notes.DATABASE, Tuple.tuple())))
                    .isEqualTo(Await.result(db.one(Notes.DATABASE, Tuple.tuple())))
                    .startsWith("vormtesttest_");
        } finally {
            Await.result(other.close());
        }
    }

    @Nested
    class Inside {
        @Test
        void sharesTheDatabaseOfTheOuterClass(Database db) {
            assertThat(db).isSameAs(ofTheClass);
        }
    }
}
