package app;

import dev.vorm.annotation.*;

@Table("vehicles")
@Inheritance
@Index(columns = "wheels")
public abstract sealed class Vehicle {
    @Id
    @Generated
    Long id;

    @Unique
    String plate;

    static final class Car extends Vehicle {
        int seats;

        Car(int seats) {
            this.seats = seats;
        }
    }

    static final class Truck extends Vehicle {
        Object load;
    }
}
