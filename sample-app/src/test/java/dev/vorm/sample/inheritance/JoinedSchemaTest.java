package dev.vorm.sample.inheritance;

import static dev.vorm.sample.inheritance.DocumentLetterTable.DOCUMENT_LETTER;
import static dev.vorm.sample.inheritance.DocumentTable.DOCUMENT;
import static dev.vorm.sample.inheritance.ShapeTable.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.execute.SqlStatement;
import dev.vorm.sample.inheritance.Document.Letter;
import dev.vorm.testing.VormTest;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks for one of the joined tables gets all of them. */
@VormTest(createSchema = false)
class JoinedSchemaTest {
    private static final String[] ALL = {"documents", "document_memos", "invoices", "letters"};

    @AfterEach
    void drop(Database db) {
        run(db, "DROP TABLE IF EXISTS " + String.join(", ", ALL) + ", shapes, circles, squares");
    }

    private static void run(Database db, String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    @Test
    void theRootStandsForAll(Database db) {
        assertThat(db.schema().createMissing(DOCUMENT, SHAPE).await())
                .contains(ALL)
                .contains("shapes", "circles", "squares")
                .hasSize(7);
        assertThat(new DocumentCrud(db).findAll().await()).isEmpty();
        assertThat(db.schema().verify(DOCUMENT).await()).hasToString("");
        assertThat(db.schema().createMissing(DOCUMENT_LETTER).await()).isEmpty();

        run(db, "DROP TABLE letters");

        assertThat(db.schema().verify(DOCUMENT).await()).hasToString("the table letters is missing");
        assertThat(db.schema().createMissing(DOCUMENT).await()).containsExactly("letters");
    }

    @Test
    void soDoesEachOfTheOthers(Database db) {
        assertThat(db.schema().createMissing(DOCUMENT_LETTER).await()).containsExactly(ALL);
        assertThat(new DocumentCrud(db).insert(Letter.of("x", null)).await()).isInstanceOf(Letter.class);
        assertThat(db.schema().verify(DOCUMENT_LETTER).await()).hasToString("");
    }
}
