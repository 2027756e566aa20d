package dev.vorm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.vorm.Database;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs small test classes, and looks at the server after them. */
@VormTest(createSchema = false)
class FreshDatabaseTest {
    private static final List<String> NAMES = new ArrayList<>();
    private static final List<Long> NOTES = new ArrayList<>();

    @Test
    void eachClassHasItsOwnDatabaseWhichIsDroppedAfterIt(Database db) {
        NAMES.clear();
        NOTES.clear();

        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(First.class), selectClass(Second.class))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.succeeded(2).failed(0));

        assertThat(NAMES).hasSize(2).doesNotHaveDuplicates();
        assertThat(NOTES).containsExactly(1L, 1L);
        assertThat(Await.result(db.list(Databases.ALL, Tuple.tuple()))).doesNotContainAnyElementsOf(NAMES);
    }

    @Test
    void createsNoSchemaUnasked(Database db) {
        assertThat(db.one(Notes.COUNT, Tuple.tuple()).toCompletionStage().toCompletableFuture())
                .failsWithin(java.time.Duration.ofSeconds(30))
                .withThrowableThat()
                .withMessageContaining("notes");
    }

    private static void addNote(Database db) {
        Await.result(db.execute(Notes.INSERT, Tuple.tuple()));
        NAMES.add(Await.result(db.one(Notes.DATABASE, Tuple.tuple())));
        NOTES.add(Await.result(db.one(Notes.COUNT, Tuple.tuple())));
    }

    @VormTest
    static class First {
        @Test
        void notes(Database db) {
            addNote(db);
        }
    }

    @VormTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class Second {
        private final Database db;

        Second(Database db) {
            this.db = db;
        }

        @Test
        void notes() {
            addNote(db);
        }
    }
}
