package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.CarTable.CAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Properties, constraints and callbacks that an entity has from its superclasses. */
@VormTest
class SuperclassTest {
    private Database db;
    private CarCrud cars;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(CAR).await();
        cars = new CarCrud(db);
    }

    private static Car car(String code) {
        Car car = new Car();
        car.code = code;
        car.plate = "W-" + code;
        car.horsepower = 90;
        return car;
    }

    @Test
    void areReadAndWrittenLikeItsOwn() {
        Car truck = cars.insert(car("truck")).await();
        Car wreck = car("wreck");
        wreck.tows = Ref.of(truck.getId());
        cars.insert(wreck).await();

        Car read = cars.getById(wreck.getId()).await();
        assertThat(read.code).isEqualTo("wreck");
        assertThat(read.tows).isEqualTo(Ref.of(truck.getId()));
        assertThat(read.horsepower).isEqualTo(90);
        assertThat(wreck.identified).isOne();
        read.horsepower = 100;
        assertThat(cars.update(read).await().version).isOne();
        assertThatThrownBy(() -> cars.update(wreck).await()).isInstanceOf(OptimisticLockException.class);
        assertThat(db.list(select(CAR.plate)
                                .from(CAR)
                                .where(CAR.horsepower.gt(95).and(CAR.version.eq(1))))
                        .await())
                .containsExactly("W-wreck");
    }

    @Test
    void bringTheirConstraints() {
        cars.insert(car("one")).await();

        assertThatThrownBy(() -> cars.insert(car("one")).await())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("cars_code_key");
    }
}
