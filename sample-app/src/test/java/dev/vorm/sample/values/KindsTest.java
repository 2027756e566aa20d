package dev.vorm.sample.values;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.values.ManyTable.MANY;
import static dev.vorm.sample.values.NamedTable.NAMED;
import static dev.vorm.sample.values.ScalarTable.SCALAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.query.Condition;
import dev.vorm.testing.VormTest;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generated columns are of the kind of their type. */
@VormTest
class KindsTest {
    private Database db;

    @BeforeEach
    void use(Database database) {
        db = database;
    }

    @Test
    void arraysCanBeAskedForTheirElements() {
        Many many = new Many();
        many.texts = List.of("a", "b");
        many.codes = Set.of("abc");
        many.numbers = new int[] {7, 8};
        many.moods = List.of(Mood.HAPPY);
        many.customers = List.of(new CustomerId(7));
        Many stored = new ManyCrud(db).insert(many).await();
        Condition matches = MANY.id
                .eq(stored.id)
                .and(MANY.texts.contains(List.of("b")))
                .and(MANY.codes.has("abc"))
                .and(MANY.codes.eq(Set.of("abc")))
                .and(MANY.codes.contains(Set.of("abc")))
                .and(MANY.codes.containedBy(Set.of("abc", "longer than the column")))
                .and(MANY.codes.overlaps(Set.of("abc", "longer than the column")))
                .and(MANY.numbers.has(8))
                .and(MANY.moods.has(Mood.HAPPY))
                .and(MANY.customers.overlaps(List.of(new CustomerId(7))));

        assertThat(db.list(select(MANY.numbers.append(9)).from(MANY).where(matches))
                        .await())
                .containsExactly(new int[] {7, 8, 9});
    }

    @Test
    void otherKindsHaveTheirOwnQuestions() {
        Condition anything = SCALAR.localDate
                .plusDays(1)
                .gt(LocalDate.EPOCH)
                .and(SCALAR.instant.plus(Duration.ofDays(1)).gt(SCALAR.instant))
                .and(SCALAR.duration.times(2).gt(Duration.ZERO))
                .and(SCALAR.inet.containedBy(Cidr.parse("10.0.0.0/8")))
                .and(SCALAR.network.contains(Inet.parse("10.0.0.1")))
                .and(SCALAR.pages.contains(5))
                .and(SCALAR.holidays.lowerInclusive())
                .and(SCALAR.document.atText("sum").eq("1"))
                .and(SCALAR.list.arrayLength().gt(1));

        assertThat(db.list(select(SCALAR.id).from(SCALAR).where(anything)).await())
                .isEmpty();
        assertThat(db.list(select(NAMED.words.length()).from(NAMED).where(NAMED.id.lt(0L)))
                        .await())
                .isEmpty();
    }
}
