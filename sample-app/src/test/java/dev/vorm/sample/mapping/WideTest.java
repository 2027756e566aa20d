package dev.vorm.sample.mapping;

import static dev.vorm.sample.mapping.WideTable.WIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entity whose mapping is written in parts. */
@VormTest
class WideTest {
    private static Wide wide(int number) {
        Wide wide = new Wide();
        wide.text0 = "first " + number;
        wide.text74 = "last " + number;
        wide.number49 = number;
        wide.number50 = number + 1;
        wide.number74 = number + 2;
        return wide;
    }

    @Test
    void comesBackWhole(Database db) {
        db.schema().createMissing(WIDE).await();
        WideCrud wides = new WideCrud(db);
        Wide one = wides.insert(wide(1)).await();
        List<Wide> many = wides.insertAll(List.of(wide(2), wide(3))).await();
        one.number50 = 77;
        wides.update(one).await();

        assertThat(wides.findAllById(List.of(one.id, many.get(0).id, many.get(1).id))
                        .await())
                .extracting(
                        wide -> wide.text0,
                        wide -> wide.text37,
                        wide -> wide.text74,
                        wide -> wide.number49,
                        wide -> wide.number50,
                        wide -> wide.number74)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("first 1", null, "last 1", 1, 77, 3),
                        org.assertj.core.groups.Tuple.tuple("first 2", null, "last 2", 2, 3, 4),
                        org.assertj.core.groups.Tuple.tuple("first 3", null, "last 3", 3, 4, 5));
    }
}
