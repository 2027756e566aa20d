package dev.vorm.sample.tenants;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.mergeAction;
import static dev.vorm.query.Sql.mergeInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.tenants.MemoTable.MEMO;
import static dev.vorm.sample.tenants.TopicTable.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.VormException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.query.Merge;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merges see and write the rows of their tenant, and neither those of others nor those that are marked as deleted. */
@VormTest
class TenantMergeTest {
    private static final Company ACME = new Company(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    private static final Company BOLT = new Company(UUID.fromString("00000000-0000-0000-0000-00000000000b"));
    private static final MemoTable ALL = MEMO.acrossTenants().withDeleted();
    private static final MemoTable INPUT = MEMO.as("input");

    private Database db;
    private SqlExecutor acme;
    private SqlExecutor bolt;

    @BeforeEach
    void fill(Database database) {
        db = database;
        db.schema().createMissing(MEMO, TOPIC).await();
        db.execute(deleteFrom(MEMO.acrossTenants()).allRows()).await();
        db.sql("DELETE FROM memos").execute().await();
        acme = db.tenant(ACME);
        bolt = db.tenant(BOLT);
        MemoCrud memos = new MemoCrud(db);
        for (SqlExecutor executor : List.of(acme, bolt)) {
            Memo gone = executor.with(memos)
                    .insertAll(List.of(Memo.of("one"), Memo.of("two"), Memo.of("gone")))
                    .await()
                    .get(2);
            executor.with(memos).delete(gone).await();
        }
    }

    /** All rows, with whose they are. */
    private List<String> rows() {
        return db.list(select(ALL.company, ALL.text, ALL.gone, ALL.version)
                        .from(ALL)
                        .orderBy(ALL.company.asc(), ALL.text.asc(), ALL.gone.asc())
                        .into((company, text, gone, version) ->
                                (company.equals(ACME) ? "acme " : "bolt ") + text + (gone ? " gone " : " ") + version))
                .await();
    }

    @Test
    void matchesWhatTheTenantSees() {
        Merge<Memo> merge = mergeInto(MEMO)
                .using(INPUT)
                .on(MEMO.text.eq(INPUT.text))
                .whenMatched(MEMO.text.eq("two"))
                .delete()
                .whenMatched()
                .set(MEMO.text, INPUT.text.concat("!"))
                .whenNotMatchedBySource()
                .set(MEMO.text, "never");

        assertThat(acme.execute(merge).await()).isEqualTo(2);
        assertThat(rows())
                .containsExactly(
                        "acme gone gone 0",
                        "acme one! 1",
                        "acme two gone 0",
                        "bolt gone gone 0",
                        "bolt one 0",
                        "bolt two 0");
    }

    @Test
    void leavesAloneWhatTheTenantDoesNotSee() {
        assertThat(acme.execute(mergeInto(MEMO)
                                .using(INPUT)
                                .on(MEMO.text.eq(INPUT.text).and(INPUT.text.eq("one")))
                                .whenNotMatchedBySource(MEMO.text.ne("x"))
                                .delete())
                        .await())
                .isOne();
        assertThat(rows())
                .containsExactly(
                        "acme gone gone 0",
                        "acme one 0",
                        "acme two gone 0",
                        "bolt gone gone 0",
                        "bolt one 0",
                        "bolt two 0");
    }

    @Test
    void insertsForTheTenant() {
        MemoTable everything = MEMO.acrossTenants().withDeleted().as("input");

        List<String> done = acme.list(mergeInto(MEMO)
                        .using(everything)
                        .on(MEMO.text.eq(everything.text))
                        .whenMatched()
                        .doNothing()
                        .whenNotMatched(everything.company.eq(BOLT))
                        .insert()
                        .set(MEMO.text, everything.text.upper())
                        .set(MEMO.gone, false)
                        .set(MEMO.version, 7)
                        .returning(mergeAction(), MEMO.text, MEMO.company)
                        .into(row -> row.a() + " " + row.b() + " " + row.c().equals(ACME)))
                .await();

        assertThat(done).containsExactly("INSERT GONE true");
        assertThat(rows()).hasSize(7).contains("acme GONE 7");
    }

    @Test
    void refusesToSetTheTenantOrToRunWithoutOne() {
        assertThatThrownBy(() -> mergeInto(MEMO)
                        .using(INPUT)
                        .on(MEMO.text.eq(INPUT.text))
                        .whenNotMatched()
                        .insert()
                        .set(MEMO.company, BOLT)
                        .sql())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is written by the executor, with its tenant");
        assertThatThrownBy(() -> db.execute(mergeInto(MEMO)
                                .using(INPUT)
                                .on(MEMO.text.eq(INPUT.text))
                                .whenMatched()
                                .delete())
                        .await())
                .isInstanceOf(VormException.class);
    }
}
