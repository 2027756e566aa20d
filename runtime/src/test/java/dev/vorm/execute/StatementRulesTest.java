package dev.vorm.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.driver.SessionChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET search_path = a",
                "set session authorization x",
                "SET SESSION statement_timeout TO 5",
                "SET TIME ZONE 'UTC'",
                " -- why\n /* because /* of */ this */ SeT\n x TO 1",
                "RESET ALL",
                "LISTEN news",
                "UNLISTEN *",
                "DISCARD TEMP",
                "CREATE TEMP TABLE t (i int)",
                "create\tlocal  temporary view v as select 1",
                "CREATE OR REPLACE TEMP VIEW v AS SELECT 1",
                "CREATE TABLE pg_temp.t (i int)",
                "SELECT 1 AS i INTO TEMP t",
                "SELECT 1 AS i INTO TEMPORARY TABLE t",
                "DECLARE c CURSOR WITH HOLD FOR SELECT 1",
                "SELECT pg_advisory_lock($1)",
                "SELECT pg_catalog.\"pg_try_advisory_lock_shared\" (1, 2)",
                "WITH held AS (SELECT pg_try_advisory_lock(1) AS ok) SELECT ok FROM held",
                "SELECT set_config('search_path', $1, false)",
                "SELECT set_config('search_path', $1, $2)",
                "SELECT E'it\\'s', set_config('a.b', 'true)', FALSE)",
            })
    void seesWhatStaysInTheSession(String sql) {
        assertThat(SqlStatement.rendered(sql).sessionChange()).isEqualTo(SessionChange.RESETTABLE);
        assertThat(SqlStatement.rendered(sql).changesSession()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREPARE p AS SELECT 1",
                "DEALLOCATE ALL",
                "/* */ deallocate prepare p",
                "DISCARD ALL",
                "LOAD 'auto_explain'"
            })
    void seesWhatCannotBeUndone(String sql) {
        assertThat(SqlStatement.named("Test.lasting", sql).sessionChange()).isEqualTo(SessionChange.LASTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "",
                "SET LOCAL search_path = a",
                "SET  /* for this one */ LOCAL search_path = a",
                "SET TRANSACTION READ ONLY",
                "SET CONSTRAINTS ALL DEFERRED",
                "UPDATE t SET x = 1",
                "CREATE TABLE temp (i int)",
                "DECLARE c CURSOR WITHOUT HOLD FOR SELECT 1",
                "SELECT pg_advisory_xact_lock(1), pg_try_advisory_xact_lock(2)",
                "SELECT pg_advisory_unlock(1)",
                "SELECT set_config('search_path', $1, true)",
                "SELECT 'pg_advisory_lock(1)', $$ set_config('a', 'b', false) $$, $tag$ INTO TEMP $tag$",
                "SELECT 1 -- pg_advisory_lock(1)",
                "INSERT INTO template VALUES ($1, $2)",
                "SELECT a$b$ FROM resettable",
            })
    void leavesOthersAlone(String sql) {
        assertThat(SqlStatement.rendered(sql).changesSession()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/* x */ COMMIT, true",
        "BEGIN, true",
        "'-- x\n ROLLBACK TO a', true",
        "PREPARE TRANSACTION 'x', true",
        "SELECT 'COMMIT', false"
    })
    void seesTransactionControlBehindComments(String sql, boolean controls) {
        assertThat(SqlStatement.rendered(sql).refusal(false) != null).isEqualTo(controls);
    }

    @Test
    void endsWithTextsThatDoNotEnd() {
        assertThat(SqlWords.of("SELECT 'abc")).isEqualTo("SELECT ''");
        assertThat(SqlWords.of("SELECT /* abc")).isEqualTo("SELECT");
        assertThat(SqlWords.of("SELECT $a$ abc")).isEqualTo("SELECT ''");
        assertThat(SqlWords.of("SELECT $")).isEqualTo("SELECT $");
    }
}
