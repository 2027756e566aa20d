package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.mapping.BenchTable.BENCH;
import static dev.vorm.sample.mapping.PersonTable.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.NotFoundException;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are marked as deleted, in the statements of repositories and of the query language. */
@VormTest
class SoftDeleteTest {
    private Database db;
    private PersonCrud people;
    private Person ann;
    private Person bob;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(PERSON, BENCH).await();
        db.execute(deleteFrom(PERSON.withDeleted()).allRows()).await();
        db.execute(deleteFrom(BENCH.withDeleted()).allRows()).await();
        people = new PersonCrud(db);
        ann = people.insert(Person.of("ann")).await();
        bob = people.insert(new Person(null, "bob", Ref.of(ann.id()), null, 0)).await();
    }

    private List<String> names(PersonTable table) {
        return db.list(select(table.name).from(table).orderBy(table.name.asc())).await();
    }

    @Test
    void areSeenByNoMethodOfARepository() {
        people.delete(ann).await();

        assertThat(people.findById(ann.id()).await()).isEmpty();
        assertThat(people.findAllById(List.of(ann.id(), bob.id())).await()).containsExactly(bob);
        assertThat(people.findAll().await()).containsExactly(bob);
        assertThat(people.exists(ann.id()).await()).isFalse();
        assertThat(people.count().await()).isOne();
        assertThatThrownBy(() -> people.update(ann).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.delete(ann).await()).isInstanceOf(NotFoundException.class);
        assertThat(people.deleteById(ann.id()).await()).isFalse();
        assertThat(people.deleteAllById(List.of(ann.id(), bob.id())).await()).isOne();
        assertThat(names(PERSON.withDeleted())).containsExactly("ann", "bob");
    }

    @Test
    void areSeenByNoQueryUnlessItSaysSo() {
        db.execute(deleteFrom(PERSON).where(PERSON.name.eq("ann").or(PERSON.name.eq("eve"))))
                .await();

        assertThat(names(PERSON)).containsExactly("bob");
        assertThat(db.list(select(count())
                                .from(PERSON)
                                .where(PERSON.name.eq("ann").or(PERSON.version.eq(0))))
                        .await())
                .containsExactly(1L);
        assertThat(db.list(select(PERSON.withDeleted()).where(PERSON.deletedAt.isNotNull()))
                        .await())
                .singleElement()
                .satisfies(person -> assertThat(person.deletedAt()).isNotNull());
        PersonTable boss = PERSON.as("boss");
        assertThat(db.list(select(PERSON.name).from(PERSON).join(PERSON.boss, boss))
                        .await())
                .isEmpty();
        assertThat(db.list(select(boss.name).from(PERSON).leftJoin(PERSON.boss, boss))
                        .await())
                .hasSize(1)
                .containsOnlyNulls();
        assertThat(db.list(select(boss.name).from(PERSON).join(PERSON.boss, boss.withDeleted()))
                        .await())
                .containsExactly("ann");
    }

    @Test
    void comeBackAndGoForGoodThroughTheWholeTable() {
        people.deleteById(ann.id()).await();
        assertThat(db.execute(update(PERSON).set(PERSON.name, "x").where(PERSON.id.eq(ann.id())))
                        .await())
                .isZero();
        db.execute(update(PERSON.withDeleted())
                        .set(PERSON.deletedAt, (Instant) null)
                        .where(PERSON.id.eq(ann.id())))
                .await();
        assertThat(names(PERSON)).containsExactly("ann", "bob");

        db.execute(deleteFrom(PERSON.withDeleted()).where(PERSON.id.eq(bob.id())))
                .await();
        assertThat(names(PERSON.withDeleted())).containsExactly("ann");
    }

    @Test
    void canBeMarkedByABoolean() {
        BenchCrud benches = new BenchCrud(db);
        benches.insertAll(List.of(Bench.of(1, 1), Bench.of(1, 2), Bench.of(2, 1)))
                .await();

        assertThat(benches.deleteAllById(List.of(new BenchKey(1, 1), new BenchKey(2, 1)))
                        .await())
                .isEqualTo(2);
        assertThat(benches.findAll().await()).extracting(bench -> bench.number).containsExactly(2);
        assertThat(db.list(select(BENCH.withDeleted()).where(BENCH.gone.eq(true)))
                        .await())
                .hasSize(2)
                .allSatisfy(bench -> assertThat(bench.gone).isTrue());
    }
}
