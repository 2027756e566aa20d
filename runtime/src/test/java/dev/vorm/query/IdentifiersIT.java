package dev.vorm.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersIT {
    private static final SqlStatement<String> KEYWORDS = SqlStatement.named(
            "test.keywords",
            "SELECT word || ' ' || quote_ident(word)\nFROM pg_get_keywords()",
            (row, at) -> row.getString(at));

    @Test
    void quotesTheKeywordsThatTheServerQuotes() {
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()));

        List<String> keywords = db.list(KEYWORDS, Tuple.tuple()).await();

        assertThat(keywords).hasSizeGreaterThan(400).allSatisfy(line -> {
            String[] wordAndQuoted = line.split(" ", 2);
            assertThat(Identifiers.quoted(wordAndQuoted[0])).isEqualTo(wordAndQuoted[1]);
        });
        db.close().await();
    }
}
