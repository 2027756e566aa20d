package dev.vorm.execute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a.id, a.name\nFROM authors a\nWHERE a.id = $1",
                "select count(*) from authors where (name = any($1) or not (id in (1, 2)))",
                "SELECT EXISTS (SELECT 1 FROM authors WHERE id = $1)",
                "SELECT sum(a), min(a), max(a), avg(a) FROM t GROUP BY b FOR UPDATE"
            })
    void readsSurely(String sql) {
        assertThat(SqlStatement.rendered(sql).onlyReads()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE authors SET name = $1",
                "INSERT INTO authors SELECT 1",
                "WITH gone AS (DELETE FROM authors RETURNING id) SELECT id FROM gone",
                "SELECT nextval('s')",
                "SELECT a.lock_all ()",
                "SELECT \"count\"(1)",
                "SELECT counted(1)",
                "SELECT a INTO b FROM c",
                "CALL f()"
            })
    void mayWrite(String sql) {
        assertThat(SqlStatement.rendered(sql).onlyReads()).isFalse();
    }
}
