package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AwardTable.AWARD;
import static dev.vorm.sample.graph.RunnerTable.RUNNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.query.Select;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables between two with keys of several columns, and between an entity and itself. */
@VormTest
class ManyToManyTest {
    private Database db;
    private Runner ann;
    private Runner bob;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.execute(deleteFrom(RUNNER).allRows()).await();
        db.execute(deleteFrom(AWARD).allRows()).await();
        ann = runner("Ann");
        bob = runner("Bob");
        for (int year = 2020; year < 2023; year++) {
            new AwardCrud(db)
                    .insert(new AwardBuilder().year(year).name("Gold").build())
                    .await();
        }
        db.link(RUNNER.awards, ann.id(), List.of(new AwardKey(2020, "Gold"), new AwardKey(2022, "Gold")))
                .await();
        db.link(AWARD.runners, new AwardKey(2020, "Gold"), List.of(bob.id())).await();
        db.link(RUNNER.rivals, ann.id(), List.of(bob.id())).await();
    }

    private Runner runner(String name) {
        return new RunnerCrud(db).insert(new RunnerBuilder().name(name).build()).await();
    }

    @Test
    void keysOfSeveralColumnsLeadBothWays() {
        List<Runner> runners = db.list(select(RUNNER).fetch(RUNNER.awards).orderBy(RUNNER.name.asc()))
                .await();
        List<Award> awards = db.list(select(AWARD).fetch(AWARD.runners).orderBy(AWARD.year.asc()))
                .await();

        assertThat(runners.get(0).awards().get()).extracting(Award::year).containsExactly(2022, 2020);
        assertThat(runners.get(1).awards().get()).extracting(Award::year).containsExactly(2020);
        assertThat(awards.get(0).runners().get()).extracting(Runner::name).containsExactly("Ann", "Bob");
        assertThat(awards.get(1).runners().get()).isEmpty();
        assertThat(db.unlink(AWARD.runners, new AwardKey(2020, "Gold"), List.of(ann.id(), bob.id()))
                        .await())
                .isEqualTo(2);
    }

    @Test
    void rivalryHasADirection() {
        Runner one = db.load(ann, RUNNER.rivals.with(RUNNER.rivalOf)).await();

        assertThat(one.rivals().get()).extracting(Runner::name).containsExactly("Bob");
        assertThat(one.rivals().get().get(0).rivalOf().get())
                .extracting(Runner::name)
                .containsExactly("Ann");
        assertThat(db.load(bob, RUNNER.rivals).await().rivals().get()).isEmpty();
    }

    @Test
    void conditionsOnOneselfNeedAnotherName() {
        RunnerTable rival = RUNNER.as("rival");

        assertThat(names(select(RUNNER).where(RUNNER.rivals.any(rival, rival.name.eq("Bob")))))
                .containsExactly("Ann");
        assertThat(names(select(RUNNER)
                        .where(RUNNER.rivalOf.count(rival, rival.id.isNotNull()).eq(1L))))
                .containsExactly("Bob");
        assertThat(names(select(RUNNER).join(RUNNER.rivals, rival).where(rival.name.eq("Bob"))))
                .containsExactly("Ann");
        assertThatThrownBy(() -> RUNNER.rivals.any(RUNNER.name.eq("Bob")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give it another name by as(...)");
    }

    @Test
    void deletedEntitiesTakeTheirPairsAlong() {
        assertThat(new RunnerCrud(db).deleteById(ann.id()).await()).isTrue();

        assertThat(db.list(select(AWARD).where(AWARD.runners.isEmpty().not())).await())
                .extracting(Award::year)
                .containsExactly(2020);
    }

    private List<String> names(Select<Runner> query) {
        return db.list(query).await().stream().map(Runner::name).toList();
    }
}
